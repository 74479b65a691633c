import { keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { move } from '../moving.ts';
import type { PromiseMade } from '../rules/promise.ts';
import { isOfStations } from '../store/residents.ts';
import { voice } from '../voicing.ts';

/** The resident says whether it is done: with his receipt, or to somebody of his station or of the office who asked him and writes it down. */
export const answerAsResident = action(promise.verbs.answerAsResident)<PromiseMade>({
  apply: async (work, made) => {
    const { actor, input: { answer, words = null, way, opinionId: named } } = work;
    const own = actor.via === 'receipt';
    if (!own && way === undefined) refuse('promise.wayNeeded');
    const opinionId = own ? actor.receiptOf : named ?? null;
    if (opinionId === null || !made.opinionIds.includes(opinionId)) refuse('promise.whichOpinion');
    if (!own && !keepsTheOffice(actor) && !(await isOfStations(work.tx, opinionId, stationsOf(actor)))) refuse('promise.otherStation', 403);
    if (made.answeredOpinionIds.includes(opinionId)) refuse('promise.answeredBefore', 409);
    await voice(work, made, { personId: null, opinionId, answer, words, way: own ? 'own' : way ?? 'phone' });
    return move(work, made, 'answerAsResident');
  },
});
