import { newId } from '#kernel/id.ts';
import { addPeople, updatePerson } from '#features/account/public.ts';
import type { Work } from '#platform/feature.ts';
import { mostSeats } from '../rules.ts';
import { seat } from '../seat-people.ts';
import { insert } from '../store.ts';
import { insertDistricts, insertGroups } from '../store/districts.ts';
import { type RosterWords, updateMany } from '../store/rosters.ts';
import type { Books } from './books.ts';
import { findDistrict } from './find-person.ts';
import type { MandatePlan, RowPlan } from './plan-import.ts';
import { nameKey } from '#kernel/names.ts';

/** What was written, for the answer. */
export interface Written {
  readonly newCount: number;
  readonly updatedCount: number;
  readonly unchangedCount: number;
  /** Who was met at which station, as the sheet names it; stations are another feature's. */
  readonly stations: readonly { readonly personId: string; readonly names: readonly string[] }[];
}

/** Writes the chosen rows: districts and groups they name, people, mandates; the caller's transaction makes it all or nothing. */
export async function writeRoster(work: Work<unknown>, termId: string, rows: readonly RowPlan[], books: Books): Promise<Written> {
  const doing = rows.filter(({ act }) => act !== 'none');
  const districtIdOf = await enterDistricts(work, termId, doing, books);
  const groupIdOf = await enterGroups(work, termId, doing, books);
  const { ids: personIds, fresh } = await enterPeople(work, doing);
  await enterMandates(work, termId, doing, personIds, books, (plan, held) => ({
    ...plan.words,
    districtId: plan.district ? districtIdOf(plan.district) : held?.districtId ?? null,
    groupId: plan.groupName !== null ? groupIdOf(plan.groupName) : held?.groupId ?? null,
  }));
  await seat(work, personIds, fresh);
  return {
    newCount: doing.filter(({ act }) => act === 'new' || act === 'newMandate').length,
    updatedCount: doing.filter(({ act }) => act === 'update').length,
    unchangedCount: doing.filter(({ act }) => act === 'unchanged').length,
    stations: doing.flatMap(({ row }, at) => (row.said.stations.length > 0 ? [{ personId: personIds[at] ?? '', names: row.said.stations }] : [])),
  };
}

type Named = NonNullable<MandatePlan['district']>;

async function enterDistricts({ tx, now }: Work<unknown>, termId: string, rows: readonly RowPlan[], books: Books): Promise<(district: Named) => string> {
  const asSaid = ({ number, name }: Named) => ({ districtNumber: number, districtName: name });
  const named = rows.flatMap(({ mandates }) => mandates.flatMap(({ district }) => (district && !findDistrict(books, asSaid(district)) ? [district] : [])));
  const wanted = Map.groupBy(named, ({ number, name }) => `${number ?? name}`);
  // A district known by name only takes the next free number.
  let last = Math.max(0, ...books.districts.map(({ number }) => number), ...named.map(({ number }) => number ?? 0));
  const fresh = [...wanted.values()].map((same) => {
    const { number, name } = same[0] ?? { number: null, name: null };
    const own = number ?? (last += 1);
    return { id: newId(now.getTime()), termId, number: own, name: name ?? `第${own}选区`, seatCount: Math.min(mostSeats, same.length) };
  });
  if (fresh.length > 0) await insertDistricts(tx, fresh);
  const all: Books = { ...books, districts: [...books.districts, ...fresh] };
  return (district) => findDistrict(all, asSaid(district))?.id ?? '';
}

async function enterGroups({ tx, now }: Work<unknown>, termId: string, rows: readonly RowPlan[], books: Books): Promise<(name: string) => string> {
  const ids = new Map(books.groups.map(({ id, name }) => [name, id]));
  const fresh = new Set(rows.flatMap(({ mandates }) => mandates.flatMap(({ groupName }) => (groupName !== null && !ids.has(groupName) ? [groupName] : []))));
  const made = [...fresh].map((name) => ({ id: newId(now.getTime()), termId, name, headPersonId: null }));
  if (made.length > 0) await insertGroups(tx, made);
  for (const { id, name } of made) ids.set(name, id);
  return (name) => ids.get(name) ?? '';
}

/** Everybody's id, row by row, and who of them is new. One new person may stand in two rows, once for each congress. */
async function enterPeople(work: Work<unknown>, rows: readonly RowPlan[]): Promise<{ ids: string[]; fresh: Map<string, string | null> }> {
  const keyOf = ({ personId, person }: RowPlan, at: number) => personId ?? (person.phone === null ? `row ${at}` : `${nameKey(person.name)}/${person.phone}`);
  const idOf = new Map(rows.flatMap(({ personId }) => (personId === null ? [] : [[personId, personId] as const])));
  const wanted = new Map(rows.flatMap((row, at) => (row.personId === null ? [[keyOf(row, at), row.person] as const] : [])).toReversed());
  const [keys, people] = [[...wanted.keys()], [...wanted.values()]];
  const made = await addPeople(work, people);
  keys.forEach((key, at) => idOf.set(key, made[at] ?? ''));
  for (const { personId, person, changes } of rows) if (personId !== null) await updateChanged(work, personId, person, changes);
  return { ids: rows.map((row, at) => idOf.get(keyOf(row, at)) ?? ''), fresh: new Map(made.map((id, at) => [id, people[at]?.phone ?? null])) };
}

async function updateChanged(work: Work<unknown>, personId: string, person: RowPlan['person'], changes: readonly string[]): Promise<void> {
  const has = (field: string) => changes.includes(field);
  if (!has('name') && !has('gender') && !has('phone')) return;
  await updatePerson(work, personId, { ...(has('name') ? { name: person.name } : {}), ...(has('gender') ? { gender: person.gender } : {}), ...(has('phone') ? { phone: person.phone } : {}) });
}

type Words = (plan: MandatePlan, held: Books['mandates'][number] | null) => RosterWords;

async function enterMandates({ tx, now }: Work<unknown>, termId: string, rows: readonly RowPlan[], personIds: readonly string[], books: Books, wordsOf: Words): Promise<void> {
  const held = new Map(books.mandates.map((mandate) => [mandate.id, mandate]));
  const fresh = new Map<string, Parameters<typeof insert>[1][number]>();
  const changed = new Map<string, RosterWords & { id: string }>();
  rows.forEach(({ mandates }, at) => {
    const personId = personIds[at] ?? '';
    for (const plan of mandates) {
      const words = wordsOf(plan, plan.id === null ? null : held.get(plan.id) ?? null);
      const key = `${personId}/${plan.level}`;
      // The first row that speaks of a mandate is the one that is written.
      if (plan.id === null && !fresh.has(key)) fresh.set(key, { id: newId(now.getTime()), personId, termId, level: plan.level, ...words, photoFileId: null, phonePublic: false });
      if (plan.id !== null && plan.changes.length > 0 && !changed.has(plan.id)) changed.set(plan.id, { id: plan.id, ...words });
    }
  });
  if (fresh.size > 0) await insert(tx, [...fresh.values()]);
  await updateMany(tx, [...changed.values()]);
}
