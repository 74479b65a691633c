import { namesOf } from '#features/account/public.ts';
import { type Check, dropCheck, isWithheld } from '#features/suggestion/public.ts';
import { type Strikes, strikeCount, strikeOut } from '#features/suggestion/rules/strike.ts';
import { signersOf } from '#features/suggestion/rules/suggestion.ts';
import { movePublication } from '#platform/counter.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { PublicState } from './rules.ts';
import type { Motion } from './rules/motion.ts';
import { listed, partsOf } from './store/list.ts';
import { follow, hide, show } from './store/published.ts';

/** What is said to everybody of a motion, as it was written for them. */
export interface Said {
  readonly withPaper: boolean;
  readonly decisionWords: string;
  readonly reportWords: string | null;
  readonly outcomeWords: string | null;
}

/** The same from a check that was kept. */
export const saidIn = ({ shown }: Pick<Check, 'shown'>): Said => ({ withPaper: false, decisionWords: '', reportWords: null, outcomeWords: null, ...(shown as Partial<Said> | null) });

/** Exactly what everybody reads, with the strike-outs applied to every word that was written by hand; the paper itself only where the deputies agreed. */
export async function freeze(work: Work, motion: Motion, said: Said, strikes: Strikes) {
  const { tx, today, actor } = work;
  if (said.withPaper && !motion.publicConsent) refuse('motion.noConsent', 409);
  if (said.withPaper && motion.suggestionId !== null && await isWithheld(tx, motion.suggestionId)) refuse('motion.suggestionWithheld', 409);
  const { termNumber = null, sittingNumber = null } = await listed(tx, actor, motion.id) ?? {};
  const { facts: { reportedOn, outcomeOn } } = await partsOf(tx, motion.id);
  const { number, submittedOn, decidedOn, suggestionId } = motion;
  if (termNumber === null || sittingNumber === null || number === null || submittedOn === null || decidedOn === null) refuse('platform.wrongState', 409);
  const names = await namesOf(tx, signersOf(motion));
  const [leadName = '', ...signerNames] = signersOf(motion).map((id) => names.get(id) ?? '');
  const own = said.withPaper ? ['title', 'ground', 'basis', 'plan'] as const : ['title'] as const;
  const strike = (field: 'title' | 'ground' | 'basis' | 'plan') => strikeOut(field, motion[field], strikes);
  // Words written for the public have no places of their own; words struck everywhere are struck there too.
  const strikeTerms = (words: string | null) => (words === null ? null : strikeOut('', words, strikes));
  return {
    termNumber, sittingNumber, number, state: motion.state as PublicState, title: strike('title'), leadName, signerNames, ...(said.withPaper ? { ground: strike('ground'), basis: strike('basis'), plan: strike('plan') } : { ground: null, basis: null, plan: null }),
    submittedOn, reportedOn, reportWords: reportedOn === null ? null : strikeTerms(said.reportWords), decidedOn, decisionWords: strikeOut('', said.decisionWords, strikes),
    outcomeOn, outcomeWords: outcomeOn === null ? null : strikeTerms(said.outcomeWords), suggestionId, publishedOn: today, struckCount: own.reduce((sum, field) => sum + strikeCount(field, motion[field], strikes), 0),
  };
}

/** Puts it before everybody as it was checked. */
export async function publish(work: Work, motion: Motion, said: Said, strikes: Strikes): Promise<void> {
  const { struckCount, ...frozen } = await freeze(work, motion, said, strikes);
  await show(work.tx, motion.id, { ...frozen, signerNames: JSON.stringify(frozen.signerNames) });
  await movePublication(work.tx);
  work.note({ published: true, withPaper: said.withPaper, struckCount });
}

/** Takes it out of public sight; why is on record. */
export async function takeDown(work: Work, motion: Motion, words: string): Promise<void> {
  await hide(work.tx, motion.id, work.today, words);
  await movePublication(work.tx);
}

/** What is shown follows what was recorded since: never an old state beside a new one. Words nobody has checked for the public are left out, and what waits for a second person is checked anew. */
export async function followShown(work: Work, motion: Motion, now: { state: PublicState; outcomeOn?: string } | { gone: string }): Promise<void> {
  if (motion.waitingCheck !== null) await dropCheck(work.tx, { motionId: motion.id });
  if (motion.publicSince === null) return;
  if ('gone' in now) return takeDown(work, motion, now.gone);
  await follow(work.tx, motion.id, { ...now, outcomeWords: null });
  await movePublication(work.tx);
}
