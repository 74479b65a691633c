import { deputy } from '#features/deputy/contract.ts';
import { opinion } from '#features/opinion/contract.ts';
import { outcomes } from '#features/opinion/rules.ts';
import { opinionBySecret, openReceipt } from '#features/opinion/public.ts';
import { promise } from '#features/promise/contract.ts';
import { station } from '#features/station/contract.ts';
import { suggestion } from '#features/suggestion/contract.ts';
import { isId } from '#kernel/id.ts';
import { receiptHolder } from '#kernel/actor.ts';
import type { Verb } from '#kernel/contract.ts';
import { refuse } from '#kernel/verdict.ts';
import { sessionCookie } from '#platform/http/cookies.ts';
import { qrSvg } from '#platform/print/qr.ts';
import { findByPhonePage } from './own-opinions-page.ts';
import { type PortalPage, type Returned, type VerbForm, page } from './page.ts';
import { placeIn, villagesOf } from './town-pages.ts';
import type { Visit } from './visit.ts';

const again = (returned: Returned | null) => returned ?? {};

/** The station or deputy an address names, if there is one. */
async function picked(visit: Visit, stations: readonly { id: string; name: string }[]) {
  const { query } = visit;
  const atStation = stations.find(({ id }) => id === query['station']);
  const card = isId(query['deputy']) ? await visit.see(deputy.views.publicCard, { id: query['deputy'] ?? '' }).catch(() => null) : null;
  return { station: atStation ?? null, deputy: card ? { id: card.id, name: card.name } : null };
}

/** Who holds the secret of a receipt acts as its holder; a wrong one is answered like a page that is not there. */
async function byLink(visit: Visit): Promise<Visit> {
  const { tenant, house, params } = visit;
  const id = await house.database.inTenant(tenant.id, (tx) => opinionBySecret(tx, house, params['secret'] ?? ''), 'read');
  if (!id) refuse('platform.notFound', 404);
  return visit.as(receiptHolder(tenant.id, tenant.kind, id));
}

/** `shown`: what the page then says of it, as a query. */
const aboutMine = (verb: Verb, shown = ''): VerbForm => ({
  verb,
  fixed: (visit) => ({ id: visit.actor.receiptOf ?? '' }),
  done: async (visit) => `${visit.request.url.split('?')[0] ?? ''}${shown}`,
});

/** The suggestion as the public reads it; null while it may not. */
const publishedAs = (visit: Visit, id: string) => visit.see(suggestion.views.publicCase, { id }).then(({ title }) => ({ id, title }), () => null);

const mine: Pick<PortalPage, 'page' | 'load' | 'forms'> = {
  page: 'promise/MyOpinion',
  load: async (visit, returned) => {
    if (!visit.actor.receiptOf) refuse('platform.receiptFirst', 403);
    const own = await visit.see(opinion.views.track, {});
    return { title: 'mine', private: true, props: { opinion: own, suggestion: own.suggestionId ? await publishedAs(visit, own.suggestionId) : null, promises: (await visit.see(promise.views.mine, {})).rows, codeSent: visit.query['code'] === 'sent', ...again(returned) } };
  },
  forms: {
    rate: aboutMine(opinion.verbs.rate), reopen: aboutMine(opinion.verbs.reopen), consent: aboutMine(opinion.verbs.consent),
    answerPromise: { verb: promise.verbs.answerAsResident, done: async (visit) => `${visit.request.url.split('?')[0] ?? ''}#promises` },
    askPhoneCode: aboutMine(opinion.verbs.askPhoneCode, '?code=sent#phone'), confirmPhone: aboutMine(opinion.verbs.confirmPhone, '#phone'),
  },
};

/** What is held of the resident; the copy rides along in the page, so that it can be saved without another door. */
const held: Pick<PortalPage, 'page' | 'load' | 'forms'> = {
  page: 'opinion/MyData',
  load: async (visit, returned) => {
    if (!visit.actor.receiptOf) refuse('platform.receiptFirst', 403);
    const data = await visit.see(opinion.views.ownData, {});
    const { can } = await visit.see(opinion.views.track, {});
    const { id: _, version: __, ...copy } = data;
    return { title: 'data', private: true, props: { data, mayAsk: can.includes('askErasure'), file: `data:application/json;base64,${Buffer.from(JSON.stringify(copy, null, 2)).toString('base64')}`, ...again(returned) } };
  },
  forms: { main: aboutMine(opinion.verbs.askErasure) },
};

/** How a reader narrowed what was published; what makes no sense counts as not said. */
async function askedOf(visit: Visit) {
  const { query } = visit;
  const number = Number(query['page']);
  return {
    outcome: outcomes.find((one) => one === query['outcome']) ?? '' as const, place: await placeIn(visit) ?? '',
    year: /^[1-9]\d{3}$/.test(query['year'] ?? '') ? query['year'] ?? '' : '', search: (query['search'] ?? '').trim().slice(0, 40), page: Number.isSafeInteger(number) && number >= 1 && number <= 10_000 ? number : 1,
  };
}

/** Writing an opinion, its receipt, following it, and what was published of others. */
export const opinionPages: readonly PortalPage[] = [
  page({
    path: '/opinions',
    page: 'opinion/OpinionResults',
    kept: 'untilPublication',
    load: async (visit) => {
      const asked = await askedOf(visit);
      const { outcome, place, year, search, page: number } = asked;
      const found = await visit.see(opinion.views.publicSummaries, { outcome: outcome || undefined, placeCode: place || undefined, year: year ? Number(year) : undefined, search: search || undefined, page: number });
      return { title: 'opinions', props: { ...found, asked } };
    },
  }),
  page({
    path: '/write',
    page: 'opinion/WriteOpinion',
    load: async (visit, returned) => {
      const { rows } = await visit.see(station.views.publicList, {});
      const stations = rows.map(({ id, name }) => ({ id, name }));
      return { title: 'write', props: { villages: await villagesOf(visit), stations, sendsSms: visit.house.sendsSms, ...(await picked(visit, stations)), ...again(returned) } };
    },
    forms: {
      main: {
        verb: opinion.verbs.submit,
        done: async (visit, answer, { pairs }) => {
          const receipt = answer as { number: string; code: string; path: string; receivedOn: string };
          const left = (name: string) => Boolean(pairs.get(name)?.[0]?.trim());
          const link = `${visit.house.publicUrl}${receipt.path}`;
          const qr = `data:image/svg+xml;base64,${Buffer.from(qrSvg(link)).toString('base64')}`;
          return { page: 'opinion/ReceiptPage', head: { title: 'receipt', private: true, sent: ['opinion'], props: { ...receipt, link: receipt.path, qr, named: left('name'), phoned: left('phone'), sendsSms: visit.house.sendsSms } } };
        },
      },
    },
  }),
  page({
    path: '/track',
    page: 'opinion/TrackOpinion',
    load: async (visit, returned) => ({ title: 'track', private: true, props: { number: visit.query['number'] ?? '', ...again(returned) } }),
    forms: {
      main: {
        run: async (visit, posted) => {
          const own = (name: string) => posted.pairs.get(name)?.[0] ?? '';
          const token = await openReceipt(visit.house, visit.tenant, own('number'), own('code'), visit.request.ip);
          sessionCookie.setReceipt(visit.request, visit.reply, token);
          return visit.path('mine');
        },
      },
    },
  }),
  findByPhonePage,
  page({ path: '/mine', ...mine }),
  page({ path: '/mine/data', ...held }),
  page({ path: '/o/:secret/data', as: byLink, ...held }),
  page({ path: '/o/:secret', as: byLink, ...mine }),
];
