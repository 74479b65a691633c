import { type Socket, connect } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { openDoors } from '#platform/http/doors.ts';
import { type Patience, patience } from '#platform/http/patience.ts';
import { mostUploadBytes } from '#platform/upload.ts';
import { testHouse } from '#tests/support/makers.ts';

const house = await testHouse();
/** More than the two kernels keep between them, so that whoever does not read makes the program wait. */
const large = { length: 32 * 1024 * 1024, pieces: Array.from({ length: 512 }, () => Buffer.alloc(64 * 1024, 'x')) };
/** The usual rules sped up, so that a test need not wait for minutes. */
const short: Patience = { ...patience, headMs: 1_000, sendMs: 1_000, readMs: 1_000, bytesPerSecond: 100_000, lookMs: 100 };
const endless: Patience = { ...patience, headMs: 0, requestMs: 0, sendMs: Infinity, readMs: Infinity, lookMs: 100 };

/** Doors with such rules, one large answer and one that swallows a body; `held` is how many connections the program itself still keeps. */
async function openTo(rules: Patience) {
  const app = await openDoors(house, { trustProxy: false, version: '0.0.0', patience: rules });
  app.get('/large', (_, reply) => reply.type('application/octet-stream').send(Readable.from(large.pieces)));
  app.addContentTypeParser('application/octet-stream', { bodyLimit: large.length }, async (_: unknown, body: AsyncIterable<Buffer>) => {
    let length = 0;
    for await (const piece of body) length += piece.length;
    return length;
  });
  app.post('/swallow', (request, reply) => reply.send(String(request.body)));
  await app.listen({ host: '127.0.0.1', port: 0 });
  afterAll(() => app.close());
  const at = app.server.address();
  const port = typeof at === 'object' && at ? at.port : 0;
  return { port, held: () => new Promise<number>((resolve, reject) => { app.server.getConnections((error, count) => { if (error) reject(error); else resolve(count); }); }) };
}

const visit = (port: number, from = '127.0.0.1'): Socket => connect({ port, host: '127.0.0.1', localAddress: from }).on('error', () => undefined);

/** Somebody who never comes to an end: sends a little now and then, or reads a little now and then. */
const dawdlers: Readonly<Record<string, (port: number) => Socket>> = {
  'sends nothing at all': (port) => visit(port).resume(),
  'sends a head slowly': (port) => now(visit(port).resume(), 'GET /livez HTTP/1.1\r\nhost: x\r\n', (socket) => socket.write('x-a: b\r\n')),
  'sends a body slowly': (port) => now(visit(port).resume(), 'POST /api/opinion.submit HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n{', (socket) => socket.write(' ')),
  'goes on with a body after the answer': (port) => now(visit(port).resume(), 'POST /nowhere HTTP/1.1\r\nhost: x\r\ncontent-length: 100000\r\n\r\n{', (socket) => socket.write(' ')),
  'sends most of a body and then dawdles': (port) => now(visit(port).resume(), `POST /swallow HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\ncontent-length: 300000\r\n\r\n${'x'.repeat(250_000)}`, (socket) => socket.write(' ')),
  'reads slowly': (port) => now(visit(port).pause(), 'GET /large HTTP/1.1\r\nhost: x\r\n\r\n', (socket) => socket.read(100)),
};

function now(socket: Socket, first: string, then: (socket: Socket) => unknown): Socket {
  socket.write(first);
  const going = setInterval(() => then(socket), 200);
  return socket.on('close', () => clearInterval(going));
}

describe('how long a visitor is borne', () => {
  test('a head comes at once; the largest scan gets through from the slowest phone network there is, and a photo of 12 megapixels at 30 kB/s', () => {
    expect(patience.headMs).toBeLessThanOrEqual(15_000);
    expect(patience.bytesPerSecond).toBeLessThanOrEqual(20_000 / 4);
    expect(patience.requestMs).toBeGreaterThan(mostUploadBytes / 20_000 * 1000);
    expect(patience.requestMs).toBeGreaterThan(6_000_000 / 30_000 * 1000 * 5);
  });

  test.each(Object.entries(dawdlers))('who %s is cut off soon after; without the rules the net sees him stay', async (_, dawdle) => {
    const [strict, lax] = await Promise.all([openTo(short), openTo(endless)]);
    const [gone, stays] = [dawdle(strict.port), dawdle(lax.port)];
    await expect.poll(strict.held, { timeout: 3_000 }).toBe(1);
    await expect.poll(strict.held, { timeout: 10_000, interval: 100 }).toBe(0);
    expect(await lax.held()).toBe(1);
    gone.destroy();
    stays.destroy();
  }, 20_000);

  test('who keeps to the least speed is let finish, though he needs several stretches', async () => {
    // Sent at ten times the least speed: a busy machine that stretches each turn does not make him slow.
    const { port } = await openTo({ ...short, readMs: 6_000, bytesPerSecond: short.bytesPerSecond / 5 });
    const [sender, reader] = [visit(port), visit(port)];
    const [pieces, each] = [40, short.bytesPerSecond * 0.4];
    const answered = new Promise<string>((resolve) => { sender.once('data', (part) => resolve(String(part))); });
    sender.write(`POST /swallow HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\ncontent-length: ${pieces * each}\r\n\r\n`);
    let read = 0;
    reader.write('GET /large HTTP/1.1\r\nhost: x\r\n\r\n');
    for (let piece = 0; piece < pieces; piece += 1) {
      sender.write('x'.repeat(each));
      read += (reader.read() as Buffer | null)?.length ?? 0;
      await wait(200);
    }
    expect(await answered).toContain('200 OK');
    reader.on('data', (part) => { read += part.length; });
    await expect.poll(() => read, { timeout: 10_000 }).toBeGreaterThanOrEqual(large.length);
    for (const socket of [sender, reader]) socket.destroy();
  }, 30_000);

  test('one address may hold so many connections and no more; another address is still let in, and so is the first when one of its own has gone', async () => {
    const { port, held } = await openTo({ ...patience, connectionsPerAddress: 5 });
    const first = Array.from({ length: 5 }, () => visit(port).resume());
    await expect.poll(held, { timeout: 10_000 }).toBe(5);
    const sixth = visit(port).resume();
    await new Promise((resolve) => { sixth.once('close', resolve); });
    const elsewhere = visit(port, '127.0.0.2').resume();
    await expect.poll(held, { timeout: 10_000 }).toBe(6);
    first.pop()?.destroy();
    await expect.poll(held, { timeout: 10_000 }).toBe(5);
    const again = visit(port).resume();
    await expect.poll(held, { timeout: 10_000 }).toBe(6);
    for (const socket of [...first, elsewhere, again]) socket.destroy();
  });
});
