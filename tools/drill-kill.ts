// Part of npm run drill: kills the program and its database while residents write, again and again; every acknowledged opinion must be there.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from '#apps/server/say.ts';
import { newId } from '#kernel/id.ts';
import { clusterOf } from '#platform/db/embedded.ts';
import { withClient } from '#platform/db/open-client.ts';
import { readPasswords, urlOf } from '#platform/db/server-cluster.ts';
import { runningPostmaster, stopPostmaster } from '#platform/db/server-process.ts';
import { presentSigner, tellAudit, verifyAudit } from './audit.ts';
import { Complaint, command } from './command.ts';
import { type Program, familyOf, startProgram } from './program.ts';

/** What is killed: the program alone, its database alone, or both in the same moment. */
export const victims = ['program', 'database', 'both'] as const;
type Victim = (typeof victims)[number];

/** The town in which drills write. */
export const drillTownCode = '990101101';
const patienceMs = 120_000;

/** What the residents sent: `key` makes a repetition harmless; `number` is the receipt, null while nothing was acknowledged. */
interface Sent {
  readonly key: string;
  readonly content: string;
  number: string | null;
}

/** One drill on one data folder. */
interface Drill {
  readonly dataDir: string;
  program: Program;
  readonly sent: Sent[];
  /** Requests told with 503 and in words that the database is away. */
  away: number;
  /** Answers nobody should ever get, such as a page of a crash. */
  readonly odd: string[];
  /** From a kill of the database to the next acknowledged write; for the eye, not for a test. */
  readonly recoveries: number[];
}

/** What a drill came to. */
export interface Result {
  readonly rounds: number;
  readonly acknowledged: number;
  /** Requests whose answer was lost in a kill and that were sent again with the same key. */
  readonly repeated: number;
  readonly lost: number;
  readonly doubled: number;
  readonly away: number;
  readonly odd: readonly string[];
  /** The longest time, in milliseconds, from a kill of the database to the next acknowledged write. */
  readonly slowestMs: number;
}

// The proxy's header gives every resident an address of his own; the limit for one address is not what is tested here.
const start = async (dataDir: string): Promise<Program> => {
  const program = await startProgram({ dataDir, settings: { XIANGYI_TRUST_PROXY: '1' } });
  await program.ready();
  return program;
};

const ownerUrl = (dataDir: string): string => {
  const port = runningPostmaster(clusterOf(dataDir))?.port;
  if (!port) throw new Error('no database server runs');
  return urlOf(readPasswords(clusterOf(dataDir)), 'xiangyi_owner', port, 'xiangyi');
};

/** A town by hand: nothing of the program has to work for it. */
export async function makeDrillTown(url: string, code = drillTownCode): Promise<string> {
  const id = newId();
  await withClient(url, async (client) => {
    await client.query(`insert into place (code, kind, name, parent_code) values ($1, 'county', '青川县', null), ($2, 'township', '清河镇', $1), ($3, 'village', '石桥村', $2)`, [code.slice(0, 6), code, `${code}201`]);
    await client.query(`insert into tenant (id, kind, code, name, short_name, created_at) values ($1, 'township', $2, '清河镇人民代表大会', '清河镇', now())`, [id, code]);
    await client.query(`insert into audit_head (tenant_id, seq, hash) values ($1, 0, decode(repeat('00', 32), 'hex'))`, [id]);
  });
  return id;
}

const someAddress = (): string => `10.${[0, 0, 0].map(() => Math.floor(Math.random() * 250) + 1).join('.')}`;

/** Sends one opinion; without an acknowledgement its number stays null. */
async function send(drill: Drill, one: Sent): Promise<void> {
  try {
    const answer = await fetch(`${drill.program.url}/${drillTownCode}/api/opinion.submit`, {
      method: 'POST', body: JSON.stringify({ content: one.content, choice: 'everybody', source: 'web' }),
      headers: { 'content-type': 'application/json', 'idempotency-key': one.key, 'x-forwarded-for': someAddress() },
    });
    const { number, code } = await answer.json() as { number?: string; code?: string };
    if (answer.status === 201 && number) one.number = number;
    else if (answer.status === 503 && code === 'platform.away' && answer.headers.get('content-type')?.startsWith('application/problem+json')) drill.away += 1;
    else drill.odd.push(`${answer.status} ${code}`);
  } catch {
    // Cut off by the kill: sent again later with the same key.
  }
}

/** A resident who tries again until he has his number, then writes the next one. */
async function writeUntil(drill: Drill, over: () => boolean): Promise<void> {
  let one: Sent | null = null;
  while (!over()) {
    if (one === null) {
      one = { key: newId(), content: `石桥${drill.sent.length}组的路灯不亮了，请派人修一修`, number: null };
      drill.sent.push(one);
    }
    await send(drill, one);
    if (one.number === null) await wait(20);
    else one = null;
  }
}

/** Kills without a warning. `both` takes every process of the database too, as a power cut would. Answers the number of the database killed. */
function kill(drill: Drill, victim: Victim): number | undefined {
  const server = runningPostmaster(clusterOf(drill.dataDir))?.pid;
  const pids = [...(victim === 'database' ? [] : [drill.program.pid]), ...(victim === 'program' || !server ? [] : victim === 'both' ? familyOf(server) : [server])];
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // A child that saw its parent go was faster.
    }
  }
  return server;
}

/** A program that lost its database starts it again itself; a killed one is started by us. */
async function recover(drill: Drill, victim: Victim, killed: number | undefined): Promise<void> {
  if (victim !== 'database') {
    await drill.program.ended;
    drill.program = await start(drill.dataDir);
    return;
  }
  for (const began = performance.now(); performance.now() - began < patienceMs; await wait(20)) {
    const server = runningPostmaster(clusterOf(drill.dataDir));
    if (server?.port && server.pid !== killed) return drill.program.ready();
  }
  throw new Error('the program did not start its database again');
}

/** One round: residents write, something is killed at some moment, everything is up again, lost answers are asked for once more. */
async function round(drill: Drill, victim: Victim, writers: number): Promise<number> {
  let over = false;
  const writing = Promise.all(Array.from({ length: writers }, () => writeUntil(drill, () => over)));
  await wait(300 + Math.random() * 700);
  const killed = kill(drill, victim);
  const began = performance.now();
  // While the program lives, its residents go on: they are told to wait, never shown a crash.
  if (victim === 'database') {
    await recover(drill, victim, killed);
    const acknowledged = () => drill.sent.filter(({ number }) => number !== null).length;
    for (const before = acknowledged(); acknowledged() === before; await wait(5));
    drill.recoveries.push(performance.now() - began);
  }
  over = true;
  await writing;
  if (victim !== 'database') await recover(drill, victim, killed);
  const unanswered = drill.sent.filter(({ number }) => number === null);
  for (const one of unanswered) {
    for (let tries = 0; one.number === null && tries < 100; tries += 1) {
      if (tries > 0) await wait(100);
      await send(drill, one);
    }
  }
  return unanswered.length;
}

/** Compares what was acknowledged with what is in the database. */
async function compare(drill: Drill): Promise<Pick<Result, 'lost' | 'doubled'>> {
  const { rows } = await withClient(ownerUrl(drill.dataDir), (client) => client.query<{ number: string; content: string }>('select number, content from opinion'));
  const kept = new Set(rows.map(({ number }) => number));
  const contents = new Set(rows.map(({ content }) => content));
  return { lost: drill.sent.filter(({ number }) => number === null || !kept.has(number)).length, doubled: rows.length - contents.size };
}

const seenBy = ({ sent, away, odd, recoveries }: Drill) => ({ acknowledged: sent.length, away, odd, slowestMs: Math.round(Math.max(0, ...recoveries)) });

/** Runs a drill on an empty data folder; the program is stopped at the end and the audit verified. */
export async function drillKills(dataDir: string, { rounds, writers = 4, tell = () => undefined }: { rounds: number; writers?: number; tell?: (line: string) => void }): Promise<Result> {
  const drill: Drill = { dataDir, program: await start(dataDir), sent: [], away: 0, odd: [], recoveries: [] };
  try {
    await makeDrillTown(ownerUrl(dataDir));
    // The program remembers for a second which towns there are.
    await wait(1_100);
    let repeated = 0;
    for (let count = 0; count < rounds; count += 1) {
      const victim = victims[count % victims.length] ?? 'both';
      repeated += await round(drill, victim, writers);
      const { lost, doubled } = await compare(drill);
      tell(`${count + 1}/${rounds} ${victim}: ${drill.sent.length} sent, ${repeated} repeated, ${lost} lost, ${doubled} doubled`);
      if (lost + doubled > 0) return { ...seenBy(drill), rounds: count + 1, repeated, lost, doubled };
    }
    const audits = await verifyAudit(ownerUrl(dataDir), presentSigner(dataDir));
    if (audits.some(({ fault }) => fault !== null)) tellAudit(audits);
    return { ...seenBy(drill), rounds, repeated, lost: 0, doubled: 0 };
  } finally {
    await drill.program.stop();
  }
}

if (import.meta.main) {
  await command({ line: 'node tools/node.mjs tools/drill-kill.ts [--rounds 100]', words: 0, options: ['rounds'] }, async ({ options: { rounds = '100' } }) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'xiangyi-drill-'));
    const began = performance.now();
    try {
      const result = await drillKills(dataDir, { rounds: Number(rounds), tell: (line) => console.log(line) });
      if (result.odd.length > 0) throw new Complaint(`出现不该有的回答：${result.odd.slice(0, 5).join('，')}`, `Answers that should not be: ${result.odd.slice(0, 5).join(', ')}`);
      if (result.lost + result.doubled > 0) throw new Complaint(`丢失 ${result.lost} 条，重复 ${result.doubled} 条。`, `${result.lost} lost, ${result.doubled} doubled.`);
      say(`✓ ${result.rounds} 轮，${result.acknowledged} 条意见一条不少、一条不重（其中 ${result.repeated} 条在中断后重发；数据库中断时 ${result.away} 次请稍后再试，最慢 ${result.slowestMs} 毫秒恢复）`, `${result.rounds} rounds in ${Math.round((performance.now() - began) / 1000)} s: ${result.acknowledged} opinions, none lost, none doubled (${result.repeated} sent again after a kill; ${result.away} told to wait while the database was away, back in ${result.slowestMs} ms at the slowest)`);
    } finally {
      const left = runningPostmaster(clusterOf(dataDir));
      if (left) await stopPostmaster(left.pid);
      await rm(dataDir, { recursive: true, force: true });
    }
  });
}
