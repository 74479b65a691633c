import { fill } from '#kernel/words.ts';
import { takeUpAgain, tellOriginators } from '#features/opinion/public.ts';
import type { SuggestionStep } from '#features/opinion/rules.ts';
import { appendAudit } from '#platform/audit.ts';
import type { Work } from '#platform/feature.ts';
import { type PassageStep, type Thread, type ThreadStep, freshSteps, joinThreads, noThread } from '../rules/passage.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { find } from '../store/case.ts';
import { originsOf } from '../store/writes.ts';
import { keepPassage, passageOf } from '../store/passage.ts';
import { tellWriters } from '../telling.ts';
import { text } from '../text.ts';
import { tellBelowKind } from './kinds.ts';

/** What comes back from the higher congress, as of one version of the paper there. */
export interface Told {
  readonly toTenantId: string;
  readonly toName: string;
  readonly toId: string;
  readonly version: number;
  readonly thread: Thread;
}

/** Writes down here what became of a paper there, and tells deputy and residents of each new step, once: what was told is kept in the same transaction. */
export async function takeBack(work: Work, suggestionId: string, told: Told): Promise<void> {
  const { tx, now, house } = work;
  const paper = await find(tx, suggestionId, true);
  if (paper?.state !== 'forwarded') return;
  const before = await passageOf(tx, suggestionId);
  if (before && before.copiedVersion >= told.version) return;
  const known = before?.thread ?? noThread;
  await keepPassage(tx, suggestionId, { state: 'received', toTenantId: told.toTenantId, toId: told.toId, thread: joinThreads(known, told.thread), copiedVersion: told.version, copiedAt: house.clock.now() });
  const fresh = freshSteps(known, told.thread);
  for (const step of fresh) await tellStep(work, paper, told.toName, step);
  await appendAudit(tx, { at: now, realAt: house.clock.now(), actor: work.actor, verb: tellBelowKind, subjectId: suggestionId, result: 'done', detail: { toTenantId: told.toTenantId, toId: told.toId, version: told.version, steps: fresh.map(({ step }) => step) } });
}

/** What residents are told of each step; a paper that comes to nothing gives their opinions back to the deputy, and takes them up again where it is checked again. */
const stepToResidents: Readonly<Partial<Record<PassageStep, SuggestionStep>>> = {
  arrived: 'forwarded', accepted: 'accepted', assigned: 'assigned', replied: 'replied', handledAgain: 'handledAgain', closed: 'closed', reopened: 'reopened', elsewhere: 'notAccepted', checkedAgain: 'written', withdrawn: 'withdrawn', void: 'withdrawn',
};

/** Tells of one step: the deputies by notice, the residents behind the paper in their own thread. */
export async function tellStep(work: Work, paper: Suggestion, congress: string, { step, words, by }: ThreadStep): Promise<void> {
  await tellWriters(work, paper, 'above', { congress, step: text.passage.steps[step] });
  const said = stepToResidents[step];
  if (!said) return;
  if (step === 'checkedAgain') await takeUpAgain(work, await originsOf(work.tx, paper.id), paper.id);
  const told = step === 'arrived' ? fill(text.passage.toResidents, { congress }) : step === 'elsewhere' || step === 'checkedAgain' || step === 'withdrawn' || step === 'void' || step === 'reopened' ? undefined : words ?? undefined;
  await tellOriginators(work, paper.id, said, { words: told, by: by ?? undefined });
}
