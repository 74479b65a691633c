import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { patience } from '#platform/http/patience.ts';
import { runTool } from './tool.ts';

/** How many come at once, and how long until all of them are there. */
const many = 300;
const arriveSeconds = 5;
/** Time for the last look and for a busy machine. */
const slackSeconds = 8;

interface Manner {
  readonly name: 'heads' | 'bodies' | 'readers';
  readonly args: readonly string[];
  /** After so many seconds nobody may be held any more. */
  readonly over: number;
}

/** The three ways of being slow, and when each must be over by the program's own rules. */
const manners: readonly Manner[] = [
  { name: 'heads', args: ['-H', '-i', '5', '-x', '24'], over: patience.headMs / 1000 },
  { name: 'bodies', args: ['-B', '-t', 'POST', '-f', 'application/json', '-s', '8192', '-i', '5', '-x', '24'], over: patience.sendMs / 1000 },
  // The same answer ten times over one connection: one alone would fit into what the kernels keep. The program's pieces are 64 kB.
  { name: 'readers', args: ['-X', '-k', '10', '-w', '1', '-y', '512', '-n', '5', '-z', '16'], over: (patience.readMs + 2 * 65_536 / patience.bytesPerSecond * 1000) / 1000 },
];

/** What one manner of being slow came to. */
interface SlowFigures {
  readonly manner: string;
  /** Connections held by the site and by the one without limits, when all must be over. */
  readonly held: number;
  readonly heldByFaulty: number;
  /** The longest another visitor waited meanwhile, and how many got nothing. */
  readonly longestMs: number;
  readonly unanswered: number;
}

/** Established connections of a server on this machine, as its kernel lists them: what the attacker believes does not count. Linux. */
function heldBy(port: string): number {
  const place = `:${Number(port).toString(16).toUpperCase().padStart(4, '0')}`;
  return readFileSync('/proc/net/tcp', 'utf8').split('\n').filter((row) => {
    const [, local = '', , state] = row.trim().split(/\s+/);
    return local.endsWith(place) && state === '01';
  }).length;
}

/** How long another visitor waits for a page; null when he gets nothing within half a minute. */
function visit(url: string): Promise<number | null> {
  const began = performance.now();
  return new Promise((resolve) => {
    const asking = get(url, { agent: false, timeout: 30_000 }, (answer) => answer.resume().on('end', () => resolve(performance.now() - began)));
    asking.on('error', () => resolve(null)).on('timeout', () => asking.destroy());
  });
}

/** Lets 300 slow ones at a site and at one without limits in the same minute, in each manner, while a visitor goes on reading. */
export async function slowRequests(room: string, site: { url: string; page: string; verb: string; large: string }, faulty: { url: string }): Promise<SlowFigures[]> {
  const figures: SlowFigures[] = [];
  for (const { name, args, over } of manners) {
    const seconds = Math.ceil(over + arriveSeconds + slackSeconds);
    const attack = (url: string) => runTool('slowhttptest', ['-c', String(many), '-r', String(many / (arriveSeconds - 2)), ...args, '-l', String(seconds + 5), '-p', '5', '-u', url], { room, seconds: seconds + 60 });
    const [at, atFaulty] = { heads: [site.page, '/'], bodies: [site.verb, '/api/place.find'], readers: [site.large, '/large'] }[name];
    const attacks = Promise.all([attack(`${site.url}${at}`), attack(`${faulty.url}${atFaulty}`)]);
    const began = performance.now();
    let [longestMs, unanswered] = [0, 0];
    while (performance.now() - began < seconds * 1000) {
      const ms = await visit(`${site.url}${site.page}`);
      if (ms === null) unanswered += 1;
      else longestMs = Math.max(longestMs, ms);
      await wait(300);
    }
    figures.push({ manner: name, held: heldBy(new URL(site.url).port), heldByFaulty: heldBy(new URL(faulty.url).port), longestMs: Math.round(longestMs), unanswered });
    await attacks;
  }
  return figures;
}
