// Part of npm run drill: the program before the last migrations and this one, on one database, while residents write. Nobody may notice.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from '#apps/server/say.ts';
import { newId } from '#kernel/id.ts';
import { startEmbedded } from '#platform/db/embedded.ts';
import { migrate } from '#platform/db/migrate.ts';
import { withClient } from '#platform/db/open-client.ts';
import { Complaint, command } from './command.ts';
import { drillTownCode as town, makeDrillTown } from './drill-kill.ts';
import { type Program, startProgram } from './program.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...words: string[]): string => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();

/** The commit before the newest migration came: the program that is in use when somebody upgrades. */
async function lastProgram(): Promise<string> {
  const newest = (await readdir(join(root, 'db/migrations'))).filter((name) => name.endsWith('.sql')).sort().at(-1) ?? '';
  return `${git('log', '--diff-filter=A', '--format=%H', '-1', '--', `db/migrations/${newest}`)}^`;
}

interface Load {
  urls: readonly string[];
  acknowledged: string[];
  odd: string[];
  over: boolean;
}

/** Residents who write without a pause, at whichever program is open. */
async function write(load: Load, writer: number): Promise<void> {
  for (let count = 0; !load.over; count += 1) {
    const url = load.urls[count % load.urls.length] ?? '';
    const answer = await fetch(`${url}/${town}/api/opinion.submit`, {
      method: 'POST', body: JSON.stringify({ content: `第${writer}位居民的第${count}件事`, choice: 'everybody', source: 'web' }),
      headers: { 'content-type': 'application/json', 'idempotency-key': newId(), 'x-forwarded-for': `10.${writer}.${(count >> 8) & 255}.${count & 255}` },
    }).catch((error: unknown) => error as Error);
    if (answer instanceof Error) load.odd.push(answer.message);
    else {
      const { number, code } = await answer.json() as { number?: string; code?: string };
      if (answer.status === 201 && number) load.acknowledged.push(number);
      else load.odd.push(`${answer.status} ${code}`);
    }
  }
}

/** What came of an upgrade under load. */
export interface Upgraded {
  readonly from: string;
  readonly steps: readonly string[];
  readonly tries: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly odd: readonly string[];
}

/** Upgrades under load: old alone, migrations, old and new side by side, new alone. */
export async function drillUpgrade(room: string, tell: (line: string) => void = () => undefined): Promise<Upgraded> {
  const from = await lastProgram();
  const oldRoot = join(room, 'old');
  git('worktree', 'add', '--detach', '--quiet', oldRoot, from);
  const server = await startEmbedded({ dataDir: join(room, 'database'), log: () => undefined });
  const settings = { DATABASE_URL: server.appUrl, XIANGYI_TRUST_PROXY: '1' };
  const programs: Program[] = [];
  const start = async (of: string, more: Record<string, string> = {}): Promise<Program> => {
    const program = await startProgram({ dataDir: join(room, 'data'), root: of, settings: { ...settings, ...more } });
    programs.push(program);
    await program.ready();
    return program;
  };
  try {
    await symlink(join(root, 'node_modules'), join(oldRoot, 'node_modules'));
    const old = await start(oldRoot, { DATABASE_ADMIN_URL: server.ownerUrl });
    await makeDrillTown(server.ownerUrl);
    await wait(1_100);
    const load: Load = { urls: [old.url], acknowledged: [], odd: [], over: false };
    const writing = Promise.all([1, 2, 3, 4].map((writer) => write(load, writer)));
    const stage = async (words: string): Promise<void> => {
      await wait(3_000);
      tell(`${words}: ${load.acknowledged.length} acknowledged, ${load.odd.length} odd`);
    };
    await stage('the old program alone');
    const { steps, tries } = await bringUp(server.ownerUrl);
    await stage(`the old program after ${steps.length} new migrations`);
    const fresh = await start(root);
    load.urls = [old.url, fresh.url];
    await stage('old and new side by side');
    load.urls = [fresh.url];
    await wait(500);
    await old.stop();
    await stage('the new program alone');
    load.over = true;
    await writing;
    const { rows } = await withClient(server.ownerUrl, (client) => client.query<{ number: string }>('select number from opinion'));
    const kept = new Set(rows.map(({ number }) => number));
    return { from: git('rev-parse', '--short', from), steps, tries, acknowledged: load.acknowledged.length, lost: load.acknowledged.filter((number) => !kept.has(number)).length, odd: load.odd };
  } finally {
    for (const program of programs) await program.stop();
    await server.stop();
    git('worktree', 'remove', '--force', oldRoot);
  }
}

/** Migrations give way to writers after a second and are tried again. */
async function bringUp(ownerUrl: string): Promise<{ steps: string[]; tries: number }> {
  for (let tries = 1; ; tries += 1) {
    try {
      return { steps: await migrate(ownerUrl), tries };
    } catch (error) {
      if (tries === 20) throw error;
      await wait(500);
    }
  }
}

if (import.meta.main) {
  await command({ line: 'node tools/node.mjs tools/drill-upgrade.ts', words: 0 }, async () => {
    const room = await mkdtemp(join(tmpdir(), 'xiangyi-upgrade-'));
    try {
      const { from, steps, tries, acknowledged, lost, odd } = await drillUpgrade(room, (line) => console.log(line));
      if (lost + odd.length > 0) throw new Complaint(`丢失 ${lost} 条，异常回答 ${odd.length} 次：${odd.slice(0, 3).join('，')}`, `${lost} lost, ${odd.length} odd answers: ${odd.slice(0, 3).join(', ')}`);
      say(`✓ 从 ${from} 升级 ${steps.length} 步（试了 ${tries} 次），${acknowledged} 条意见一条不少，没有一次失败`, `Upgraded from ${from} in ${steps.length} steps (${tries} tries) under load: ${acknowledged} opinions, none lost, no request failed`);
    } finally {
      await rm(room, { recursive: true, force: true });
    }
  });
}
