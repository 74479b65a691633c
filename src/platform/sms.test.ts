import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { smsGatewayFrom } from './sms.ts';

const outgoing = { to: '13800001234', words: '您的意见 2026-000001 有答复了："好\n的"', subject: '', approvalNumber: 'SMS_42', params: { number: '2026-000001' } };
const servers: Server[] = [];
afterEach(() => { for (const server of servers.splice(0)) server.close(); });

/** A gateway that answers as told and keeps what it was sent. */
async function gateway(status = 200, answer = 'OK'): Promise<{ url: string; got: { method: string; url: string; type: string; body: string }[] }> {
  const got: { method: string; url: string; type: string; body: string }[] = [];
  const server = createServer((request: IncomingMessage, reply) => {
    let body = '';
    request.on('data', (part: Buffer) => { body += part.toString(); });
    request.on('end', () => {
      got.push({ method: request.method ?? '', url: request.url ?? '', type: request.headers['content-type'] ?? '', body });
      reply.writeHead(status).end(answer);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, got };
}

describe('a short message through a gateway', () => {
  test('is no gateway where none is configured', () => expect(smsGatewayFrom({})).toBeNull());

  test('goes out as JSON whose texts stay texts', async () => {
    const { url, got } = await gateway();
    await smsGatewayFrom({ XIANGYI_SMS_URL: url })?.send(outgoing);
    expect(JSON.parse(got[0]?.body ?? '')).toEqual({ phone: '13800001234', content: outgoing.words, template: 'SMS_42' });
  });

  test('carries what fills an approved text as JSON inside JSON', async () => {
    const { url, got } = await gateway();
    await smsGatewayFrom({ XIANGYI_SMS_URL: url, XIANGYI_SMS_BODY: '{"to":"{phone}","code":"{approvalNumber}","param":"{params}"}' })?.send(outgoing);
    expect(JSON.parse((JSON.parse(got[0]?.body ?? '') as { param: string }).param)).toEqual(outgoing.params);
  });

  test('goes out as a form whose texts cannot add fields', async () => {
    const { url, got } = await gateway();
    await smsGatewayFrom({ XIANGYI_SMS_URL: url, XIANGYI_SMS_TYPE: 'form' })?.send({ ...outgoing, words: '甲&phone=1' });
    expect(Object.fromEntries(new URLSearchParams(got[0]?.body))).toEqual({ phone: '13800001234', content: '甲&phone=1', template: 'SMS_42' });
  });

  test('goes out in the address by GET', async () => {
    const { url, got } = await gateway();
    await smsGatewayFrom({ XIANGYI_SMS_URL: `${url}?m={phone}&c={words}`, XIANGYI_SMS_METHOD: 'GET' })?.send(outgoing);
    expect(new URL(got[0]?.url ?? '', url).searchParams.get('c')).toBe(outgoing.words);
  });

  test.each([[500, 'oops', 'gateway answered 500'], [200, '{"code":"LIMIT"}', 'gateway did not take the message']])('fails on %s %s without saying to whom', async (status, answer, reason) => {
    const { url } = await gateway(status, answer);
    const failed = smsGatewayFrom({ XIANGYI_SMS_URL: url, XIANGYI_SMS_SUCCESS: '"OK"' })?.send(outgoing);
    await expect(failed).rejects.toThrow(reason);
    await expect(failed).rejects.not.toThrow('1380000');
  });

  test('fails when nobody answers', async () => {
    await expect(smsGatewayFrom({ XIANGYI_SMS_URL: 'http://127.0.0.1:1/x' })?.send(outgoing)).rejects.toThrow('gateway not reached');
  });

  test.each([{ XIANGYI_SMS_URL: 'ftp://x' }, { XIANGYI_SMS_URL: 'http://x', XIANGYI_SMS_TYPE: 'xml' }, { XIANGYI_SMS_URL: 'http://x', XIANGYI_SMS_METHOD: 'PUT' }, { XIANGYI_SMS_URL: 'http://x', XIANGYI_SMS_HEADERS: '[1' }])(
    'a setting that cannot be meant is refused at the start: %o', (env) => expect(() => smsGatewayFrom(env)).toThrow(/XIANGYI_SMS_/));
});
