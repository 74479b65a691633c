import { type Cell, cellText, saysNothing } from './cell-text.ts';

/** A phone as rosters carry it: the first mobile number of the cell, and whether there were more. */
export type PhoneRead =
  | { readonly kind: 'mobile'; readonly phone: string; readonly more: boolean }
  | { readonly kind: 'landline' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong' };

const mobile = /^1[3-9]\d{9}$/;

/** Reads 199 0000 1052 · 199-0000-1052 · １９９… · 电话:199… · +86 199… · two numbers in one cell; numbers and text alike. */
export function readPhone(cell: Cell | undefined): PhoneRead {
  const text = typeof cell === 'number' && Number.isSafeInteger(cell) ? String(cell) : cellText(cell).replace(/(\d)\.0+$/, '$1');
  if (saysNothing(text.replace(/\s/g, ''))) return { kind: 'empty' };
  const numbers = text.split(/[^\d\s()+.-]+|[\n;]|\s\/\s/).flatMap(numbersIn).filter((number) => number !== '');
  const mobiles = numbers.filter((number) => mobile.test(number));
  const [phone] = mobiles;
  if (phone !== undefined) return { kind: 'mobile', phone, more: numbers.length > 1 };
  return numbers.some((number) => /^(0\d{2,3})?[2-8]\d{6,7}$/.test(number)) ? { kind: 'landline' } : { kind: 'wrong' };
}

/** The digits of one stretch; two mobile numbers set apart only by a blank come asunder. */
function numbersIn(stretch: string): string[] {
  const plain = stretch.replace(/\D/g, '');
  if (/^(1[3-9]\d{9}){2,}$/.test(plain)) return plain.match(/\d{11}/g) ?? [];
  return [plain.replace(/^(00)?86(?=1\d{10}$)/, '').replace(/^0(?=1[3-9]\d{9}$)/, '')];
}
