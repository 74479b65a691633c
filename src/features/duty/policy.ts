import { has } from '#kernel/actor.ts';
import { type Policy, either, only } from '#kernel/verdict.ts';
import { type DutyLine, readers } from './rules.ts';

/** Who may read a line, see readers in rules.ts. */
export const policy: Policy<object, DutyLine> = {
  see: [either<DutyLine>(
    only((actor) => has(actor, ...readers), 'duty.notYours'),
    only((actor, line) => actor.personId !== null && line.personId === actor.personId, 'duty.notYours'),
  )],
};
