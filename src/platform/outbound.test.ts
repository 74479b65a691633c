import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isInner, outboundFrom, outboundWith } from './outbound.ts';

const seen: { path: string; host: string }[] = [];
const server = createServer((request, response) => {
  seen.push({ path: request.url ?? '', host: request.headers.host ?? '' });
  response.writeHead(request.url === '/away' ? 302 : 204, { location: '/hidden' }).end();
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

const codeOf = (sending: Promise<unknown>) => sending.then(() => 'sent', (error: { code?: string }) => error.code);

test.each(['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '::1', '::', 'fe80::1', 'fd00::1', '::ffff:127.0.0.1', '::ffff:a00:1', '64:ff9b::7f00:1', '2002:7f00:1::', 'no address'])('%s is not on the open internet', (address) => {
  expect(isInner(address)).toBe(true);
});
test.each(['1.1.1.1', '223.5.5.5', '172.32.0.1', '2400:3200::1'])('%s is', (address) => expect(isInner(address)).toBe(false));

test('nothing goes inward, however the address is written, and nothing goes unsealed', async () => {
  const { post, objectionTo } = outboundFrom({});
  for (const host of ['127.0.0.1', 'localhost', 'a.localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '127.1', '169.254.169.254']) expect(await codeOf(post(`https://${host}:${port}/in`, {}, '{}')), host).toBe('privateAddress');
  expect(objectionTo(`http://example.com/`)).toBe('notSecure');
  expect(objectionTo('https://user:pass@example.com/')).toBe('badAddress');
  expect([objectionTo('file:///etc/passwd'), objectionTo('nonsense'), objectionTo('https://example.com/hook')]).toEqual(['badAddress', 'badAddress', null]);
  expect(seen).toEqual([]);
});

test('an operator may allow his own network; a redirect is not followed, and who does not answer is told so', async () => {
  const { post } = outboundWith({ allowInner: true });
  expect(await post(`http://localhost:${port}/in`, {}, '{}')).toBe(204);
  expect(await post(`http://127.0.0.1:${port}/away`, {}, '{}')).toBe(302);
  expect(seen).toEqual([{ path: '/in', host: `localhost:${port}` }, { path: '/away', host: `127.0.0.1:${port}` }]);
  expect(await codeOf(post('http://127.0.0.1:1/', {}, '{}'))).toBe('noAnswer');
});
