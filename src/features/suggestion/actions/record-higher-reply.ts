import { refuse } from '#kernel/verdict.ts';
import { newId } from '#kernel/id.ts';
import { action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import { tellStep } from '../passing/take-back.ts';
import { type ThreadStep, noThread } from '../rules/passage.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { residentsWait } from '../store/detail.ts';
import { keepPassage, passageOf } from '../store/passage.ts';

/** What a higher congress that has no house on this server answered: the thread ends with an answer; the residents behind it read what was written for them. */
export const recordHigherReply = action(suggestion.verbs.recordHigherReply)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input, now, today, house, note } = work;
    const on = actDay(input.answeredOn, paper.submittedOn, today) ?? refuse('suggestion.badDate');
    const { plainWords = null } = input;
    if (plainWords === null && (await residentsWait(tx, paper.id))) refuse('suggestion.plainWordsNeeded');
    const before = await passageOf(tx, paper.id);
    if (before?.state === 'received') refuse('suggestion.followedThere', 409);
    const known = before?.thread ?? noThread;
    const step: ThreadStep = { key: `replied/${newId(now.getTime())}`, step: 'replied', on, words: plainWords, by: input.by };
    const reply = { by: input.by, documentNumber: input.documentNumber ?? null, on, letter: null, words: input.words };
    await keepPassage(tx, paper.id, {
      state: 'byHand', toTenantId: null, toId: null, copiedVersion: 0, copiedAt: house.clock.now(),
      thread: { ...known, state: 'replied', numberLabel: input.numberLabel ?? known.numberLabel, steps: [...known.steps, step], replies: [...known.replies, reply] },
    });
    await house.files.attach(tx, input.fileIds ?? [], { feature: 'suggestion', id: paper.id });
    await tellStep(work, paper, input.by, step);
    note({ answeredOn: on, late: on !== today });
    return move(work, paper, 'recordHigherReply', { on });
  },
});
