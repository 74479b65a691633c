import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { withClient } from '#platform/db/open-client.ts';
import { testFolder } from '#tests/support/data-folder.ts';
import { makeDatabase } from '#tests/support/database.ts';
import { programsIn } from '#tests/support/started-program.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const room = await testFolder();
const { running, failing } = programsIn(room);

const serverDatabase = async () => {
  const { drop, ...addresses } = await makeDatabase('nothing');
  afterAll(drop);
  return { ...addresses, settings: { DATABASE_URL: addresses.appUrl, DATABASE_ADMIN_URL: addresses.ownerUrl } };
};

describe('on a database server the program', () => {
  test('does not start when the server does not know the user, or the role may do too much', async () => {
    const { ownerUrl, settings } = await serverDatabase();
    const wrong = new URL(ownerUrl);
    wrong.username = 'nobody_here';
    expect(await failing('elsewhere', { DATABASE_URL: wrong.href })).toContain('refused the sign-in');
    expect(await failing('elsewhere', { ...settings, DATABASE_URL: ownerUrl })).toContain('is too powerful for the program');
  });

  test('does not start when a migration fails half way: nothing of the batch stays', async () => {
    const { ownerUrl, settings } = await serverDatabase();
    await withClient(ownerUrl, (client) => client.query('create table opinion (words text)'));
    const en = await failing('half', settings);
    expect(en).toMatch(/^The migration 0011_opinion_cases\.sql failed \(.+\); the whole batch was rolled back and the data is unchanged\.$/);
    const { rows } = await withClient(ownerUrl, (client) => client.query(`select table_name as name from information_schema.tables where table_schema = 'public'`));
    expect(rows).toEqual([{ name: 'opinion' }]);
  });

  test('starts twice, and leaves it running', async () => {
    const { ownerUrl, settings } = await serverDatabase();
    const first = await running('server', { settings });
    await first.stop();
    const second = await running('server', { settings: { DATABASE_URL: settings.DATABASE_URL } });
    expect((await second.stop()).code).toBe(0);
    expect((await withClient(ownerUrl, (client) => client.query('select from schema_migration'))).rowCount).toBeGreaterThan(10);
    expect(await readdir(join(room, 'server'))).not.toContain('pg');
  });
});
