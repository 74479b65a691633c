import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { text as pageEn } from '#features/account/pages/parts/text.en.ts';
import { text as pageZh } from '#features/account/pages/parts/text.ts';
import { type PasswordPolicy, dengbao, figuresOf } from '#features/account/password.ts';
import { profileIn } from '#features/account/password-profile.ts';
import { passkeySite } from '#features/account/passkey.ts';
import { text as en } from '#features/account/text.en.ts';
import { text as zh } from '#features/account/text.ts';
import { townPage } from '#features/settings/public.ts';
import { dateOn } from '#kernel/dates.ts';
import { mask } from '#kernel/plain-text.ts';
import { townTitle } from '#kernel/organs.ts';
import { fill, lookup } from '#kernel/words.ts';
import type { House } from '#platform/house.ts';
import { signedIn } from '#platform/http/api.ts';
import { elderOf, localeOf } from '#platform/http/cookies.ts';
import { sentence } from '#platform/http/problem.ts';
import { readerOf } from '#platform/http/reader.ts';
import type { Frame, FrameTown, RenderPortal } from '#ui/frame.ts';
import { demoOfAll } from './portal/frame.ts';
import { backPath } from '#ui/preferences.ts';
import { mountSecondPages } from './second-pages.ts';
import type { Asked, SignInPage } from './sign-in-page.ts';

const typedCookie = 'xiangyi_typed';
const townCookie = 'xiangyi_from';
const typedSeconds = 600;
const mobile = /^1[3-9]\d{9}$/;

/** The pages of signing in; the doors they knock at are the account feature's. All work without script. */
export function mountSignIn(app: FastifyInstance, house: House, render: RenderPortal, provider?: string): void {
  const page: SignInPage = (path, draw) =>
    app.get(path, async (request, reply) => {
      const asked = askedBy(house, request);
      // Doors that refuse come back here without it.
      if (asked.town) reply.setCookie(townCookie, asked.town, cookieHere(request));
      const drawn = await draw(asked, request);
      if (typeof drawn === 'string') return reply.redirect(drawn, 303);
      const [name, props, more = {}] = drawn;
      const given = Object.fromEntries(Object.entries({ ...props, back: asked.back, town: asked.town }).filter(([, value]) => value !== undefined));
      const html = await render(name, given, { ...(await frameOf(house, request, asked)), ...more });
      return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(html);
    });

  page('/sign-in', async (asked, request) => ['account/SignIn', {
    message: asked.message, passkeys: passkeySite(house.publicUrl, request) !== null, provider, present: await presentOf(house, request, asked.back), ...(mobile.test(asked.typed) ? { phone: asked.typed } : { name: asked.typed }),
  }]);
  page('/sign-in/code', async (asked) => {
    const { query, typed, message } = asked;
    if (!mobile.test(typed)) return ['account/SignIn', { phone: typed, phoneMessage: message && wordsOf(asked).missingPhone }];
    return ['account/SignInByCode', { phone: typed, masked: mask.phone(typed), sent: query['sent'] === 'yes', message }];
  });
  page('/sign-in/card/:secret', async ({ message }, request) => ['account/SignInByCard', { secret: (request.params as { secret: string }).secret, message }]);
  page('/sign-in/password', async (asked, request) => {
    const profile = await profileHere(house, request, asked);
    const policy = figuresOf(profile);
    const errors = (asked.query['faults'] ?? '').split(',').flatMap((fault) => {
      const words = lookup((asked.locale === 'en' ? en : zh).passwordFaults, fault);
      return words ? [{ path: 'next', message: fill(words, policy) }] : [];
    });
    const signedInAs = await signedIn(house, request).catch(() => null);
    return ['account/NewPassword', { named: signedInAs === null, name: asked.typed, policy, long: profile.leastClasses === 1, errors, message: errors.length > 0 ? undefined : asked.message }];
  });
  mountSecondPages(page, house);
  app.addHook('preHandler', async (request, reply) => tidyForm(request, reply));
}

/** What a password must be: of the town one is signed in at, or came from. Where nobody knows yet, 等级保护. */
async function profileHere(house: House, request: FastifyRequest, { town }: Asked): Promise<PasswordPolicy> {
  const actor = await signedIn(house, request).catch(() => null);
  const tenants = await house.tenants.all();
  const tenant = tenants.find(({ id, code }) => id === actor?.tenantId || (actor === null && code === town)) ?? (tenants.length === 1 ? tenants[0] : undefined);
  return tenant ? profileIn(house, tenant) : dengbao;
}

/** For these pages only, and not for long. */
const cookieHere = (request: FastifyRequest) => ({ path: '/sign-in', httpOnly: true, sameSite: 'lax', secure: request.protocol === 'https', maxAge: typedSeconds }) as const;

const wordsOf = ({ locale }: Pick<Asked, 'locale'>) => (locale === 'en' ? pageEn : pageZh).signIn;

function askedBy(house: House, request: FastifyRequest): Asked {
  const query = request.query as Record<string, string | undefined>;
  const locale = localeOf(request);
  const one = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : undefined);
  const back = one('back');
  const asked = { query, locale, back: back && backPath(back) === back ? back : undefined, town: [one('town'), request.cookies[townCookie]].find((code) => /^\d{6,9}$/.test(code ?? '')), typed: request.cookies[typedCookie] ?? '' };
  return { ...asked, message: reasonOf(house, request, asked) };
}

function reasonOf(house: House, request: FastifyRequest, asked: Pick<Asked, 'query' | 'locale'>): string | undefined {
  const code = asked.query['failed'] ?? '';
  const words = wordsOf(asked);
  if (code === 'platform.invalid') return /\/(code|card)/.test(request.url) ? words.missingCode : words.missing;
  if (code === 'account.differs') return words.differs;
  if (!/^(account|platform)\.\w{1,40}$/.test(code)) return undefined;
  const said = sentence(house, code, readerOf(request), { days: Number(asked.query['days'] ?? 0) });
  return said === code ? undefined : said;
}

async function presentOf(house: House, request: FastifyRequest, back: string | undefined) {
  const actor = await signedIn(house, request).catch(() => null);
  const tenant = actor && (await house.tenants.byId(actor.tenantId));
  if (!actor || !tenant) return undefined;
  const home = actor.grants.some(({ role }) => role !== 'deputy' && role !== 'convener') ? '/desk/' : '/m/';
  return { name: actor.name ?? '', unit: tenant.name, home: back ?? home };
}

/** Around the page: the town somebody came from, or the only one there is. */
async function frameOf(house: House, request: FastifyRequest, { locale, town }: Asked): Promise<Frame> {
  const towns = (await house.tenants.all()).filter((tenant) => tenant.kind !== 'county');
  const tenant = towns.find(({ code }) => code === town) ?? (towns.length === 1 ? towns[0] : undefined);
  const organ = tenant && (await house.database.inTenant(tenant.id, townPage, 'read'));
  const bare = { locale, elder: elderOf(request), title: wordsOf({ locale }).title, path: request.url, private: true };
  if (!tenant || !organ) return { ...bare, ...demoOfAll(house, towns) };
  const shown: FrameTown = { code: tenant.code, kind: tenant.kind, shortName: tenant.shortName, name: townTitle({ locale, tenant }), organ: organ.organName, address: organ.address, phone: organ.phone };
  return { ...bare, town: shown, ...(tenant.demo ? { demo: { today: dateOn(house.tenants.now(tenant)) } } : {}) };
}

/**
 * Before the doors read a form: blanks in numbers are dropped, the two new passwords compared, and name or phone kept for ten
 * minutes, so that nobody types them twice. A password is never kept.
 */
async function tidyForm(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const said = request.body as Record<string, unknown> | null | undefined;
  if (request.method !== 'POST' || !request.url.startsWith('/sign-in') || typeof said !== 'object' || !said) return undefined;
  for (const name of ['phone', 'code', 'pin'] as const) {
    const typed = said[name];
    if (typeof typed === 'string') said[name] = typed.normalize('NFKC').replace(/[\s-]/g, '');
  }
  const typed = said['phone'] ?? said['name'];
  if (typeof typed === 'string' && typed.length <= 60) reply.setCookie(typedCookie, typed, cookieHere(request));
  const { again } = said;
  delete said['again'];
  if (again === undefined || again === said['next']) return undefined;
  const back = typeof said['back'] === 'string' && backPath(said['back']) === said['back'] ? `&back=${encodeURIComponent(said['back'])}` : '';
  return reply.redirect(`/sign-in/password?failed=account.differs${back}`, 303);
}
