import { firstNumber, sentAboutEach } from '#features/dispatch/public.ts';
import { yearOf } from '#kernel/dates.ts';
import { keepsTheOffice } from '#kernel/actor.ts';
import { type Work, mustSee, permitted, showing } from '#platform/feature.ts';
import { report } from './contract.ts';
import { hasMoved, reportPaper } from './paper.ts';
import { policy } from './policy.ts';
import { type ReportRow, find, list as listRows } from './store.ts';

const { begin: _, ...acts } = report.verbs;
/** Whether the letters of these reports were voided is asked once for all of them. */
const lettersOf = ({ tx }: Work<unknown>, found: readonly ReportRow[]) => sentAboutEach(tx, found.filter(({ state }) => state === 'approved').map(({ id }) => id));

const rowOf = ({ id, year, state, submittedOn, approvedOn, numberLabel }: ReportRow, sent: Awaited<ReturnType<typeof lettersOf>>) =>
  ({ id, year, state, submittedOn, approvedOn, numberLabel, voidedOn: sent.get(id)?.[0]?.voidedOn ?? null });

export const list = showing(report.views.list, async (work) => {
  const found = await listRows(work.tx, work.actor);
  const sent = await lettersOf(work, found);
  return { mayBegin: keepsTheOffice(work.actor), thisYear: yearOf(work.today), rows: found.map((one) => rowOf(one, sent)) };
});

export const detail = showing(report.views.detail, async (work) => {
  const { tx, actor, today, input } = work;
  const one = mustSee(policy.see, work, await find(tx, input.id, false));
  const can = permitted(policy, acts, actor, one, today);
  const { practice, problems, plans, version, sentBackWords } = one;
  return {
    ...rowOf(one, await lettersOf(work, [one])), practice, problems, plans, version, sentBackWords, can, moved: await hasMoved(work as Work, one), firstNumber: can.includes('approve') ? await firstNumber(work) : null,
    paper: (await reportPaper(work as Work, one)).paragraphs.map(({ heading, text }) => ({ heading: heading ?? null, text })),
  };
});
