import { type Actor, has } from '#kernel/actor.ts';
import type { Work } from '#platform/feature.ts';
import { type TableRow, openOnes } from './store.ts';

/** What a table waits for from this actor. */
export type NextAct = 'show' | 'look' | 'answer' | 'publish';

function nextFor(actor: Actor, { state, untilOn, agreedOn, openMistakes }: TableRow, today: string): NextAct | null {
  if (has(actor, 'clerk') && state === 'prepared') return 'show';
  if (has(actor, 'clerk') && openMistakes > 0) return 'answer';
  const over = untilOn !== null && today > untilOn;
  if (has(actor, 'chair') && state === 'shown' && over && openMistakes === 0) return 'publish';
  return has(actor, 'governmentOffice') && state === 'shown' && !over && agreedOn === null ? 'look' : null;
}

/** Tables that cannot go on before this actor does something, with the last day where there is one. */
export async function tablesWaiting({ tx, actor, today }: Work) {
  if (!has(actor, 'clerk', 'chair', 'governmentOffice')) return [];
  return (await openOnes(tx, actor)).flatMap((one) => {
    const next = nextFor(actor, one, today);
    return next === null ? [] : [{ id: one.id, year: one.year, half: one.half, next, shownOn: one.shownOn, dueOn: next === 'look' ? one.untilOn : null }];
  });
}
