import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { afterAll, expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { WrongSetting } from '#platform/config.ts';
import { openDoors } from '#platform/http/doors.ts';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { goodPassword, makeStaff } from '#tests/support/makers/account.ts';
import { mountAccountDoors } from './doors.ts';
import { openProvider, readProvider } from './provider.ts';
import { shownBy, stepOf } from './step.ts';

const house = await testHouse();
const town = await makeTown(house);
const security = await makePerson(house, town, [{ role: 'securityAdmin' }]);

// A real provider of its own, with its own sign-in pages.
const server = createServer();
await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
afterAll(() => server.close());
const address = server.address();
const issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
const real = new Provider(issuer, {
  clients: [{ client_id: 'xiangyi', client_secret: 'a-secret-of-the-test', redirect_uris: [`${house.publicUrl}/sign-in/provider/return`], post_logout_redirect_uris: [`${house.publicUrl}/sign-in`] }],
  pkce: { required: () => true },
  cookies: { keys: ['only for this test'] },
});
server.on('request', real.callback());

const settings = { issuer, clientId: 'xiangyi', clientSecret: 'a-secret-of-the-test', name: '政务统一认证' };
const app = await openDoors(house, { trustProxy: false, version: '0' });
mountAccountDoors(app, house, openProvider(settings, house.publicUrl));
afterAll(() => app.close());
const away = await openDoors(house, { trustProxy: false, version: '0' });
mountAccountDoors(away, house, openProvider({ ...settings, issuer: 'http://127.0.0.1:9' }, house.publicUrl));
afterAll(() => away.close());

const cookieOf = (answer: { cookies: readonly { name: string; value: string }[] }, name: string) => answer.cookies.find((one) => one.name === name)?.value;
const get = (url: string, cookie = '') => app.inject({ method: 'GET', url, headers: { host: '127.0.0.1:3000', ...(cookie ? { cookie } : {}) } });

/** Walks the provider's own pages as this person until it sends the browser back to us; answers path and query there. */
async function atProvider(start: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  let [url, form]: [string, URLSearchParams | null] = [start, null];
  for (let hop = 0; hop < 20; hop += 1) {
    const answer: Response = await fetch(url, { redirect: 'manual', headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') }, ...(form ? { method: 'POST', body: form } : {}) });
    for (const cookie of answer.headers.getSetCookie()) jar.set(cookie.split('=')[0] ?? '', cookie.split(';')[0]?.split('=').slice(1).join('=') ?? '');
    const next = answer.headers.get('location');
    if (next?.startsWith(house.publicUrl)) return next.slice(house.publicUrl.length);
    const page = next ? '' : await answer.text();
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (!next && !prompt) throw new Error(`the provider stopped with ${answer.status}: ${page.slice(0, 300)}`);
    form = prompt ? new URLSearchParams({ prompt, login, password: 'any' }) : null;
    url = new URL(next ?? /action="([^"]+)"/.exec(page)?.[1] ?? '', url).href;
  }
  throw new Error('the provider does not come to an end');
}

/** Begins here, signs in there, comes back with the step of the same browser. */
async function comeBackAs(login: string) {
  const begun = await get('/sign-in/provider?back=/desk/people');
  const step = cookieOf(begun, 'xiangyi_step') ?? '';
  const back = await atProvider(String(begun.headers.location), login);
  return { begun, step, back, answer: await get(back, `xiangyi_step=${step}`) };
}

test('a stranger is known to the provider and gets no account; what he has to tell is shown', async () => {
  const { answer, begun } = await comeBackAs('wang.jianguo');
  const asked = new URL(String(begun.headers.location)).searchParams;
  expect([asked.get('code_challenge_method'), asked.has('state'), asked.has('nonce')]).toEqual(['S256', true, true]);
  expect(answer.headers.location).toBe('/sign-in/provider/unlinked');
  const token = cookieOf(answer, 'xiangyi_step') ?? '';
  const step = await stepOf(house, token, 'unlinked');
  expect(step && shownBy(house, token, step)).toBe(`wang.jianguo@${issuer}`);
  expect(cookieOf(answer, 'xiangyi_session')).toBeUndefined();
});

test('account.linkIdentity and account.unlinkIdentity are the security administrator’s; a linked one is inside and signs out there too', async () => {
  const staff = await makeStaff(house, town, [{ role: 'clerk' }], 'li.linked');
  const other = await makeStaff(house, town, [{ role: 'clerk' }], 'li.other');
  const version = async (id: string) => (await seeing(house, security, 'account.person', { id }) as { version: number }).version;
  const link = async (actor: typeof security, id: string, identity: string) => doing(house, actor, 'account.linkIdentity', { id, version: await version(id), identity }).then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
  const identity = `li.wenjing@${issuer}`;
  expect(await link(await makePerson(house, town, [{ role: 'clerk' }]), staff.personId, identity)).toBe('account.onlyTheSecurityAdmin');
  expect(await link({ ...security, personId: staff.personId }, staff.personId, identity)).toBe('account.notOneself');
  expect(await link(security, staff.personId, 'li.wenjing')).toBe('account.noIdentity');
  expect(await link(security, staff.personId, identity)).toBe('done');
  expect(await link(security, other.personId, identity)).toBe('account.identityTaken');
  const { answer, step, back } = await comeBackAs('li.wenjing');
  expect(answer.headers.location).toBe('/desk/people');
  const session = cookieOf(answer, 'xiangyi_session') ?? '';
  const me = await get('/api/account.me', `xiangyi_session=${session}`);
  expect(me.json()).toMatchObject({ personId: staff.personId, roles: ['clerk'] });
  expect((await get(back, `xiangyi_step=${step}`)).headers.location, 'an answer opens once').toBe('/sign-in?failed=account.stepEnded');
  const out = await app.inject({ method: 'POST', url: '/api/account.signOut', headers: { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000', cookie: `xiangyi_session=${session}` }, payload: {} });
  expect((out.json() as { home: string }).home).toContain(`${issuer}/session/end`);
  await doing(house, security, 'account.unlinkIdentity', { id: staff.personId, version: await version(staff.personId) });
  expect((await comeBackAs('li.wenjing')).answer.headers.location).toBe('/sign-in/provider/unlinked');
});

test('an answer for another browser, with another state or a false code, opens nothing', async () => {
  const begun = await get('/sign-in/provider');
  const back = await atProvider(String(begun.headers.location), 'li.wenjing');
  expect((await get(back)).headers.location, 'without the step').toBe('/sign-in?failed=account.stepEnded');
  const stranger = cookieOf(await get('/sign-in/provider'), 'xiangyi_step') ?? '';
  expect((await get(back, `xiangyi_step=${stranger}`)).headers.location, 'with somebody else’s step').toBe('/sign-in?failed=account.providerRefused');
  const own = await get('/sign-in/provider');
  const bent = (await atProvider(String(own.headers.location), 'li.wenjing')).replace(/state=[^&]+/, 'state=bent');
  expect((await get(bent, `xiangyi_step=${cookieOf(own, 'xiangyi_step')}`)).headers.location, 'with another state').toBe('/sign-in?failed=account.providerRefused');
  const again = await get('/sign-in/provider');
  const state = new URL(String(again.headers.location)).searchParams.get('state');
  expect((await get(`/sign-in/provider/return?code=${newId()}&state=${state}`, `xiangyi_step=${cookieOf(again, 'xiangyi_step')}`)).headers.location).toBe('/sign-in?failed=account.providerRefused');
});

test('whoever must prove himself twice does so after the provider as well', async () => {
  const admin = await makeStaff(house, town, [{ role: 'systemAdmin' }], 'zhou.admin');
  await doing(house, security, 'account.linkIdentity', { id: admin.personId, version: 1, identity: `zhou@${issuer}` });
  expect((await comeBackAs('zhou')).answer.headers.location).toBe('/sign-in/security');
});

test('a provider that is away is told in a sentence, and the password opens the house all the same', async () => {
  await makeStaff(house, town, [{ role: 'clerk' }], 'still.open');
  const begun = await away.inject({ method: 'GET', url: '/sign-in/provider', headers: { host: '127.0.0.1:3000' } });
  expect([begun.statusCode, begun.headers.location]).toEqual([303, '/sign-in?failed=account.providerAway']);
  const byPassword = await away.inject({ method: 'POST', url: '/sign-in', headers: { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }, payload: { name: 'still.open', password: goodPassword } });
  expect(byPassword.json()).toEqual({ home: '/desk/' });
});

test('a provider set by halves stops the start with a sentence', () => {
  expect(readProvider({})).toBeNull();
  expect(() => readProvider({ XIANGYI_OIDC_ISSUER: issuer })).toThrow(WrongSetting);
  expect(() => readProvider({ XIANGYI_OIDC_ISSUER: issuer, XIANGYI_OIDC_CLIENT: 'x', XIANGYI_OIDC_SECRET_FILE: '/nowhere' })).toThrow(WrongSetting);
});
