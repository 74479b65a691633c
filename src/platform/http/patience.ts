import { type IncomingMessage, type RequestListener, type Server, createServer } from 'node:http';
import type { Socket } from 'node:net';

/** How long a visitor is borne, and how many connections of one address. */
export interface Patience {
  /** For the head of a request: it comes at once or not at all. */
  readonly headMs: number;
  /** For a whole request, and for a piece of an answer: six scans of 20 MB over a country line. */
  readonly requestMs: number;
  /** Between two requests on one connection. */
  readonly idleMs: number;
  /** A stretch in which a body must get on; a phone in a tunnel stands still for less. */
  readonly sendMs: number;
  /** The same for an answer, longer: the kernel tells of room only when a third of the megabytes it may keep is free. */
  readonly readMs: number;
  /** How much of a body must pass in a second: far below the slowest phone network (EDGE has about 20,000). An answer gets `readMs` besides: 64 kB that wait are borne at 0.9 kB/s, a megabyte at 3.3 kB/s. */
  readonly bytesPerSecond: number;
  /** How often it is looked; Node's own half a minute would double the wait. */
  readonly lookMs: number;
  /** Connections one address may hold at once; null where a proxy stands before the program and counts its visitors. */
  readonly connectionsPerAddress: number | null;
}

/** What visitors of a real site get. A whole congress of 160 behind one address, six connections a browser, is still let in. */
export const patience: Patience = {
  headMs: 15_000, requestMs: 20 * 60_000, idleMs: 20_000, sendMs: 30_000, readMs: 60_000, bytesPerSecond: 4_000, lookMs: 2_000, connectionsPerAddress: 1_000,
};

/** A stretch: how far it must have got, and by when. */
interface Stretch {
  readonly to: number;
  readonly by: number;
}

/** One connection: the request it is at, and the present stretch in each direction. */
interface Visit {
  request: IncomingMessage | null;
  coming: Stretch | null;
  going: Stretch | null;
}

/**
 * A server that cuts off whoever sends or reads more slowly than anything real does, and whoever opens too many connections.
 * Node limits heads and whole requests itself; it knows no least speed, so that a byte now and then would be enough.
 */
export function patientServer(handler: RequestListener, rules: Patience): Server {
  const { headMs: headersTimeout, requestMs: requestTimeout, idleMs: keepAliveTimeout, lookMs: connectionsCheckingInterval } = rules;
  const visits = new Map<Socket, Visit>();
  const server = createServer({ headersTimeout, requestTimeout, keepAliveTimeout, connectionsCheckingInterval }, (request, response) => {
    const visit = visits.get(request.socket);
    if (visit) Object.assign(visit, { request, coming: null });
    handler(request, response);
  });
  limitAddresses(server, rules.connectionsPerAddress);
  server.on('connection', (socket: Socket) => {
    visits.set(socket, { request: null, coming: null, going: null });
    socket.once('close', () => visits.delete(socket));
  });
  return server.once('listening', () => {
    // Browsers open connections in advance: a server that is being closed would wait on each of them for a first request, and Node limits heads no longer then.
    const looking = setInterval(() => {
      for (const [socket, visit] of visits) if (hasFallenBehind(socket, visit, rules) || (!server.listening && visit.request === null)) socket.destroy();
    }, rules.lookMs).unref();
    server.once('close', () => clearInterval(looking));
  });
}

/** Notes how far a visit has got, and tells whether that is less than it must. */
function hasFallenBehind(socket: Socket, visit: Visit, { sendMs, readMs, requestMs, bytesPerSecond }: Patience): boolean {
  const now = performance.now();
  const { bytesRead, bytesWritten, writableLength: unread } = socket;
  if (visit.request === null || visit.request.complete) visit.coming = null;
  else if (!visit.coming || bytesRead >= visit.coming.to) visit.coming = { to: bytesRead + bytesPerSecond * sendMs / 1000, by: now + sendMs };
  // An answer may wait as one large piece, of which nobody sees how much has gone: it gets the time its size needs. Files go in small ones.
  if (unread === 0) visit.going = null;
  else if (!visit.going || bytesWritten - unread >= visit.going.to) visit.going = { to: bytesWritten, by: now + readMs + Math.min(requestMs, unread / bytesPerSecond * 1000) };
  return [visit.coming, visit.going].some((stretch) => stretch !== null && stretch.by <= now);
}

function limitAddresses(server: Server, most: number | null): void {
  if (most === null) return;
  const open = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const count = (open.get(address) ?? 0) + 1;
    open.set(address, count);
    socket.once('close', () => {
      const left = (open.get(address) ?? 0) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    if (count > most) socket.destroy();
  });
}
