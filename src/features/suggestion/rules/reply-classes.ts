/** One class of an answer: its letter, and whether a day is promised. */
export interface ReplyClass {
  readonly letter: 'A' | 'B' | 'C' | 'D';
  readonly words: string;
}

/** Letters differ by place, so a scheme is chosen by the town and its words are stored with every reply. */
export const replySchemes = {
  fourA: [
    { letter: 'A', words: '所提问题已经解决或基本解决（含通过其他途径解决）' },
    { letter: 'B', words: '所提问题正在解决或已经着手解决' },
    { letter: 'C', words: '所提问题已列入计划，将逐步解决' },
    { letter: 'D', words: '留作参考，或因条件所限暂不能解决并已说明' },
  ],
  fourB: [
    { letter: 'A', words: '所提问题已经解决或基本解决' },
    { letter: 'B', words: '所提问题正在解决或已列入计划解决' },
    { letter: 'C', words: '所提问题因条件限制，需待以后解决' },
    { letter: 'D', words: '所提问题留作参考' },
  ],
  threeA: [
    { letter: 'A', words: '所提问题已经解决或基本解决' },
    { letter: 'B', words: '所提问题部分解决或已列入计划' },
    { letter: 'C', words: '所提建议留作参考，或暂不可行' },
  ],
  threeB: [
    { letter: 'A', words: '所提建议已经解决或采纳' },
    { letter: 'B', words: '所提建议列入计划解决或采纳' },
    { letter: 'C', words: '所提建议留作参考' },
  ],
} as const satisfies Readonly<Record<string, readonly ReplyClass[]>>;
export type ReplyScheme = keyof typeof replySchemes;
export const schemeKeys = Object.keys(replySchemes) as [ReplyScheme, ...ReplyScheme[]];

/** Every letter a scheme may use. */
export const letters = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof letters)[number];

/** The class of that letter in a scheme, or undefined where the scheme has no such letter. */
export const classIn = (scheme: ReplyScheme, letter: Letter): ReplyClass | undefined => replySchemes[scheme].find((each) => each.letter === letter);

/** What each class is called in one language. */
type ClassNames = Readonly<Record<ReplyScheme, Readonly<Partial<Record<Letter, string>>>>>;

/** A reply's class in the reader's language; words of no scheme that is known stay as they were stored. */
export function classWords(stored: string, { replyClasses }: { readonly replyClasses: ClassNames }): string {
  const known = schemeKeys.flatMap((key) => replySchemes[key].map(({ letter, words }) => ({ words, named: replyClasses[key][letter] }))).find(({ words }) => words === stored);
  return known?.named ?? stored;
}

/** Of several answers the one that solved least: what the whole is judged by. */
export const weakestOf = <T extends { readonly letter: Letter }>(replies: readonly T[]): T | undefined => [...replies].sort((a, b) => (a.letter < b.letter ? 1 : -1))[0];

/** A matter still being solved: the reply says by when, or why no day can be named. */
export const needsDay = (letter: Letter): boolean => letter === 'B';

/** Answered, and neither solved nor under way: in every local scheme the last classes. */
export const openLetters = ['C', 'D'] as const satisfies readonly Letter[];

/** Is the matter open after this answer? */
export const isOpenLetter = (letter: Letter): boolean => (openLetters as readonly Letter[]).includes(letter);
