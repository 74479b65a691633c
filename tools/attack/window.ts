import { randomInt } from 'node:crypto';
import { type IncomingMessage, type ServerResponse, createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '#kernel/id.ts';

/** What a tool heard through its window. */
interface Heard {
  /** How many answers of each status. */
  readonly answers: ReadonlyMap<number, number>;
  /** Requests answered with 500 and more, as one line each, to be read and mended. */
  readonly broken: readonly string[];
}

/** A door of its own for one tool and one person: behind it stands the site, before it the tool. */
interface Window extends Heard {
  readonly url: string;
  close(): Promise<void>;
}

/** Ways to shut oneself out, or to end the town: a tool that signs out hears 401 from then on, and its silence shows nothing. */
const ownEnd = /signOut|\/sign-in\/(password|second)|clearDemo|moveClock/i;
const keptBytes = 2_000;

/**
 * Lets every request through as a browser of that person would send it: his session, our own origin, a key for what creates.
 * Each comes from another address, for the limits by address are tried elsewhere. Everything is counted.
 */
export async function openWindow(site: string, cookie: string | null): Promise<Window> {
  const answers = new Map<number, number>();
  const broken: string[] = [];
  const { host } = new URL(site);
  const server = createServer((request, response) => {
    if (ownEnd.test(request.url ?? '')) return void response.writeHead(404).end();
    const headers = { ...request.headers, host, ...(cookie === null ? {} : { cookie }), 'x-forwarded-for': `10.${randomInt(250)}.${randomInt(250)}.${randomInt(1, 250)}` };
    if (request.method === 'POST') Object.assign(headers, { origin: site, 'idempotency-key': request.headers['idempotency-key'] ?? newId() });
    pass(request, response, { site, headers }, (status, said, sent) => {
      answers.set(status, (answers.get(status) ?? 0) + 1);
      if (status >= 500) broken.push(`${status} ${request.method} ${request.url} ${sent} → ${said}`.slice(0, keptBytes));
    });
    return undefined;
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, answers, broken,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** Hands one request on and the answer back, and tells what was said; what breaks off on either side breaks off on the other. */
function pass(request: IncomingMessage, response: ServerResponse, { site, headers }: { site: string; headers: NodeJS.Dict<string | string[]> }, note: (status: number, said: string, sent: string) => void): void {
  let [sent, said] = ['', ''];
  const onward = ask(site, { method: request.method, path: request.url, headers, setHost: false }, (answer) => {
    const status = answer.statusCode ?? 0;
    answer.on('data', (part: Buffer) => { if (said.length < keptBytes) said += String(part); });
    answer.on('end', () => note(status, said, sent));
    response.writeHead(status, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.on('data', (part: Buffer) => { if (sent.length < keptBytes) sent += String(part); });
  request.pipe(onward);
}

const ofClass = ({ answers }: Heard, hundreds: number): number => countWhere(answers, (status) => Math.floor(status / 100) === hundreds);

const countWhere = (answers: ReadonlyMap<number, number>, is: (status: number) => boolean): number =>
  [...answers].reduce((count, [status, times]) => count + (is(status) ? times : 0), 0);

/** The counts in one line: `2xx 812, 401/403 3, other 4xx 2,200, 5xx 0`. */
export function countsOf(heard: Heard): string {
  const refused = countWhere(heard.answers, isShut);
  return `2xx ${ofClass(heard, 2)}, 3xx ${ofClass(heard, 3)}, 401/403 ${refused}, other 4xx ${ofClass(heard, 4) - refused}, 5xx ${ofClass(heard, 5)}`;
}

const isShut = (status: number): boolean => status === 401 || status === 403;

/** True when a tool mostly heard that it may not come in: its silence then shows nothing. */
export const isShutOut = ({ answers }: Heard): boolean => countWhere(answers, isShut) * 2 > countWhere(answers, () => true);

/** True when hardly anything a tool sent was ever done for it. */
export const isIdle = (heard: Heard): boolean => (ofClass(heard, 2) + ofClass(heard, 3)) * 20 < countWhere(heard.answers, () => true);
