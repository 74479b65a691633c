import { firstNumber, sentAbout } from '#features/dispatch/public.ts';
import { keepsTheOffice } from '#kernel/actor.ts';
import { type Work, mustSee, permitted, showing } from '#platform/feature.ts';
import { report } from './contract.ts';
import { hasMoved, reportPaper } from './paper.ts';
import { policy } from './policy.ts';
import { type ReportRow, find, list as listRows } from './store.ts';

const { begin: _, ...acts } = report.verbs;
const rowOf = async (work: Work<unknown>, { id, year, state, submittedOn, approvedOn, numberLabel }: ReportRow) =>
  ({ id, year, state, submittedOn, approvedOn, numberLabel, voidedOn: state === 'approved' ? (await sentAbout(work.tx, id))[0]?.voidedOn ?? null : null });

export const list = showing(report.views.list, async (work) => {
  const rows = [];
  for (const one of await listRows(work.tx, work.actor)) rows.push(await rowOf(work, one));
  return { mayBegin: keepsTheOffice(work.actor), thisYear: Number(work.today.slice(0, 4)), rows };
});

export const detail = showing(report.views.detail, async (work) => {
  const { tx, actor, today, input } = work;
  const one = mustSee(policy.see, work, await find(tx, input.id, false));
  const can = permitted(policy, acts, actor, one, today);
  const { practice, problems, plans, version, sentBackWords } = one;
  return {
    ...await rowOf(work, one), practice, problems, plans, version, sentBackWords, can, moved: await hasMoved(work as Work, one), firstNumber: can.includes('approve') ? await firstNumber(work) : null,
    paper: (await reportPaper(work as Work, one)).paragraphs.map(({ heading, text }) => ({ heading: heading ?? null, text })),
  };
});
