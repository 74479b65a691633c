import { afterAll, expect, test } from 'vitest';
import { openDoors } from '#platform/http/doors.ts';
import { makePerson, makeTown, testHouse } from '#tests/support/makers.ts';
import { goodPassword, hearingCodes, makeDeputyAccount, makeStaff } from '#tests/support/makers/account.ts';
import { mountAccountDoors } from './doors.ts';

const { house, codes } = hearingCodes(await testHouse());
const town = await makeTown(house);
const demo = await makeTown(house, { demo: true });
const app = await openDoors(house, { trustProxy: false, version: '0' });
mountAccountDoors(app, house);
afterAll(() => app.close());

const post = (url: string, payload: Record<string, string>, more: { form?: boolean; cookie?: string | undefined } = {}) => app.inject({
  method: 'POST', url, headers: {
    origin: 'http://localhost', host: 'localhost', 'content-type': more.form ? 'application/x-www-form-urlencoded' : 'application/json', ...(more.cookie ? { cookie: more.cookie } : {}),
  },
  payload: more.form ? new URLSearchParams(payload).toString() : JSON.stringify(payload),
});
const cookieOf = (answer: { cookies: readonly { name: string; value: string }[] }) => answer.cookies.filter((one) => one.name === 'xiangyi_session').map((one) => `${one.name}=${one.value}`)[0];
const me = (cookie: string | undefined) => app.inject({ method: 'GET', url: '/api/account.me', headers: cookie ? { cookie } : {} });

test('a script signs in, sees who it is, and signs out; the cookie is for this site’s pages only', async () => {
  await makeStaff(house, demo, [{ role: 'clerk' }], 'doors.clerk');
  const answer = await post('/sign-in', { name: 'doors.clerk', password: goodPassword });
  expect([answer.statusCode, answer.json()]).toEqual([200, { home: '/desk/' }]);
  expect(answer.cookies.find((one) => one.name === 'xiangyi_session')).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  const cookie = cookieOf(answer);
  expect((await me(cookie)).json()).toMatchObject({ name: '李干事', tenant: { id: demo.id, kind: 'township' }, roles: ['clerk'], demo: { today: '2026-09-01' }, site: house.publicUrl });
  expect((await post('/api/account.signOut', {}, { cookie })).statusCode).toBe(200);
  expect((await me(cookie)).statusCode).toBe(401);
});

test('a wrong password is a problem with a sentence, and says nothing about the name', async () => {
  const known = await post('/sign-in', { name: 'doors.clerk', password: 'Wrong-2026' });
  const unknown = await post('/sign-in', { name: 'doors.nobody', password: 'Wrong-2026' });
  expect([known.statusCode, known.json()]).toEqual([403, expect.objectContaining({ code: 'account.wrong', title: '登录名、密码或验证码不对，请核对后再试' })]);
  expect(unknown.json()).toEqual(known.json());
  expect(cookieOf(known)).toBeUndefined();
});

test('a form without script goes on to where it was bound, or back to its page with the reason and nothing typed', async () => {
  await makeStaff(house, town, [{ role: 'chair' }], 'doors.chair');
  const good = await post('/sign-in', { name: 'doors.chair', password: goodPassword, back: '/desk/suggestions?page=2' }, { form: true });
  expect([good.statusCode, good.headers.location]).toEqual([303, '/desk/suggestions?page=2']);
  expect((await me(cookieOf(good))).json()).not.toHaveProperty('demo');
  const bad = await post('/sign-in', { name: 'doors.chair', password: 'Wrong-2026', back: '/desk/' }, { form: true });
  expect([bad.statusCode, bad.headers.location]).toEqual([303, '/sign-in?failed=account.wrong&back=%2Fdesk%2F']);
  const empty = await post('/sign-in', { name: 'doors.chair' }, { form: true });
  expect(empty.headers.location).toBe('/sign-in?failed=platform.invalid&faults=missing');
});

test('back leads to a path of this site only', async () => {
  for (const back of ['//evil.example/', 'https://evil.example/', '/\\evil.example', '/a\\b', 'javascript:alert(1)', '/a b']) {
    const answer = await post('/sign-in', { name: 'doors.chair', password: goodPassword, back }, { form: true });
    expect(answer.headers.location, back).toBe('/desk/');
  }
});

test('a deputy asks for a code and signs in with it, as a form', async () => {
  await makeDeputyAccount(house, town, '13400000001');
  const asked = await post('/sign-in/code/ask', { phone: '13400000001', back: '/m/todo' }, { form: true });
  expect(asked.headers.location).toBe('/sign-in/code?sent=yes&back=%2Fm%2Ftodo');
  const answer = await post('/sign-in/code', { phone: '13400000001', code: codes.get('13400000001') ?? '' }, { form: true });
  expect(answer.headers.location).toBe('/m/');
  expect((await me(cookieOf(answer))).json()).toMatchObject({ roles: ['deputy'], tenants: [{ code: town.code }] });
  const set = await post('/sign-in/password', { next: 'weak' }, { form: true, cookie: cookieOf(answer) });
  expect(set.headers.location).toBe('/sign-in/password?failed=platform.invalid&faults=tooShort,tooFewClasses');
  expect((await post('/sign-in/password', { next: 'Strong-Word-1' }, { form: true, cookie: cookieOf(answer) })).headers.location).toBe('/m/');
});

test('a first password leads to the page where it is changed', async () => {
  await makeStaff(house, town, [{ role: 'clerk' }], 'doors.first', { mustChange: true });
  const answer = await post('/sign-in', { name: 'doors.first', password: goodPassword }, { form: true });
  expect(answer.headers.location).toBe('/sign-in/password?failed=account.firstUse');
  const weak = await post('/sign-in/password', { name: 'doors.first', current: goodPassword, next: 'abc' });
  expect([weak.statusCode, weak.json().errors]).toEqual([422, [
    { path: 'next', code: 'tooShort', message: '至少要 8 个字符' }, { path: 'next', code: 'tooFewClasses', message: '大写字母、小写字母、数字、符号，至少要有 3 样' },
  ]]);
  expect(cookieOf(await post('/sign-in/password', { name: 'doors.first', current: goodPassword, next: 'My-Own-Word-1' }))).toBeDefined();
});

test('a card’s failing form comes back to the card’s own page', async () => {
  await makePerson(house, town, [{ role: 'deputy' }]);
  const answer = await post('/sign-in/card', { secret: 'ABCDEFGH', pin: '123456' }, { form: true });
  expect(answer.headers.location).toBe('/sign-in/card/ABCDEFGH?failed=account.wrong');
});

test('another site’s form opens nothing', async () => {
  const answer = await app.inject({ method: 'POST', url: '/sign-in', headers: { origin: 'https://evil.example', host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' }, payload: `name=doors.chair&password=${goodPassword}` });
  expect(answer.statusCode).toBe(403);
  expect(cookieOf(answer)).toBeUndefined();
});

test('whoever is linked to several tenants switches between them with a new session; others are not found', async () => {
  const county = await makeTown(house, { kind: 'county' });
  const below = await makeTown(house, { countyId: county.id });
  await makeStaff(house, county, [{ role: 'countyOfficer' }], 'doors.officer');
  const first = cookieOf(await post('/sign-in', { name: 'doors.officer', password: goodPassword }));
  const over = await post('/api/account.switchTenant', { tenantId: below.id }, { cookie: first });
  expect(over.json()).toEqual({ home: '/desk/' });
  expect((await me(first)).statusCode).toBe(401);
  expect((await me(cookieOf(over))).json()).toMatchObject({ personId: null, tenant: { id: below.id }, roles: ['countyOfficer'] });
  expect((await post('/api/account.switchTenant', { tenantId: town.id }, { cookie: cookieOf(over) })).statusCode).toBe(404);
});
