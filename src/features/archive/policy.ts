import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import type { Seal } from './rules.ts';

/** A year about to be sealed. */
export interface SealPlan {
  readonly yearOver: boolean;
}

/** Who reads the archive of the town. */
export const readsArchive = (actor: Actor): boolean => keepsTheOffice(actor) || has(actor, 'presidium');
/** Who seals a yearly file. */
export const sealsYears = keepsTheOffice;

interface Subjects { seal: SealPlan }

/** The office keeps the archive; the presidium reads it. */
export const policy: Policy<Subjects, Seal> = {
  see: [only<Seal>(readsArchive, 'archive.onlyTheReaders')],
  seal: [only<SealPlan>(sealsYears, 'archive.onlyTheOffice'), only<SealPlan>((_, { yearOver }) => yearOver, 'archive.yearNotOver', 422)],
};
