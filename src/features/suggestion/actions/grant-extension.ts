import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move } from '../moving.ts';
import { periods } from '../profile.ts';
import { answered } from '../resolving.ts';
import { answerDue } from '../rules/clocks.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { answerExtension } from '../store/writes.ts';
import { dayOf, tellOwing, tellWriters } from '../telling.ts';
import { jointly } from '../joint.ts';

/** The longer class is granted, by the chair or, where he works for the office that asks, by somebody else. It counts from the day of assignment, not from the end of the shorter one. */
export const grantExtension = action(suggestion.verbs.grantExtension)<Suggestion>({
  apply: jointly('grantExtension', async (work, paper) => {
    const { tx, today, house } = work;
    const assignedOn = paper.assignedOn ?? refuse('platform.wrongState', 409);
    const { on, words } = answered(work, paper.askedExtension) ?? refuse('suggestion.resolutionNeeded');
    const { ground } = await answerExtension(tx, paper.id, { state: 'granted', answeredOn: on, answerWords: words });
    const dueOn = answerDue(assignedOn, true, await periods(tx, today, 'answer', 'answerLong'), await house.calendar());
    await tellOwing(work, paper, 'extensionGranted', { due: dayOf(dueOn) });
    await tellWriters(work, paper, 'extensionGranted', { due: dayOf(dueOn) });
    work.note({ ground, before: paper.dueOn, dueOn });
    return move(work, paper, 'grantExtension', { change: { longClass: true, longGround: ground, dueOn }, on, words });
  }),
});
