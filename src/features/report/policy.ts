import { has, keepsTheOffice } from '#kernel/actor.ts';
import { type Clause, type Policy, only } from '#kernel/verdict.ts';
import { type LifeVerb, type Report, life, readsReports } from './rules.ts';

const theOffice = only<unknown>(keepsTheOffice, 'report.onlyTheOffice');
const theChair = only<unknown>((actor) => has(actor, 'chair'), 'report.onlyTheChair');
const aReader = only<unknown>(readsReports, 'report.onlyReaders');
const now = (verb: LifeVerb): Clause<Report> => only((_, { state }) => life.allows(state, verb), 'platform.wrongState', 409);

/** The office writes, the chair approves; the presidium reads along. */
export const policy: Policy<Record<LifeVerb, Report> & { begin: unknown }, Report> = {
  see: [aReader],
  begin: [theOffice],
  write: [theOffice, now('write')],
  submit: [theOffice, now('submit')],
  sendBack: [theChair, now('sendBack')],
  approve: [theChair, now('approve')],
  drop: [theOffice, now('drop')],
};
