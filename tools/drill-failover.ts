// npm run drill -- failover: three PostgreSQL nodes under Patroni behind HAProxy; the leading one is killed, stopped and handed over while residents write.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from '#apps/server/say.ts';
import { migrate } from '#platform/db/migrate.ts';
import { withClient } from '#platform/db/open-client.ts';
import { freePort, runningPostmaster } from '#platform/db/server-process.ts';
import { Complaint, command } from './command.ts';
import { drillTownCode, makeDrillTown } from './drill-kill.ts';
import { type Program, familyOf, startProgram } from './program.ts';
import { Writers } from './writers.ts';

const programs = { etcd: '/usr/bin/etcd', patroni: '/usr/bin/patroni', haproxy: '/usr/sbin/haproxy' } as const;
const wanted = [...Object.values(programs), '/usr/lib/postgresql/15/bin/postgres'];
const lacking = () => new Complaint('这台机器没有 Patroni、etcd、HAProxy 或 PostgreSQL 15，请先安装：apt-get install patroni etcd-server haproxy postgresql-15。', 'This machine has no Patroni, etcd, HAProxy or PostgreSQL 15; install them first: apt-get install patroni etcd-server haproxy postgresql-15.');
const patienceMs = 120_000;

/** What happens to the node that leads. */
const blows = ['machine', 'postgres', 'handover'] as const;
type Blow = (typeof blows)[number];

interface Node {
  readonly name: string;
  readonly api: string;
  readonly folder: string;
  readonly config: string;
  process: ChildProcess;
}

interface Member {
  readonly name: string;
  readonly role: string;
  readonly state: string;
}

/** PostgreSQL does not run as root: as Debian's own user when this is root, else as whoever this is. */
function databaseUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((what) => Number(spawnSync('id', [what, 'postgres']).stdout));
  if (!uid || !gid) throw lacking();
  return { uid, gid };
}

const ended = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => {
  if (child.exitCode !== null || child.signalCode !== null) resolve(undefined);
  else child.on('exit', resolve);
});

async function until<T>(what: string, ask: () => Promise<T | null | false>): Promise<T> {
  const found = async (): Promise<T | null | false> => await ask().catch(() => null);
  for (const began = performance.now(); performance.now() - began < patienceMs; await wait(100)) {
    const answer = await found();
    if (answer) return answer;
  }
  throw new Error(`${what} did not come within ${patienceMs / 1000} s`);
}

/** Three nodes, the register they agree in and the proxy that knows who leads, with the site's own configuration on free ports. */
class Cell {
  readonly nodes: Node[] = [];
  readonly room: string;
  proxyPort = 0;
  readonly #others: ChildProcess[] = [];
  readonly #user = databaseUser();

  constructor(room: string) {
    this.room = room;
  }

  async start(): Promise<void> {
    if (!wanted.every((path) => existsSync(path))) throw lacking();
    await chmod(this.room, 0o755);
    const [client, peer] = [await freePort(), await freePort()];
    this.#run('etcd', ['--data-dir', join(this.room, 'etcd'), '--listen-client-urls', `http://127.0.0.1:${client}`, '--advertise-client-urls', `http://127.0.0.1:${client}`, '--listen-peer-urls', `http://127.0.0.1:${peer}`, '--initial-advertise-peer-urls', `http://127.0.0.1:${peer}`, '--initial-cluster', `default=http://127.0.0.1:${peer}`]);
    const ports: { database: number; api: number }[] = [];
    for (let count = 1; count <= 3; count += 1) {
      const own = { database: await freePort(), api: await freePort() };
      ports.push(own);
      this.nodes.push(await this.#node(`node${count}`, own, client));
    }
    this.proxyPort = await freePort();
    const proxy = (await readFile(new URL('../deploy/haproxy.cfg', import.meta.url), 'utf8')).replace('127.0.0.1:5000', `127.0.0.1:${this.proxyPort}`)
      .replaceAll(/(server node(\d)) \S+ check port \d+/g, (_, server: string, place: string) => `${server} 127.0.0.1:${ports[Number(place) - 1]?.database} check port ${ports[Number(place) - 1]?.api}`);
    await writeFile(join(this.room, 'haproxy.cfg'), proxy);
    this.#run('haproxy', ['-f', join(this.room, 'haproxy.cfg'), '-q']);
    await this.whole();
  }

  /** Resolves with the leader when one leads, one follows it at every commit and the third follows too. */
  async whole(): Promise<Node> {
    return await until('three nodes of which one leads and one follows at every commit', async () => {
      const members = await this.members();
      const leader = members.find(({ role, state }) => role === 'leader' && state === 'running');
      const following = members.filter(({ role, state }) => role !== 'leader' && (state === 'running' || state === 'streaming'));
      return leader && following.length === 2 && following.some(({ role }) => role === 'sync_standby') ? this.nodes.find(({ name }) => name === leader.name) ?? null : null;
    });
  }

  /** As the first node that answers tells it. */
  async members(): Promise<readonly Member[]> {
    for (const { api } of this.nodes) {
      const said = await fetch(`${api}/cluster`, { signal: AbortSignal.timeout(2_000) }).then((answer) => answer.json() as Promise<{ members: Member[] }>, () => null);
      if (said) return said.members;
    }
    return [];
  }

  async strike(leader: Node, blow: Blow): Promise<void> {
    if (blow === 'handover') {
      const authorization = `Basic ${Buffer.from('patroni:drill').toString('base64')}`;
      const answer = await fetch(`${leader.api}/switchover`, { method: 'POST', headers: { authorization }, body: JSON.stringify({ leader: leader.name }) });
      if (!answer.ok) throw new Error(`the lead was not handed over: ${await answer.text()}`);
      return;
    }
    const server = runningPostmaster(leader.folder)?.pid;
    if (!server) throw new Error(`${leader.name} leads and has no server`);
    if (blow === 'machine') leader.process.kill('SIGKILL');
    for (const pid of blow === 'machine' ? familyOf(server) : [server]) process.kill(pid, 'SIGKILL');
  }

  /** What was killed is started again, as the machine's own service manager would. */
  revive(node: Node): void {
    if (node.process.exitCode !== null || node.process.signalCode !== null) node.process = this.#run('patroni', [node.config]);
  }

  url(role: string, database: string): string {
    return `postgres://${role}:drill@127.0.0.1:${this.proxyPort}/${database}`;
  }

  async stop(): Promise<void> {
    const down = async (child: ChildProcess): Promise<void> => {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 30_000);
      await ended(child);
      clearTimeout(late);
    };
    await Promise.all(this.nodes.map(({ process: patroni }) => down(patroni)));
    await Promise.all(this.#others.map(down));
  }

  async #node(name: string, { database, api }: { database: number; api: number }, etcd: number): Promise<Node> {
    const folder = join(this.room, name);
    await mkdir(folder, { mode: 0o700 });
    if (this.#user.uid) await chown(folder, this.#user.uid, this.#user.gid ?? 0);
    const config = join(this.room, `${name}.yml`);
    const text = (await readFile(new URL('../deploy/patroni.yml', import.meta.url), 'utf8')).replace('name: node1', `name: ${name}`)
      .replaceAll('127.0.0.1:8008', `127.0.0.1:${api}`).replaceAll('127.0.0.1:5432', `127.0.0.1:${database}`).replaceAll('127.0.0.1:2379', `127.0.0.1:${etcd}`)
      .replace('/var/lib/postgresql/xiangyi', join(folder, 'data')).replace('/var/lib/postgresql/.pgpass-xiangyi', join(folder, 'pgpass'))
      .replace('  parameters:\n    password', `  parameters:\n    unix_socket_directories: ${folder}\n    password`).replaceAll(/change-me-\w+/g, 'drill');
    await writeFile(config, text);
    return { name, api: `http://127.0.0.1:${api}`, folder: join(folder, 'data'), config, process: this.#run('patroni', [config], this.#user) };
  }

  #run(name: keyof typeof programs, words: readonly string[], user: { uid?: number; gid?: number } = name === 'patroni' ? this.#user : {}): ChildProcess {
    const child = spawn(programs[name], [...words], { ...user, cwd: this.room, stdio: process.env['DRILL_LOUD'] ? 'inherit' : 'ignore', env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8' } });
    if (name !== 'patroni') this.#others.push(child);
    return child;
  }
}

/** What a blow came to: how long nobody's opinion was acknowledged, and who leads now. */
interface Outage {
  readonly blow: Blow;
  readonly awayMs: number;
  readonly leader: string;
}

/** Strikes once under the writers, and waits until all three nodes are there again. */
async function round(cell: Cell, writers: Writers, blow: Blow): Promise<Outage> {
  const leader = await cell.whole();
  writers.longestGapMs = 0;
  await Promise.all([writers.answered(/^5\d\d|no connection/, patienceMs), cell.strike(leader, blow)]);
  await writers.next(patienceMs);
  cell.revive(leader);
  const { name } = await cell.whole();
  return { blow, awayMs: Math.round(writers.longestGapMs), leader: name };
}

async function drillFailover(room: string, rounds: number, tell: (line: string) => void) {
  const cell = new Cell(room);
  let program: Program | null = null;
  try {
    await cell.start();
    await withClient(cell.url('postgres', 'postgres'), async (client) => {
      await client.query(`create role xiangyi_owner login bypassrls password 'drill'`);
      await client.query(`create role xiangyi_app login password 'drill'`);
      await client.query(`create database xiangyi owner xiangyi_owner template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`);
    });
    const [owner, app] = [cell.url('xiangyi_owner', 'xiangyi'), cell.url('xiangyi_app', 'xiangyi')];
    await migrate(owner);
    await makeDrillTown(owner);
    program = await startProgram({ dataDir: join(room, 'program'), settings: { DATABASE_URL: app, XIANGYI_TRUST_PROXY: '1' } });
    await program.ready();
    const writers = new Writers(program.url, drillTownCode, 4);
    await writers.next(patienceMs);
    const outages: Outage[] = [];
    for (let count = 0; count < rounds; count += 1) {
      const outage = await round(cell, writers, blows[count % blows.length] ?? 'machine');
      tell(`${count + 1}/${rounds} ${outage.blow}: ${outage.awayMs} ms, ${outage.leader} leads, ${writers.acknowledged.length} acknowledged`);
      outages.push(outage);
    }
    await writers.end();
    const { out } = await program.stop();
    const faults = out.split('\n').filter((line) => line.includes('request failed')).map((line) => (JSON.parse(line) as { err: { message: string } }).err.message);
    return { outages, answers: writers.answers, faults: [...new Set(faults)], ...await writers.compare(owner) };
  } finally {
    await program?.stop();
    await cell.stop();
  }
}

if (import.meta.main) {
  await command({ line: 'npm run drill -- failover', words: 0, options: ['rounds'] }, async ({ options: { rounds = '9' } }) => {
    const room = await mkdtemp(join(tmpdir(), 'xiangyi-failover-'));
    await mkdir(join(room, 'program'));
    try {
      const { outages, answers, faults, acknowledged, lost, doubled } = await drillFailover(room, Number(rounds), (line) => console.log(line));
      const away = (blow: Blow): string => `${blow} ${outages.filter((one) => one.blow === blow).map(({ awayMs }) => (awayMs / 1000).toFixed(1)).join(', ')} s`;
      const odd = Object.keys(answers).filter((answer) => !['201', '503 platform.away'].includes(answer));
      if (odd.length > 0) throw new Complaint(`出现不该有的回答：${odd.join('，')}（${faults.join('；')}）`, `Answers that should not be: ${odd.join(', ')} (${faults.join('; ')})`);
      if (lost + doubled > 0) throw new Complaint(`丢失 ${lost} 条，重复 ${doubled} 条。`, `${lost} lost, ${doubled} doubled.`);
      say(`✓ 主库 ${outages.length} 次失去，${acknowledged} 条意见一条不少、一条不重`, `the lead was lost ${outages.length} times under the writers (${blows.map(away).join('; ')} until the next acknowledged opinion): ${acknowledged} opinions, none lost, none doubled`);
    } finally {
      await rm(room, { recursive: true, force: true });
    }
  });
}
