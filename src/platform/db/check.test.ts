import { describe, expect, test } from 'vitest';
import { makeDatabase, testDatabase } from '#tests/support/database.ts';
import { checkDatabase } from './check.ts';
import { withClient } from './open-client.ts';

const { appUrl, ownerUrl, superUrl } = await testDatabase();

const withAddress = (change: (address: URL) => void): string => {
  const address = new URL(appUrl);
  change(address);
  return address.href;
};

/** Does `work` on a database that differs in one statement. */
async function onOther(sql: string, work: (url: string) => Promise<void>): Promise<void> {
  const role = new URL(appUrl).username;
  const name = `check_${role}`;
  await withClient(superUrl, (client) => client.query(sql.replace('$name', name)));
  try {
    await work(withAddress((address) => { address.pathname = name; }));
  } finally {
    await withClient(superUrl, (client) => client.query(`drop database ${name} with (force)`));
  }
}

describe('checkDatabase', () => {
  test('is content with the migrated database and the program\'s role', async () => {
    await checkDatabase(appUrl);
  });

  test('refuses a superuser, a role past the tenant wall and an owner', async () => {
    await expect(checkDatabase(superUrl)).rejects.toMatchObject({ code: 'role-too-powerful', en: expect.stringContaining('SUPERUSER') });
    await expect(checkDatabase(ownerUrl)).rejects.toMatchObject({ code: 'role-too-powerful', en: expect.stringContaining('BYPASSRLS') });
    await withClient(superUrl, (client) => client.query(`
      create role table_owner login password 'x';
      create table theirs (id integer);
      alter table theirs owner to table_owner`));
    try {
      const url = withAddress((address) => Object.assign(address, { username: 'table_owner', password: 'x' }));
      await expect(checkDatabase(url)).rejects.toMatchObject({ code: 'role-too-powerful', en: expect.stringContaining('OWNER') });
    } finally {
      await withClient(superUrl, (client) => client.query('drop table theirs; drop role table_owner'));
    }
  });

  test('refuses a database that is not UTF8, and one whose letters are plain C', async () => {
    const make = (encoding: string): string => `create database $name template template0 encoding '${encoding}' lc_collate 'C' lc_ctype 'C'`;
    await onOther(make('SQL_ASCII'), (url) => expect(checkDatabase(url)).rejects.toMatchObject({ code: 'database-not-utf8' }));
    await onOther(make('UTF8'), (url) => expect(checkDatabase(url)).rejects.toMatchObject({ code: 'database-not-utf8' }));
  });

  test('refuses a database that was not migrated', async () => {
    const empty = await makeDatabase('nothing');
    try {
      await expect(checkDatabase(empty.appUrl)).rejects.toMatchObject({ code: 'database-older' });
    } finally {
      await empty.drop();
    }
  });

  test('says in a sentence what is wrong with an address', async () => {
    await expect(checkDatabase('not an address')).rejects.toMatchObject({ code: 'database-url-invalid' });
    await expect(checkDatabase('mysql://a:b@localhost/c')).rejects.toMatchObject({ code: 'database-url-invalid' });
    await expect(checkDatabase(withAddress((address) => { address.port = '1'; }))).rejects.toMatchObject({ code: 'database-unreachable' });
    await expect(checkDatabase(withAddress((address) => { address.password = 'wrong'; }))).rejects.toMatchObject({ code: 'database-refused' });
    await expect(checkDatabase(withAddress((address) => { address.pathname = 'nowhere'; }))).rejects.toMatchObject({ code: 'database-refused' });
  });

  test('never tells the password', async () => {
    const url = withAddress((address) => { address.password = 'verysecret'; });
    await expect(checkDatabase(url)).rejects.not.toThrow('verysecret');
  });
});
