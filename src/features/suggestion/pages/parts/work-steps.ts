import { type Mirror, fill } from '#kernel/words.ts';
import { contactStands } from '../../rules/standing.ts';
import type { ActName, Detail } from './acts.ts';
import type { text as pageText } from './text.ts';

type Share = Detail['assignments'][number];
type CheckKey = keyof (typeof pageText)['desk']['check'];

/** One step of an office's work: done, to be done now, or later. */
export interface WorkStep {
  readonly key: CheckKey;
  readonly state: 'done' | 'now' | 'next';
}

/** The share of this reader's own office that owes the next step, else any of them. */
export const ownShare = ({ assignments }: Pick<Detail, 'assignments'>): Share | undefined =>
  assignments.find(({ mine, state }) => mine && ['assigned', 'accepted', 'returnAsked'].includes(state)) ?? assignments.find(({ mine }) => mine);

const spokenFor = (detail: Detail, officeId: string): boolean =>
  detail.contacts.some((contact) => [officeId, ...detail.assignments.filter(({ office, state }) => office.id === officeId && ['assigned', 'accepted', 'returnAsked'].includes(state)).flatMap(({ takenFrom }) => takenFrom.map(({ id }) => id))].includes(contact.office.id) && contact.round === detail.round && contact.reached && contact.kind !== 'after' && contactStands(contact))
  || detail.assignments.some((share) => share.office.id === officeId && share.unreachableWords !== null);

/** The steps of an office in plain order; a co-handler's end with its opinion. */
export function workSteps(detail: Detail, share: Share): WorkStep[] {
  const mine = detail.replies.filter(({ office, round }) => office.id === share.office.id && round === detail.round);
  const issued = mine.some(({ state }) => state === 'issued');
  const facts: [CheckKey, boolean][] = share.role === 'co'
    ? [['accepted', share.acceptedOn !== null], ['coOpinions', share.coOpinionOn !== null]]
    : [
        ['accepted', share.acceptedOn !== null], ['contact', issued || spokenFor(detail, share.office.id)], ['draft', issued || mine.some(({ state }) => state === 'ready')],
        ['issued', issued], ['form', !['assigned', 'handling', 'reassigning', 'dividing', 'rehandling', 'replied'].includes(detail.state)],
      ];
  const now = facts.findIndex(([, done]) => !done);
  return facts.map(([key, done], index) => ({ key, state: done ? 'done' : index === now ? 'now' : 'next' }));
}

/** What this reader does next, as an act and a sentence; no act while somebody else has it. */
export function nextWork(detail: Detail, own: Mirror<typeof pageText>, day: (on: string) => string): { act: ActName | null; words: string } {
  const { todo } = own.desk;
  const may = (act: ActName) => detail.can.includes(act);
  const share = ownShare(detail);
  if (may('divide')) return { act: 'divide', words: todo.divide };
  if (may('issueReply')) return { act: 'issueReply', words: todo.issueReply };
  if (may('checkReply')) return { act: 'checkReply', words: todo.checkReply };
  if (share?.state === 'returnAsked') return { act: null, words: todo.waitReturn };
  if (may('acceptWork')) return { act: 'acceptWork', words: fill(todo.acceptWork, { due: share?.returnDueOn ? day(share.returnDueOn) : '' }) };
  if (share && may('giveCoOpinion') && share.role === 'co' && share.coOpinionOn === null) return { act: 'giveCoOpinion', words: fill(todo.giveCoOpinion, { due: share.coOpinionDueOn ? day(share.coOpinionDueOn) : '' }) };
  const lying = detail.replies.find(({ office, liesWith }) => office.id === share?.office.id && liesWith !== null)?.liesWith;
  if (lying) return { act: null, words: fill(todo.waitStep, { name: lying.person?.name ?? '' }) };
  const returned = detail.replies.find(({ office, round, state, steps }) => office.id === share?.office.id && round === detail.round && state === 'draft' && steps.at(-1)?.act === 'returned')?.steps.at(-1);
  if (returned && may('draftReply')) return { act: 'draftReply', words: fill(todo.mendReply, { name: returned.by?.name ?? '', words: returned.words ?? '' }) };
  if (may('reportProgress')) return { act: 'reportProgress', words: todo.reportProgress };
  const ready = detail.replies.some(({ office, round, state }) => office.id === share?.office.id && round === detail.round && state === 'ready');
  if (ready) return { act: null, words: todo.waitSign };
  if (may('draftReply')) return share && may('logContact') && !spokenFor(detail, share.office.id) ? { act: 'logContact', words: todo.logContact } : { act: 'draftReply', words: todo.draftReply };
  return { act: null, words: todo.done };
}
