import { describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { readSession } from '#platform/session.ts';
import { type Town, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { following, makeOpinion, makeStation, residentOf } from '#tests/support/makers/opinion.ts';
import { opinionBySecret, openReceipt, openReceiptBySecret } from './public.ts';

const house = await testHouse();
const codeOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));

async function arranged(more: Record<string, unknown> = {}) {
  const town = await makeTown(house);
  const tenant = await house.tenants.byId(town.id);
  if (!tenant) throw new Error('no tenant');
  const made = await makeOpinion(house, town, more);
  const open = (number: string, code: string, address = '10.1.1.1') => openReceipt(house, tenant, number, code, address);
  return { town, tenant, made, open };
}
const wrong = (code: string) => (code === '000000' ? '111111' : '000000');
const rowsOf = (town: Town, table: 'opinion' | 'opinionContact' | 'opinionEvent' | 'auditEvent' | 'idempotency' | 'message' | 'notice') =>
  house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom(table).selectAll().where('tenantId', '=', tenantId).execute());

describe('the receipt on paper', () => {
  test('number and query code open the resident’s own view, typed as people type', async () => {
    const { town, made, open } = await arranged();
    const session = await readSession(house, await open(made.number.replace('-', ' '), ` ${made.code} `));
    expect(session).toMatchObject({ kind: 'receipt', receiptOf: made.id, tenantId: town.id });
    expect(await seeing(house, session!.actor, 'opinion.track')).toMatchObject({ id: made.id, number: made.number, state: 'received' });
  });

  test('a wrong code and an unknown number are answered alike', async () => {
    const { made, open } = await arranged();
    expect(await codeOf(open(made.number, wrong(made.code)))).toBe('opinion.receiptUnknown');
    expect(await codeOf(open('2026-999999', made.code, '10.1.1.2'))).toBe('opinion.receiptUnknown');
    expect(await codeOf(open('?', '', '10.1.1.3'))).toBe('opinion.receiptUnknown');
  });

  test('a number closes after five wrong codes, from whatever address, and opens again after an hour', async () => {
    const { made, open } = await arranged();
    for (let n = 0; n < 5; n += 1) expect(await codeOf(open(made.number, wrong(made.code), `10.2.0.${n}`))).toBe('opinion.receiptUnknown');
    expect(await codeOf(open(made.number, made.code, '10.2.0.9'))).toBe('opinion.receiptLocked');
    house.clock.set('2026-09-01T03:00:01Z');
    expect(await codeOf(open(made.number, made.code, '10.2.0.9'))).toBe('done');
    house.clock.set('2026-09-01T02:00:00Z');
  });

  test('an address closes after thirty tries at any numbers', async () => {
    const { made, open } = await arranged();
    for (let n = 0; n < 30; n += 1) await codeOf(open(`2025-${n}`, '123456', '10.3.0.1'));
    expect(await codeOf(open(made.number, made.code, '10.3.0.1'))).toBe('opinion.receiptLocked');
    expect(await codeOf(open(made.number, made.code, '10.3.0.2'))).toBe('done');
  });

  test('fifty guesses at once get no more than five looks', async () => {
    const { made, open } = await arranged();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => codeOf(open(made.number, wrong(made.code), `10.4.0.${n}`))));
    expect(answers.filter((answer) => answer === 'opinion.receiptUnknown')).toHaveLength(5);
  });

  test('one town’s number opens nothing in another', async () => {
    const [first, second] = [await arranged(), await arranged()];
    expect(first.made.number).toBe(second.made.number);
    expect(await codeOf(second.open(first.made.number, first.made.code, '10.5.0.1'))).toBe(first.made.code === second.made.code ? 'done' : 'opinion.receiptUnknown');
  });
});

describe('the receipt in the QR code', () => {
  test('its secret opens the opinion, in its own town only', async () => {
    const [{ tenant, made }, other] = [await arranged(), await arranged()];
    const secret = made.path.split('/').at(-1) ?? '';
    expect(secret).toMatch(/^[0-9A-Z]{16}$/);
    const token = await openReceiptBySecret(house, tenant, secret.toLowerCase());
    expect((await readSession(house, token ?? ''))?.receiptOf).toBe(made.id);
    expect(await openReceiptBySecret(house, other.tenant, secret)).toBeNull();
    expect(await house.database.inTenant(tenant.id, (tx) => opinionBySecret(tx, house, `${secret.slice(0, -1)}0`))).toBe(secret.endsWith('0') ? made.id : null);
  });

  test('opinion.newReceipt replaces number code and link; the old ones stop', async () => {
    const { town, tenant, made, open } = await arranged();
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    const fresh = await doing(house, clerk, 'opinion.newReceipt', { id: made.id, version: made.version, ground: '本人带身份证来补' }) as unknown as typeof made;
    expect(fresh.number).toBe(made.number);
    expect(await openReceiptBySecret(house, tenant, made.path.split('/').at(-1) ?? '')).toBeNull();
    expect(await codeOf(open(fresh.number, fresh.code))).toBe('done');
    if (fresh.code !== made.code) expect(await codeOf(open(made.number, made.code))).toBe('opinion.receiptUnknown');
  });

  test('neither secret nor code lies in the database', async () => {
    const { town, made } = await arranged();
    const secret = made.path.split('/').at(-1) ?? '';
    for (const table of ['opinion', 'opinionEvent', 'auditEvent', 'idempotency'] as const) {
      const kept = JSON.stringify(await rowsOf(town, table));
      expect(kept, table).not.toContain(secret);
      expect(kept, table).not.toContain(`"${made.code}"`);
    }
  });
});

describe('the resident', () => {
  const someone = { name: '买买提·吐尔逊', phone: '13912345678', address: '五组 12 号' };

  test('name, phone and address lie sealed, and nowhere else', async () => {
    const { town } = await arranged(someone);
    for (const table of ['opinion', 'opinionContact', 'opinionEvent', 'auditEvent', 'idempotency', 'message', 'notice'] as const) {
      const kept = (await rowsOf(town, table)).flatMap((row) => Object.values(row)).map((value) => (Buffer.isBuffer(value) ? value.toString('utf8') : JSON.stringify(value))).join(' ');
      expect(kept, table).not.toMatch(/买买提|吐尔逊|13912345678|五组 12 号/);
    }
  });

  test('opinion.reveal shows all of it once, on record with its ground', async () => {
    const { town, made } = await arranged(someone);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    const shown = await doing(house, clerk, 'opinion.reveal', { id: made.id, ground: '电话告知结果' });
    expect(shown).toMatchObject(someone);
    expect((await rowsOf(town, 'auditEvent')).at(-1)).toMatchObject({ verb: 'opinion.reveal', detail: { ground: '电话告知结果' } });
    const presidium = await makePerson(house, town, [{ role: 'presidium' }]);
    expect(await codeOf(doing(house, presidium, 'opinion.reveal', { id: made.id, ground: '看看' }))).toBe('opinion.notYours');
  });

  test('opinion.amendContact adds and corrects, and keeps what is not given', async () => {
    const { town, made } = await arranged({ name: '张大爷' });
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    await following(house, made, [[clerk, 'amendContact', { phone: '13900001111' }]]);
    expect(await doing(house, clerk, 'opinion.reveal', { id: made.id, ground: '核对' })).toMatchObject({ name: '张大爷', phone: '13900001111', address: null });
  });

  test('opinion.findByName finds who lost the receipt, for those who may see it, without the name in any record', async () => {
    const { town, made } = await arranged(someone);
    const other = await makeOpinion(house, town, { ...someone, choice: 'report' });
    const station = await makeStation(house, town);
    const [clerk, recorder] = [await makePerson(house, town, [{ role: 'clerk' }]), await makePerson(house, town, [{ role: 'recorder', stationId: station.id }])];
    const found = async (actor: Actor, input: object) => ((await doing(house, actor, 'opinion.findByName', input)) as unknown as { rows: { id: string }[] }).rows.map(({ id }) => id);
    expect(await found(clerk, { name: '买买提吐尔逊' })).toEqual([other.id, made.id]);
    expect(await found(clerk, { name: someone.name, phone: someone.phone })).toEqual([other.id, made.id]);
    expect(await found(clerk, { name: someone.name, phone: '13900000000' })).toEqual([]);
    expect(await found(recorder, { name: someone.name })).toEqual([]);
    expect(JSON.stringify((await rowsOf(town, 'auditEvent')).filter(({ verb }) => verb === 'opinion.findByName'))).not.toContain('买买提');
    expect(await codeOf(doing(house, await makePerson(house, town, [{ role: 'presidium' }]), 'opinion.findByName', { name: someone.name }))).toBe('opinion.notYours');
  });

  test('sees nothing of what staff say among themselves', async () => {
    const { town, made } = await arranged(someone);
    const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
    await doing(house, clerk, 'opinion.reveal', { id: made.id, ground: '内部核对' });
    const track = JSON.stringify(await seeing(house, residentOf(town, made), 'opinion.track'));
    expect(track).not.toMatch(/内部核对|reveal/);
  });
});
