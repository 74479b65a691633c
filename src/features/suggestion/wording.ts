import { chineseDate } from '#kernel/dates.ts';
import { type Unit, congressOf, inOurWords } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import type { HandlerRole, Kind } from './rules.ts';
import { text } from './text.ts';

/** A suggestion as the letters about it name it; `number` as it is printed. */
export interface Named {
  readonly tenant: Unit;
  readonly organName: string;
  readonly number: string;
  readonly kind: Kind;
  readonly title: string;
}

/** What a letter is called, and what it says: a line a paragraph. */
export interface Wording { readonly title: string; readonly words: string | null }

/** One office's share as an assignment letter names it. */
export interface NamedShare { readonly office: string; readonly role: HandlerRole; readonly part: string | null }

/** Official letters are written in Chinese whatever the reader's language. */
const written = ({ tenant }: Named) => inOurWords(text, { locale: 'zh', tenant }).letters;
const called = (title: string, { number, kind }: Named): string => fill(title, { number, kind: text.kinds[kind] });

/** A reply says in its own record what it says. */
export const replyWording = (paper: Named): Wording =>
  ({ title: fill(text.letters.replyTitle, { congress: congressOf(paper.organName), number: paper.number, kind: text.kinds[paper.kind] }), words: null });

/** 交办函: to all who handle it, or (no shares) to the government office that divides it. */
export function assignmentWording(paper: Named, { names, shares, dueOn, others = '' }: { names: readonly string[]; shares: readonly NamedShare[]; dueOn: string; /** 并案: the numbers it is handled with. */ others?: string }): Wording {
  const { letters, roles } = text;
  const said = shares.map(({ office, role, part }) => (part === null ? fill(letters.roleIs, { office, role: roles[role] }) : fill(letters.rolePart, { office, part }))).join('，');
  return {
    title: called(letters.assignTitle, paper),
    words: [fill(letters.assignWords, { names: names.join('、'), title: paper.title, number: paper.number, roles: said || letters.throughGovernment, date: chineseDate(dueOn) }), ...(others ? [fill(letters.assignJoint, { others })] : [])].join('\n'),
  };
}

/** 会办意见: to whoever answers the deputy. */
export const coOpinionWording = (paper: Named, words: string): Wording => ({ title: called(text.letters.coTitle, paper), words });

interface Clock { readonly assignedOn: string; readonly dueOn: string }
const clock = (paper: Named, { assignedOn, dueOn }: Clock) => ({ title: paper.title, number: paper.number, assigned: chineseDate(assignedOn), date: chineseDate(dueOn) });

/** 催办函, or 督办函 where the presidium itself presses; what was said beside it stands below. */
export function pressWording(paper: Named, { as, today, said, ...days }: Clock & { as: 'reminder' | 'supervision'; today: string; said: string | null }): Wording {
  const letters = written(paper);
  const opening = as === 'supervision' ? letters.superviseWords : days.dueOn < today ? letters.remindLate : letters.remindWords;
  return { title: called(as === 'supervision' ? letters.superviseTitle : letters.remindTitle, paper), words: [fill(opening, clock(paper, days)), said].filter(Boolean).join('\n') };
}

/** 督办函 by which the offices learn that a leader presses it 重点督办. */
export const keyWording = (paper: Named, { leader, ...days }: Clock & { leader: string }): Wording =>
  ({ title: called(text.letters.superviseTitle, paper), words: fill(written(paper).keyWords, { ...clock(paper, days), leader }) });

/** 重新办理函: the ground in the presidium's words; of the deputy's form no more than that he was dissatisfied. */
export function rehandlingWording(paper: Named, { opening, dueOn, ground }: { opening: 'rehandleOpening' | 'againOpening' | 'againLate'; dueOn: string; ground: string }): Wording {
  const letters = written(paper);
  const begins = fill(letters[opening], { title: paper.title, number: paper.number, date: chineseDate(dueOn) });
  return { title: called(letters.rehandleTitle, paper), words: [begins, fill(letters.rehandleGround, { ground }), letters.rehandleClosing].join('\n') };
}
