// npm run drill -- move: a town from one database server to another, every row of it compared by hashes that know nothing of the export.
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoKeys } from '#db/seed/demo-keys.ts';
import { say } from '#apps/server/say.ts';
import { newId } from '#kernel/id.ts';
import { readTables, tenantRows } from '#platform/db/copy-plan.ts';
import { type Embedded, clusterOf, startEmbedded } from '#platform/db/embedded.ts';
import { withClient } from '#platform/db/open-client.ts';
import { readPasswords, urlOf } from '#platform/db/server-cluster.ts';
import { runningPostmaster } from '#platform/db/server-process.ts';
import { masterKey, sealWith } from '#platform/seal.ts';
import { Complaint, command } from './command.ts';
import { move } from './server-move.ts';
import { startProgram } from './program.ts';

/** What a move came to. */
interface Moved {
  readonly tables: number;
  readonly rows: number;
  readonly exportMs: number;
  readonly importMs: number;
  /** Tables that are not the same on both servers. */
  readonly different: readonly string[];
}

/** The rows of a town by table, each as a count and one hash over all of them. */
async function hashesOf(url: string, tenantId: string): Promise<Map<string, string>> {
  return withClient(url, async (client) => {
    await client.query('set row_security = off');
    const found = new Map<string, string>();
    for (const [table, where] of tenantRows(await readTables(client), tenantId)) {
      const { rows: [one] } = await client.query<{ mark: string }>(`select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as mark from ${table} t where ${where}`);
      found.set(table, one?.mark ?? '');
    }
    return found;
  });
}

const differences = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((table) => one.get(table) !== other.get(table));

/** The invented county in a data folder, with a clerk who proves himself in every way there is. */
async function makeHouse(dataDir: string): Promise<{ tenantId: string; accountId: string; secret: string }> {
  const program = await startProgram({ dataDir, words: [] });
  await program.ready();
  const url = urlOf(readPasswords(clusterOf(dataDir)), 'xiangyi_owner', runningPostmaster(clusterOf(dataDir))?.port ?? 0, 'xiangyi');
  const secret = randomBytes(20).toString('hex');
  const made = await withClient(url, async (client) => {
    const { rows: [who] } = await client.query<{ tenantId: string; accountId: string }>(`select l.tenant_id as "tenantId", l.account_id as "accountId" from account_link l join tenant t on t.id = l.tenant_id where t.code = $1 order by l.account_id limit 1`, [demoKeys.townCode]);
    if (!who) throw new Error('the invented town has no account');
    const sealed = sealWith(masterKey(join(dataDir, 'keys'))).close(secret, `totp/${who.accountId}`);
    await client.query('insert into totp (account_id, secret_sealed, created_at, confirmed_at) values ($1, $2, now(), now())', [who.accountId, sealed]);
    await client.query(`insert into recovery_code (account_id, code_hash, created_at) values ($1, $2, now())`, [who.accountId, randomBytes(32)]);
    await client.query(`insert into passkey (id, account_id, credential, public_key, sign_count, name, created_at) values ($1, $2, 'drill', $3, 0, '钥匙', now())`, [newId(), who.accountId, randomBytes(77)]);
    await client.query(`insert into account_identity (identity, account_id, linked_at) values ('drill@https://id.example', $1, now())`, [who.accountId]);
    return who;
  });
  await program.stop();
  return { ...made, secret };
}

/** Runs one of the commands an operator runs. */
function tool(name: string, words: readonly string[], settings: Readonly<Record<string, string>>): number {
  const began = performance.now();
  const { PATH = '', HOME = '' } = process.env;
  const { status, stderr } = spawnSync(process.execPath, ['tools/run.ts', name, ...words], { cwd: join(import.meta.dirname, '..'), env: { PATH, HOME, ...settings }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return performance.now() - began;
}

const settingsOf = (server: Embedded, dataDir: string) => ({ DATABASE_URL: server.appUrl, DATABASE_ADMIN_URL: server.ownerUrl, XIANGYI_DATA: dataDir });

async function drill(room: string): Promise<Moved> {
  const [house, county] = [join(room, 'house'), join(room, 'county')];
  const { tenantId, accountId, secret } = await makeHouse(house);
  await cp(join(house, 'keys'), join(county, 'keys'), { recursive: true });
  const [origin, one, other] = [await startEmbedded({ dataDir: house, log: () => undefined }), await startEmbedded({ dataDir: join(room, 'one'), log: () => undefined }), await startEmbedded({ dataDir: join(room, 'other'), log: () => undefined })];
  try {
    await move(origin.ownerUrl, one.ownerUrl, join(room, 'stage'), 'xiangyi_app');
    const before = await hashesOf(one.ownerUrl, tenantId);
    const exportMs = tool('export', [join(room, 'town'), '--town', demoKeys.townCode], settingsOf(one, house));
    const importMs = tool('import', [join(room, 'town')], settingsOf(other, county));
    const after = await hashesOf(other.ownerUrl, tenantId);
    await withClient(other.ownerUrl, async (client) => {
      const { rows: [row] } = await client.query<{ sealed: Buffer }>('select secret_sealed as sealed from totp where account_id = $1', [accountId]);
      if (!row || sealWith(masterKey(join(county, 'keys'))).open(row.sealed, `totp/${accountId}`) !== secret) throw new Complaint('搬家后验证器打不开。', 'The code generator cannot be opened after the move.');
      // The fault that must be found: one letter of one row.
      await client.query(`update opinion set content = content || '。' where (tenant_id, id) in (select tenant_id, id from opinion limit 1)`);
    });
    if (differences(before, await hashesOf(other.ownerUrl, tenantId)).join() !== 'opinion') throw new Complaint('改了一个字，比对却没有发现。', 'One letter was changed, and the comparison did not notice.');
    return { tables: before.size, rows: [...before.values()].reduce((sum, mark) => sum + Number(mark.split(' ')[0]), 0), exportMs, importMs, different: differences(before, after) };
  } finally {
    for (const server of [origin, one, other]) await server.stop();
  }
}

await command({ line: 'npm run drill -- move', words: 0 }, async () => {
  const room = await mkdtemp(join(tmpdir(), 'xiangyi-move-'));
  try {
    const { tables, rows, exportMs, importMs, different } = await drill(room);
    if (different.length > 0) throw new Complaint(`搬家后不一致的表：${different.join('、')}。`, `Not the same after the move: ${different.join(', ')}.`);
    const seconds = (ms: number) => (ms / 1000).toFixed(1);
    say(`✓ 一个镇从一台数据库服务器搬到另一台：${tables} 张表 ${rows} 行，哈希全部一致；导出 ${seconds(exportMs)} 秒，导入并核对 ${seconds(importMs)} 秒；改一个字，比对马上发现`,
      `A town from one database server to another: ${tables} tables, ${rows} rows, every hash the same; export ${seconds(exportMs)} s, import with its checks ${seconds(importMs)} s; one changed letter was found`);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
});
