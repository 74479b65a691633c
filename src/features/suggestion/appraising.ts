import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { move } from './moving.ts';
import type { Mark } from './rules.ts';
import type { Suggestion } from './rules/suggestion.ts';
import { insertAppraisal } from './store/writes.ts';
import { tellChair, tellClerk } from './telling.ts';

/** 征询意见表 as it is filled in. */
export interface Form {
  readonly attitude: Mark;
  readonly result: Mark;
  readonly words?: string | undefined;
  readonly ground?: string | undefined;
}

/**
 * Takes a deputy's form in. It goes to the presidium: no office is told, and the timeline entry is for the presidium's
 * side alone. What decides is the result; a second 不满意 goes to the presidium's meeting.
 */
export async function takeForm(work: Work, paper: Suggestion, verb: 'appraise' | 'enterAppraisal', form: Form, filledOn: string): Promise<{ id: string; appraisalId: string }> {
  const { attitude, result, words = null, ground = null } = form;
  if ((attitude === 'dissatisfied' || result === 'dissatisfied') && ground === null) refuse('suggestion.groundNeeded');
  const appraisalId = newId(work.now.getTime());
  await insertAppraisal(work.tx, {
    id: appraisalId, suggestionId: paper.id, round: paper.round, attitude, result, words, ground, filledOn, personId: paper.leadPersonId,
    enteredBy: verb === 'enterAppraisal' ? work.actor.personId : null, enteredAt: work.now,
  });
  const to = result !== 'dissatisfied' ? 'appraised' : paper.round === 1 ? 'dissatisfied' : 'disputed';
  await move(work, paper, verb, { to, on: filledOn, audience: 'presidium' });
  await tellClerk(work, paper, 'toUrge');
  if (to !== 'appraised') await tellChair(work, paper, 'toUrge');
  work.note({ round: paper.round, verb });
  return { id: paper.id, appraisalId };
}
