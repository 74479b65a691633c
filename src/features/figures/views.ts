import { namesOf } from '#features/account/public.ts';
import { twoPersons } from '#features/suggestion/public.ts';
import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import { judge, refuse } from '#kernel/verdict.ts';
import { mustSee, permitted, showing } from '#platform/feature.ts';
import { figures } from './contract.ts';
import { policy } from './policy.ts';
import { leastForShares } from '#kernel/share.ts';
import { publicLine, readsTables, speaksOf, withMarks } from './rules.ts';
import { type TableRow, find, linesOf, list as listRows, publishedOnes, remarksOf } from './store.ts';

const { prepare: _, ...acts } = figures.verbs;
const rowOf = ({ id, year, half, fromOn, toOn, state, countedOn, untilOn, publishedOn, withdrawnOn, endedWords }: TableRow) => ({ id, year, half, fromOn, toOn, state, countedOn, untilOn, publishedOn, withdrawnOn, endedWords });
const sees = (actor: Actor, officeId: string): boolean => readsTables(actor) || has(actor, 'governmentOffice') || speaksOf(actor, officeId);

/** The lines of the count that holds, by name of office and never by rank. */
const byName = async (tx: Tx, { id, revision }: Pick<TableRow, 'id' | 'revision'>) => (await linesOf(tx, id, revision)).sort((a, b) => a.officeName.localeCompare(b.officeName, 'zh') || a.officeId.localeCompare(b.officeId));

export const list = showing(figures.views.list, async ({ tx, actor }) => ({ mayPrepare: keepsTheOffice(actor), rows: (await listRows(tx, actor)).map(rowOf) }));

export const detail = showing(figures.views.detail, async (work) => {
  const { tx, actor, today, input } = work;
  const one = mustSee(policy.see, work, await find(tx, input.id, false));
  const can = permitted(policy, acts, actor, one, today);
  const maySpeak = judge(policy.remark, actor, one, today) === null;
  const remarks = await remarksOf(tx, one.id);
  const names = await namesOf(tx, remarks.map(({ saidBy }) => saidBy));
  const { version, revision, shownOn, agreedOn, openMistakes, half } = one;
  return {
    ...rowOf(one), version, revision, shownOn, agreedOn, openMistakes, least: leastForShares, withMarks: withMarks(half), twoPersons: await twoPersons(tx, today), can,
    lines: (await byName(tx, one)).filter(({ officeId }) => sees(actor, officeId)).map((line) => {
      const said = remarks.filter(({ officeId }) => officeId === line.officeId);
      return {
        officeId: line.officeId, officeName: line.officeName, due: line.dueCount, kept: line.keptCount, inTime: line.inTimeCount, late: line.lateCount, putOff: line.putOffCount, claimed: line.claimedCount, notYet: line.notYetCount, marked: line.markedCount, satisfied: line.satisfiedCount,
        maySpeak: maySpeak && speaksOf(actor, line.officeId), shown: publicLine(line, said.filter(({ printed }) => printed).map(({ words }) => words)),
        remarks: said.map(({ id, kind, words, saidBy, saidOn, answerWords, answeredOn, printed }) => ({ id, kind, words, who: names.get(saidBy) ?? '', saidOn, answerWords, answeredOn, printed })),
      };
    }),
  };
});

/** What the chair published, as it was counted on its day: whatever changed since changes nothing here. */
export const publicTable = showing(figures.views.publicTable, async ({ tx, input }) => {
  const all = (await publishedOnes(tx)).flatMap((one) => (one.publishedOn === null ? [] : [{ ...one, publishedOn: one.publishedOn }]));
  const wanted = all.find(({ id, state }) => state === 'published' && (input.id === undefined || id === input.id));
  if (input.id !== undefined && !wanted) refuse('platform.notFound', 404);
  const others = all.filter(({ id }) => id !== wanted?.id).map(({ id, year, half, publishedOn, withdrawnOn, endedWords }) => ({ id, year, half, publishedOn, withdrawnOn, reason: endedWords }));
  if (!wanted) return { least: leastForShares, table: null, others };
  const { id, year, half, fromOn, toOn, countedOn, publishedOn } = wanted;
  const remarks = (await remarksOf(tx, id)).filter(({ printed }) => printed);
  const lines = (await byName(tx, wanted)).map((line) => publicLine(line, remarks.filter(({ officeId }) => officeId === line.officeId).map(({ words }) => words)));
  return { least: leastForShares, table: { id, year, half, fromOn, toOn, countedOn, publishedOn, withMarks: withMarks(half), lines }, others };
});
