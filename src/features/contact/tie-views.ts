import { has, keepsTheOffice } from '#kernel/actor.ts';
import { dateOn, yearOf, yearSpan } from '#kernel/dates.ts';
import { namesOf, personsWithRole } from '#features/account/public.ts';
import { deputyNames } from '#features/deputy/public.ts';
import { opinionBriefs } from '#features/opinion/public.ts';
import { placesUnder } from '#features/place/public.ts';
import { type Work, permitted, showing } from '#platform/feature.ts';
import { contact } from './contract.ts';
import { policy } from './policy.ts';
import { type Kept, tieProgress } from './rules.ts';
import { type TieRow, deputiesOf, keepersOf, talksPage, tiesOn } from './store/ties.ts';

const can = ({ actor, today }: Work<unknown>, subject: Kept) => permitted(policy, contact.verbs, actor, subject, today);
const readsAll = ({ actor }: Work<unknown>): boolean => keepsTheOffice(actor) || has(actor, 'presidium');

const deputiesOn = async ({ tx }: Work<unknown>, on: string) => new Set((await deputyNames(tx, on)).map(({ id }) => id));

export const ties = showing(contact.views.ties, async (work) => {
  const { tx, actor, today, input } = work;
  const year = input.year ?? yearOf(today);
  const span = yearSpan(year);
  // how somebody comes along is his own and the presidium's; a deputy is shown only who keeps in touch with him
  const keeperId = readsAll(work) ? input.keeperId ?? null : actor.personId;
  const on = span.toOn < today ? span.toOn : today;
  const inOffice = await deputiesOn(work, on);
  // whoever left is waited for no more: the numbers are of deputies
  const rows = readsAll(work) || keeperId !== null ? (await tiesOn(tx, actor, on, span, keeperId)).filter(({ deputyPersonId }) => inOffice.has(deputyPersonId)) : [];
  const withMe = actor.personId !== null && has(actor, 'deputy') ? await keepersOf(tx, actor.personId) : [];
  return { year, mayTie: keepsTheOffice(actor), withMe, keepers: [...Map.groupBy(rows, ({ keeperPersonId }) => keeperPersonId)].map(([id, own]) => keeper(work, id, own)) };
});

const keeper = (work: Work<unknown>, id: string, own: readonly TieRow[]) => ({
  keeper: { id, name: own[0]?.keeperName ?? '' }, mine: id === work.actor.personId, ...tieProgress(own),
  deputies: own.map((row) => ({
    id: row.id, version: row.version, deputy: { id: row.deputyPersonId, name: row.deputyName }, sinceOn: row.sinceOn, endedOn: row.endedOn, talkCount: row.talkCount, lastOn: row.lastOn,
    can: can(work, { id: row.id, version: row.version, record: 'tie', keeperPersonId: row.keeperPersonId, deputyPersonId: row.deputyPersonId, stationId: null, endedOn: row.endedOn, finishedOn: null }),
  })),
});

export const talks = showing(contact.views.talks, async (work) => {
  const { tx, actor, today, input: { keeperId, deputyId, year, page } } = work;
  const { rows, total } = await talksPage(tx, actor, { keeperId, deputyId, ...(year ? yearSpan(year) : {}) }, page, 20);
  const inOffice = await deputiesOn(work, today);
  const open = new Set((await opinionBriefs(tx, actor, rows.flatMap(({ opinionId }) => opinionId ?? []))).map(({ id }) => id));
  return {
    total,
    rows: rows.map(({ keeperPersonId, keeperName, deputyPersonId, deputyName, opinionId, opinionNumber, createdAt, ...row }) => ({
      ...row, keeper: { id: keeperPersonId, name: keeperName }, deputy: { id: deputyPersonId, name: deputyName }, opinion: opinionId && opinionNumber ? { id: open.has(opinionId) ? opinionId : null, number: opinionNumber } : null,
      enteredAt: createdAt.toISOString(), late: dateOn(createdAt) > row.talkedOn, mine: deputyPersonId === actor.personId,
      can: can(work, { id: row.id, version: row.version, record: 'talk', keeperPersonId, deputyPersonId, stationId: null, endedOn: row.voidedOn, finishedOn: row.finishedOn, raised: opinionId !== null, inOffice: inOffice.has(deputyPersonId) }),
    })),
  };
});

const once = (people: readonly { readonly id: string; readonly name: string }[]) => [...new Map(people.map(({ id, name }) => [id, { id, name }])).values()];

export const talkChoices = showing(contact.views.talkChoices, async (work) => {
  const { tx, tenant, actor, today, input } = work;
  const places = (await placesUnder(tx, tenant.code)).map(({ code, name }) => ({ code, name }));
  const inOffice = once(await deputyNames(tx, today));
  const me = actor.personId === null ? null : { id: actor.personId, name: (await namesOf(tx, [actor.personId])).get(actor.personId) ?? '' };
  // leaders of a town usually are deputies; those who are not hold a post in the house
  const keepers = keepsTheOffice(actor)
    ? once([...await personsWithRole(tx, 'chair'), ...await personsWithRole(tx, 'presidium'), ...await personsWithRole(tx, 'governmentOffice'), ...await personsWithRole(tx, 'handler'), ...inOffice])
    : me === null ? [] : [me];
  const keeperId = keepsTheOffice(actor) ? input.keeperId : me?.id;
  const own = keeperId === undefined ? [] : (await deputiesOf(tx, keeperId, today)).filter(({ id }) => inOffice.some((one) => one.id === id));
  return { keepers, deputies: (readsAll(work) ? once([...own, ...inOffice]) : own).filter(({ id }) => id !== keeperId), places };
});
