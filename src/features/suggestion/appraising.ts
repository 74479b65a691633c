import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { move } from './moving.ts';
import type { Mark } from './rules.ts';
import { stateAfterForm } from './rules/standing.ts';
import type { Suggestion } from './rules/suggestion.ts';
import { unhappyBefore } from './store/appraisals.ts';
import { insertAppraisal } from './store/writes.ts';
import { tellChair, tellClerk } from './telling.ts';

/** 征询意见表 as it is filled in. */
export interface Form {
  readonly attitude: Mark;
  readonly result: Mark;
  readonly words?: string | undefined;
  readonly ground?: string | undefined;
  readonly showGrade?: boolean | undefined;
}

/** 不满意 needs its ground: the presidium's letter rests on it. */
export function askGround({ attitude, result, ground }: Form): void {
  if ((attitude === 'dissatisfied' || result === 'dissatisfied') && ground === undefined) refuse('suggestion.groundNeeded');
}

/** Where the suggestion stands after the deputy's word on this round; the presidium's side is told, no office is. */
export async function afterForm(work: Work, paper: Suggestion, verb: 'appraise' | 'enterAppraisal' | 'changeAppraisal', result: Mark, step: { on?: string; words?: string; change?: { changedFormRound: number } } = {}): Promise<void> {
  const to = stateAfterForm(result, result === 'dissatisfied' && await unhappyBefore(work.tx, paper.id, paper.round));
  await move(work, paper, verb, { ...step, to, audience: 'presidium' });
  await tellClerk(work, paper, 'toUrge');
  if (to !== 'appraised') await tellChair(work, paper, 'toUrge');
  if (paper.state === 'disputed' && to !== 'disputed') await work.announce('suggestion.disputeEnded', { suggestionId: paper.id });
  work.note({ round: paper.round, verb });
}

/**
 * Takes a deputy's form in. It goes to the presidium: no office is told, and the timeline entry is for the presidium's
 * side alone. What decides is the result; a second 不满意 goes to the presidium's meeting.
 */
export async function takeForm(work: Work, paper: Suggestion, verb: 'appraise' | 'enterAppraisal', form: Form, filledOn: string): Promise<{ id: string; appraisalId: string }> {
  const { attitude, result, words = null, ground = null, showGrade = false } = form;
  askGround(form);
  const appraisalId = newId(work.now.getTime());
  await insertAppraisal(work.tx, {
    id: appraisalId, suggestionId: paper.id, round: paper.round, attitude, result, words, ground, showGrade, filledOn, personId: paper.leadPersonId,
    enteredBy: verb === 'enterAppraisal' ? work.actor.personId : null, enteredAt: work.now,
  });
  await afterForm(work, paper, verb, result, { on: filledOn });
  return { id: paper.id, appraisalId };
}
