import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openDoors } from '#platform/http/doors.ts';
import { testHouse } from '#tests/support/makers.ts';

const house = await testHouse();
const app = await openDoors(house, { trustProxy: false, version: '0.0.0' });
await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());
const address = app.server.address();
const port = typeof address === 'object' && address ? address.port : 0;

/** Somebody who sends a little now and then and never comes to an end; answers how long he was borne, null when he still is. */
async function drip(head: string, more: string, patienceMs: number): Promise<number | null> {
  const began = performance.now();
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined).resume();
  const gone = new Promise<number>((resolve) => { socket.on('close', () => resolve(performance.now() - began)); });
  socket.write(head);
  const dripping = setInterval(() => socket.write(more), 200);
  const borne = await Promise.race([gone, wait(patienceMs, null)]);
  clearInterval(dripping);
  socket.destroy();
  return borne;
}

const slowHead = () => drip('GET /livez HTTP/1.1\r\nhost: x\r\n', 'x-a: b\r\n', 8_000);
const slowBody = () => drip('POST /api/opinion.submit HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{', ' ', 8_000);

test('a head has seconds to arrive, a body with photos over a slow network two minutes', () => {
  expect(app.server.headersTimeout).toBeLessThanOrEqual(15_000);
  expect(app.server.requestTimeout).toBeLessThanOrEqual(120_000);
});

test('who drips longer is cut off soon after, in head and in body; without a limit the net sees him stay', async () => {
  app.server.headersTimeout = 1_000;
  app.server.requestTimeout = 2_000;
  for (const borne of await Promise.all([slowHead(), slowBody()])) expect(borne).not.toBeNull();
  app.server.headersTimeout = 0;
  app.server.requestTimeout = 0;
  expect(await slowHead()).toBeNull();
}, 30_000);
