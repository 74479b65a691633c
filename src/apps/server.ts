import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { loadCalendar, seedCalendar } from '#features/settings/public.ts';
import { readConfig } from '#platform/config.ts';
import { StartFailure } from '#platform/db/start-failure.ts';
import { folderShelf } from '#platform/files.ts';
import { type House, openHouse } from '#platform/house.ts';
import { openLog } from '#platform/log.ts';
import { measure, openMetrics } from '#platform/metrics.ts';
import { masterKey, sealWith } from '#platform/seal.ts';
import { signerIn } from '#platform/sign.ts';
import { features } from './features.ts';
import { loadDemo } from './server/demo.ts';
import { mountAll, version } from './server/mount.ts';
import { openDatabase } from './server/open-database.ts';
import { complain, say } from './server/say.ts';
import { startWorker } from './server/worker.ts';

/** Starts everything, says where it is, and stays until told to stop. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog(config.logLevel);
  const { buildSurfaces } = await import('../../tools/build.ts');
  if (await buildSurfaces()) say('✓ 页面已生成', 'Pages are built');
  const opened = await openDatabase(config, log);
  try {
    const { database } = opened;
    const keysDir = join(config.dataDir, 'keys');
    const [seal, signer] = [sealWith(masterKey(keysDir, config.masterKey)), signerIn(keysDir)];
    await seedCalendar(database, calendarYears(new Date().getFullYear()));
    const house = openHouse({ database, seal, signer, log, features, loadCalendar, publicUrl: config.publicUrl, shelf: folderShelf(join(config.dataDir, 'files')) });
    if ((await house.tenants.all()).length === 0 && !process.argv.includes('--empty')) await loadDemo(house);
    const app = await mountAll(house, { trustProxy: config.trustProxy });
    const registry = config.metricsPort ? measure(app) : null;
    await listen(app, config.host, config.port);
    const closeMetrics = registry && config.metricsPort ? await openMetrics(house, registry, config.metricsPort) : null;
    await announce(house, config.publicUrl);
    const worker = startWorker(house);
    untilStopped([() => app.close(), () => worker.stop(), async () => closeMetrics?.(), () => opened.close()]);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** The years a file of this term may reach back, and the next one once the State Council has announced it. */
const calendarYears = (year: number): number[] => Array.from({ length: 8 }, (_, index) => year - 6 + index);

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    if ((error as { code?: string }).code === 'EADDRINUSE') throw new PortTaken(port);
    throw error;
  }
}

class PortTaken extends Error {
  readonly zh: string;
  readonly en: string;
  constructor(port: number) {
    super('port taken');
    this.zh = `端口 ${port} 已被别的程序占用，请关掉那个程序，或用 PORT=3001 npm start 换一个端口。`;
    this.en = `Port ${port} is taken by another program; stop that one, or choose another port with PORT=3001 npm start.`;
  }
}

async function announce(house: House, url: string): Promise<void> {
  say(`\n乡议 ${version} 已启动`, `Xiangyi ${version} is running`);
  say(`  公开网站  ${url}/`, '(portal)');
  say(`  代表手机版  ${url}/m/`, '(deputies)');
  say(`  工作台  ${url}/desk/`, '(staff)');
  if ((await house.tenants.all()).some((tenant) => tenant.demo)) {
    const { demoSignIns } = await import('./server/demo.ts');
    say('\n演示账号（口令都一样）', 'Demo sign-ins (all with the same password)');
    for (const line of demoSignIns()) console.log(`  ${line}`);
  }
  say('\n按 Ctrl-C 停止', 'Press Ctrl-C to stop');
}

/** On Ctrl-C or SIGTERM: no new requests, the present ones finish, then the database is closed. */
function untilStopped(steps: readonly (() => Promise<void>)[]): void {
  let stopping = false;
  const stop = (): void => {
    // Ctrl-C reaches the whole process group and is forwarded as well: once is enough.
    if (stopping) return;
    stopping = true;
    say('正在停止…', 'Stopping…');
    void steps.reduce((before, step) => before.then(step), Promise.resolve()).then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

await start().catch((error: unknown) => {
  if (error instanceof StartFailure || error instanceof PortTaken) complain(error.zh, error.en);
  else complain(error instanceof Error ? `启动失败：${error.message}` : '启动失败', error instanceof Error && error.stack ? error.stack : 'Start failed');
  process.exit(1);
});
