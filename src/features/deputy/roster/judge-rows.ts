import type { RawRoster } from './read-roster.ts';
import { nameKey } from '#kernel/names.ts';
import { type ReadingFor, readRow } from './read-row.ts';
import type { Fault, FileNote, Roster, RosterRow, Said } from './row.ts';

/** What the roster is read for: the day, the congress, and the 届 whose list it is to be. */
export interface JudgingFor extends Omit<ReadingFor, 'hasEthnicity'> {
  readonly termNumber: number;
}

/** Reads every row and holds it against the other rows; what the books hold is asked later, by the plan. */
export function judgeRows(raw: RawRoster, judging: JudgingFor): Roster {
  const reading: ReadingFor = { ...judging, hasEthnicity: raw.columns.has('ethnicity') };
  const read = raw.rows.map((row, at): Read => ({ line: at + 1, sheet: row.sheet, row: row.row, cells: row.cells, ...keyed(readRow(row, reading)) }));
  const hasDistricts = raw.columns.has('district');
  const rows = read.map(({ key, ...row }, at): RosterRow => ({
    ...row,
    // Where the sheet has no districts at all, saying so on each row helps nobody.
    faults: [...row.faults.filter(({ code }) => code !== 'districtMissing' || hasDistricts), ...againstOthers({ ...row, key }, at, read)],
  }));
  return { headers: raw.headers, rows, notes: [...raw.notes, ...termNote(raw.termNumber, judging)] };
}

interface Read extends RosterRow {
  /** The name without what spellings differ in; worked out once, for each row meets each other. */
  readonly key: string;
}

const keyed = <T extends Pick<RosterRow, 'said'>>(row: T): T & { key: string } => ({ ...row, key: nameKey(row.said.name) });

/** The same person twice, the same phone or card with two people. */
function againstOthers({ said, key }: Read, at: number, all: readonly Read[]): Fault[] {
  if (said.name === '') return [];
  const faults = new Map<Fault['code'], Fault>();
  all.forEach(({ said: other, row, key: otherKey }, place) => {
    if (place === at || other.name === '') return;
    const sameName = otherKey === key;
    const samePhone = said.phone !== null && said.phone === other.phone;
    const report = (code: Fault['code']) => { if (!faults.has(code)) faults.set(code, { code, params: { row, name: other.name } }); };
    if (sameName && samePhone && sharesLevel(said, other)) { if (place < at) report('repeated'); }
    else if (sameName && sameDistrict(said, other) && contradicts(said, other) === false) { if (place < at) report('samePerson'); }
    else if (samePhone && !sameName) report('phoneShared');
    if (said.cardNumber !== null && said.cardNumber === other.cardNumber && !sameName) report('cardShared');
  });
  return [...faults.values()];
}

const sharesLevel = (a: Said, b: Said): boolean => a.levels.some((level) => b.levels.includes(level));
const sameDistrict = (a: Said, b: Said): boolean => a.districtNumber === b.districtNumber && a.districtName === b.districtName && sharesLevel(a, b);
/** Two of a name in one district are two people when their phones and their birthdays say so. */
const contradicts = (a: Said, b: Said): boolean => a.phone !== null && b.phone !== null && a.phone !== b.phone && a.bornOn !== null && b.bornOn !== null && a.bornOn !== b.bornOn;

const termNote = (said: number | null, { termNumber, level, ownLevel }: JudgingFor): FileNote[] =>
  said !== null && said !== termNumber && level === ownLevel ? [{ code: 'termDiffers', params: { said, term: termNumber } }] : [];
