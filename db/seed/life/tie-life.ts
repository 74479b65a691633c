import type { Selectable } from 'kysely';
import type { DB } from '#db/tables.ts';
import { addDays, dateOn, yearOf } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { talkTitle } from '#features/contact/duty-titles.ts';
import { talkDuties } from '#features/contact/rules.ts';
import type { Dice } from '../random.ts';
import { talkTexts } from '../texts/contacts.ts';
import type { Town } from '../world/town.ts';
import { homeMoment, moment } from './times.ts';

type Row<T extends keyof DB> = Omit<Selectable<DB[T]>, 'tenantId'>;

/** Who keeps in touch with which deputies, what they spoke of, and the lines of it in the archives, as the verbs write them. */
export interface TieBooks {
  readonly ties: Row<'tie'>[];
  readonly talks: Row<'talk'>[];
  readonly duties: Row<'duty'>[];
}

/** Each member of the presidium has some deputies who are none; he has talked with most of them this year, with a few not yet. */
export function tieLife(town: Town, dice: Dice, now: Date): TieBooks {
  const books: TieBooks = { ties: [], talks: [], duties: [] };
  const [keepers, others] = [town.mandates.filter(({ congressPost }) => congressPost !== null), town.mandates.filter(({ congressPost, level }) => congressPost === null && level === 'township')];
  const clerk = town.posts.find(({ role }) => role === 'clerk')?.personId ?? null;
  const since = addDays(town.term.fromOn, 20);
  others.forEach(({ personId: deputyPersonId }, place) => {
    const keeper = keepers[place % Math.max(keepers.length, 1)];
    if (!keeper || keeper.personId === deputyPersonId) return;
    const at = moment(dice, since, 9 * 60, 11 * 60);
    books.ties.push({ id: newId(at.getTime()), keeperPersonId: keeper.personId, deputyPersonId, sinceOn: since, createdAt: at, enteredBy: clerk, endedOn: null, endReason: null, version: 1 });
    for (let year = yearOf(dateOn(now)) - 1; year <= yearOf(dateOn(now)); year += 1) if (dice.chance(0.7)) talk(books, town, dice, now, { keeperPersonId: keeper.personId, deputyPersonId, on: addDays(`${year}-01-10`, dice.int(0, 330)) });
  });
  return books;
}

function talk(books: TieBooks, town: Town, dice: Dice, now: Date, { keeperPersonId, deputyPersonId, on }: { keeperPersonId: string; deputyPersonId: string; on: string }): void {
  const at = homeMoment(dice, on);
  if (at >= now || on < addDays(town.term.fromOn, 20)) return;
  const way = dice.weighted({ visit: 60, phone: 25, forum: 15 });
  const [heard, answered, result] = dice.pick<readonly [string, string, string]>(talkTexts);
  const finished = result !== '' && addDays(on, 40) <= dateOn(now) ? addDays(on, 40) : null;
  const id = newId(at.getTime());
  books.talks.push({
    id, keeperPersonId, deputyPersonId, talkedOn: on, way, spot: null, heard, answered: answered === '' ? null : answered, result: finished === null ? null : result, finishedOn: finished, opinionId: null, createdAt: at, enteredBy: keeperPersonId, voidedOn: null, voidReason: null, version: finished === null ? 1 : 2,
  });
  const name = (personId: string) => town.persons.find((person) => person.id === personId)?.name ?? '';
  for (const [personId, kind, withId] of [[deputyPersonId, talkDuties.deputy, keeperPersonId], [keeperPersonId, talkDuties.keeper, deputyPersonId]] as const) {
    books.duties.push({ id: newId(at.getTime()), personId, kind, doneOn: on, title: talkTitle(kind, way, name(withId)), refFeature: 'contact', refId: id, enteredBy: keeperPersonId, enteredAt: at, withdrawnAt: null, level: null });
  }
}
