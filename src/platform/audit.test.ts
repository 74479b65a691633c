import { randomBytes } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { visitor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { withClient } from '#platform/db/open-client.ts';
import { testDatabase } from '#tests/support/database.ts';
import { appendAudit, canonical, startChain, verifyChain } from './audit.ts';
import { connect } from './db/connect.ts';

const { appUrl, ownerUrl } = await testDatabase();
const database = connect(appUrl);
afterAll(() => database.close());

let town = '';
const owner = (sql: string, values: unknown[] = []) => withClient(ownerUrl, (client) => client.query(sql, values));
const check = () => database.inTenant(town, verifyChain, 'read');
const add = (verb: string) => database.inTenant(town, (tx) => appendAudit(tx, {
  at: new Date('2026-09-01T02:00:00.123Z'), realAt: new Date(), actor: visitor(town, 'township'), verb, subjectId: newId(), result: 'done', detail: { b: 1, a: ['三', { z: null }] },
}));

beforeEach(async () => {
  town = newId();
  await owner(`insert into tenant (id, kind, code, name, short_name, created_at) values ($1, 'township', $2, '清河镇人民代表大会', '清河镇', now())`, [town, String(randomBytes(4).readUInt32BE())]);
  await database.inTenant(town, startChain);
  for (const verb of ['a.one', 'a.two', 'a.three', 'a.four']) await add(verb);
});

test('an untouched chain holds', async () => {
  expect(await check()).toEqual({ count: 4, fault: null });
});

test('links added at the same time still follow one another', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, index) => add(`b.${index}`)));
  expect(await check()).toEqual({ count: 34, fault: null });
});

const columns: Record<string, string> = {
  at: `at + interval '1 second'`, real_at: `real_at - interval '1 hour'`, account_id: `gen_random_uuid()`, person_id: 'gen_random_uuid()', via: `'session'`,
  verb: `'a.other'`, subject_id: 'gen_random_uuid()', result: `'refused'`, detail: `'{"a": 2}'::jsonb`, hash: `sha256('x')`,
};
for (const [column, value] of Object.entries(columns)) {
  test(`a changed ${column} is found`, async () => {
    await owner(`update audit_event set ${column} = ${value} where tenant_id = $1 and seq = 2`, [town]);
    expect((await check()).fault).toMatchObject({ seq: 2, fault: 'changed' });
  });
}

test('a row taken out of the middle is found', async () => {
  await owner('delete from audit_event where tenant_id = $1 and seq = 3', [town]);
  expect((await check()).fault).toEqual({ seq: 3, fault: 'missing' });
});

test('a cut tail is found by the head', async () => {
  await owner('delete from audit_event where tenant_id = $1 and seq = 4', [town]);
  expect((await check()).fault).toEqual({ seq: 4, fault: 'tailCut' });
});

test('a cut tail with a head put back is found by a published seal', async () => {
  await owner(`insert into audit_seal select tenant_id, seq, hash, now(), 'signed' from audit_event where tenant_id = $1 and seq = 4`, [town]);
  await owner('delete from audit_event where tenant_id = $1 and seq = 4', [town]);
  await owner('update audit_head set seq = 3, hash = (select hash from audit_event where tenant_id = $1 and seq = 3) where tenant_id = $1', [town]);
  expect((await check()).fault).toEqual({ seq: 4, fault: 'tailCut' });
});

test('a chain computed anew after a change is found by a published seal', async () => {
  await owner(`insert into audit_seal select tenant_id, seq, hash, now(), 'signed' from audit_event where tenant_id = $1 and seq = 4`, [town]);
  await owner('delete from audit_event where tenant_id = $1 and seq > 2', [town]);
  await owner('update audit_head set seq = 2, hash = (select hash from audit_event where tenant_id = $1 and seq = 2) where tenant_id = $1', [town]);
  await add('a.forged');
  await add('a.forged too');
  expect((await check()).fault).toEqual({ seq: 4, fault: 'sealBroken' });
});

test('the program itself can neither change nor delete a row', async () => {
  await database.inTenant(town, async ({ db }) => {
    const changed = await db.updateTable('auditEvent').set({ verb: 'x' }).executeTakeFirst().catch(() => ({ numUpdatedRows: 0n }));
    expect(Number(changed.numUpdatedRows)).toBe(0);
  }).catch(() => undefined);
  await database.inTenant(town, async ({ db }) => {
    const deleted = await db.deleteFrom('auditEvent').executeTakeFirst().catch(() => ({ numDeletedRows: 0n }));
    expect(Number(deleted.numDeletedRows)).toBe(0);
  }).catch(() => undefined);
  expect(await check()).toEqual({ count: 4, fault: null });
});

test('the order of keys makes no difference to a hash, their values do', () => {
  expect(canonical({ b: 1, a: { d: undefined, c: [1, '二'] } })).toBe(canonical({ a: { c: [1, '二'] }, b: 1 }));
  expect(canonical({ a: 1 })).not.toBe(canonical({ a: '1' }));
});
