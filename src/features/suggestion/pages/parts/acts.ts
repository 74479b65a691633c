import type { OutputOf } from '#kernel/contract.ts';
import type { suggestion } from '../../contract.ts';
import type { pastVerbs } from '../../contract/past.ts';
import { answers, isLive } from '../../rules/standing.ts';

/** Everything one reader may know of one suggestion. */
export type Detail = OutputOf<typeof suggestion.views.detail>;
type Share = Detail['assignments'][number];

/** The verbs that are done to one suggestion; 并案 is offered beside the cases it is done with. */
export type ActName = Exclude<keyof typeof suggestion.verbs, 'draft' | 'passCases' | 'mergeHandling' | keyof typeof pastVerbs>;

/** How a page offers an act. */
interface Act {
  /** `step` moves the matter on, `note` writes something down, `mend` takes something back. */
  readonly group: 'step' | 'note' | 'mend';
  /** Needs no words. `now` is done at once; the others ask once and say whether it can be taken back. */
  readonly asks?: 'now' | 'final' | 'undo';
  readonly danger?: boolean;
  /** Has a page of its own. */
  readonly page?: 'amend' | 'publication';
}

/** Every act in the order in which pages offer them: what moves the matter on comes first. */
export const acts: Readonly<Record<ActName, Act>> = {
  cosign: { group: 'step', asks: 'undo' },
  declineCosign: { group: 'step' },
  confirmContact: { group: 'step' },
  confirmLead: { group: 'step', asks: 'final' },
  recordPaperSignature: { group: 'step' },
  submit: { group: 'step', asks: 'undo' },
  amend: { group: 'step', page: 'amend' },
  askCosigners: { group: 'step' },
  appraise: { group: 'step' },
  accept: { group: 'step' },
  returnForMending: { group: 'step' },
  sendElsewhere: { group: 'step' },
  allowReturn: { group: 'step' },
  refuseReturn: { group: 'step' },
  grantExtension: { group: 'step', asks: 'final' },
  refuseExtension: { group: 'step' },
  assign: { group: 'step' },
  prepare: { group: 'step' },
  divide: { group: 'step' },
  acceptWork: { group: 'step', asks: 'now' },
  issueReply: { group: 'step' },
  checkReply: { group: 'step' },
  returnReply: { group: 'step' },
  draftReply: { group: 'step' },
  logContact: { group: 'step' },
  giveCoOpinion: { group: 'step' },
  orderRehandling: { group: 'step' },
  concludeAfterMeeting: { group: 'step' },
  sendBackCoOpinion: { group: 'step' },
  close: { group: 'step', asks: 'undo' },
  confirmPublication: { group: 'step', page: 'publication' },
  checkPublication: { group: 'step', page: 'publication' },
  withhold: { group: 'step', page: 'publication' },
  reportProgress: { group: 'step' },
  remind: { group: 'step' },
  askProgress: { group: 'step', asks: 'undo' },
  nameKey: { group: 'note' },
  askReturn: { group: 'step' },
  askExtension: { group: 'step' },
  recordHigherReply: { group: 'step' },
  enterAppraisal: { group: 'note' },
  recordFaceToFace: { group: 'note' },
  nameUndertaker: { group: 'note' },
  declareUnreachable: { group: 'note' },
  noteApproach: { group: 'note' },
  dropKey: { group: 'mend' },
  takeBackSignature: { group: 'mend', asks: 'undo' },
  takeBack: { group: 'mend' },
  voidContact: { group: 'mend' },
  changeAppraisal: { group: 'mend' },
  reopen: { group: 'mend' },
  handOver: { group: 'mend' },
  separateHandling: { group: 'mend' },
  withdraw: { group: 'mend', danger: true },
  void: { group: 'mend', danger: true },
};

const isAct = (name: string): name is ActName => Object.hasOwn(acts, name);

/** These are not the next step but what one does when something is amiss. */
const seldom: readonly ActName[] = ['askReturn', 'askExtension', 'returnForMending', 'sendElsewhere', 'askCosigners', 'withhold', 'sendBackCoOpinion', 'returnReply'];

/** Where a page offers the act: an office's asking to give back is a correction for anybody but that office, and so is another check of what is public; pressing is the next step for whoever keeps watch. */
export function groupOf(name: ActName, detail: Pick<Detail, 'assignments' | 'state'>): Act['group'] {
  const own = detail.assignments.some(({ mine }) => mine);
  if (name === 'askReturn' && !own) return 'mend';
  // what everybody reads already, or was decided not to be shown, is looked at again only to mend it
  if ((name === 'checkPublication' || name === 'withhold') && (detail.state === 'published' || detail.state === 'withheld')) return 'mend';
  return acts[name].group;
}

/** What this reader may do now, the likely next act first. Contacts are confirmed, and taken back, beside each of them. */
export function actsFor(detail: Pick<Detail, 'can' | 'assignments' | 'replies' | 'check'>): ActName[] {
  const may = new Set(detail.can.filter(isAct));
  for (const beside of ['confirmContact', 'voidContact'] as const) may.delete(beside);
  // a proposal that lies before the chair is approved, or made anew, in this order; without one there is nothing to approve
  const offered = (Object.keys(acts) as ActName[]).filter((name) => may.has(name));
  const spoken = detail.assignments.some(({ mine, state, role }) => mine && state === 'accepted' && answers(role)) && !detail.can.includes('issueReply');
  const unspoken = spoken && detail.replies.length === 0;
  const first = unspoken ? ['logContact'] : [];
  return [...offered].sort((a, b) => rank(a, first) - rank(b, first));
}
const rank = (name: ActName, first: readonly string[]): number => (first.includes(name) ? -1 : seldom.includes(name) ? 1 : 0);

const mayWith = (act: Detail['replies'][number]['acts'][number], office: { id: string }, replies: Detail['replies']): boolean => replies.some((reply) => reply.office.id === office.id && reply.acts.includes(act));

/** Which office stands so that this act is about it. Only own offices where the reader has any such. */
const about: Readonly<Partial<Record<ActName, (share: Share, detail: Detail) => boolean>>> = {
  acceptWork: ({ state }) => state === 'assigned',
  askReturn: ({ state }) => state === 'assigned' || state === 'accepted',
  allowReturn: ({ state }) => state === 'returnAsked',
  refuseReturn: ({ state }) => state === 'returnAsked',
  logContact: ({ state }) => state === 'accepted',
  reportProgress: ({ state, role }) => state === 'accepted' && answers(role),
  declareUnreachable: (share) => isLive(share) && share.attemptDays > 0,
  askExtension: ({ state, role }) => state === 'accepted' && answers(role),
  draftReply: ({ state, role }) => state === 'accepted' && answers(role),
  checkReply: ({ office }, { replies }) => mayWith('checkReply', office, replies),
  returnReply: ({ office }, { replies }) => mayWith('returnReply', office, replies),
  issueReply: ({ office }, { replies }) => mayWith('issueReply', office, replies),
  nameUndertaker: (share) => isLive(share),
  recordFaceToFace: ({ office }, { replies }) => replies.some((reply) => reply.office.id === office.id),
  giveCoOpinion: ({ state, role }) => state === 'accepted' && role === 'co',
  sendBackCoOpinion: (share) => isLive(share) && share.coOpinionOn !== null,
};

/** The offices this act may be about: null where it is not about an office, else the own ones where there are such. */
export function officesFor(name: ActName, detail: Detail): { id: string; name: string }[] | null {
  const test = about[name];
  if (!test) return null;
  const fitting = detail.assignments.filter((share) => test(share, detail));
  const own = fitting.filter(({ mine }) => mine);
  const shares = own.length > 0 ? own : fitting;
  return [...new Map(shares.map(({ office }) => [office.id, office])).values()];
}

/** The parts of the input nobody is asked. Signatures are for words, not for a version of the record. */
export function fixedFor(name: ActName, detail: Detail): Record<string, unknown> {
  const { id, version, wordsVersion } = detail;
  if (name === 'cosign') return { id, wordsVersion };
  if (name === 'declineCosign' || name === 'takeBackSignature' || name === 'confirmContact') return { id };
  const [office, second] = officesFor(name, detail) ?? [];
  return { id, version, ...(office && !second ? { officeId: office.id } : {}) };
}
