import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import { type Policy, either, only } from '#kernel/verdict.ts';
import { type ArchivedLine, type DutyLine, addedBy, readers } from './rules.ts';

/** A line about to be added: whose, and whether he was in office on that day. */
export interface Addition {
  readonly personId: string | null;
  readonly inOffice: boolean;
}

const isOwn = (actor: Actor, { personId }: { readonly personId: string | null }): boolean => actor.personId !== null && personId === actor.personId;

const theirs = only<DutyLine>(isOwn, 'duty.notYours');
const theOffice = only<unknown>(keepsTheOffice, 'duty.onlyTheOffice');
const adder = only<Addition>((actor, line) => keepsTheOffice(actor) || isOwn(actor, line), 'duty.notYours');
const inOffice = only<Addition>((_, line) => line.inOffice, 'duty.notADeputy', 422);
const standing = only<ArchivedLine>((_, { struck }) => !struck, 'duty.struckBefore', 409);
const added = only<ArchivedLine>((_, { refFeature }) => refFeature === addedBy, 'duty.mendAtItsSource', 409);
const writer = only<ArchivedLine>((actor, line) => keepsTheOffice(actor) || (isOwn(actor, line) && line.enteredBy === actor.personId), 'duty.notYours');
const notObjected = only<ArchivedLine>((_, { objectionId }) => objectionId === null, 'duty.objectedBefore', 409);
const objected = only<ArchivedLine>((_, { objectionId }) => objectionId !== null, 'duty.notObjected', 409);

interface Subjects { addAct: Addition; strikeAct: ArchivedLine; object: ArchivedLine; answerObjection: ArchivedLine }

/** Who may read a line, see readers in rules.ts; the deputy adds and objects, the office answers. */
export const policy: Policy<Subjects, DutyLine> = {
  see: [either<DutyLine>(only((actor) => has(actor, ...readers), 'duty.notYours'), theirs)],
  addAct: [adder, inOffice],
  strikeAct: [writer, added, standing],
  object: [theirs, standing, notObjected],
  answerObjection: [theOffice, objected],
};
