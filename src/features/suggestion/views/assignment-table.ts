import { chineseDate } from '#kernel/dates.ts';
import { fill } from '#kernel/words.ts';
import { showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { numberLabel, wordsIn } from '../numbering.ts';
import { rowFields } from '../presenting.ts';
import { answers } from '../rules/standing.ts';
import { type ListRow, assigned, mostAssigned } from '../store/list.ts';

/** 交办表: one row a suggestion, as texts, for Word and Excel. */
export const assignmentTable = showing(suggestion.views.assignmentTable, async (work) => {
  const { tx, actor, today, input, tenant, locale } = work;
  const { fromOn, toOn, ...filter } = input;
  const words = wordsIn(work);
  const { table } = words;
  const found = await assigned(tx, actor, filter, { fromOn, toOn }, today);
  const day = (on: string | null) => (on === null ? '' : locale === 'zh' ? chineseDate(on) : on);
  const named = (row: ListRow, part: boolean) => row.assignments.filter(({ state, role }) => ['assigned', 'accepted', 'returnAsked'].includes(state) && answers(role) === part)
    .map(({ officeId }) => row.officeNames[officeId] ?? '').join('、');
  const titled = ({ title, leadNumbers }: ListRow) => (leadNumbers ? fill(words.joint.inTable, { title, number: numberLabel(locale, leadNumbers) }) : title);
  return {
    title: fill(table.title, { town: tenant.shortName }),
    subtitle: fill(table.subtitle, { session: input.season ? words.seasons[input.season] : table.all, count: found.length, date: day(today) }) + (found.length < mostAssigned ? '' : fill(table.cut, { most: mostAssigned })),
    columns: [table.number, table.kind, table.deputy, table.content, table.main, table.co, table.topic, table.assignedOn, table.dueOn, table.state],
    rows: found.map((row) => [
      row.termNumber === null || row.number === null ? '' : numberLabel(locale, { termNumber: row.termNumber, sittingNumber: row.sittingNumber, number: row.number }),
      words.kinds[row.kind], row.leadName, titled(row), named(row, true), named(row, false), words.topics[row.topic], day(row.assignedOn), day(row.dueOn), words.states[rowFields(work, row).state],
    ]),
  };
});
