// scratch: load the demo into a throw-away embedded database
import { mkdtemp, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { startEmbedded } from '#platform/db/embedded.ts';
import { migrate } from '#platform/db/migrate.ts';
import { connect } from '#platform/db/connect.ts';
import { sealWith } from '#platform/seal.ts';
import { loadCalendar, seedCalendar } from '#features/settings/public.ts';
import { loadCounty } from './load/county.ts';
const dir = await mkdtemp(join(tmpdir(), 'xy-demo-'));
const pg = await startEmbedded({ dataDir: dir, log: () => undefined });
try {
  await migrate(pg.ownerUrl, { appRole: new URL(pg.appUrl).username });
  const db = connect(pg.appUrl);
  await seedCalendar(db, [2024, 2025, 2026, 2027]);
  const calendar = await loadCalendar(db);
  const t0 = performance.now(); const cpu = process.cpuUsage();
  const loaded = await loadCounty({ database: db, seal: sealWith(randomBytes(32)), now: new Date(), calendar });
  const used = process.cpuUsage(cpu);
  console.log('loaded in', Math.round(performance.now() - t0), 'ms; cpu', Math.round(used.user / 1000), 'ms', loaded.map((l) => [l.town.shortName, l.chronicle?.opinions.cases.size, l.chronicle?.papers.cases.size, l.receiptNumber]));
  await db.close();
} finally { await pg.stop(); await rm(dir, { recursive: true, force: true }); }
