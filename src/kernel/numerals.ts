import type { Locale } from './words.ts';

const digits = '零一二三四五六七八九';

/** A number from 1 to 99 in Chinese figures, as terms, sessions, articles and headings are counted: 十九, 二十一. */
export function chineseCount(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (tens === 0) return digits[ones] ?? '';
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}

const counted = (written: string | undefined): number => Array.from({ length: 99 }, (_, before) => before + 1).find((count) => chineseCount(count) === written) ?? 0;
const label = '第([一二三四五六七八九十]{1,3})届(?:闭会|([一二三四五六七八九十]{1,3})次会议)(议案)?第(\\d+)号';
const onlyLabels = new RegExp(`^${label}(?:、${label})*$`);

/** Numbers of suggestions and motions as they are kept, 第十九届闭会第126号, in the reader's language; any other words stay as they are. */
export function sayNumbers(words: string, locale: Locale): string {
  if (locale === 'zh' || !onlyLabels.test(words)) return words;
  return Array.from(words.matchAll(new RegExp(label, 'g')), ([, term, sitting, motion, number]) => {
    const session = sitting === undefined ? 'closed season' : `session ${counted(sitting)}`;
    return motion === undefined ? `Term ${counted(term)}, ${session}, No. ${number}` : `Motion ${number}, term ${counted(term)}, ${session}`;
  }).join('; ');
}
