import { type Actor, has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { dateOn, yearOf, yearSpan } from '#kernel/dates.ts';
import { mask } from '#kernel/plain-text.ts';
import { judge } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { deputyNames } from '#features/deputy/public.ts';
import { countActs } from '#features/duty/public.ts';
import { placesUnder } from '#features/place/public.ts';
import { ruleValue } from '#features/settings/public.ts';
import { deputiesOfStations, stationsMetAt } from '#features/station/public.ts';
import { type Work, permitted, showing } from '#platform/feature.ts';
import { contact } from './contract.ts';
import { policy } from './policy.ts';
import { type Kept, doneOf, mostHouseholds, progressOf } from './rules.ts';
import { openReach } from './sealing.ts';
import { wantedOf } from './profile.ts';
import type { Scope } from './store.ts';
import { type HouseholdRow, householdCount, householdsOf, householdsPage } from './store/households.ts';
import { deedsPage, nextCalls, visitsPage } from './store/records.ts';
import { sumsByDeputy } from './store/sums.ts';

interface Narrowed { readonly deputyId?: string | undefined; readonly stationId?: string | undefined; readonly year?: number | undefined }
const scopeOf = ({ deputyId, stationId, year }: Narrowed): Scope => ({ ...(deputyId ? { deputyIds: [deputyId] } : {}), stationId, ...(year ? yearSpan(year) : {}) });

interface Row { readonly id: string; readonly version: number; readonly deputyPersonId: string; readonly deputyName: string; readonly stationId: string | null; readonly voidedOn: string | null; readonly createdAt: Date }
const can = ({ actor, today }: Work<unknown>, subject: Kept) => permitted(policy, contact.verbs, actor, subject, today);
const shown = (work: Work<unknown>, record: Kept['record'], row: Row, on: string, finishedOn: string | null = null) => ({
  deputy: { id: row.deputyPersonId, name: row.deputyName }, enteredAt: row.createdAt.toISOString(), late: dateOn(row.createdAt) > on,
  can: can(work, { id: row.id, version: row.version, record, deputyPersonId: row.deputyPersonId, stationId: row.stationId, endedOn: row.voidedOn, finishedOn }),
});

export const visits = showing(contact.views.visits, async (work) => {
  const { rows, total } = await visitsPage(work.tx, work.actor, scopeOf(work.input), { page: work.input.page, size: 20, voided: true });
  return { total, rows: rows.map((row) => ({ ...row, ...shown(work, 'visit', row, row.visitedOn), householdCount: row.householdCount + row.otherCount, opinion: row.opinionId && row.opinionNumber ? { id: row.opinionId, number: row.opinionNumber } : null })) };
});

export const deeds = showing(contact.views.deeds, async (work) => {
  const { rows, total } = await deedsPage(work.tx, work.actor, { ...scopeOf(work.input), kind: work.input.kind }, { page: work.input.page, size: 20, voided: true });
  return { total, rows: rows.map((row) => ({ ...row, ...shown(work, 'deed', row, row.doneOn, row.finishedOn), helped: row.helped ?? [row.placeName, row.householdSpot].join(''), hasWitness: Boolean(row.nameSealed) })) };
});

/** Who lives there; nobody any more where it was taken away. */
const reach = ({ house }: Work<unknown>, { id, nameSealed, phoneSealed }: HouseholdRow) =>
  (nameSealed === null ? { name: '', phone: null } : openReach(house.seal, 'household_contact', id, { nameSealed, phoneSealed }));
const masked = (work: Work<unknown>, row: HouseholdRow) => {
  const { name, phone } = reach(work, row);
  return { name: mask.name(name), phone: phone === null ? null : mask.phone(phone) };
};

export const households = showing(contact.views.households, async (work) => {
  const { rows, total } = await householdsPage(work.tx, work.actor, scopeOf(work.input), work.input.page, 60);
  return {
    total,
    rows: rows.map((row) => ({
      ...row, ...masked(work, row), deputy: { id: row.deputyPersonId, name: row.deputyName },
      can: can(work, { id: row.id, version: row.version, record: 'household', deputyPersonId: row.deputyPersonId, stationId: row.stationId, endedOn: row.leftOn, finishedOn: null }),
    })),
  };
});

/** Whom this person writes records for: himself first, then those of his stations; the office for everybody. */
async function writesFor({ tx, actor, today }: Work<unknown>): Promise<{ id: string; name: string }[]> {
  if (keepsTheOffice(actor)) return [...new Map((await deputyNames(tx, today)).map(({ id, name }) => [id, { id, name }])).values()];
  const own = isDeputy(actor) ? [{ id: actor.personId ?? '', name: actor.name ?? '' }] : [];
  const met = await deputiesOfStations(tx, stationsOf(actor));
  return [...own, ...met.filter(({ id }) => id !== own[0]?.id)];
}
const isDeputy = (actor: Actor) => has(actor, 'deputy', 'convener') && actor.personId !== null;

export const choices = showing(contact.views.choices, async (work) => {
  const { tx, tenant, input } = work;
  const deputies = await writesFor(work);
  const deputy = input.deputyId === undefined ? deputies[0] : deputies.find(({ id }) => id === input.deputyId);
  const places = (await placesUnder(tx, tenant.code)).map(({ code, name }) => ({ code, name }));
  if (!deputy) return { deputies, stations: [], households: [], places };
  // Whoever writes for a deputy knows at whose door he was: the name, never the phone.
  const kept = (await householdsOf(tx, work.actor, deputy.id, mostHouseholds)).map((row) => ({ id: row.id, name: reach(work, row).name, spot: [row.placeName, row.spot].filter(Boolean).join(' ') }));
  return { deputies, stations: await stationsMetAt(tx, deputy.id), households: kept, places };
});

export const progress = showing(contact.views.progress, async (work) => {
  const { tx, actor, today, input } = work;
  const year = input.year ?? yearOf(today);
  const deputyId = input.deputyId ?? (isDeputy(actor) ? actor.personId : null);
  const wanted = { kept: 0, wanted: await ruleValue(tx, 'householdsKept', today) };
  const nobody = { year, deputy: null, counters: [], households: wanted, next: [] };
  if (deputyId === null || judge(policy.see, actor, { id: deputyId, version: 1, record: 'visit', deputyPersonId: deputyId, stationId: await sharedStation(work, deputyId), endedOn: null, finishedOn: null }, today) !== null) return nobody;
  const span = yearSpan(year);
  const sums = (await sumsByDeputy(tx, { deputyIds: [deputyId], ...span })).get(deputyId);
  const acts = (await countActs(tx, { personIds: [deputyId], ...span })).get(deputyId);
  return {
    year, deputy: { id: deputyId, name: (await namesOf(tx, [deputyId])).get(deputyId) ?? '' }, counters: progressOf(doneOf(sums, acts), await wantedOf(tx, today)),
    households: { ...wanted, kept: await householdCount(tx, deputyId) }, next: (await nextCalls(tx, deputyId, today)).map((call) => ({ ...call, on: call.on ?? today })),
  };
});

/** The station at which this person works and that deputy can be met. */
async function sharedStation({ tx, actor }: Work<unknown>, deputyId: string): Promise<string | null> {
  const own = stationsOf(actor);
  return own.length === 0 ? null : (await stationsMetAt(tx, deputyId)).find(({ id }) => own.includes(id))?.id ?? null;
}
