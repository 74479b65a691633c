import { has } from '#kernel/actor.ts';
import { type Policy, either, only } from '#kernel/verdict.ts';
import type { DutyLine } from './rules.ts';

/** Who may read a line: the presidium and its office, which keep the record (《代表法》第五十八条), and the deputy whose act it was. */
export const policy: Policy<object, DutyLine> = {
  see: [either<DutyLine>(
    only((actor) => has(actor, 'clerk', 'chair', 'presidium'), 'duty.notYours'),
    only((actor, line) => actor.personId !== null && line.personId === actor.personId, 'duty.notYours'),
  )],
};
