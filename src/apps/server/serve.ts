import { join } from 'node:path';
import { readProvider } from '#features/account/provider.ts';
import { clearDemo } from '#features/founding/clear-demo.ts';
import { linkHours } from '#features/founding/rules.ts';
import { isSetUpByHand, linkOfStart } from '#features/founding/setup-link.ts';
import { loadCalendar, seedCalendar } from '#features/settings/public.ts';
import type { Config } from '#platform/config.ts';
import { lastGoodBackup } from '#platform/db/backup.ts';
import { folderShelf } from '#platform/files.ts';
import { type House, openHouse } from '#platform/house.ts';
import { patience } from '#platform/http/patience.ts';
import type { Log } from '#platform/log.ts';
import { masterKey, sealWith } from '#platform/seal.ts';
import { signerIn } from '#platform/sign.ts';
import { smsGatewayFrom } from '#platform/sms.ts';
import { features } from '../features.ts';
import { loadDemo } from './demo.ts';
import type { Ending } from './ending.ts';
import { listening } from './listen.ts';
import { mountAll, version } from './mount.ts';
import { openDatabase } from './open-database.ts';
import type { Server } from './reach-server.ts';
import { say } from './say.ts';
import { startWorker } from './worker.ts';

/** What a start has so far. */
export interface Begun {
  readonly config: Config;
  readonly log: Log;
  readonly server: Server;
  readonly ending: Ending;
}

/** Opens the house on a server that answers and says where it is. What it opened is open when it returns, and stays so until `ending` closes it. */
export async function serve({ config, log, server, ending }: Begun): Promise<void> {
  const { ownerUrl } = server;
  const provider = readProvider(process.env);
  const database = await openDatabase(server, log);
  ending.after(() => database.close());
  await ending.goOn();
  // After the database: what stands in the way of a start is said before anything takes long.
  if (config.part !== 'worker') {
    const { buildSurfaces } = await import('#tools/build.ts');
    if (await buildSurfaces()) say('✓ 页面已生成', 'Pages are built');
    await ending.goOn();
  }
  const keysDir = join(config.dataDir, 'keys');
  const [seal, signer] = [sealWith(masterKey(keysDir, config.masterKey)), signerIn(keysDir)];
  await seedCalendar(database, calendarYears(new Date().getFullYear()));
  const shelf = folderShelf(join(config.dataDir, 'files'));
  const house = openHouse({
    database, seal, signer, log, features, loadCalendar, publicUrl: config.publicUrl, sendsSms: smsGatewayFrom(process.env) !== null, shelf,
    clearDemo: ownerUrl === null ? null : () => clearDemo(ownerUrl, shelf),
  });
  // A house that was once given a setup link is meant to be empty: no later start puts a demo into it.
  const wantsDemo = !process.argv.includes('--empty') && !(await isSetUpByHand(house));
  if (wantsDemo && (await house.tenants.all()).length === 0) await loadDemo(house);
  await ending.goOn();
  const app = config.part === 'worker' ? null : await mountAll(house, { trustProxy: config.trustProxy, provider, patience: { ...patience, connectionsPerAddress: config.connectionsPerAddress } });
  // What counts is loaded only where somebody asks for figures.
  const metrics = config.metricsPort ? await import('#platform/metrics.ts') : null;
  const registry = metrics?.measure(app);
  const lastBackupAt = async () => { const last = await lastGoodBackup(config.dataDir); return last && new Date(last.at); };
  if (app) {
    ending.after(() => app.close());
    await listening(app.listen({ host: config.host, port: config.port }), config.host, config.port);
  }
  if (metrics && registry && config.metricsPort) ending.after(await listening(metrics.openMetrics(house, registry, config.metricsPort, lastBackupAt), '127.0.0.1', config.metricsPort));
  await ending.goOn();
  if (app) await announce(house, config);
  else say(`\n乡议 ${version} 后台任务已启动`, `Xiangyi ${version}: jobs are being done`);
  if (config.part === 'web') return;
  const worker = startWorker(house);
  ending.after(() => worker.stop());
}

/** The years a file of this term may reach back, and the next one once the State Council has announced it. */
const calendarYears = (year: number): number[] => Array.from({ length: 8 }, (_, index) => year - 6 + index);

async function announce(house: House, { publicUrl: url, dataDir }: Config): Promise<void> {
  say(`\n乡议 ${version} 已启动`, `Xiangyi ${version} is running`);
  say(`  公开网站  ${url}/`, '(portal)');
  say(`  代表手机版  ${url}/m/`, '(deputies)');
  say(`  工作台  ${url}/desk/`, '(staff)');
  await announceBackup(dataDir);
  if ((await house.tenants.all()).length === 0) await announceSetUp(house, url);
  if ((await house.tenants.all()).some((tenant) => tenant.demo)) {
    const { demoSignIns } = await import('./demo.ts');
    say('\n演示账号（密码都一样）', 'Demo sign-ins (all with the same password)');
    for (const line of demoSignIns()) console.log(`  ${line}`);
  }
  say('\n按 Ctrl-C 停止', 'Press Ctrl-C to stop');
}

async function announceSetUp(house: House, url: string): Promise<void> {
  const path = await linkOfStart(house);
  if (path === null) {
    say('\n这里还没有数据。设置自己的县的链接刚刚印过，还能用：在另一个进程或上一次启动的输出里；过一分钟再启动会换新的', 'Nothing is set up yet; the link that does it was printed within the last minute, by another process or the start before, and still works');
    return;
  }
  say(`\n这里还没有数据。用下面的链接设置自己的县（只能用一次，${linkHours} 小时内有效；重新启动会换新的）`, `Nothing is set up yet; this link does it (one use, ${linkHours} hours; each start prints a new one)`);
  console.log(`  ${url}${path}`);
}

async function announceBackup(dataDir: string): Promise<void> {
  const last = await lastGoodBackup(dataDir);
  const days = last ? Math.floor((Date.now() - Date.parse(last.at)) / 86_400_000) : 0;
  if (last) say(`  上次备份  ${days} 天前，在 ${last.path}`, `(last good backup, ${days} days ago)`);
  else say('  上次备份  还没有，用 npm run backup -- <文件夹> 备份', '(no backup yet)');
}
