const digits = '零一二三四五六七八九';

/** A number from 1 to 99 in Chinese figures, as terms, sessions, articles and headings are counted: 十九, 二十一. */
export function chineseCount(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (tens === 0) return digits[ones] ?? '';
  return `${tens === 1 ? '' : digits[tens]}十${ones === 0 ? '' : digits[ones]}`;
}
