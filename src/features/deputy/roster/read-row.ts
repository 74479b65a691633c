import { addMonths, yearOf } from '#kernel/dates.ts';
import { type Level, type RowNote, youngestYears } from '../rules.ts';
import { tight } from '#platform/import/cell-text.ts';
import { type DayRead, readDay } from '#platform/import/read-day.ts';
import { namesIn, wordsOf } from '#platform/import/read-words.ts';
import { readName } from './read-name.ts';
import { readPhone } from '#platform/import/read-phone.ts';
import type { RawRow } from './read-roster.ts';
import {
  readCardNumber, readCongressPost, readEducation, readEthnicity, readGender, readLevels, readNumber, readParty, remarkDoubts,
} from './read-words.ts';
import type { Fault, Said } from './row.ts';

/** What a row is read against. */
export interface ReadingFor {
  readonly today: string;
  /** The congress of rows that name none. */
  readonly level: Level;
  /** The congress whose districts are this tenant's own: only its deputies have one here. */
  readonly ownLevel: Level | null;
  /** Whose mandates this tenant keeps at all. */
  readonly allowed: readonly Level[];
  /** The sheet has a column for it, so an empty cell means 汉族, as rosters leave it. */
  readonly hasEthnicity: boolean;
}

/** Who would be older than anybody is a slip of the pen. */
const oldestYears = 110;

/** One row, normalised, with what is wrong in itself. */
export function readRow(raw: RawRow, reading: ReadingFor): { said: Said; faults: Fault[]; notes: RowNote[] } {
  const faults: Fault[] = [];
  const notes: RowNote[] = [];
  const fault = (code: Fault['code'], params?: Fault['params']) => void faults.push(params ? { code, params } : { code });

  const name = readName(raw.cell('name'));
  if (name.fault) fault(name.fault, { name: name.name.slice(0, 20) });
  if (name.sign) notes.push('signDropped');
  if (tight(raw.cell('idNumber')) !== '') notes.push('idDropped');

  const inBracket = (read: (text: string) => string | null) => name.bracket.map(read).find((found) => found !== null && found !== 'wrong') ?? null;
  const gender = readGender(raw.cell('gender')) ?? (inBracket(readGender) as Said['gender']);
  if (gender === 'wrong') fault('genderWrong');
  const ethnicity = readEthnicity(raw.cell('ethnicity')) ?? inBracket((text) => (text.endsWith('族') ? text : null));
  if (ethnicity === null && reading.hasEthnicity && name.name !== '') notes.push('ethnicityAssumed');

  const phone = readPhone(raw.cell('phone'));
  if (phone.kind === 'wrong') fault('phoneWrong');
  if (phone.kind === 'landline') fault('landline');
  if (phone.kind === 'mobile' && phone.more) notes.push('secondPhoneDropped');

  const levels = readLevels(raw.cell('level'));
  if (levels === 'wrong' || levels?.some((level) => !reading.allowed.includes(level))) fault('levelWrong', { written: tight(raw.cell('level')).slice(0, 20) });
  const remark = wordsOf(raw.cell('remark'), 200);
  if (remark !== null && remarkDoubts(remark)) fault('remarkDoubts', { remark: remark.slice(0, 30) });

  const workPost = [wordsOf(raw.cell('workUnit'), 60), wordsOf(raw.cell('workPost'), 80)].filter((part) => part !== null).join('').slice(0, 80) || null;
  const of = levels === null || levels === 'wrong' ? [reading.level] : levels;
  const said: Said = {
    name: name.name, gender: gender === 'wrong' ? null : gender,
    ...birth(raw, reading.today, fault),
    ethnicity, party: readParty(raw.cell('party')), education: readEducation(raw.cell('education')),
    // A county deputy's district is the county's: here it only says who elected him.
    workPost, ...(reading.ownLevel !== null && of.includes(reading.ownLevel) ? district(raw, fault) : { districtNumber: null, districtName: null }),
    electedBy: wordsOf(raw.cell('electedBy'), 80) ?? (of.includes(reading.ownLevel ?? 'township') ? null : wordsOf(raw.cell('district'), 80)), groupName: wordsOf(raw.cell('group'), 40)?.replace(/\s/g, '') ?? null,
    phone: phone.kind === 'mobile' ? phone.phone : null, cardNumber: readCardNumber(raw.cell('cardNumber')),
    electedOn: election(raw, reading.today, fault), levels: of, stations: namesIn(raw.cell('stations')),
    congressPost: [raw.cell('congressPost'), raw.cell('workPost'), raw.cell('remark')].map((cell) => readCongressPost(tight(cell))).find((post) => post !== null) ?? null,
    remark,
  };
  return { said, faults, notes };
}

type Report = (code: Fault['code'], params?: Fault['params']) => void;

function birth(raw: RawRow, today: string, fault: Report): { bornOn: string | null; bornMonthOnly: boolean } {
  const none = { bornOn: null, bornMonthOnly: false };
  const latest = addMonths(today, -12 * youngestYears);
  const read = readDay(raw.cell('born'), yearOf(latest));
  if (read.kind !== 'day') {
    const code = ({ wrong: 'bornWrong', monthUnclear: 'monthUnclear', yearOnly: 'yearOnly' } as const)[read.kind as Exclude<DayRead['kind'], 'day' | 'empty'>];
    if (code) fault(code, 'year' in read ? { year: read.year } : { written: tight(raw.cell('born')).slice(0, 20) });
    return none;
  }
  if (read.on < addMonths(today, -12 * oldestYears)) fault('bornTooEarly', { year: yearOf(read.on) });
  else if (read.on > latest) fault('bornTooLate', { year: yearOf(read.on) });
  else return { bornOn: read.on, bornMonthOnly: read.monthOnly };
  return none;
}

function election(raw: RawRow, today: string, fault: Report): string | null {
  const read = readDay(raw.cell('electedOn'), yearOf(today));
  if (read.kind === 'empty') return null;
  if (read.kind === 'day' && read.on >= '1980-01-01' && read.on <= today) return read.on;
  fault('electedWrong', { written: tight(raw.cell('electedOn')).slice(0, 20) });
  return null;
}

function district(raw: RawRow, fault: Report): { districtNumber: number | null; districtName: string | null } {
  const written = wordsOf(raw.cell('district'), 40)?.replace(/\s/g, '') ?? null;
  if (written === null) {
    fault('districtMissing');
    return { districtNumber: null, districtName: null };
  }
  const number = readNumber(written);
  if (number !== null && (number < 1 || number > 999)) fault('districtWrong', { written });
  return { districtNumber: number, districtName: number !== null && /^\d+$/.test(written) ? null : written };
}
