// npm run drill -- full-disk: a real disk of 300 MB under files and database runs full while residents write, and is given room again.
import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from '#apps/server/say.ts';
import { isDatabaseAway, isDiskFull } from '#platform/db/connect.ts';
import { clusterOf } from '#platform/db/embedded.ts';
import { readPasswords, urlOf } from '#platform/db/server-cluster.ts';
import { withClient } from '#platform/db/open-client.ts';
import { runningPostmaster } from '#platform/db/server-process.ts';
import { presentSigner, tellAudit, verifyAudit } from './audit.ts';
import { Complaint, command } from './command.ts';
import { drillTownCode, makeDrillTown } from './drill-kill.ts';
import { startProgram } from './program.ts';
import { type Compared, Writers } from './writers.ts';

/** Answers that may come while there is no room: the sentence about the disk, and that the database is away. */
const sentences = new Set(['201', '507 platform.diskFull', '503 platform.away']);
const megabyte = Buffer.alloc(1024 * 1024, 1);

/** What a drill came to. */
interface Result extends Compared {
  readonly answers: Readonly<Record<string, number>>;
  /** How long the drill lasted, and the longest from room to the next acknowledged opinion. */
  readonly fullMs: number;
  readonly recoveredMs: number;
  readonly auditWhole: boolean;
}

/** Fills a disk to its last byte and goes on as room comes free, until told to stop; then the room is given back. */
async function fill(path: string, over: () => boolean): Promise<void> {
  const file = await open(path, 'w');
  try {
    while (!over()) {
      const size = [megabyte, megabyte.subarray(0, 4096)];
      for (const part of size) {
        let fits = true;
        while (fits && !over()) fits = await file.write(part).then(() => true, () => false);
      }
      await wait(20);
    }
  } finally {
    await file.close();
    await rm(path);
  }
}

/** The harder case: no room for the next segment of the log, without which nothing at all can be written. */
async function exhaustLog(superUrl: string): Promise<void> {
  await withClient(superUrl, async (client) => {
    for (let segment = 0; segment < 40; segment += 1) await client.query(`select pg_logical_emit_message(false, 'drill', repeat('x', 8192)), pg_switch_wal()`);
    throw new Error('the log found room for forty segments');
  }).catch((error: unknown) => {
    if (!isDatabaseAway(error) && !isDiskFull(error)) throw error;
  });
}

/** Runs the disk full twice: for the tables, then for the log. */
async function drillFullDisk(disk: string, tell: (line: string) => void): Promise<Result> {
  const program = await startProgram({ dataDir: disk, settings: { XIANGYI_TRUST_PROXY: '1' } });
  const port = (): number => runningPostmaster(clusterOf(disk))?.port ?? 0;
  const ownerUrl = (): string => urlOf(readPasswords(clusterOf(disk)), 'xiangyi_owner', port(), 'xiangyi');
  let writers: Writers | null = null;
  try {
    await program.ready();
    await makeDrillTown(ownerUrl());
    await wait(1_100);
    writers = new Writers(program.url, drillTownCode, 4);
    await writers.next(60_000);
    tell(`with room: ${JSON.stringify(writers.answers)}`);
    const began = performance.now();
    let recoveredMs = 0;
    for (const full of ['tables', 'log'] as const) {
      let over = false;
      const filling = fill(join(disk, 'ballast'), () => over);
      if (full === 'log') await exhaustLog(urlOf(readPasswords(clusterOf(disk)), 'postgres', port(), 'postgres'));
      await writers.answered(/^50[37] /, 120_000);
      await wait(5_000);
      tell(`no room for the ${full}: ${JSON.stringify(writers.answers)}`);
      over = true;
      await filling;
      recoveredMs = Math.max(recoveredMs, await writers.next(120_000));
      tell(`room again: ${recoveredMs} ms at the longest`);
      await wait(2_000);
    }
    const fullMs = Math.round(performance.now() - began);
    await writers.end();
    const audits = await verifyAudit(ownerUrl(), presentSigner(disk));
    const auditWhole = audits.every(({ fault }) => fault === null);
    if (!auditWhole) tellAudit(audits);
    return { ...await writers.compare(ownerUrl()), answers: writers.answers, fullMs, recoveredMs, auditWhole };
  } finally {
    await writers?.end();
    const { out, err } = await program.stop();
    if (/\bat .*\.ts:\d+/.test(`${out}${err}`)) tell(`the program said: ${`${out}${err}`.slice(-2_000)}`);
  }
}

if (import.meta.main) {
  await command({ line: 'npm run drill -- full-disk', words: 0 }, async () => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) throw new Complaint('这个演练要挂一块小盘，只能在 Linux 上用 root 运行。', 'This drill mounts a small disk: it runs on Linux as root only.');
    const disk = await mkdtemp(join(tmpdir(), 'xiangyi-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk]);
    try {
      const result = await drillFullDisk(disk, (line) => console.log(line));
      const odd = Object.keys(result.answers).filter((answer) => !sentences.has(answer));
      if (odd.length > 0 || result.lost + result.doubled > 0 || !result.auditWhole) throw new Complaint(`丢失 ${result.lost}，重复 ${result.doubled}，不该有的回答：${odd.join('，')}`, `${result.lost} lost, ${result.doubled} doubled, answers that should not be: ${odd.join(', ')}; audit ${result.auditWhole ? 'whole' : 'broken'}`);
      if (!result.answers['507 platform.diskFull']) throw new Complaint('盘没有真正写满。', 'The disk was never full.');
      say(`✓ 盘两次写满（前后 ${Math.round(result.fullMs / 1000)} 秒），${result.acknowledged} 条意见一条不少、一条不重；腾出空间后最慢 ${result.recoveredMs} 毫秒恢复`, `Full twice within ${Math.round(result.fullMs / 1000)} s: ${result.acknowledged} opinions, none lost, none doubled, the audit whole; ${JSON.stringify(result.answers)}; back ${result.recoveredMs} ms after there was room at the slowest`);
    } finally {
      execFileSync('umount', ['-l', disk]);
      await rm(disk, { recursive: true, force: true });
    }
  });
}
