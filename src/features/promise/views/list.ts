import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { keepsTheOffice, officesOf } from '#kernel/actor.ts';
import { mustSee, showing } from '#platform/feature.ts';
import { repliesSeen } from '#features/suggestion/public.ts';
import { officeNames } from '#features/office/public.ts';
import { promise } from '../contract.ts';
import { policy } from '../policy.ts';
import { rowFields, wholes } from '../presenting.ts';
import { saidIn, saidWaiting } from '../saying.ts';
import { choices, groupCounts, list as listRows, listed } from '../store/list.ts';
import { text as en } from '../text.en.ts';
import { text as zh } from '../text.ts';

/** A ledger of more is not printed by hand. */
const mostPrinted = 2000;

/** What is typed is looked for in what each promise is called to its reader. */
const asked = <F extends { readonly search?: string | undefined }>({ search, ...filter }: F) => ({ ...filter, search: search === undefined ? undefined : { words: search, byDay: zh.byDay } });

export const list = showing(promise.views.list, async (work) => {
  const { tx, actor, today, input } = work;
  const { page, ...said } = input;
  const filter = asked(said);
  const { rows, total } = await listRows(tx, actor, filter, page, today);
  return { rows: rows.map((row) => rowFields(work, row)), total, counts: await groupCounts(tx, actor, filter, today), ...(await choices(tx, actor)) };
});

export const detail = showing(promise.views.detail, async (work) => {
  const [row] = await listed(work.tx, work.actor, { id: work.input.id });
  const [whole] = await wholes(work, [mustSee(policy.see, work, row)]);
  return mustSee([], work, whole);
});

export const ofSuggestion = showing(promise.views.ofSuggestion, async (work) => {
  const { tx, actor, input: { suggestionId } } = work;
  const rows = await wholes(work, await listed(tx, actor, { suggestionId }));
  const replies = (await repliesSeen(work, suggestionId)).filter((reply) => policy.record.every((clause) => clause(actor, {
    replyId: reply.id, officeId: reply.officeId, replyState: reply.state, title: '', issuedOn: reply.issuedOn, standing: true,
  }, work.today) === null));
  // What stands in no reply is for the office that said it and for the office of the congress.
  const days = (await saidIn(work, suggestionId)).filter(({ replyId, officeId }) => (officeId === null ? replies.some(({ id }) => id === replyId) : keepsTheOffice(actor) || officesOf(actor).includes(officeId)));
  const names = await officeNames(tx, [...replies.map(({ officeId }) => officeId), ...days.flatMap(({ officeId }) => officeId ?? [])]);
  return { rows, said: days.map((day) => ({ ...day, officeName: day.officeId === null ? null : names.get(day.officeId) ?? '', maySetAside: day.id !== null && keepsTheOffice(actor) })), replies: replies.map(({ id, officeId, state, issuedOn }) => ({ id, officeName: names.get(officeId) ?? '', state, issuedOn })) };
});

export const said = showing(promise.views.said, (work) => saidWaiting(work));

export const ledger = showing(promise.views.ledger, async (work) => {
  const { tx, actor, today, input, tenant } = work;
  const { rows } = await listRows(tx, actor, asked(input), 1, today, mostPrinted);
  const words = wordsFor(work, { zh, en });
  const { table: columns } = words;
  const filters = [input.year && fill(columns.year, { year: input.year }), input.group && words.groups[input.group], input.state && words.states[input.state], input.officeId && rows[0]?.officeName];
  return {
    title: fill(columns.title, { town: tenant.shortName }),
    subtitle: fill(columns.subtitle, { filters: filters.filter(Boolean).join(columns.and) || columns.all, count: rows.length, date: today }) + (rows.length < mostPrinted ? '' : fill(columns.cut, { most: mostPrinted })),
    columns: [columns.number, columns.suggestion, columns.what, columns.office, columns.made, columns.firstDue, columns.due, columns.slips, columns.state, columns.lamp],
    rows: rows.map((row) => {
      const { numberLabel, title, what, lamp } = rowFields(work, row);
      const late = lamp?.colour === 'late' ? fill(columns.late, { days: lamp.days }) : '';
      return [
        numberLabel ?? '', title, [what, row.quantity, row.amountYuan === null ? '' : fill(words.yuan, { amount: row.amountYuan })].filter(Boolean).join(columns.and), row.officeName, row.madeOn ?? '',
        row.firstDueOn, row.dueOn, String(row.slipCount), [words.states[row.state], row.state === 'notYet' && row.reason !== null ? words.reasons[row.reason as keyof typeof words.reasons] : ''].filter(Boolean).join(columns.and), late,
      ];
    }),
  };
});
