import { gunzipSync, gzipSync } from 'node:zlib';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDatabase, testDatabase } from '#tests/support/database.ts';
import { exportAll, importAll } from './copy.ts';
import { tableFile } from './copy-format.ts';
import { migrate } from './migrate.ts';
import { withClient } from './open-client.ts';

type Made = Awaited<ReturnType<typeof makeDatabase>>;

const east = '00000000-0000-7000-8000-000000000001';
const west = '00000000-0000-7000-8000-000000000002';

const schema = `
  create table place (code text primary key, name text not null, parent_code text references place (code));
  insert into place values ('37', '山东', null), ('3701', '济南', '37');
  create table town (id uuid primary key, name text not null);
  create table account (id uuid primary key, sign_in text not null unique, number bigint generated always as identity);
  create table totp (account_id uuid primary key references account (id), secret text not null);
  create table recovery_code (account_id uuid not null references account (id), code text not null, primary key (account_id, code));
  create table note (
    tenant_id uuid not null references town (id), id uuid not null, words text, detail jsonb, bytes bytea, at timestamptz, day date,
    amount numeric, tags text[], tsv tsvector, long_words int generated always as (length(words)) stored,
    place_code text references place (code), account_id uuid references account (id), merged_into uuid,
    primary key (tenant_id, id), foreign key (tenant_id, merged_into) references note (tenant_id, id));
  alter table note enable row level security;
  alter table note force row level security;
  create policy wall on note using (tenant_id = nullif(current_setting('xiangyi.tenant', true), '')::uuid);
  create table reading (tenant_id uuid not null references town (id), word text not null, primary key (tenant_id, word));
  create index on reading (tenant_id);`;

const rowsOfTwoTowns = `
  insert into place values ('370101', '官庄', '3701'), ('370102', '白杨', '3701');
  insert into town values ('${east}', '东镇'), ('${west}', '西镇');
  insert into account (id, sign_in) values ('${east}', 'wang'), ('${west}', 'li');
  insert into totp values ('${east}', '东'), ('${west}', '西');
  insert into recovery_code values ('${west}', 'old'), ('${west}', 'new');
  insert into note values
    ('${east}', '${east}', E'一\\n二\\t三\\\\四 𠮷 \\\\N', 'null', '\\x00ff0a', '2026-11-22 07:00:00.123456+08', '2026-11-22',
      12345678901234567890.10, array['甲', null, '"'], to_tsvector('simple', '路灯 lamp'), default, '370101', '${east}', '${east}'),
    ('${east}', '${west}', '', null, null, 'infinity', null, 'NaN', '{}', null, default, null, null, '${east}'),
    ('${west}', '${west}', null, '{"a":[1.50,null]}', '', null, '0001-01-01 BC', 0.000, null, '', default, '370102', '${west}', null);
  insert into reading select '${east}', 'w' || n from generate_series(1, 30000) n;
  insert into reading values ('${west}', 'Ä'), ('${west}', 'a'), ('${west}', 'B'), ('${west}', '中');`;

let dir: string;
let source: Made;
let target: Made;

const query = (database: Made, sql: string): Promise<unknown[]> =>
  withClient(database.ownerUrl, async (client) => (await client.query(sql)).rows as unknown[]);

async function makeMigrated(): Promise<Made> {
  const made = await makeDatabase('nothing');
  await writeFile(join(dir, '0001_copy_test.sql'), schema);
  await migrate(made.ownerUrl, { dir, appRole: new URL(made.appUrl).username });
  return made;
}

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'copy-'));
  source = await makeMigrated();
  target = await makeMigrated();
  await query(source, rowsOfTwoTowns);
});

afterEach(async () => {
  await source.drop();
  await target.drop();
  await rm(dir, { recursive: true });
});

const everything = `select (select json_agg(n order by tenant_id, id)::text from note n) as notes,
  (select json_agg(a order by id)::text from account a) as accounts, (select json_agg(p order by code)::text from place p) as places`;

describe('export and import', () => {
  test('bring every value over unchanged', async () => {
    const made = await exportAll(source.ownerUrl, dir);
    expect(made.tables.find(({ name }) => name === 'reading')?.rows).toBe(30_004);
    await importAll(target.ownerUrl, dir, { verify: true });
    expect(await query(target, everything)).toEqual(await query(source, everything));
    // JSON null and no value stay two things.
    expect(await query(target, `select words from note where detail = 'null'`)).toEqual([{ words: '一\n二\t三\\四 𠮷 \\N' }]);
    const again = await mkdtemp(join(tmpdir(), 'copy-'));
    expect((await exportAll(target.ownerUrl, again)).tables).toEqual(made.tables);
    await rm(again, { recursive: true });
  });

  test('a last row larger than a reader takes at once does not keep the next table waiting', async () => {
    await query(source, `update note set words = repeat('路灯坏了', 200000) where tenant_id = '${west}'`);
    expect((await exportAll(source.ownerUrl, dir)).tables.map(({ name }) => name)).toContain('reading');
  });

  test('carry on counting identities', async () => {
    await exportAll(source.ownerUrl, dir);
    await importAll(target.ownerUrl, dir);
    const next = `insert into account (id, sign_in) values (gen_random_uuid(), 'new') returning number`;
    expect(await query(target, next)).toEqual(await query(source, next));
  });

  test('one tenant comes with what it points at, and nothing of the others', async () => {
    const made = await exportAll(source.ownerUrl, dir, { tenantId: west });
    expect(Object.fromEntries(made.tables.map(({ name, rows }) => [name, rows]))).toEqual({ place: 3, town: 1, account: 1, note: 1, reading: 4, totp: 1, recovery_code: 2 });
    await importAll(target.ownerUrl, dir, { verify: true });
    expect(await query(target, 'select name from town')).toEqual([{ name: '西镇' }]);
    expect(await query(target, 'select code from place order by code')).toEqual([{ code: '37' }, { code: '3701' }, { code: '370102' }]);
  });

  test('a tenant comes in beside others, once', async () => {
    for (const tenantId of [east, west]) {
      const folder = join(dir, tenantId);
      await exportAll(source.ownerUrl, folder, { tenantId });
      await importAll(target.ownerUrl, folder, { verify: true });
      await expect(importAll(target.ownerUrl, folder)).rejects.toMatchObject({ code: 'copy-not-empty' });
    }
    const notes = 'select json_agg(n order by tenant_id, id)::text as notes from note n';
    expect(await query(target, notes)).toEqual(await query(source, notes));
  });

  test('a second proof comes with its account; who is there already keeps what he has there, and codes he replaced do not come back', async () => {
    await exportAll(source.ownerUrl, dir, { tenantId: west });
    await query(target, `insert into account (id, sign_in) values ('${west}', 'li'); insert into totp values ('${west}', '新'); insert into recovery_code values ('${west}', 'newer')`);
    await importAll(target.ownerUrl, dir, { verify: true });
    expect(await query(target, 'select account_id, secret from totp')).toEqual([{ account_id: west, secret: '新' }]);
    expect(await query(target, 'select code from recovery_code')).toEqual([{ code: 'newer' }]);
    const other = await makeMigrated();
    await importAll(other.ownerUrl, dir, { verify: true });
    expect(await query(other, 'select account_id, secret from totp')).toEqual([{ account_id: west, secret: '西' }]);
    expect(await query(other, 'select code from recovery_code order by code')).toEqual([{ code: 'new' }, { code: 'old' }]);
    await other.drop();
  });

  test('a name taken by somebody else stops the tenant at the door', async () => {
    await query(target, `insert into account (id, sign_in) values (gen_random_uuid(), 'li')`);
    await exportAll(source.ownerUrl, dir, { tenantId: west });
    await expect(importAll(target.ownerUrl, dir)).rejects.toMatchObject({ code: 'copy-clash', en: expect.stringContaining('account') });
    expect(await query(target, 'select * from town')).toEqual([]);
  });

  test('refuse a database with rows, another schema and a role behind the wall', async () => {
    await exportAll(source.ownerUrl, dir);
    await expect(importAll(source.ownerUrl, dir)).rejects.toMatchObject({ code: 'copy-not-empty' });
    await query(target, `insert into schema_migration values (2, '0002_more.sql', '')`);
    await expect(importAll(target.ownerUrl, dir)).rejects.toMatchObject({ code: 'copy-other-schema' });
    await expect(exportAll(source.appUrl, dir)).rejects.toMatchObject({ code: 'role-walled' });
  });

  test('a changed, cut or missing file is found before anything is written', async () => {
    await exportAll(source.ownerUrl, dir);
    const path = tableFile(dir, 'note');
    const text = gunzipSync(await readFile(path)).toString();
    await writeFile(path, gzipSync(text.replace('四', '五')));
    await expect(importAll(target.ownerUrl, dir)).rejects.toMatchObject({ code: 'copy-damaged' });
    await writeFile(path, gzipSync(text).subarray(0, 60));
    await expect(importAll(target.ownerUrl, dir)).rejects.toMatchObject({ code: 'copy-damaged' });
    await rm(path);
    await expect(importAll(target.ownerUrl, dir)).rejects.toMatchObject({ code: 'copy-damaged' });
    expect(await query(target, 'select * from town')).toEqual([]);
    expect(await query(target, 'select count(*)::int as n from place')).toEqual([{ n: 2 }]);
  });

  test('an export broken off is no export', async () => {
    await expect(importAll(target.ownerUrl, dir)).rejects.toMatchObject({ code: 'copy-damaged', en: expect.stringContaining('manifest.json') });
  });

  test('the export shows one moment, while others write', async () => {
    const writer = withClient(source.ownerUrl, async (client) => {
      for (let n = 0; n < 200; n += 1) {
        await client.query(`begin; insert into town values (gen_random_uuid(), 'x');
          insert into account (id, sign_in) values (gen_random_uuid(), 'x${n}'); commit`);
      }
    });
    const [made] = await Promise.all([exportAll(source.ownerUrl, dir), writer]);
    const rows = (name: string): number => made.tables.find((table) => table.name === name)?.rows ?? 0;
    expect(rows('town')).toBe(rows('account'));
  });
});

describe('the program\'s own schema', async () => {
  const { ownerUrl } = await testDatabase();
  const empty = await makeDatabase('template');
  afterAll(empty.drop);

  test('can be copied: its tables have an order', async () => {
    const made = await exportAll(ownerUrl, dir);
    expect(made.tables.length).toBeGreaterThan(10);
    await importAll(empty.ownerUrl, dir, { verify: true });
  });
});
