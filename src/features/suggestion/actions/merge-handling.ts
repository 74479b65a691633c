import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { move, note } from '../moving.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { joinFault, leadFault, mostFollowers } from '../rules/joint.ts';
import { lockAll, setHandledWith } from '../store/joint.ts';
import { copyProposal } from '../giving.ts';
import { tellWriters } from '../telling.ts';
import { labelOf } from '../joint.ts';

/** 并案办理: suggestions of one content are handled as one, on the leading case, and answered separately. Each keeps its number, its due day, its page and its deputy; no clock changes. */
export const mergeHandling = action(suggestion.verbs.mergeHandling)<Suggestion>({
  apply: async (work, lead) => {
    const { tx, input, today, actor } = work;
    const unfit = leadFault(lead);
    if (unfit) refuse(`suggestion.${unfit}`, 409);
    const ids = input.withIds.filter((id) => id !== lead.id && !lead.followerIds.includes(id));
    if (ids.length === 0) refuse('suggestion.nobodyJoins');
    const asked = await lockAll(tx, ids);
    if (asked.length < new Set(ids).size) refuse('platform.notFound', 404);
    // Those that follow one of them come along, so that there is never a chain.
    const joining = [...asked, ...await lockAll(tx, asked.flatMap(({ followerIds }) => followerIds.filter((id) => !ids.includes(id))))].toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0));
    if (lead.followerIds.length + joining.length > mostFollowers) refuse('suggestion.tooManyJoint', 422, { most: mostFollowers });
    for (const paper of joining) {
      const fault = joinFault(lead, paper);
      if (fault) refuse(`suggestion.${fault}`, 409, { title: paper.title });
      if (paper.handledWith !== null && !ids.includes(paper.handledWith)) refuse('suggestion.joinsAnother', 409, { title: paper.title });
    }
    await setHandledWith(tx, joining.map(({ id }) => id), lead.id);
    const number = await labelOf(work, lead);
    for (const paper of joining) {
      const joined = { ...paper, handledWith: lead.id };
      if (lead.state === 'prepared') await copyProposal(work, lead, joined);
      await note(work, paper.id, 'mergeHandling', { words: number, on: today, audience: 'readers' });
      await tellWriters(work, joined, 'joined', { number });
    }
    const numbers = await Promise.all(joining.map((paper) => labelOf(work, paper)));
    if (lead.followerIds.length === 0) await tellWriters(work, lead, 'joined', { number: numbers.join('、') });
    work.note({ joined: joining.map(({ id }) => id), by: actor.personId });
    return move(work, lead, 'mergeHandling', { words: numbers.join('、') });
  },
});
