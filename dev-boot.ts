import { join } from 'node:path';
import { features } from '#apps/features.ts';
import { mountAll } from '#apps/server/mount.ts';
import { openDatabase } from '#apps/server/open-database.ts';
import { loadCalendar, seedCalendar } from '#features/settings/public.ts';
import { readConfig } from '#platform/config.ts';
import { folderShelf } from '#platform/files.ts';
import { openHouse } from '#platform/house.ts';
import { openLog } from '#platform/log.ts';
import { masterKey, sealWith } from '#platform/seal.ts';
import { signerIn } from '#platform/sign.ts';
import { startChain } from '#platform/audit.ts';
import { perform } from '#platform/perform.ts';
import { newId } from '#kernel/id.ts';
import { visitor } from '#kernel/actor.ts';
const config = readConfig(process.env); const log = openLog('warn');
const { buildSurfaces } = await import('./tools/build.ts'); await buildSurfaces();
const opened = await openDatabase(config, log);
const keys = join(config.dataDir, 'keys');
await seedCalendar(opened.database, [2024, 2025, 2026, 2027]);
const house = openHouse({ database: opened.database, seal: sealWith(masterKey(keys)), signer: signerIn(keys), log, features, loadCalendar, publicUrl: config.publicUrl, shelf: folderShelf(join(config.dataDir, 'files')) });
if ((await house.tenants.all()).length === 0) {
  const id = newId();
  await house.database.global(async (db) => {
    await db.insertInto('place').values([{ code: '990101', kind: 'county', name: '青川县', parentCode: null }, { code: '990101101', kind: 'township', name: '清河镇', parentCode: '990101' }, { code: '990101101201', kind: 'village', name: '石桥村', parentCode: '990101101' }, { code: '990101101202', kind: 'village', name: '下湾村', parentCode: '990101101' }]).execute();
    await db.insertInto('tenant').values({ id, kind: 'township', code: '990101101', name: '清河镇人民代表大会', shortName: '清河镇', countyId: null, demo: true, createdAt: new Date() }).execute();
  });
  house.tenants.forget();
  await house.database.inTenant(id, startChain);
  const clerk = { ...visitor(id, 'township' as const), accountId: newId(), personId: newId(), name: '王干事', grants: [{ role: 'clerk' as const }], via: 'session' as const };
  for (const name of ['石桥村代表联络站', '下湾村代表联络站']) await perform(house, 'station.open', { actor: clerk, locale: 'zh', address: null, idempotencyKey: newId() }, { kind: 'station', host: 'village', name, placeCode: '990101101201', address: '党群服务中心一楼', openingTimes: '工作日 8:30—11:30' });
}
const app = await mountAll(house, { trustProxy: false });
await app.listen({ host: '127.0.0.1', port: config.port });
console.log('up');
