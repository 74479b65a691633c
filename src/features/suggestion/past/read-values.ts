import { addDays, addMonths } from '#kernel/dates.ts';
import { type Cell, cellText, chineseNumber, saysNothing, tight } from '#platform/import/cell-text.ts';
import { readDay } from '#platform/import/read-day.ts';
import { type HandlerRole, type Kind, type Mark, type Topic, handlerRoles } from '../rules.ts';
import type { Letter } from '../rules/reply-classes.ts';

const numeral = '[\\d〇零一二三四五六七八九十百]+';

/** 第十九届二次会议 · 十九届人大三次 · 19-2 · 十九届闭会 · 十九届（闭会期间）; null for what names no term. */
export function readSession(written: string): { termNumber: number; sittingNumber: number | null } | null {
  const text = written.replace(/\s/g, '');
  const [, term = '', rest = ''] = new RegExp(`第?(${numeral})届(.*)$`).exec(text) ?? /^(\d{1,2})[-—.](.*)$/.exec(text) ?? [];
  const termNumber = chineseNumber(term);
  if (termNumber === null || termNumber < 1) return null;
  if (/闭会|休会/.test(rest)) return { termNumber, sittingNumber: null };
  const [, sitting = ''] = new RegExp(`(${numeral})次`).exec(rest) ?? /^(\d{1,2})/.exec(rest) ?? [];
  const sittingNumber = chineseNumber(sitting);
  return sittingNumber === null || sittingNumber < 1 ? null : { termNumber, sittingNumber };
}

/** 第001号 · 001 · 19-2-001 · 第十九届二次会议第001号 · 12.0; null for what has no number at its end. */
export function readCaseNumber(cell: Cell | undefined): number | null {
  const text = tight(cell).replace(/\.0+$/, '').replace(/[号件]$/, '');
  const [found = ''] = new RegExp(`${numeral}$`).exec(text) ?? [];
  const number = chineseNumber(found);
  return number !== null && number >= 1 && number <= 9999 ? number : null;
}

/** A day the list tells: whole, only its month (then its last day), empty, or not to be read. */
export type EventDay = { readonly kind: 'day' | 'month'; readonly on: string } | { readonly kind: 'empty' | 'wrong' };

const lastOfMonth = (first: string): string => addDays(addMonths(first, 1), -1);

/** 2025-03-12 · 2025年3月12日 · Excel's own dates · 2025年6月 (a month). */
export function readEventDay(cell: Cell | undefined, latestYear: number): EventDay {
  if (!(cell instanceof Date) && saysNothing(tight(cell))) return { kind: 'empty' };
  const read = readDay(cell instanceof Date ? cell : tight(cell), latestYear);
  if (read.kind === 'day') return read.monthOnly ? { kind: 'month', on: lastOfMonth(read.on) } : { kind: 'day', on: read.on };
  return { kind: read.kind === 'empty' ? 'empty' : 'wrong' };
}

/** The day something is to be done by: 2025年12月底前 and 2025年底 end with their month and year. */
export function readPlannedDay(cell: Cell | undefined, latestYear: number): EventDay {
  if (cell instanceof Date) return readEventDay(cell, latestYear);
  const text = tight(cell).replace(/(左右|以前|之前|前|底|末|完成|办结|办完|内)+$/, '').replace(/(底|末)$/, '');
  if (saysNothing(text)) return { kind: 'empty' };
  const [, year] = /^(20\d\d)年?$/.exec(text) ?? [];
  if (year) return { kind: 'day', on: `${year}-12-31` };
  const [, half, which] = /^(20\d\d)年?(上半年|下半年)$/.exec(text) ?? [];
  if (half) return { kind: 'day', on: which === '上半年' ? `${half}-06-30` : `${half}-12-31` };
  const read = readEventDay(text, latestYear);
  return read.kind === 'month' ? { kind: 'day', on: read.on } : read;
}

/** A · A类 · 已解决（A） · Ａ; 'wrong' for other words. */
export function readLetter(cell: Cell | undefined): Letter | 'wrong' | null {
  const text = tight(cell).toUpperCase();
  if (saysNothing(text)) return null;
  const [, letter] = /(?:^|[^A-Z])([ABCD])(?:[^A-Z]|$)/.exec(text) ?? [];
  return (letter as Letter | undefined) ?? 'wrong';
}

/** 满意 · 基本满意 · 不满意, with whatever stands around it. */
export function readMark(cell: Cell | undefined): Mark | 'wrong' | null {
  const text = tight(cell);
  if (saysNothing(text) || /^(未评价|未反馈|没有反馈)$/.test(text)) return null;
  if (/不(太|够)?满意/.test(text)) return 'dissatisfied';
  if (/(基本|较|比较)满意/.test(text)) return 'basicallySatisfied';
  return /满意/.test(text) ? 'satisfied' : 'wrong';
}

const topicWords: readonly (readonly [Topic, RegExp])[] = [
  ['roads', /路|交通|桥/], ['townBuilding', /集镇|规划|建设|管理|供水|住房/], ['farming', /农|水利|林|牧|渔/], ['schoolsAndHealth', /教|科|文|卫|医|体育/], ['welfare', /保障|民政|养老|社会|就业/],
  ['environment', /环|生态|污染|垃圾/], ['safety', /平安|法|安全|综治|治安/],
];
/** The topic a word of the list comes nearest to. */
export const readTopic = (cell: Cell | undefined): Topic | null => (saysNothing(tight(cell)) ? null : topicWords.find(([, words]) => words.test(tight(cell)))?.[0] ?? 'other');

/** 建议 · 批评 · 意见; what names all three, as the law does, says which it is no more than an empty cell. */
export function readKind(cell: Cell | undefined): Kind | null {
  const text = tight(cell);
  if (saysNothing(text) || (/批评/.test(text) && /建议/.test(text))) return null;
  if (/批评/.test(text)) return 'criticism';
  return /建议/.test(text) ? 'suggestion' : /意见/.test(text) ? 'comment' : null;
}

/** 是 · 同意 · 公开; whatever else stands there says no consent. */
export const readConsent = (cell: Cell | undefined): boolean | null => (saysNothing(tight(cell)) ? null : /^(是|同意|公开|可以|可公开|同意公开|√|✓|y|yes)$/i.test(tight(cell)));

/** Names in one cell, without what stands in brackets, 等3人 and 代表. */
export const peopleIn = (cell: Cell | undefined): string[] =>
  [...new Set(cellText(cell).replace(/[(（【[].*?[)）】\]]/g, '、').split(/[、,，;；/\n]|\s{2,}/)
    .map((name) => tight(name).replace(/等\d*[人名位]*$/, '').replace(/代表$/, '')).filter((name) => !saysNothing(name)))].slice(0, 60);

const labelled: readonly (readonly [HandlerRole, RegExp])[] = [['co', /会办|协办|配合/], ['part', /分办/], ['main', /主办|牵头/]];
const roleIn = (words: string): HandlerRole | null => labelled.find(([, sign]) => sign.test(words))?.[0] ?? null;

/** Offices of the two columns: 主办：交通所；会办：财政所 · 交通所（主办） · 交通所、财政所, of which the first leads. */
export function readOffices(main: Cell | undefined, co: Cell | undefined): { name: string; role: HandlerRole }[] {
  const helping = namesOfOffices(co).map(({ name }) => ({ name, role: 'co' as const }));
  const leading = namesOfOffices(main);
  const plain = leading.filter(({ role }) => role === null).length;
  const firstPlain = leading.findIndex(({ role }) => role === null);
  const isLed = leading.some(({ role }) => role === 'main' || role === 'part');
  const offices = leading.map(({ name, role }, at) => ({ name, role: role ?? (plain > 1 && helping.length > 0 ? 'part' : at === firstPlain && !isLed ? 'main' : 'co') }));
  return [...offices, ...helping].toSorted((a, b) => rank(a.role) - rank(b.role));
}
const rank = (role: HandlerRole) => ['main', 'part', 'co'].indexOf(handlerRoles.includes(role) ? role : 'co');

function namesOfOffices(cell: Cell | undefined): { name: string; role: HandlerRole | null }[] {
  let label: HandlerRole | null = null;
  return cellText(cell).split(/[;；\n]/).flatMap((stretch) => {
    const [, head = '', rest = stretch] = /^\s*([^:：]{2,6})[:：](.*)$/.exec(stretch) ?? [];
    label = head === '' ? label : roleIn(head);
    return rest.split(/[、,，/\s]+/).flatMap((part) => {
      const name = part.replace(/[(（【[].*?[)）】\]]/g, '').trim();
      const [, bracket = ''] = /[(（【[](.*?)[)）】\]]/.exec(part) ?? [];
      return saysNothing(name) ? [] : [{ name: name.slice(0, 60), role: roleIn(bracket) ?? label }];
    });
  });
}
