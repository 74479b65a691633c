import { plainText } from '#kernel/plain-text.ts';

/** A cell as the Excel reader gives it; an empty one is null. */
export type Cell = string | number | Date | null;

/** A letter, digit or sign typed wide (Ａ１．) as its narrow twin; Chinese punctuation without a twin stays. */
const narrow = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\u3000|\u00a0/g, ' ');

/** What a cell says: narrow digits and letters, one kind of blank, nothing invisible; '' for an empty cell. Dates as YYYY-MM-DD. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return plainText(narrow(String(cell)).replace(/[\u200b-\u200d\u2060\u00ad]/g, '')).replace(/[ \t]+/g, ' ');
}

/** What a cell tells in sentences: as it was written, wide commas and all; nothing invisible. */
export function cellProse(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || cell instanceof Date) return cellText(cell);
  return plainText(String(cell).replace(/[\u200b-\u200d\u2060\u00ad]/g, ''));
}

/** The same without any blank: for headers, phones, numbers and short answers. */
export const tight = (cell: Cell | undefined): string => cellText(cell).replace(/\s+/g, '');

/** Whether a cell says anything: dashes, 无 and the like are how people leave one empty. */
export const saysNothing = (text: string): boolean => /^(无|没有|暂无|不详|空|待补|待定|[-—–_/\\*.、]*)$/.test(text);

const digits = '〇一二三四五六七八九';

/** 十九 → 19, 二十 → 20, 一百零三 → 103, 一九七五 → 1975; also plain digits. Null for anything else. */
export function chineseNumber(text: string): number | null {
  const written = text.replaceAll('零', '〇').replaceAll('○', '〇').replaceAll('两', '二');
  if (/^\d{1,6}$/.test(written)) return Number(written);
  const valueOf = (symbol: string) => digits.indexOf(symbol);
  if (new RegExp(`^[${digits}]+$`).test(written)) return Number([...written].map(valueOf).join(''));
  const found = /^(?:([一二三四五六七八九])百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(written);
  if (!found || written === '') return null;
  const [, hundreds, tens, ten, ones] = found;
  return (hundreds ? valueOf(hundreds) * 100 : 0) + (ten ? (tens ? valueOf(tens) : 1) * 10 : 0) + (ones ? valueOf(ones) : 0);
}
