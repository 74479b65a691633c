import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import type { Tenant } from '#platform/tenants.ts';
import { type Town, doing, makePerson, makeTown, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { hearingCodes } from '#tests/support/makers/account.ts';
import { following, makeOpinion, makeStation, residentOf } from '#tests/support/makers/opinion.ts';
import { askOwnCode, findByPhone, openByTicket } from './own-opinions.ts';

const silent = await testHouse();
const { house, codes } = hearingCodes({ ...silent, sendsSms: true });
const codeOf = (promise: Promise<unknown>): Promise<string> => promise.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
type Person = Actor & { personId: string };
let town: Town;
let tenant: Tenant;
let [clerk, recorder, otherRecorder]: Person[] = [];
let station: { id: string };
let phones = 0;
const newPhone = () => { phones += 1; return `1390002${String(phones).padStart(4, '0')}`; };
const track = async (opinion: { id: string }) => await seeing(house, residentOf(town, opinion), 'opinion.track') as { contactPhone: { masked: string; confirmed: boolean } | null; can: string[]; timeline: { verb: string }[] };
const asResident = (opinion: { id: string }, verb: string, input: Record<string, unknown> = {}) => doing(house, residentOf(town, opinion), `opinion.${verb}`, { id: opinion.id, ...input });
const confirmed = async (phone: string, more: Record<string, unknown> = {}) => {
  const opinion = await makeOpinion(house, town, { phone, ...more });
  await asResident(opinion, 'askPhoneCode');
  await asResident(opinion, 'confirmPhone', { code: codes.get(phone) });
  return opinion;
};

beforeAll(async () => {
  town = await makeTown(house);
  tenant = (await house.tenants.byId(town.id))!;
  station = await makeStation(house, town);
  clerk = await makePerson(house, town, [{ role: 'clerk' }], '吴敏');
  recorder = await makePerson(house, town, [{ role: 'recorder', stationId: station.id }], '孙小梅');
  otherRecorder = await makePerson(house, town, [{ role: 'recorder', stationId: (await makeStation(house, town)).id }]);
});

describe('a resident confirms his phone', () => {
  test('opinion.askPhoneCode, opinion.confirmPhone: the code proves it, and staff see that it is proved', async () => {
    const phone = newPhone();
    const opinion = await makeOpinion(house, town, { phone, name: '王桂芳' });
    expect(await track(opinion)).toMatchObject({ contactPhone: { masked: `${phone.slice(0, 3)}****${phone.slice(-4)}`, confirmed: false }, can: expect.arrayContaining(['askPhoneCode', 'confirmPhone']) });
    await asResident(opinion, 'askPhoneCode');
    const code = codes.get(phone) ?? '';
    expect(await codeOf(asResident(opinion, 'confirmPhone', { code: code === '000000' ? '111111' : '000000' }))).toBe('opinion.codeWrong');
    await asResident(opinion, 'confirmPhone', { code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
    expect(await track(opinion)).toMatchObject({ contactPhone: { confirmed: true }, timeline: expect.arrayContaining([expect.objectContaining({ verb: 'confirmPhone' })]) });
    expect(await seeing(house, clerk!, 'opinion.detail', { id: opinion.id })).toMatchObject({ contact: { phoneConfirmed: true } });
    expect(await codeOf(asResident(opinion, 'confirmPhone', { code }))).toBe('opinion.noPhoneToConfirm');
  });

  test('a crowd that asks at once is served: what is counted beside a transaction does not wait for the connections the others hold', async () => {
    const opinions = await Promise.all(Array.from({ length: 24 }, () => makeOpinion(house, town, { phone: newPhone() })));
    expect(new Set(await Promise.all(opinions.map((opinion) => codeOf(asResident(opinion, 'askPhoneCode')))))).toEqual(new Set(['done']));
  });

  test('a code proves one opinion, once, and not after five tries', async () => {
    const phone = newPhone();
    const [one, other] = [await makeOpinion(house, town, { phone }), await makeOpinion(house, town, { phone })];
    await asResident(one, 'askPhoneCode');
    const code = codes.get(phone) ?? '';
    expect(await codeOf(asResident(other, 'confirmPhone', { code }))).toBe('opinion.codeWrong');
    const wrong = code === '000000' ? '111111' : '000000';
    for (let tries = 0; tries < 5; tries += 1) expect(await codeOf(asResident(one, 'confirmPhone', { code: wrong }))).toBe('opinion.codeWrong');
    expect(await codeOf(asResident(one, 'confirmPhone', { code }))).toBe('opinion.codeRests');
    expect((await track(one)).contactPhone?.confirmed).toBe(false);
  });

  test('a second code within the minute is refused; another phone has to be proved anew', async () => {
    const phone = newPhone();
    const opinion = await makeOpinion(house, town, { phone });
    await asResident(opinion, 'askPhoneCode');
    expect(await codeOf(asResident(opinion, 'askPhoneCode'))).toBe('account.tooManyCodes');
    await asResident(opinion, 'confirmPhone', { code: codes.get(phone) });
    await following(house, { ...opinion, version: 2 }, [[clerk!, 'amendContact', { name: '王桂芳' }]]);
    expect((await track(opinion)).contactPhone?.confirmed).toBe(true);
    await following(house, { ...opinion, version: 3 }, [[clerk!, 'amendContact', { phone: newPhone() }]]);
    expect((await track(opinion)).contactPhone?.confirmed).toBe(false);
  });

  test('nobody else asks for it, and nobody at all where no message can be sent', async () => {
    const opinion = await makeOpinion(house, town, { phone: newPhone() });
    expect(await codeOf(doing(house, clerk!, 'opinion.askPhoneCode', { id: opinion.id }))).toBe('opinion.notReceiptHolder');
    expect(await codeOf(doing(house, makeVisitor(town), 'opinion.askPhoneCode', { id: opinion.id }))).toBe('platform.notFound');
    expect(await codeOf(doing(silent, residentOf(town, opinion), 'opinion.askPhoneCode', { id: opinion.id }))).toBe('opinion.noSms');
    expect(await codeOf(askOwnCode(silent, tenant, newPhone(), '10.1.1.1'))).toBe('opinion.noSms');
    expect(await codeOf(asResident(await makeOpinion(house, town), 'askPhoneCode'))).toBe('opinion.noPhoneToConfirm');
  });
});

describe('a lost receipt', () => {
  const minute = () => silent.clock.set(new Date(silent.clock.now().getTime() + 61_000).toISOString());

  test('is found by phone: opened where the phone was proved, a number where a stranger may have left it, reports never', async () => {
    const phone = newPhone();
    const proved = await confirmed(phone);
    const left = await makeOpinion(house, town, { phone });
    await makeOpinion(house, town, { phone, choice: 'report' });
    minute();
    await askOwnCode(house, tenant, phone, '10.1.1.2');
    const found = await findByPhone(house, tenant, { phone, code: codes.get(phone) ?? '' }, '10.1.1.2');
    expect(found).toEqual([{ number: left.number, receivedOn: '2026-09-01', state: 'received', ticket: null }, { number: proved.number, receivedOn: '2026-09-01', state: 'received', ticket: expect.any(String) }]);
    expect(await openByTicket(house, tenant, found[1]?.ticket ?? '')).toEqual(expect.any(String));
    expect(await codeOf(findByPhone(house, tenant, { phone, code: codes.get(phone) ?? '' }, '10.1.1.2'))).toBe('opinion.codeWrong');
    const entries = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('auditEvent').selectAll().where('tenantId', '=', tenantId).where('verb', '=', 'opinion.findByPhone').execute());
    expect(entries).toHaveLength(1);
    expect(JSON.stringify(entries)).not.toContain(phone);
  });

  test('a ticket is for one town and ten minutes, and cannot be made up', async () => {
    const phone = newPhone();
    await confirmed(phone);
    minute();
    await askOwnCode(house, tenant, phone, '10.1.1.3');
    const [{ ticket } = { ticket: null }] = await findByPhone(house, tenant, { phone, code: codes.get(phone) ?? '' }, '10.1.1.3');
    const elsewhere = (await house.tenants.byId((await makeTown(house)).id))!;
    expect(await openByTicket(house, elsewhere, ticket ?? '')).toBeNull();
    expect(await openByTicket(house, tenant, 'AQ')).toBeNull();
    silent.clock.set(new Date(silent.clock.now().getTime() + 11 * 60_000).toISOString());
    expect(await openByTicket(house, tenant, ticket ?? '')).toBeNull();
  });

  test('asking for a phone nobody left looks the same and sends nothing; too many from one address are refused', async () => {
    const nobody = newPhone();
    const started = performance.now();
    await askOwnCode(house, tenant, nobody, '10.1.1.4');
    expect(performance.now() - started).toBeGreaterThanOrEqual(240);
    expect(codes.has(nobody)).toBe(false);
    expect(await codeOf(askOwnCode(house, tenant, nobody, '10.1.1.4'))).toBe('account.tooManyCodes');
    const many = await Promise.all(Array.from({ length: 32 }, () => codeOf(askOwnCode(house, tenant, newPhone(), '10.1.1.5'))));
    expect(many.filter((each) => each === 'account.tooManyCodes').length).toBe(2);
  });
});

describe('who is called', () => {
  interface Call { id: string; phone: string | null; name: string | null; say: string; version: number; can: string[] }
  const calls = async (actor: Actor, at = house) => (await seeing(at, actor, 'opinion.callsToday') as { rows: Call[] }).rows;
  const answered = async (more: Record<string, unknown>) => following(house, await makeOpinion(house, town, { source: 'qrStation', stationId: station.id, ...more }), [[recorder!, 'lookAt'], [recorder!, 'answer', { words: '水塔换好了' }]]);
  const onlyConfirmed = (value: number) => house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('ruleValue').values({ tenantId, key: 'residentSmsConfirmed', effectiveOn: value ? '2026-01-01' : '2026-01-02', value, source: '本镇规定', setAt: house.clock.now() }).execute());

  test('opinion.callsToday, opinion.markTold: without a gateway everybody with a contact, with one only those without a phone', async () => {
    const byPhone = await answered({ phone: newPhone(), name: '李大爷' });
    const bySight = await answered({ name: '赵奶奶', address: '石桥村三组' });
    const noContact = await answered({});
    const nameOnly = await answered({ name: '孙大嫂' });
    const without = await calls(recorder!, silent as unknown as typeof house);
    expect(without.map(({ id }) => id)).toEqual(expect.arrayContaining([byPhone.id, bySight.id]));
    for (const out of [noContact, nameOnly]) expect(without.map(({ id }) => id)).not.toContain(out.id);
    expect(without.find(({ id }) => id === byPhone.id)).toMatchObject({ name: '李大爷', phone: expect.stringContaining('****'), say: expect.stringContaining('水塔换好了') });
    const withGateway = await calls(recorder!);
    expect(withGateway.map(({ id }) => id)).toEqual([bySight.id]);
    expect(await calls(otherRecorder!)).toEqual([]);
    await following(house, bySight, [[recorder!, 'markTold']]);
    expect(await calls(recorder!)).toEqual([]);
    expect(await codeOf(following(house, { ...bySight, version: bySight.version + 1 }, [[recorder!, 'markTold']]))).toBe('opinion.toldBefore');
  });

  test('where a town writes to confirmed phones only, the others get no message and are called', async () => {
    await onlyConfirmed(1);
    const messages = () => house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('message').select('id').where('tenantId', '=', tenantId).execute());
    const before = (await messages()).length;
    const left = await answered({ phone: newPhone() });
    expect((await messages()).length).toBe(before);
    expect((await calls(recorder!)).map(({ id }) => id)).toContain(left.id);
    await onlyConfirmed(0);
    await answered({ phone: newPhone() });
    expect((await messages()).length).toBe(before + 2);
  });

  test('a second answer is told again', async () => {
    const opinion = await following(house, await answered({ name: '钱师傅', address: '石桥村一组' }), [[recorder!, 'markTold'], [clerk!, 'rate', { rating: 'dissatisfied' }], [clerk!, 'reopen', { words: '又漏了' }], [recorder!, 'answer', { words: '又修了' }]]);
    expect((await calls(recorder!)).find(({ id }) => id === opinion.id)).toMatchObject({ say: expect.stringContaining('又修了') });
  });
});
