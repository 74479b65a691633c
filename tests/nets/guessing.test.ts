import { afterAll, expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { askCode, signInByCard, signInByCode, signInByPassword } from '#features/account/sign-in.ts';
import { openReceipt } from '#features/opinion/public.ts';
import { guessLimits } from '#features/opinion/rules.ts';
import { databaseOn } from '#platform/db/connect.ts';
import { throttleOn } from '#platform/throttle.ts';
import { countingPool } from '#tests/support/counting-pool.ts';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { goodPassword, hearingCodes, makeDeputyAccount, makeStaff } from '#tests/support/makers/account.ts';
import { makeOpinion } from '#tests/support/makers/opinion.ts';

const real = await testHouse();
const counting = countingPool(real.appUrl);
afterAll(() => counting.close());
const database = databaseOn(counting.pool);
const { house, codes } = hearingCodes({ ...real, database, throttle: throttleOn(database, real.seal) });
const town = await makeTown(house);
const tenant = await house.tenants.byId(town.id);
if (!tenant) throw new Error('no tenant');
const opinion = await makeOpinion(house, town);
await makeStaff(house, town, [{ role: 'clerk' }], 'li.ganshi');
await makeDeputyAccount(house, town, '13912340001');
const holder = await makePerson(house, town, [{ role: 'deputy' }], '卡代表');
const clerk = await makePerson(house, town, [{ role: 'clerk' }]);
const { version } = await seeing(house, clerk, 'account.person', { id: holder.personId });
const card = await doing(house, clerk, 'account.issueCard', { id: holder.personId, version }) as unknown as { secret: string; pin: string };

type Guess = (value: string, address: string) => Promise<unknown>;
const ways: Readonly<Record<string, { readonly known: Guess; readonly unknown: Guess; readonly right: () => string; readonly most: number; readonly guesses: number }>> = {
  receipt: { known: (code, address) => openReceipt(house, tenant, opinion.number, code, address), unknown: (code, address) => openReceipt(house, tenant, '2026-999999', code, address), right: () => opinion.code, most: guessLimits.number.hits, guesses: 9_400 },
  password: { known: (password, address) => signInByPassword(house, { name: 'li.ganshi', password }, { address }), unknown: (password, address) => signInByPassword(house, { name: 'nobody.there', password }, { address }), right: () => goodPassword, most: 5, guesses: 200 },
  code: { known: (code, address) => signInByCode(house, { phone: '13912340001', code }, { address }), unknown: (code, address) => signInByCode(house, { phone: '13912349999', code }, { address }), right: () => codes.get('13912340001') ?? '', most: 5, guesses: 200 },
  card: { known: (pin, address) => signInByCard(house, { secret: card.secret, pin }, { address }), unknown: (pin, address) => signInByCard(house, { secret: 'A'.repeat(card.secret.length), pin }, { address }), right: () => card.pin, most: 5, guesses: 200 },
};

const outcome = (attempt: Promise<unknown>): Promise<string> => attempt.then(() => 'opened', (error: unknown) => {
  if (error instanceof Refused) return error.refusal.code;
  throw error;
});
const later = (hours: number) => real.clock.set(new Date(real.clock.now().getTime() + hours * 3_600_000).toISOString());
const sessions = async () => (await database.bare.selectFrom('session').select('tokenHash').execute()).length;

/** As many wrong values as are asked for, none of them right. */
const wrongs = (right: string, how: number) => Array.from({ length: how + 1 }, (_, n) => (right.length === 6 ? String(n * 97 % 1_000_000).padStart(6, '0') : `Guess-${n}`)).filter((one) => one !== right).slice(0, how);

/** Guesses in lots, each from another address; answers how often each answer came. */
async function guessAll(guess: Guess, values: readonly string[]): Promise<Record<string, number>> {
  const tally: Record<string, number> = {};
  for (let from = 0; from < values.length; from += 50) {
    for (const said of await Promise.all(values.slice(from, from + 50).map((value, n) => outcome(guess(value, `10.${(from + n) >> 16}.${((from + n) >> 8) & 255}.${(from + n) & 255}`))))) tally[said] = (tally[said] ?? 0) + 1;
  }
  return tally;
}

test.each(Object.keys(ways))('of thousands of wrong guesses at a %s no more than a handful are looked at, none opens, and a moment later the right one is refused too', async (name) => {
  const way = ways[name] ?? raise(name);
  if (name === 'code') await askCode(house, '13912340001', { address: '10.250.0.1' });
  const before = await sessions();
  const tally = await guessAll(way.known, wrongs(way.right(), way.guesses));
  const [, ...locked] = Object.entries(tally).sort(([, a], [, b]) => a - b);
  expect(tally['opened']).toBeUndefined();
  expect(Object.values(tally).reduce((sum, n) => sum + n, 0)).toBe(way.guesses);
  expect(Math.min(...Object.values(tally)), JSON.stringify(tally)).toBe(way.most);
  expect(locked).toHaveLength(1);
  expect(await outcome(way.known(way.right(), '10.251.0.1')), 'a lock that lets the right one through tells which it is').not.toBe('opened');
  expect(await sessions()).toBe(before);
  later(2);
});

test('an address that guesses at many numbers is closed too', async () => {
  const tally: Record<string, number> = {};
  for (let n = 0; n < guessLimits.address.hits + 10; n += 1) {
    const said = await outcome(openReceipt(house, tenant, `2025-${String(n).padStart(6, '0')}`, '123456', '10.252.0.1'));
    tally[said] = (tally[said] ?? 0) + 1;
  }
  expect(tally).toEqual({ 'opinion.receiptUnknown': guessLimits.address.hits, 'opinion.receiptLocked': 10 });
  later(2);
});

/** The texts of the statements of one guess. */
async function said(guess: Guess, value: string, address: string): Promise<string[]> {
  counting.forget();
  await outcome(guess(value, address));
  return [...counting.texts];
}

test('a number there is and one there is not run the very same statements', async () => {
  const way = ways['receipt'] ?? raise('receipt');
  const hit = await said(way.known, '000001' === opinion.code ? '000002' : '000001', '10.253.0.1');
  const miss = await said(way.unknown, '000001', '10.253.0.2');
  expect(hit.length).toBeGreaterThan(3);
  expect(miss).toEqual(hit);
});

test.each(['password', 'code', 'card'])('a %s is compared after the same statements, whether there is somebody or not', async (name) => {
  const way = ways[name] ?? raise(name);
  const [hit, miss] = [await said(way.known, 'Wrong-1', '10.254.0.1'), await said(way.unknown, 'Wrong-1', '10.254.0.2')];
  // What follows for somebody known is the entry in the audit; how long the answer takes is levelled (see lockout.ts).
  const audit = hit.findIndex((text) => text.includes('account_link'));
  const looks = (texts: readonly string[]) => texts.filter((text) => !/account_link|audit_|tenant|^begin|^commit|post|person/.test(text));
  expect(audit).toBeGreaterThan(2);
  expect(looks(miss)).toEqual(looks(hit).filter((text) => name !== 'card' || !text.includes('from "account"')));
});

test('of fifty right codes at once one opens a session', async () => {
  later(2);
  await askCode(house, '13912340001', { address: '10.255.0.1' });
  const before = await sessions();
  const right = codes.get('13912340001') ?? '';
  const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => outcome(signInByCode(house, { phone: '13912340001', code: right }, { address: `10.255.1.${n}` }))));
  expect(answers.filter((answer) => answer === 'opened')).toHaveLength(1);
  expect(await sessions()).toBe(before + 1);
});

test('the net finds a limit that does not bite', async () => {
  const open: typeof house = { ...house, throttle: { hit: async () => true, hitAll: async (hits: readonly unknown[]) => hits.map(() => true as const), isFull: async () => false, clear: async () => undefined } };
  const tally = await guessAll((code, address) => openReceipt(open, tenant, opinion.number, code, address), wrongs(opinion.code, 100));
  expect(tally).toEqual({ 'opinion.receiptUnknown': 100 });
});

function raise(name: string): never {
  throw new Error(`no way ${name}`);
}
