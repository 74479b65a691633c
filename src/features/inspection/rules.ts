import { yearSpan } from '#kernel/dates.ts';
/** The parts of a checklist, in the order they are laid before an inspector. */
export const parts = ['station', 'activity', 'register', 'handling', 'duty', 'paper', 'added'] as const;
export type Part = (typeof parts)[number];

/** What answers an item: records of the program, or paper in a cabinet. */
export const evidenceKeys = [
  'plates', 'walls', 'cabinets', 'haves', 'plans', 'pace', 'minutes', 'attendance', 'activities', 'receptions', 'deeds', 'dutyCards', 'suggestionCards', 'opinionCards', 'contactCards', 'handling', 'archives', 'training', 'reports', 'paper',
] as const;
export type EvidenceKey = (typeof evidenceKeys)[number];

/** One thing an inspector asks for. */
export interface Item {
  readonly key: string;
  readonly part: Part;
  readonly evidence: EvidenceKey;
}

/** The usual checklist. Seed of the order: 门前有牌子、墙上有内容、橱内有资料, 六有, 四簿四卡 and at least one activity a quarter are asked of every 代表之家; the rest is what the law has on record (《代表法》第五十一条、第五十八条). */
export const usual = [
  { key: 'plates', part: 'station', evidence: 'plates' },
  { key: 'walls', part: 'station', evidence: 'walls' },
  { key: 'cabinets', part: 'station', evidence: 'cabinets' },
  { key: 'haves', part: 'station', evidence: 'haves' },
  { key: 'plans', part: 'activity', evidence: 'plans' },
  { key: 'pace', part: 'activity', evidence: 'pace' },
  { key: 'minutes', part: 'activity', evidence: 'minutes' },
  { key: 'attendance', part: 'register', evidence: 'attendance' },
  { key: 'activities', part: 'register', evidence: 'activities' },
  { key: 'receptions', part: 'register', evidence: 'receptions' },
  { key: 'deeds', part: 'register', evidence: 'deeds' },
  { key: 'dutyCards', part: 'register', evidence: 'dutyCards' },
  { key: 'suggestionCards', part: 'register', evidence: 'suggestionCards' },
  { key: 'opinionCards', part: 'register', evidence: 'opinionCards' },
  { key: 'contactCards', part: 'register', evidence: 'contactCards' },
  { key: 'handling', part: 'handling', evidence: 'handling' },
  { key: 'archives', part: 'duty', evidence: 'archives' },
  { key: 'training', part: 'duty', evidence: 'training' },
  { key: 'reports', part: 'duty', evidence: 'reports' },
  { key: 'sessions', part: 'paper', evidence: 'paper' },
  { key: 'presidium', part: 'paper', evidence: 'paper' },
  { key: 'requests', part: 'paper', evidence: 'paper' },
] as const satisfies readonly Item[];
export type UsualKey = (typeof usual)[number]['key'];

/** Something that is not there, by the name people know it by, and where it is put right. */
export interface Gap {
  readonly name: string;
  /** What of it is missing, in words, where the item does not say it already. */
  readonly what: string | null;
  readonly link: string;
}

/** How an answer by hand was given. */
export const answerKinds = ['none', 'onPaper'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** `none`: the chair confirmed that nothing is held. */
export const standings = ['ready', 'missing', 'none', 'onPaper'] as const;
export type Standing = (typeof standings)[number];

/** How an item stands: what the records say comes before what was said by hand. */
export function standingOf({ held, missing, answer }: { readonly held: number; readonly missing: number; readonly answer: AnswerKind | null }): Standing {
  if (missing > 0) return 'missing';
  if (held > 0) return 'ready';
  return answer ?? 'missing';
}

/** An answer by hand as policies see it. */
export interface Answer {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  readonly itemKey: string;
  readonly kind: AnswerKind;
  readonly withdrawn: boolean;
}

/** The most items of a checklist, and the most checklists kept at once beside the standard one. */
export const mostListed = 100;
export const mostLists = 30;

/** One line of a checklist as it is made: an item known here, or none where the inspector asks something that nobody asked before; his number and words for it. */
export interface Line {
  readonly key?: string | undefined;
  readonly number?: string | undefined;
  readonly asks?: string | undefined;
}

/** What is wrong with the lines of a checklist. */
export type LinesFault = 'listEmpty' | 'itemTwice' | 'noSuchItem' | 'sayWhatIsAsked';

/** Why these lines make no checklist, given the items that are known; null where they do. */
export function linesFault(lines: readonly Line[], known: ReadonlySet<string>): LinesFault | null {
  if (lines.length === 0) return 'listEmpty';
  const keys = lines.flatMap(({ key }) => (key === undefined ? [] : [key]));
  if (keys.some((key) => !known.has(key))) return 'noSuchItem';
  if (new Set(keys).size < keys.length) return 'itemTwice';
  return lines.some(({ key, asks }) => key === undefined && asks === undefined) ? 'sayWhatIsAsked' : null;
}

/** The place of an item in its list: 01, 02 … */
export const placeNumber = (place: number): string => String(place + 1).padStart(2, '0');

/** A checklist somebody brought, as policies see it. */
export interface Checklist {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly askedBy: string;
  readonly setAside: boolean;
  /** A pack was made by it, or is being made: what was handed over stays what it was asked by. */
  readonly packed: boolean;
  /** An inspection to come goes by it. */
  readonly awaited: boolean;
}

/** How far a pack is. `gone`: its time was over, a new one can be made. */
export const packStates = ['asked', 'ready', 'failed', 'gone'] as const;
export type PackState = (typeof packStates)[number];

/** A pack as policies see it. */
export interface Pack {
  readonly id: string;
  readonly version: number;
  readonly year: number;
  /** By which checklist; null for the standard one. */
  readonly listId: string | null;
  readonly state: PackState;
}

/** Rows of one printed volume: a longer register comes in several, each soon laid out. */
export const volumeRows = 400;

/** Suggestions whose reply letters make one volume. */
export const letterVolume = 50;

/** The longest table that comes as Word too: a longer one is laid before an inspector as PDF and worked on as a sheet, and Word costs most. */
export const wordRows = 100;

/** Hours after which a pack that is still being made counts as failed, and another may be asked for. */
export const packHours = 1;

/** Names shown of what is missing in one line of a to-do, and the most gaps listed of one item. */
export const namesShown = 4;
export const mostGaps = 200;

/** The last day of a year, for which a self-check is made where nobody announced a visit. */
export const yearEnd = (year: number): string => yearSpan(year).toOn;
