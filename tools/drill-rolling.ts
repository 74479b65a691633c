// npm run drill -- rolling: three web processes and two for jobs behind nginx on one database; each is restarted in turn while residents read and write.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from '#apps/server/say.ts';
import { newId } from '#kernel/id.ts';
import { startEmbedded } from '#platform/db/embedded.ts';
import { migrate } from '#platform/db/migrate.ts';
import { withClient } from '#platform/db/open-client.ts';
import { freePort } from '#platform/db/server-process.ts';
import { Complaint, command } from './command.ts';
import { drillTownCode, makeDrillTown } from './drill-kill.ts';
import { type Program, startProgram } from './program.ts';

const webCount = 3;
const workerCount = 2;
const nginxPaths = ['/usr/sbin/nginx', '/usr/bin/nginx'];

/** What a drill came to. */
interface Result {
  readonly requests: number;
  readonly failed: readonly string[];
  readonly longestMs: number;
  readonly acknowledged: number;
  readonly lost: number;
}

/** The site's own configuration, on a free port without TLS, before these processes. */
async function startNginx(room: string, ports: readonly number[]): Promise<{ url: string; stop(): Promise<void> }> {
  const binary = nginxPaths.find((path) => existsSync(path));
  if (!binary) throw new Complaint('这台机器没有 nginx，请先安装：apt-get install nginx-light。', 'This machine has no nginx; install it first: apt-get install nginx-light.');
  const listen = await freePort();
  const site = (await readFile(new URL('../deploy/nginx.conf', import.meta.url), 'utf8'))
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${listen};`).replaceAll(/^ *(ssl_certificate).*\n/gm, '')
    .replaceAll(/server 127\.0\.0\.1:300(\d)/g, (_, place: string) => `server 127.0.0.1:${ports[Number(place) - 1]}`);
  const config = join(room, 'nginx.conf');
  await writeFile(config, `pid ${room}/nginx.pid;\nerror_log ${room}/nginx.log;\nevents {}\nhttp {\naccess_log off;\n${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${room}/${name};`).join('\n')}\n${site}\n}\n`);
  const child = spawn(binary, ['-c', config, '-g', 'daemon off;'], { stdio: 'inherit' });
  const ended = new Promise<void>((resolve) => { child.on('exit', () => resolve()); });
  return {
    url: `http://127.0.0.1:${listen}`,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Residents who read and write through the proxy and try nothing twice. */
class Crowd {
  readonly failed: string[] = [];
  readonly acknowledged: string[] = [];
  requests = 0;
  longestMs = 0;
  #over = false;
  readonly #url: string;
  readonly #going: Promise<unknown>;

  constructor(url: string, people: number) {
    this.#url = url;
    this.#going = Promise.all(Array.from({ length: people }, (_, index) => this.#one(index)));
  }

  async end(): Promise<void> {
    this.#over = true;
    await this.#going;
  }

  async #one(index: number): Promise<void> {
    for (let time = 0; !this.#over; time += 1) {
      const began = performance.now();
      const writes = time % 2 === 0;
      const fault = await (writes ? this.#write(index, time) : this.#read()).catch((error: unknown) => String(error));
      this.requests += 1;
      this.longestMs = Math.max(this.longestMs, performance.now() - began);
      if (fault) this.failed.push(`${writes ? 'POST' : 'GET'} ${fault}`);
    }
  }

  async #read(): Promise<string | null> {
    const { status } = await fetch(`${this.#url}/${drillTownCode}/write`);
    return status === 200 ? null : String(status);
  }

  async #write(index: number, time: number): Promise<string | null> {
    const { status, body } = await post(`${this.#url}/${drillTownCode}/api/opinion.submit`, { content: `第${index}组第${time}盏路灯不亮了`, choice: 'everybody', source: 'web' });
    if (status !== 201) return `${status} ${/"code":"([^"]+)"/.exec(body)?.[1] ?? ''}`;
    const { number } = JSON.parse(body) as { number: string };
    this.acknowledged.push(number);
    return null;
  }
}

/** Each from an address of its own, as residents have: the limit for one address is not what is tried here. */
const someAddress = (): string => `127.${[0, 0, 0].map(() => Math.floor(Math.random() * 250) + 1).join('.')}`;

function post(url: string, body: unknown): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', localAddress: someAddress(), headers: { 'content-type': 'application/json', 'idempotency-key': newId() } }, (answer) => {
      text(answer).then((said) => resolve({ status: answer.statusCode ?? 0, body: said }), reject);
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}

/** Restarts every process once, one after the other, under the crowd. */
export async function drillRolling(room: string, { people, tell }: { people: number; tell: (line: string) => void }): Promise<Result> {
  const database = await startEmbedded({ dataDir: join(room, 'database'), log: () => undefined });
  const started = new Set<Program>();
  let proxy: { url: string; stop(): Promise<void> } | null = null;
  try {
    await migrate(database.ownerUrl);
    await makeDrillTown(database.ownerUrl);
    const settings = { DATABASE_URL: database.appUrl, XIANGYI_TRUST_PROXY: '1' };
    const start = async (part: 'web' | 'worker', port?: number): Promise<Program> => {
      const program = await startProgram({ dataDir: join(room, 'data'), settings: { ...settings, XIANGYI_PART: part }, ...(port ? { port } : {}) });
      started.add(program);
      if (part === 'web') await program.ready();
      return program;
    };
    const ports: number[] = [];
    for (let count = 0; count < webCount; count += 1) ports.push(await freePort());
    const webs: Program[] = [];
    for (const port of ports) webs.push(await start('web', port));
    const workers: Program[] = [];
    for (let count = 0; count < workerCount; count += 1) workers.push(await start('worker'));
    proxy = await startNginx(room, ports);
    await wait(1_500);

    const crowd = new Crowd(proxy.url, people);
    await wait(1_000);
    for (const [index, web] of webs.entries()) {
      await web.stop();
      await start('web', ports[index]);
      tell(`web ${index + 1}/${webCount}: ${crowd.requests} requests, ${crowd.failed.length} failed`);
    }
    for (const [index, worker] of workers.entries()) {
      await worker.stop();
      await start('worker');
      tell(`worker ${index + 1}/${workerCount}: ${crowd.requests} requests, ${crowd.failed.length} failed`);
    }
    await wait(1_000);
    await crowd.end();
    const { rows } = await withClient(database.ownerUrl, (client) => client.query<{ number: string }>('select number from opinion'));
    const kept = new Set(rows.map(({ number }) => number));
    return { requests: crowd.requests, failed: crowd.failed, longestMs: crowd.longestMs, acknowledged: crowd.acknowledged.length, lost: crowd.acknowledged.filter((number) => !kept.has(number)).length };
  } finally {
    await proxy?.stop();
    await Promise.all([...started].map((program) => program.stop()));
    await database.stop();
  }
}

if (import.meta.main) {
  await command({ line: 'npm run drill -- rolling', words: 0 }, async () => {
    const room = await mkdtemp(join(tmpdir(), 'xiangyi-rolling-'));
    await mkdir(join(room, 'data'));
    try {
      const { requests, failed, longestMs, acknowledged, lost } = await drillRolling(room, { people: 8, tell: (line) => console.log(line) });
      if (failed.length + lost > 0) throw new Complaint(`${failed.length} 个请求失败，丢失 ${lost} 条：${failed.slice(0, 5).join('；')}`, `${failed.length} requests failed, ${lost} lost.`);
      say(`✓ 逐个重启 ${webCount} 个网页进程、${workerCount} 个后台进程，期间 ${requests} 个请求无一失败，最长 ${Math.round(longestMs)} 毫秒`, `${webCount} web processes and ${workerCount} workers restarted in turn: ${requests} requests, none failed, the longest took ${Math.round(longestMs)} ms; ${acknowledged} opinions acknowledged, none lost`);
    } finally {
      await rm(room, { recursive: true, force: true });
    }
  });
}
