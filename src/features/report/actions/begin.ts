import { yearOf } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { firstYear } from '#features/deputy/rules.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { report } from '../contract.ts';
import { approvedOf, insert, openOnes } from '../store.ts';

/** 起草: the report of a year, with the words of the one approved before it. */
export const begin = action(report.verbs.begin)<unknown>({
  load: async () => ({}),
  apply: async ({ tx, now, today, actor, input: { year } }) => {
    if (year > yearOf(today) || year < firstYear) refuse('report.noSuchYear');
    if ((await openOnes(tx, actor)).some((one) => one.year === year)) refuse('report.begunAlready', 409);
    const [last] = await approvedOf(tx, year);
    const id = newId(now.getTime());
    await insert(tx, { id, year, state: 'draft', practice: last?.practice ?? null, problems: last?.problems ?? null, plans: last?.plans ?? null, writtenBy: actor.personId ?? refuse('report.onlyTheOffice', 403), createdAt: now });
    return { id };
  },
});
