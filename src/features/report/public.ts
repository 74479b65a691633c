import { sentAbout } from '#features/dispatch/public.ts';
import { readsAll } from '#features/suggestion/rules/readers.ts';
import { has } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { type Work, mustSee } from '#platform/feature.ts';
import type { Letter } from '#platform/print/letter.ts';
import { paperNow, reportPaper } from './paper.ts';
import { policy } from './policy.ts';
import { approvedOf, find, openOnes } from './store.ts';

/** One report as it is printed. 404 for whoever may not see it. */
export const reportLetter = async (work: Work, id: string): Promise<Letter> => reportPaper(work, mustSee(policy.see, work, await find(work.tx, id, false)));

/** The report of a year: the paper that was approved last and stands, else what is counted now. 404 for whoever does not read all suggestions. */
export async function reportOfYear(work: Work, year: number): Promise<Letter> {
  if (!readsAll(work.actor)) refuse('platform.notFound', 404);
  for (const one of await approvedOf(work.tx, year)) if ((await sentAbout(work.tx, one.id))[0]?.voidedOn === null) return reportPaper(work, one);
  return paperNow(work, { year, practice: null, problems: null, plans: null });
}

/** Reports that cannot go on before this actor does something: written on after they came back, or approved. */
export async function reportsWaiting({ tx, actor }: Work) {
  return (await openOnes(tx, actor)).flatMap(({ id, year, state, sentBackWords }) => {
    const next = state === 'submitted' ? (has(actor, 'chair') ? 'approve' as const : null) : has(actor, 'clerk') && sentBackWords !== null ? 'write' as const : null;
    return next === null ? [] : [{ id, year, next }];
  });
}
