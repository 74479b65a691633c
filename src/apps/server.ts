import { join } from 'node:path';
import { readProvider } from '#features/account/provider.ts';
import { clearDemo } from '#features/founding/clear-demo.ts';
import { linkHours } from '#features/founding/rules.ts';
import { isSetUpByHand, linkOfStart } from '#features/founding/setup-link.ts';
import { loadCalendar, seedCalendar } from '#features/settings/public.ts';
import { type Config, WrongSetting, readConfig } from '#platform/config.ts';
import { lastGoodBackup } from '#platform/db/backup.ts';
import { StartFailure } from '#platform/db/start-failure.ts';
import { folderShelf } from '#platform/files.ts';
import { type House, openHouse } from '#platform/house.ts';
import { patience } from '#platform/http/patience.ts';
import { smsGatewayFrom } from '#platform/sms.ts';
import { openLog } from '#platform/log.ts';
import { measure, openMetrics } from '#platform/metrics.ts';
import { masterKey, sealWith } from '#platform/seal.ts';
import { signerIn } from '#platform/sign.ts';
import { features } from './features.ts';
import { loadDemo } from './server/demo.ts';
import { type Ending, endingOnSignal } from './server/ending.ts';
import { CannotListen, listening } from './server/listen.ts';
import { mountAll, version } from './server/mount.ts';
import { openDatabase } from './server/open-database.ts';
import { complain, say } from './server/say.ts';
import { startWorker } from './server/worker.ts';

/** Starts everything, says where it is, and stays until told to stop. */
async function start(ending: Ending): Promise<void> {
  const config = readConfig(process.env);
  const provider = readProvider(process.env);
  const log = openLog(config.logLevel);
  const opening = openDatabase(config, log);
  ending.after(async () => (await opening).close());
  const { database, ownerUrl } = await opening;
  await ending.goOn();
  // After the database: what stands in the way of a start is said before anything takes long.
  if (config.part !== 'worker') {
    const { buildSurfaces } = await import('../../tools/build.ts');
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
  const registry = config.metricsPort ? measure(app) : null;
  const lastBackupAt = async () => { const last = await lastGoodBackup(config.dataDir); return last && new Date(last.at); };
  if (app) {
    ending.after(() => app.close());
    await listening(app.listen({ host: config.host, port: config.port }), config.host, config.port);
  }
  if (registry && config.metricsPort) ending.after(await listening(openMetrics(house, registry, config.metricsPort, lastBackupAt), '127.0.0.1', config.metricsPort));
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
    const { demoSignIns } = await import('./server/demo.ts');
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

const ending = endingOnSignal();
await start(ending).catch(async (error: unknown) => {
  // Called off half way: what breaks then is no failure.
  if (ending.begun) return;
  await ending.close();
  if (error instanceof StartFailure || error instanceof CannotListen || error instanceof WrongSetting) complain(error.zh, error.en);
  else complain(error instanceof Error ? `启动失败：${error.message}` : '启动失败', error instanceof Error && error.stack ? error.stack : 'Start failed');
  process.exit(1);
});
