import type { OutputOf } from '#kernel/contract.ts';
import type { opinion } from '../../contract.ts';
import { type OtherChannel, type State, kinds, isOpen, noticeWays, otherChannels, outcomes, ratings } from '../../rules.ts';
import type { text } from '../../text.ts';

/** Everything one reader may know of one opinion. */
export type Detail = OutputOf<typeof opinion.views.detail>;

/** The verbs that are done to one opinion; the others have pages of their own. */
export type ActName = Exclude<keyof typeof opinion.verbs, 'submit' | 'enter' | 'findByName' | 'sift' | 'askErasure' | 'siftFlood' | 'undoSift' | 'askPhoneCode' | 'confirmPhone'>;

type Choices =
  | { readonly words: 'kinds'; readonly of: typeof kinds }
  | { readonly words: 'channels'; readonly of: readonly OtherChannel[] }
  | { readonly words: 'noticeWays'; readonly of: typeof noticeWays }
  | { readonly words: 'outcomes'; readonly of: typeof outcomes }
  | { readonly words: 'ratings'; readonly of: typeof ratings };

/** One question of an act. `destination` asks three at once: village, station, deputy. */
export interface ActField {
  readonly name: string;
  readonly kind: 'prose' | 'line' | 'phone' | 'day' | 'tick' | 'choice' | 'destination' | 'village' | 'department' | 'into';
  readonly label: keyof typeof text.fields;
  readonly hint?: keyof typeof text.hints;
  readonly required?: boolean;
  readonly limit?: number;
  readonly choices?: Choices;
}

/** How a page offers an act. */
export interface Act {
  /** `step` moves the matter on, `note` writes something down, `person` is about the resident, `mend` takes something back. */
  readonly group: 'step' | 'note' | 'person' | 'mend';
  readonly fields: readonly ActField[];
  /** Asks once before it is done, and says whether it can be taken back. */
  readonly asks?: 'final' | 'undo';
  readonly danger?: boolean;
  /** Shows exactly what the public will read. */
  readonly preview?: boolean;
}

const words = (hint?: ActField['hint'], limit = 2000): ActField => ({ name: 'words', kind: 'prose', label: 'words', required: true, limit, ...(hint ? { hint } : {}) });
const reason = (kind: 'prose' | 'line', limit: number, hint?: ActField['hint']): ActField => ({ name: 'reason', kind, label: 'reason', required: true, limit, ...(hint ? { hint } : {}) });

/** Every act on an opinion in the order in which pages offer them: what moves it on comes first. */
export const acts: Readonly<Record<ActName, Act>> = {
  approveAsk: { group: 'step', fields: [], asks: 'final' },
  declineAsk: { group: 'step', fields: [reason('prose', 500)] },
  noticeElsewhere: {
    group: 'step',
    fields: [
      { name: 'way', kind: 'choice', label: 'way', required: true, choices: { words: 'noticeWays', of: noticeWays } },
      { name: 'on', kind: 'day', label: 'noticedOn', required: true },
    ],
  },
  lookAt: { group: 'step', fields: [] },
  answer: { group: 'step', fields: [words('answer')] },
  answerFromVillage: { group: 'step', fields: [words('answer')] },
  answerFromDepartment: { group: 'step', fields: [words('answer')] },
  handToVillage: {
    group: 'step',
    fields: [{ name: 'officeId', kind: 'village', label: 'office', required: true }, { name: 'note', kind: 'prose', label: 'note', limit: 500 }],
  },
  askDepartment: {
    group: 'step',
    fields: [{ name: 'officeId', kind: 'department', label: 'office', required: true }, { name: 'note', kind: 'prose', label: 'note', hint: 'askDepartment', required: true, limit: 500 }],
  },
  takeUp: { group: 'step', fields: [] },
  reopen: { group: 'step', fields: [words(undefined, 500)] },
  rate: {
    group: 'step',
    fields: [
      { name: 'rating', kind: 'choice', label: 'rating', required: true, choices: { words: 'ratings', of: ratings } },
      { name: 'words', kind: 'prose', label: 'words', limit: 500 },
    ],
  },
  markTold: { group: 'person', fields: [], asks: 'final' },
  close: { group: 'step', fields: [], asks: 'final' },
  route: { group: 'step', fields: [{ name: 'destination', kind: 'destination', label: 'station' }] },
  classify: {
    group: 'step',
    fields: [
      { name: 'kind', kind: 'choice', label: 'kind', required: true, choices: { words: 'kinds', of: kinds } },
      { name: 'note', kind: 'line', label: 'note', limit: 200 },
    ],
  },
  sendElsewhere: {
    group: 'step',
    fields: [
      { name: 'channel', kind: 'choice', label: 'channel', required: true, choices: { words: 'channels', of: otherChannels } },
      { name: 'bodyName', kind: 'line', label: 'bodyName', required: true, limit: 60 },
      { ...reason('prose', 500, 'elsewhere') },
    ],
  },
  explainDelay: { group: 'note', fields: [words('reason', 1000)] },
  comment: { group: 'note', fields: [words(undefined, 1000), { name: 'toResident', kind: 'tick', label: 'toResident' }] },
  summarise: {
    group: 'note',
    fields: [
      { name: 'summary', kind: 'prose', label: 'summary', hint: 'summary', required: true, limit: 500 },
      { name: 'outcome', kind: 'choice', label: 'outcome', required: true, choices: { words: 'outcomes', of: outcomes } },
      { name: 'why', kind: 'prose', label: 'why', hint: 'why', limit: 300 },
    ],
  },
  publishSummary: { group: 'step', fields: [], asks: 'undo', preview: true },
  hideSummary: { group: 'mend', fields: [{ name: 'words', kind: 'line', label: 'publicGround', required: true, limit: 200 }] },
  reveal: { group: 'person', fields: [{ name: 'ground', kind: 'line', label: 'ground', hint: 'ground', required: true, limit: 100 }] },
  amendContact: {
    group: 'person',
    fields: [
      { name: 'name', kind: 'line', label: 'name', limit: 40 },
      { name: 'phone', kind: 'phone', label: 'phone' },
      { name: 'address', kind: 'line', label: 'address', limit: 100 },
    ],
  },
  keepContact: { group: 'person', fields: [reason('line', 200)] },
  eraseContact: { group: 'person', fields: [{ name: 'ground', kind: 'line', label: 'reason', required: true, limit: 100 }], asks: 'final', danger: true },
  handCopy: { group: 'person', fields: [{ name: 'ground', kind: 'line', label: 'reason', required: true, limit: 100 }] },
  consent: { group: 'person', fields: [{ name: 'consentName', kind: 'tick', label: 'name' }, { name: 'consentPublish', kind: 'tick', label: 'summary' }, { name: 'consentCall', kind: 'tick', label: 'phone' }] },
  newReceipt: { group: 'person', fields: [{ name: 'ground', kind: 'line', label: 'reason', required: true, limit: 100 }] },
  merge: { group: 'mend', fields: [{ name: 'intoId', kind: 'into', label: 'intoNumber', hint: 'merge', required: true }], asks: 'undo' },
  separate: { group: 'mend', fields: [reason('line', 200)] },
  handBack: { group: 'mend', fields: [reason('prose', 500)] },
  takeBack: { group: 'mend', fields: [reason('line', 200)] },
  void: { group: 'mend', fields: [reason('line', 200, 'void')], asks: 'final', danger: true },
};

/** Does it ask anything before it is done? What does not needs one tap. */
export const needsForm = (name: ActName): boolean => acts[name].fields.length > 0 || acts[name].asks !== undefined;

const isAct = (name: string): name is ActName => Object.hasOwn(acts, name);

/**
 * What this reader may do now, in the order of the table, the most likely next act first. Passing it on comes first while
 * nobody has it; taking it on is not offered twice.
 */
export function actsFor(detail: Pick<Detail, 'can' | 'state' | 'station' | 'deputy' | 'takenOn'>): ActName[] {
  const may = new Set(detail.can.filter(isAct));
  if (detail.takenOn) may.delete('lookAt');
  const offered = (Object.keys(acts) as ActName[]).filter((name) => may.has(name));
  const unrouted = detail.state === 'received' && !detail.station && !detail.deputy;
  return unrouted && may.has('route') ? ['route', ...offered.filter((name) => name !== 'route')] : offered;
}

/** Is it this reader's to write a suggestion of it? That is then the next step, before any act of the opinion. */
export const toWrite = ({ suggestionId, state, can }: Pick<Detail, 'suggestionId' | 'state' | 'can'>): boolean => !suggestionId && state === 'takenUp' && can.includes('handBack');

/** May others be joined to an opinion in this state? Only while somebody is on it. */
export const canLead = (state: State): boolean => state !== 'merged' && isOpen(state);

/** What was typed, by field name; a tick is 'on' or ''. */
export type Typed = Record<string, string>;

/** What a form of this act begins with. */
export function beginWith(name: ActName, detail: Detail, today: string): Typed {
  const typed: Typed = Object.fromEntries(acts[name].fields.map((field) => [field.name, '']));
  switch (name) {
    case 'route': return { placeCode: detail.placeCode ?? '', stationId: detail.station?.id ?? '', deputyId: detail.deputy?.id ?? '' };
    case 'handToVillage': return { ...typed, officeId: detail.routes.villageCommittee?.id ?? '' };
    case 'noticeElsewhere': return { ...typed, on: today };
    case 'classify': return { ...typed, kind: detail.kind ?? '' };
    case 'summarise': return { summary: detail.summary ?? '', outcome: detail.outcome ?? '', why: detail.outcomeWhy ?? '' };
    case 'consent': return { consentName: detail.consentName ? 'on' : '', consentPublish: detail.consentPublish ? 'on' : '', consentCall: detail.consentCall ? 'on' : '' };
    default: return typed;
  }
}

/** The input of the verb: empty answers left out, ticks as yes and no. `reveal` changes nothing and carries no version. */
export function bodyOf(name: ActName, detail: Pick<Detail, 'id' | 'version'>, typed: Typed): Record<string, unknown> {
  const ticks = new Set(acts[name].fields.filter(({ kind }) => kind === 'tick').map((field) => field.name));
  const answers = Object.entries(typed).flatMap(([key, value]): [string, unknown][] => {
    if (ticks.has(key)) return [[key, value === 'on']];
    return value.trim() === '' ? [] : [[key, value]];
  });
  return { id: detail.id, ...(name === 'reveal' ? {} : { version: detail.version }), ...Object.fromEntries(answers) };
}
