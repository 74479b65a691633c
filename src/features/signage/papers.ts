import { inOurWords } from '#kernel/organs.ts';
import { chineseDate } from '#kernel/dates.ts';
import { chineseCount } from '#kernel/numerals.ts';
import { fill } from '#kernel/words.ts';
import { wallRuleTitles } from '#features/station/public.ts';
import type { WallRule } from '#features/station/rules.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Letter } from '#platform/print/letter.ts';
import type { BoardSheet } from '#platform/print/notice-board.ts';
import { templatesOf } from './hanging.ts';
import { linesOf } from './rules.ts';
import { text } from './text.ts';
import { textsUsed } from './store.ts';

/** One of the five systems as it hangs: its title, its articles with their numbers, and who passed it. In Chinese: it hangs on the wall. */
async function hanging(work: Work<unknown>, rule: WallRule) {
  const wall = { locale: 'zh', tenant: work.tenant } as const;
  const template = await templatesOf(work);
  const own = (await textsUsed(work.tx)).find((row) => row.rule === rule);
  const { print } = inOurWords(text, wall);
  const { organName } = await townPage(work.tx);
  return {
    resolvedOn: own?.resolvedOn, title: wallRuleTitles[rule], organName, print,
    articles: linesOf(own?.words ?? template(rule, 'zh')).map((words, place) => ({ label: fill(print.article, { number: chineseCount(place + 1) }), text: words })),
    signed: own?.resolvedOn ? fill(print.resolved, { day: chineseDate(own.resolvedOn) }) : '',
  };
}

/** For the wall, on A3; the code leads to the town's stations. */
export async function wallSheet(work: Work<unknown>, rule: WallRule): Promise<BoardSheet> {
  const { title, organName, articles, signed, print } = await hanging(work, rule);
  return { title, organ: organName, signed, parts: articles, qrText: `${work.house.publicUrl}/${work.tenant.code}/stations`, scan: print.scan };
}

/** What a station says of itself on its plate. */
export interface OnPlate {
  readonly name: string;
  readonly address: string;
  readonly openingTimes: string;
  readonly qrPath: string;
  readonly head: { readonly name: string } | null;
  readonly convener: { readonly name: string } | null;
  readonly recorder: { readonly name: string } | null;
  readonly otherStaff: string | null;
  readonly deputies: readonly { readonly name: string }[];
}

/** 标志牌 of a station: its name, where and when, who is met there; the code leads to it. Nobody’s phone stands on it. */
export async function plate(work: Work<unknown>, { name, address, openingTimes, qrPath, head, convener, recorder, otherStaff, deputies }: OnPlate): Promise<BoardSheet> {
  const { print } = inOurWords(text, { locale: 'zh', tenant: work.tenant });
  const { organName } = await townPage(work.tx);
  const said = [[print.address, address], [print.opening, openingTimes], [print.head, head?.name], [print.convener, convener?.name], [print.recorder, recorder?.name], [print.otherStaff, otherStaff], [print.deputies, deputies.map((one) => one.name).join(print.and)]] as const;
  return { title: name, organ: organName, signed: '', parts: said.flatMap(([label, words]) => (words ? [{ label, text: words }] : [])), qrText: `${work.house.publicUrl}${qrPath}`, scan: print.plateScan };
}

/** A wall rule to go on writing with; dated as it was passed, and not at all where it was not. */
export async function wallWord(work: Work<unknown>, rule: WallRule): Promise<Letter> {
  const { title, organName, articles, resolvedOn } = await hanging(work, rule);
  return { organName, form: 'plain', title, organ: organName, ...(resolvedOn ? { dateOn: resolvedOn } : {}), paragraphs: articles.map(({ label, text: words }) => ({ text: `${label}　${words}` })) };
}
