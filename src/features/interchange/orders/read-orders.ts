import { addDays, yearOf } from '#kernel/dates.ts';
import { type Cell, cellText, saysNothing, tight } from '#platform/import/cell-text.ts';
import { readDay } from '#platform/import/read-day.ts';
import { type RawList, type RawRow, readList } from '#platform/import/read-list.ts';
import { readPhone } from '#platform/import/read-phone.ts';
import { proseOf, wordsOf } from '#platform/import/read-words.ts';
import type { ReadSheet } from '#platform/print/read-sheet.ts';
import { type OrderNote, longAgoDays } from '../rules.ts';
import { type OrderColumn, orderColumns } from './columns.ts';
import type { Fault, OrderRow, OrderSaid, OrderTable } from './said.ts';

/** As long as an opinion may be. */
const longestContent = 2000;

/** Finds the work orders in a workbook; null when there are none. */
export const findOrders = (sheets: readonly ReadSheet[]): RawList<OrderColumn> | null => readList(sheets, orderColumns, 'number');

/** Reads every row, and holds it against the rows before it; what was sent before is asked later, by the plan. */
export function readOrders(raw: RawList<OrderColumn>, today: string): OrderTable {
  const first = new Map<string, number>();
  const rows = raw.rows.map((row, at): OrderRow => {
    const read = readRow(row, today);
    const twin = read.said.number === null ? undefined : first.get(read.said.number);
    if (read.said.number !== null && twin === undefined) first.set(read.said.number, row.row);
    return { line: at + 1, sheet: row.sheet, row: row.row, cells: row.cells, ...read, faults: twin === undefined ? read.faults : [...read.faults, { code: 'repeated', params: { row: twin } }] };
  });
  return { headers: raw.headers, notes: raw.notes, rows };
}

function readRow(raw: RawRow<OrderColumn>, today: string): { said: OrderSaid; faults: Fault[]; notes: OrderNote[] } {
  const faults: Fault[] = [];
  const notes: OrderNote[] = [];
  const number = readNumber(raw.cell('number'), faults);
  const receivedOn = readReceived(raw.cell('receivedOn'), today, faults);
  const [title, body] = [proseOf(raw.cell('title'), 200), proseOf(raw.cell('content'), longestContent + 1)];
  const whole = [title !== null && body?.includes(title) ? null : title, body].filter((part) => part !== null).join('\n');
  if (whole === '') faults.push({ code: 'contentMissing' });
  if ([...whole].length > longestContent) notes.push('contentCut');
  const phone = readPhone(raw.cell('phone'));
  if (phone.kind === 'landline') notes.push('landlineKept');
  if (phone.kind === 'wrong') notes.push('phoneUnread');
  // A call from a landline is called back there: it stays with the address, which is sealed alike.
  const address = [wordsOf(raw.cell('address'), 60), phone.kind === 'landline' ? wordsOf(raw.cell('phone'), 30) : null].filter((part) => part !== null).join(' ');
  const isReport = /举报/.test(tight(raw.cell('type')));
  if (isReport) notes.push('isReport');
  const name = wordsOf(raw.cell('name'), 40);
  return {
    faults, notes,
    said: {
      number, receivedOn, content: [...whole].slice(0, longestContent).join(''), place: wordsOf(raw.cell('place'), 60), spot: wordsOf(raw.cell('spot'), 80),
      name: name === null || /^(匿名|保密|市民|群众|不愿透露.*|先生|女士)$/.test(name.replace(/\s/g, '')) ? null : name, phone: phone.kind === 'mobile' ? phone.phone : null, address: address === '' ? null : address, isReport,
    },
  };
}

/** Excel keeps fifteen digits of a figure. */
const beyondExcel = 1e15;

/** A number of more digits than Excel keeps of a figure has lost its last ones: two orders would look like one. */
function readNumber(cell: Cell, faults: Fault[]): string | null {
  if (typeof cell === 'number' && (cell >= beyondExcel || !Number.isInteger(cell)) || /^\d(\.\d+)?e\+\d+$/i.test(tight(cell))) faults.push({ code: 'numberRounded' });
  const number = tight(cell).slice(0, 60);
  if (!saysNothing(number)) return number;
  faults.push({ code: 'numberMissing' });
  return null;
}

/** The day of a day with its time: 2026-09-01 10:23:45, 2026/9/1, Excel's own. */
function readReceived(cell: Cell, today: string, faults: Fault[]): string | null {
  const bare = typeof cell === 'number' ? Math.floor(cell) : typeof cell === 'string' ? cellText(cell).split(/[ T\n]/)[0] ?? null : cell;
  const day = readDay(bare, yearOf(today));
  if (day.kind === 'empty') faults.push({ code: 'dayMissing' });
  else if (day.kind !== 'day' || day.monthOnly) faults.push({ code: 'dayWrong', params: { written: tight(cell).slice(0, 20) } });
  else if (day.on > today) faults.push({ code: 'dayAhead' });
  else if (day.on < addDays(today, -longAgoDays)) faults.push({ code: 'longAgo', params: { days: longAgoDays } });
  return day.kind === 'day' && !day.monthOnly ? day.on : null;
}
