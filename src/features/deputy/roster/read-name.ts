import { withPlainDots } from '#kernel/names.ts';
import { plainText } from '#kernel/plain-text.ts';
import { type Cell, cellText, saysNothing } from '#platform/import/cell-text.ts';

/** A name as rosters write it, with what stands in brackets behind it: 马德明（女，回族）. */
export interface NameRead {
  /** '' when there is none. */
  readonly name: string;
  readonly fault: 'nameMissing' | 'nameWrong' | 'twoNames' | 'nameOdd' | null;
  readonly bracket: readonly string[];
  /** A star or the like beside the name was taken off. */
  readonly sign: boolean;
}

/** Two characters that make one surname, so that 司马 相如 is one person. */
const longSurnames = /^(欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|申屠|公孙|慕容|钟离|长孙|宇文|司徒|鲜于|司空|令狐|轩辕|呼延|西门|拓跋|百里)$/;
const han = String.raw`[\p{Script=Han}〇]`;
/** As long as the forms allow. */
const longestName = 40;
const wholeName = new RegExp(String.raw`^${han}{2,}(·${han}+)*$`, 'u');
const looseName = /^[\p{L}\p{M}]+([·' -][\p{L}\p{M}]+)*$/u;

/** Reads 李  明 · 阿依古丽・买买提江 · 马德明（女） · 1.王伟 · ★王伟; finds two people in one cell. */
export function readName(cell: Cell | undefined): NameRead {
  const written = cellText(cell).replace(/^\d+\s*[.、．)）]\s*/, '');
  const bracket = [...written.matchAll(/[(（【[](.*?)[)）】\]]/g)].flatMap(([, inside = '']) => inside.split(/[,，、;；\s]+/)).filter((part) => part !== '');
  const bare = written.replace(/[(（【[].*?[)）】\]]/g, ' ').trim();
  const unsigned = bare.replace(/[*★☆△▲○◎※#]/g, '').trim();
  const read = (name: string, fault: NameRead['fault']): NameRead => ({ name, fault, bracket, sign: unsigned !== bare });
  if (saysNothing(unsigned) || /^(空缺|缺额|缺)$/.test(unsigned)) return read('', 'nameMissing');
  if (/[,，、;；/\n&]|\s和\s/.test(unsigned)) return read(unsigned.replace(/\s+/g, ' '), 'twoNames');
  const parts = unsigned.split(/\s+/);
  const latin = /[A-Za-z]/.test(unsigned);
  const [first = '', second = ''] = parts;
  const perhapsTwo = !latin && parts.length > 1 && parts.every((part) => [...part].length >= 2) && !(parts.length === 2 && longSurnames.test(first) && [...second].length <= 2);
  const name = plainText(withPlainDots(parts.join(latin || perhapsTwo ? ' ' : '')));
  if (!looseName.test(name) || [...name].length < 2 || [...name].length > longestName) return read(name, 'nameWrong');
  const odd = perhapsTwo || !wholeName.test(name) || [...name].length > 20 || (!name.includes('·') && [...name].length > 6);
  return read(name, odd ? 'nameOdd' : null);
}
