/** What kind of personal detail a place in a text looks like. */
export type SuspectKind = 'phone' | 'idNumber' | 'account' | 'house' | 'plate' | 'person';

/** Words that probably must not be shown. */
export interface Suspect {
  readonly kind: SuspectKind;
  readonly words: string;
}

const plates = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const patterns: readonly (readonly [SuspectKind, RegExp])[] = [
  ['idNumber', /(?<!\d)\d{17}[\dXx](?![\dXx])/g],
  ['account', /(?<!\d)\d{16,19}(?![\dXx])/g],
  ['phone', /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g],
  ['phone', /(?<!\d)0\d{2,3}[- ]?\d{7,8}(?!\d)/g],
  ['house', /\d+号(?:楼|院)?(?:\d+单元)?\d+室|\d+(?:-\d+){1,2}号?(?=住户|户主)|门牌\d+号/g],
  ['plate', new RegExp(`[${plates}][A-Z][·]?[A-Z0-9]{5,6}`, 'g')],
  // 村民王大明、户主李四: two or three characters after the word for who it is
  ['person', /(?<=村民|居民|户主|住户|低保户|残疾人)[\p{Script=Han}]{2,3}(?=家|的|[（(，,。、；\s]|等|反映|说)/gu],
];

/** What to look at twice before it is shown, each wording once, in the order of the text. A hint only: a person decides. */
export function suspectsIn(text: string): Suspect[] {
  const found = patterns.flatMap(([kind, pattern]) => [...text.matchAll(pattern)].map((match) => ({ kind, words: match[0], at: match.index })));
  const seen = new Set<string>();
  return found.sort((a, b) => a.at - b.at).flatMap(({ kind, words }) => {
    if (seen.has(words)) return [];
    seen.add(words);
    return [{ kind, words }];
  });
}
