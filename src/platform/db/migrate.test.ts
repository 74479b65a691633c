import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeDatabase } from '#tests/support/database.ts';
import { checkDatabase } from './check.ts';
import { migrate, readMigrations } from './migrate.ts';
import { withClient } from './open-client.ts';

type Made = Awaited<ReturnType<typeof makeDatabase>>;

let database: Made;
let dir: string;
let appRole: string;

const put = (name: string, sql: string): Promise<void> => writeFile(join(dir, name), sql);
const run = (): Promise<string[]> => migrate(database.ownerUrl, { dir, appRole });

async function rows(url: string, sql: string): Promise<unknown[]> {
  return withClient(url, async (client) => (await client.query(sql)).rows as unknown[]);
}

beforeEach(async () => {
  database = await makeDatabase('nothing');
  dir = await mkdtemp(join(tmpdir(), 'migrations-'));
  appRole = new URL(database.appUrl).username;
  await put('0001_station_make.sql', 'create table station (id integer primary key, name text not null);');
});

afterEach(async () => {
  await database.drop();
  await rm(dir, { recursive: true });
});

describe('migrate', () => {
  test('runs what is pending, in order, once', async () => {
    await put('0002_station_fill.sql', `insert into station values (1, '官庄'); insert into station values (2, '白杨');`);
    expect(await run()).toEqual(['0001_station_make.sql', '0002_station_fill.sql']);
    expect(await run()).toEqual([]);
    expect(await rows(database.ownerUrl, 'select name from station order by id')).toEqual([{ name: '官庄' }, { name: '白杨' }]);
  });

  test('gives the program its rights on new tables, and only reading on its own log', async () => {
    await run();
    await rows(database.appUrl, `insert into station values (3, '柳沟')`);
    expect(await rows(database.appUrl, 'select number from schema_migration')).toEqual([{ number: 1 }]);
    await expect(rows(database.appUrl, 'delete from schema_migration')).rejects.toThrow('permission denied');
    await expect(rows(database.appUrl, 'create table intruder (id integer)')).rejects.toThrow('permission denied');
  });

  test('writes the program\'s role in place of xiangyi_app', async () => {
    await put('0002_station_readonly.sql', 'revoke delete on station from xiangyi_app;');
    await run();
    await expect(rows(database.appUrl, 'delete from station')).rejects.toThrow('permission denied');
  });

  test('a migration that fails half way rolls back the whole batch', async () => {
    await put('0002_station_column.sql', 'alter table station add column opened_on date;');
    await put('0003_station_broken.sql', `insert into station values (9, 'half'); alter table nowhere add column x integer;`);
    await expect(run()).rejects.toMatchObject({ code: 'migration-failed', en: expect.stringContaining('0003_station_broken.sql') });
    await expect(rows(database.ownerUrl, 'select * from station')).rejects.toThrow('does not exist');
    await put('0003_station_broken.sql', `insert into station (id, name) values (9, 'whole');`);
    expect(await run()).toHaveLength(3);
  });

  test('refuses a database newer than the program', async () => {
    await put('0002_station_column.sql', 'alter table station add column opened_on date;');
    await run();
    await rm(join(dir, '0002_station_column.sql'));
    await expect(run()).rejects.toMatchObject({ code: 'database-newer' });
    await expect(checkDatabase(database.appUrl, dir)).rejects.toMatchObject({ code: 'database-newer' });
  });

  test('refuses a migration changed after it was run, but not other line ends', async () => {
    await put('0002_station_column.sql', 'alter table station\n  add column opened_on date;\n');
    await run();
    await put('0002_station_column.sql', 'alter table station\r\n  add column opened_on date;\r\n');
    expect(await run()).toEqual([]);
    await put('0002_station_column.sql', 'alter table station add column closed_on date;');
    await expect(run()).rejects.toMatchObject({ code: 'migration-changed' });
  });

  test('two runners at once do the work once', async () => {
    await put('0002_station_slow.sql', 'select pg_sleep(1.5); alter table station add column opened_on date;');
    const both = await Promise.all([run(), run()]);
    expect(both.map((names) => names.length).toSorted()).toEqual([0, 2]);
  });

  test('gives up after a second when a table is in use, and changes nothing', async () => {
    await run();
    await put('0002_station_column.sql', 'alter table station add column opened_on date;');
    await withClient(database.appUrl, async (client) => {
      await client.query('begin; select * from station');
      await expect(run()).rejects.toMatchObject({ code: 'migration-failed', en: expect.stringContaining('lock timeout') });
    });
    expect(await run()).toHaveLength(1);
  });

  test('stops at a wanted number and goes on later', async () => {
    await put('0002_station_column.sql', 'alter table station add column opened_on date;');
    expect(await migrate(database.ownerUrl, { dir, appRole, upTo: 1 })).toEqual(['0001_station_make.sql']);
    expect(await run()).toEqual(['0002_station_column.sql']);
  });

  test('names a missing role of the program', async () => {
    await expect(migrate(database.ownerUrl, { dir, appRole: 'nobody_here' })).rejects.toMatchObject({ code: 'role-missing' });
  });

  test('two files of one number are an error of the program', async () => {
    await put('0001_station_again.sql', 'select 1');
    await expect(readMigrations(dir)).rejects.toThrow('two migrations');
  });
});
