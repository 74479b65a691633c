import { refuse } from '#kernel/verdict.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { takeOverMotion } from '#features/suggestion/public.ts';
import { action } from '#platform/feature.ts';
import { motion } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import { numberLabel } from '../numbering.ts';
import type { Motion } from '../rules/motion.ts';
import { listed, partsOf } from '../store/list.ts';
import { tellSigners } from '../telling.ts';

/** The presidium decided not to put it on the agenda: it goes on as a suggestion, with the same words and the same deputies, in this one step. */
export const treatAsSuggestion = action(motion.verbs.treatAsSuggestion)<Motion>({
  apply: async (work, subject) => {
    const { tx, tenant, actor, input } = work;
    const { ground, topic, placeCode } = input;
    const on = actDay(work, input.on, subject.submittedOn);
    if (!(await placeIsWithin(tx, placeCode, tenant.code))) refuse('motion.noSuchPlace');
    const row = await listed(tx, actor, subject.id);
    const { facts, cosigners } = await partsOf(tx, subject.id);
    const { id, title, basis, plan, publicConsent, leadPersonId, leadless, leadConfirmedWay, termId, sittingId } = subject;
    const suggestionId = await takeOverMotion(work, {
      motionId: id, label: row ? numberLabel('zh', row) ?? '' : '', title, facts: `${subject.ground}\n${basis}`, proposal: plan, topic, placeCode, publicConsent, leadPersonId, leadless,
      leadConfirmedWay, leadConfirmedOn: facts.leadConfirmedOn, termId, sittingId,
      cosigners: cosigners.flatMap(({ personId, state, way, answeredOn, askedOn }) => (state === 'confirmed' && way !== null ? [{ personId, way, askedOn, answeredOn }] : [])),
    }, on);
    await tellSigners(work, subject, 'asSuggestion');
    work.note({ suggestionId, topic });
    const moved = await move(work, subject, 'treatAsSuggestion', { on, words: ground, change: { decidedOn: on, decisionGround: ground, suggestionId } });
    return { ...moved, suggestionId };
  },
});
