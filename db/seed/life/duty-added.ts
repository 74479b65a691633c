import type { Selectable } from 'kysely';
import type { DB } from '#db/tables.ts';
import { addDays, dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { type AddedKind, addedBy } from '#features/duty/rules.ts';
import type { Dice } from '../random.ts';
import { type Town, holder } from '../world/town.ts';
import { moment } from './times.ts';

type Writable<T extends keyof DB> = { -readonly [K in keyof Omit<Selectable<DB[T]>, 'tenantId'>]: Selectable<DB[T]>[K] };

/** What somebody adds to a deputy's archive by hand, in the words of the verb. */
export interface AddedAct {
  readonly at: Date;
  readonly by: string;
  readonly input: { readonly personId?: string; readonly kind: AddedKind; readonly on: string; readonly title: string };
}

/** The acts, and the lines they leave. */
export interface AddedBooks {
  readonly acts: readonly AddedAct[];
  readonly duties: Writable<'duty'>[];
}

const courses = ['参加县人大常委会组织的代表履职培训', '参加镇人大组织的代表法学习', '到县委党校参加代表培训班'] as const;

/** Every spring a course: most deputies note it themselves, for some the clerk does from the list of those who came; once a term somebody is praised. */
export function addedActs(town: Town, dice: Dice, today: string): AddedBooks {
  const clerk = holder(town, 'clerk');
  const thisYear = Number(today.slice(0, 4));
  const people = [...new Set(town.mandates.map(({ personId }) => personId))];
  const acts = people.flatMap((personId): AddedAct[] => [thisYear - 2, thisYear - 1, thisYear].flatMap((year) => {
    const on = addDays(`${year}-03-10`, dice.int(0, 40));
    if (on <= town.term.fromOn) return [];
    const add = (kind: AddedKind, title: string, day: string): AddedAct => (dice.chance(0.7)
      ? { at: moment(dice, day, 18 * 60, 21 * 60), by: personId, input: { kind, on: day, title } } : { at: moment(dice, addDays(day, dice.int(1, 6)), 9 * 60, 17 * 60), by: clerk, input: { personId, kind, on: day, title } });
    return [...(dice.chance(0.8) ? [add('training', dice.pick(courses), on)] : []), ...(dice.chance(0.06) ? [add('award', `被评为${year}年度优秀代表`, addDays(on, 250))] : [])];
  })).filter(({ at }) => dateOn(at) <= today).sort((a, b) => a.at.getTime() - b.at.getTime());
  return { acts, duties: acts.map((act) => lineOf(act)) };
}

function lineOf({ at, by, input }: AddedAct): Writable<'duty'> {
  const id = newId(at.getTime());
  return { id, personId: input.personId ?? by, kind: `duty.${input.kind}`, doneOn: input.on, title: input.title, refFeature: addedBy, refId: id, enteredBy: by, enteredAt: at, withdrawnAt: null, level: null };
}
