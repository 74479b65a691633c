import { type DateOn, addDays, addMonths, isDateOn, yearOf } from '#kernel/dates.ts';

/** A day by which a reply says that something will be done. */
interface SaidDay {
  readonly on: DateOn;
  /** The day as it is written: 3月25日前. */
  readonly written: string;
  /** The sentence it stands in. */
  readonly sentence: string;
}

/** Days that lie further ahead are figures of something else. */
const mostYears = 10;
/** A reply of more days is a timetable: the first are shown. */
const mostDays = 20;

const digits = '〇一二三四五六七八九';
const cn = '[一二两三四五六七八九十半]{1,3}';
const year = '(?:(20\\d\\d)年|(今年|本年|明年|来年|后年))?';
const month = '(\\d{1,2}|[一二三四五六七八九十]{1,2})月';
const until = '(?:之前|以前|前|止)?';

/** 12 · 十二 · 两; NaN for what is no number. */
function numberOf(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, ones] = /^(.?)十(.?)$/.exec(written)?.slice(1) ?? [];
  if (tens !== undefined && ones !== undefined) return (tens === '' ? 1 : numberOf(tens)) * 10 + (ones === '' ? 0 : numberOf(ones));
  return written === '两' ? 2 : digits.indexOf(written) > 0 ? digits.indexOf(written) : Number.NaN;
}

const pad = (figure: number): string => String(figure).padStart(2, '0');
const dayIn = (inYear: number, inMonth: number, day: number): DateOn | null => { const on = `${inYear}-${pad(inMonth)}-${pad(day)}`; return isDateOn(on) ? on : null; };
const lastOf = (inYear: number, inMonth: number): DateOn | null => { const first = dayIn(inYear, inMonth, 1); return first && addDays(addMonths(first, 1), -1); };

/** What is written without its year is the next such day. */
function comingYear(since: DateOn, figures: string | undefined, word: string | undefined, on: (inYear: number) => DateOn | null): DateOn | null {
  if (figures !== undefined) return on(Number(figures));
  const ahead = { 今年: 0, 本年: 0, 明年: 1, 来年: 1, 后年: 2 }[word ?? ''];
  if (ahead !== undefined) return on(yearOf(since) + ahead);
  const thisYear = on(yearOf(since));
  return thisYear !== null && thisYear >= since ? thisYear : on(yearOf(since) + 1);
}

type Found = RegExpMatchArray;
/** Ways to write a day; the longer stand before the shorter, and what one has read the next does not read again. `sure`: names an end, so that no word of intent is needed. */
const ways: readonly { readonly form: RegExp; readonly sure: boolean; readonly read: (found: Found, since: DateOn) => DateOn | null }[] = [
  { form: new RegExp(`${year}${month}(\\d{1,2}|[一二三四五六七八九十]{1,3})[日号](?:之前|以前|前|止)`, 'g'), sure: true, read: ([, y, w, m, d], since) => comingYear(since, y, w, (of) => dayIn(of, numberOf(m ?? ''), numberOf(d ?? ''))) },
  { form: new RegExp(`${year}${month}(\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]`, 'g'), sure: false, read: ([, y, w, m, d], since) => comingYear(since, y, w, (of) => dayIn(of, numberOf(m ?? ''), numberOf(d ?? ''))) },
  { form: new RegExp(`${year}${month}份?(上旬|中旬|下旬|底|末|内|前|以前|之前)${until}`, 'g'), sure: true, read: ([, y, w, m, part], since) => comingYear(since, y, w, (of) => (part === '上旬' ? dayIn(of, numberOf(m ?? ''), 10) : part === '中旬' ? dayIn(of, numberOf(m ?? ''), 20) : lastOf(of, numberOf(m ?? '')))) },
  { form: new RegExp(`${year}第?([一二三四1-4])季度[底末内]?${until}`, 'g'), sure: false, read: ([, y, w, q], since) => comingYear(since, y, w, (of) => lastOf(of, numberOf(q ?? '') * 3)) },
  { form: new RegExp(`${year}([上下])半年[底末内]?${until}`, 'g'), sure: false, read: ([, y, w, half], since) => comingYear(since, y, w, (of) => lastOf(of, half === '上' ? 6 : 12)) },
  { form: new RegExp(`(?:(20\\d\\d)年|(今年|本年|明年|来年|后年))度?(?:年?[底末]|年?以?内)${until}`, 'g'), sure: true, read: ([, y, w], since) => comingYear(since, y, w, (of) => dayIn(of, 12, 31)) },
  { form: new RegExp(`(\\d{1,3}|${cn})个?(工作日|天|日|周|星期|月|季度|年)(?:以内|之内|内)`, 'g'), sure: true, read: ([, count, unit], since) => later(since, count ?? '', unit ?? '') },
  { form: new RegExp(`年(?:底|末|内)${until}`, 'g'), sure: true, read: (_, since) => dayIn(yearOf(since), 12, 31) },
  { form: new RegExp(`(本|这个|下个?)月(?:底|末|内)${until}`, 'g'), sure: true, read: ([, which], since) => { const on = which?.startsWith('下') ? addMonths(`${since.slice(0, 7)}-01`, 1) : since; return lastOf(yearOf(on), Number(on.slice(5, 7))); } },
];

/** So long after that day. Working days are told without the calendar of holidays: whoever records the promise sees the day and mends it. */
function later(since: DateOn, written: string, unit: string): DateOn | null {
  if (written === '半') return unit === '年' ? addMonths(since, 6) : unit === '月' ? addDays(since, 15) : null;
  const count = numberOf(written);
  if (Number.isNaN(count) || count === 0) return null;
  if (unit === '月' || unit === '季度' || unit === '年') return addMonths(since, count * { 月: 1, 季度: 3, 年: 12 }[unit]);
  return addDays(since, unit === '工作日' ? Math.ceil((count * 7) / 5) : count * (unit === '周' || unit === '星期' ? 7 : 1));
}

/** Told of what was, not of what will be. */
const past = /已于|已在|已经|已(?:完|办|修|建|做|解|落|整|清|安装|拆|开工|投|通|更换|换|铺|拨)|截至|截止|曾|去年|上年|上月|此前|日起|以来|提出的|来函|收悉|收到|交办|座谈|走访|印发|发布|下发/;
const intent = /将|拟|计划|预计|争取|力争|确保|保证|安排|完成|完工|开工|动工|建成|通车|办结|到位|启动|投用|投入使用|前后|左右/;

const plainDigits = (written: string): string => written.replaceAll(/[０-９]/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0));

/** The words around a place, between commas. */
const clauseAt = (sentence: string, from: number, to: number): string => {
  const before = sentence.slice(0, from).split(/[，,、：:]/).at(-1) ?? '';
  return before + sentence.slice(from, to) + (sentence.slice(to).split(/[，,：:]/)[0] ?? '');
};

/**
 * Every day from `since` on by which a reply says that something will be done, in their order, each once. A hint: what looks like a
 * day may be none, and 尽快 names no day. The latest day of what is written counts: 3月底 is its last day.
 */
export function saidDays(reply: string, since: DateOn): SaidDay[] {
  const found = new Map<DateOn, SaidDay>();
  for (const sentence of plainDigits(reply).split(/[。；;！!？?\n]/)
    .map((one) => one.replaceAll(/\s/g, '').replace(/^[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]/, '')).filter((one) => one !== '')) {
    let left = sentence;
    for (const { form, sure, read } of ways) {
      for (const match of left.matchAll(form)) {
        const clause = clauseAt(sentence, match.index, match.index + match[0].length);
        left = left.slice(0, match.index) + '＿'.repeat(match[0].length) + left.slice(match.index + match[0].length);
        const on = past.test(clause) || !(sure || intent.test(clause)) ? null : read(match, since);
        if (on !== null && on >= since && on <= addMonths(since, mostYears * 12) && !found.has(on)) found.set(on, { on, written: match[0], sentence: sentence.slice(0, 200) });
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.on < b.on ? -1 : 1)).slice(0, mostDays);
}

/** The first word of a reply that puts something off without a day; null where there is none. */
export const vagueIn = (reply: string): string | null => /尽快|尽早|早日|近期|适时|逐步|待条件(?:成熟|具备)|条件(?:成熟|具备)[时后]|择机/.exec(reply)?.[0] ?? null;
