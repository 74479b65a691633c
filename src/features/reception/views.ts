import { has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { addDays, yearOf, yearSpan } from '#kernel/dates.ts';
import { overWith } from '#features/burden/public.ts';
import { deputyNames } from '#features/deputy/public.ts';
import { opinionBriefs } from '#features/opinion/public.ts';
import { stationsFor } from '#features/station/public.ts';
import { type Work, mustSee, permitted, showing } from '#platform/feature.ts';
import { reception } from './contract.ts';
import { formsHeld, ingredients, rotaDay, rotaDeputies } from './making.ts';
import { policy } from './policy.ts';
import { mostDays, shownAheadDays } from './rules.ts';
import { balanceOf } from './rules/balance.ts';
import { rotaYears } from './rules/days.ts';
import { reasonsFor } from './rules/why.ts';
import { type ReceptionRow, eventsOf, find, list, opinionIdsOf, published } from './store.ts';
import { deputyFits, groundOf, stationFits } from './store/setup.ts';
import { rotaOf, rotaYearsOf } from './store/writes.ts';

/** A reception as this reader's list shows it. */
const shown = ({ actor, today }: Work<unknown>, row: ReceptionRow) => ({
  ...row, station: row.stationId === null ? null : { id: row.stationId, name: row.stationName ?? '' },
  // a visit is a new opinion, and this is the page it is written on
  can: permitted(policy, reception.verbs, actor, row, today, ['receive']),
});

export const setup = showing(reception.views.setup, async (work) => {
  const { tx, actor, today } = work;
  const fits = new Map((await stationFits(tx)).map((fit) => [fit.stationId, fit]));
  const wishes = await deputyFits(tx);
  const none = { monthDay: null, nth: null, weekday: null, startTime: null, endTime: null, marketBy: null, marketDays: [], marketWish: null };
  // Others' days off are the office's to know.
  const deputies = keepsTheOffice(actor) ? [...new Map((await deputyNames(tx, today)).map(({ id, name }) => [id, { id, name }])).values()] : [];
  return {
    forms: await formsHeld(work), ground: await groundOf(tx), mayArrange: keepsTheOffice(actor),
    stations: (await stationsFor(tx, actor)).map(({ id, name }) => { const fit = fits.get(id); return { id, name, own: fit !== undefined, ...none, ...fit, marketDays: fit?.marketDays ?? [] }; }),
    deputies: deputies.map((deputy) => ({ ...deputy, offWeekdays: [], offDays: [], share: 100, farms: false, ...wishes.get(deputy.id) })),
  };
});


/** A year as the rules see it, whoever is on each reception kept there. */
async function asMade(work: Work<unknown>, year: number) {
  const from = await ingredients(work, year);
  const rows = (await list(work.tx, work.actor, yearSpan(year), mostDays)).filter(({ state }) => state !== 'cancelled');
  const deputies = rotaDeputies(from);
  return { from, deputies, days: rows.map((row) => rotaDay(row, from, row.personIds)), rota: new Map(rows.map((row) => [row.id, row.personIds])), rows, names: new Map(from.spans.map(({ personId, name }) => [personId, name])) };
}

export const rota = showing(reception.views.rota, async (work) => {
  const { tx, actor, today, input } = work;
  const year = input.year ?? yearOf(today);
  const made = await rotaOf(tx, year);
  const { days, rota: people, deputies, names } = await asMade(work, year);
  const { shares, ...balance } = balanceOf(days, people, deputies);
  return {
    year, years: [...new Set([...rotaYears(today), ...await rotaYearsOf(tx)])].sort((a, b) => b - a), madeOn: made?.madeOn ?? null, publishedOn: made?.publishedOn ?? null, mayMake: keepsTheOffice(actor),
    days: (await list(tx, actor, { ...yearSpan(year), stationId: input.stationId }, mostDays)).map((row) => shown(work, row)),
    balance: { ...balance, shares: shares.map((share) => ({ ...share, name: names.get(share.personId) ?? '' })).sort((a, b) => b.turns - a.turns) },
  };
});

export const rotaLoad = showing(reception.views.rotaLoad, async (work) => {
  const { tx, actor, today, input: { year } } = work;
  const made = await rotaOf(tx, year);
  const published = made !== null && made.publishedOn !== null;
  // How much is asked of others is the office's to know.
  if (made === null || !keepsTheOffice(actor)) return { ceiling: 0, published, months: [] };
  const { fromOn, toOn } = yearSpan(year);
  const rows = (await list(tx, actor, { fromOn: fromOn > today ? fromOn : today, toOn }, mostDays)).filter(({ state }) => state === 'planned');
  const { ceiling, months } = await overWith(work, rows.flatMap(({ heldOn, personIds }) => personIds.map((personId) => ({ personId, on: heldOn }))), published);
  const names = new Map(rows.flatMap(({ people }) => people.map(({ id, name }) => [id, name] as const)));
  return { ceiling, published, months: months.map(({ month, over }) => ({ month, over: over.map(({ id, total }) => ({ id, total, name: names.get(id) ?? '' })) })) };
});

export const day = showing(reception.views.day, async (work) => {
  const { tx, actor, input, today } = work;
  const row = mustSee(policy.see, work, await find(tx, input.id, false));
  const { from, days, rota: people, deputies, rows, names } = await asMade(work, yearOf(row.heldOn));
  const places = new Map(rows.map(({ id, stationName, venue }) => [id, stationName ?? venue]));
  const reasons = reasonsFor(rotaDay(row, from, row.personIds), days, people, deputies, row.byHand);
  const listed = new Set(reasons.map(({ personId }) => personId));
  const name = (id: string) => ({ id, name: names.get(id) ?? '' });
  const daysOf = (personId: string) => rows.filter(({ id, heldOn, state, personIds }) => id !== row.id && state === 'planned' && heldOn >= today && personIds.includes(personId) && !personIds.includes(actor.personId ?? '')).map((other) => ({ id: other.id, heldOn: other.heldOn, where: other.stationName ?? other.venue })).slice(0, 60);
  const swaps = row.swaps.map(({ id, fromId, toId, forDayId }) => ({ id, from: name(fromId), to: name(toId), forDay: rows.find((one) => one.id === forDayId) ?? null }));
  const may = permitted(policy, reception.verbs, actor, row, today);
  const partners = may.includes('askSwap') ? reasons.filter(({ personId, onDuty, ground }) => !onDuty && ground !== 'noMandate' && personId !== actor.personId).slice(0, 60).map(({ personId }) => ({ ...name(personId), days: daysOf(personId) })) : [];
  return {
    ...shown(work, row), swaps, partners, opinions: (await opinionBriefs(tx, actor, await opinionIdsOf(tx, row.id))).slice(0, 60), events: (await eventsOf(tx, row.id)).map((event) => ({ ...event, at: event.at.toISOString() })),
    // Why a day is off is the office's to know, and his own.
    reasons: reasons.map(({ personId, elsewhereId, ...reason }) => ({ ...reason, ground: reason.ground === 'dayOff' && !keepsTheOffice(actor) && personId !== actor.personId ? 'same' as const : reason.ground, person: { id: personId, name: names.get(personId) ?? '' }, elsewhere: elsewhereId === null ? null : places.get(elsewhereId) ?? null })),
    others: [...new Map((await deputyNames(tx, today)).map(({ id, name }) => [id, { id, name }])).values()].filter(({ id }) => !listed.has(id)),
  };
});

export const mine = showing(reception.views.mine, async (work) => {
  const { tx, actor, today } = work;
  if (actor.personId === null) return { rows: [], wishes: null };
  // What is over and says nothing yet stays in sight for a month.
  const recent = await list(tx, actor, { fromOn: addDays(today, -30), toOn: addDays(today, 120), personId: actor.personId, stationIds: stationsOf(actor) }, 300);
  const rows = recent.filter(({ heldOn, state }) => heldOn >= today || state === 'planned').slice(0, 120);
  const wishes = has(actor, 'deputy') ? (await deputyFits(tx)).get(actor.personId) ?? { offWeekdays: [], offDays: [], farms: false } : null;
  return { rows: rows.map((row) => ({ ...shown(work, row), onDuty: row.personIds.includes(actor.personId ?? ''), swapAsked: row.swaps.some(({ toId }) => toId === actor.personId), toRecord: row.state === 'planned' && row.heldOn <= today })), wishes };
});

export const publicSchedule = showing(reception.views.publicSchedule, async (work) => {
  const { tx, today, input } = work;
  const rows = await published(tx, { fromOn: today, toOn: addDays(today, shownAheadDays), stationId: input.stationId, personId: input.deputyId }, 400);
  return { rows: rows.map((row) => ({ ...row, station: row.stationId === null ? null : { id: row.stationId, name: row.stationName ?? '' } })) };
});
