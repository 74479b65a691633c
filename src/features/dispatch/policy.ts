import { type Policy, only } from '#kernel/verdict.ts';
import { type Dispatched, type Holder, keeps, readsAll } from './rules.ts';

interface Subjects {
  void: Dispatched;
  setSeries: Holder;
}

const itsKeeper = only<Holder>(keeps, 'dispatch.notYours');

/** Who sends keeps its numbers; the congress's office and the presidium read all. */
export const policy: Policy<Subjects, Dispatched> = {
  see: [only((actor, letter) => readsAll(actor) || keeps(actor, letter), 'dispatch.notYours')],
  void: [itsKeeper, only((_, { voidedOn }) => voidedOn === null, 'dispatch.isVoid', 409)],
  setSeries: [itsKeeper],
};
