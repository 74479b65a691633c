import { dateOn } from '#kernel/dates.ts';
import { fill } from '#kernel/words.ts';
import { wordsFor } from '#kernel/organs.ts';
import { namesOf } from '#features/account/public.ts';
import { deputiesOfStations, stationName } from '#features/station/public.ts';
import { type Work, permitted } from '#platform/feature.ts';
import { register as contract } from './contract.ts';
import { type Cut, type Line, type Register, type Scope, cellOf } from './definition.ts';
import { inOwnForm } from './own-form.ts';
import { opensSealed, policy } from './policy.ts';
import { registers } from './registers.ts';
import { type PeriodPart, type RegisterKey, mostPrinted, periodOf, spanOf } from './rules.ts';
import { type AmendedCell, amendedIn, opening } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** How a page or a print names what it is narrowed to. */
export interface Narrowed {
  readonly year: number;
  readonly part?: PeriodPart | undefined;
  readonly stationId?: string | undefined;
  readonly deputyId?: string | undefined;
}

/** What is wanted, with the days it spans and who is met at the station. */
export async function scopeOf({ tx }: Pick<Work<unknown>, 'tx'>, { stationId, deputyId, ...when }: Narrowed): Promise<Scope> {
  const period = periodOf(when);
  const stationDeputies = stationId ? (await deputiesOfStations(tx, [stationId])).map(({ id }) => id) : undefined;
  return { period, ...spanOf(period), stationId, deputyId, stationDeputies };
}

/** A period as it is kept (`2026`, `2026-Q1`, `2026-03`) in words. */
export function periodWords(work: Pick<Work<unknown>, 'locale' | 'tenant'>, period: string): string {
  const { periods } = wordsFor(work, { zh, en });
  const [year = '', part] = period.split('-');
  if (part === undefined) return fill(periods.year, { year });
  return part.startsWith('Q') ? fill(periods.quarter, { year, quarter: part.slice(1) }) : fill(periods.month, { year, month: Number(part) });
}

/** The period in words, with the station or the deputy it is of. */
export async function scopeWords(work: Work<unknown>, { year, part, stationId, deputyId }: Narrowed): Promise<string> {
  const station = stationId ? await stationName(work.tx, stationId) : '';
  const deputy = deputyId ? (await namesOf(work.tx, [deputyId])).get(deputyId) ?? '' : '';
  return [work.tenant.shortName, station, deputy, periodWords(work, periodOf({ year, part }))].filter(Boolean).join('　');
}

/** What stands over a register: its number and title, what it is narrowed to, and its columns. */
export const headingOf = async (work: Work<unknown>, one: Register, narrowed: Narrowed) => ({
  number: one.number[work.locale], title: one.title[work.locale], subtitle: await scopeWords(work, narrowed), card: one.card,
  columns: one.columns.map(({ key, label, from, masked }) => ({ key, label: label[work.locale], byPen: from === null, masked: masked !== null, amendable: cellOf(one, key) === 'plain' })),
});

/** A whole register with names and phones masked, as it is printed. */
export async function wholeRegister(work: Work<unknown>, key: RegisterKey, narrowed: Narrowed) {
  const { register, lines } = await read(work, key, await scopeOf(work, narrowed), { page: 1, size: mostPrinted }, false);
  return inOwnForm(work, key, { ...await headingOf(work, register, narrowed), signature: null, rows: lines.map(({ late, cells }) => ({ late, cells: [...cells] })) });
}

/** How many rows a register holds, and how many of them were entered late. */
export async function registerTally(work: Work<unknown>, key: RegisterKey, narrowed: Narrowed): Promise<{ total: number; late: number }> {
  const { lines, total } = await registers[key].lines(work, await scopeOf(work, narrowed), { page: 1, size: mostPrinted }, false);
  return { total, late: lines.filter(({ late }) => late).length };
}

/** Was this register opened by this person today, in this breadth? */
export async function isOpened(work: Work<unknown>, register: RegisterKey, { stationId, deputyId, ...when }: Narrowed, openingId: string | undefined): Promise<boolean> {
  if (!openingId || !opensSealed(work.actor)) return false;
  const found = await opening(work.tx, openingId);
  return found !== null && found.openedBy === work.actor.personId && found.openedOn === work.today && found.register === register && found.period === periodOf(when)
    && found.stationId === (stationId ?? null) && found.deputyPersonId === (deputyId ?? null);
}

/** A cell that was amended, beside what its record says now. */
export interface ShownAmendment {
  readonly id: string;
  readonly version: number;
  readonly column: string;
  readonly original: string;
  readonly words: string;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
  readonly changedSince: boolean;
  readonly can: string[];
}
/** What the record says is kept and compared in one language, whoever reads. */
const inChinese = <I>(work: Work<I>): Work<I> => ({ ...work, locale: 'zh' });

/** What the records say, in Chinese: the original of an amendment, and what it is compared with. */
export const recorded = async (work: Work<unknown>, key: RegisterKey, scope: Scope, cut: Cut): Promise<Map<string, readonly string[]>> =>
  new Map((await registers[key].lines(inChinese(work), scope, cut, false)).lines.map((line) => [line.key, line.cells]));

/** A line as it reads, with what was amended in it. */
export interface ReadLine extends Line {
  readonly amended: readonly ShownAmendment[];
}

/** The one way to read a register: its lines with their amendments, as page, print and sheet show them. */
export async function read(work: Work<unknown>, key: RegisterKey, scope: Scope, cut: Cut, opened: boolean): Promise<{ register: Register; lines: ReadLine[]; total: number }> {
  const register = registers[key];
  const { lines, total } = await register.lines(work, scope, cut, opened);
  const amended = lines.length === 0 ? new Map<string, AmendedCell[]>() : Map.groupBy(await amendedIn(work.tx, key, lines.map((line) => line.key)), ({ rowKey }) => rowKey);
  const records = work.locale === 'zh' || amended.size === 0 ? new Map(lines.map((line) => [line.key, line.cells])) : await recorded(work, key, scope, cut);
  return { register, total, lines: lines.map((line) => withAmendments(work, register, line, records.get(line.key) ?? [], amended.get(line.key) ?? [])) };
}

function withAmendments(work: Work<unknown>, register: Register, line: Line, record: readonly string[], amendments: readonly AmendedCell[]): ReadLine {
  const cells = [...line.cells];
  const amended = amendments.flatMap((cell): ShownAmendment[] => {
    if (cellOf(register, cell.columnKey) !== 'plain') return [];
    const place = register.columns.findIndex(({ key }) => key === cell.columnKey);
    const original = cells[place] ?? '';
    cells[place] = cell.words;
    return [{
      id: cell.id, version: cell.version, column: cell.columnKey, original, words: cell.words, reason: cell.reason, by: cell.byName, on: dateOn(cell.amendedAt), changedSince: (record[place] ?? '') !== cell.original,
      can: permitted(policy, contract.verbs, work.actor, cell, work.today),
    }];
  });
  return { ...line, cells, amended };
}
