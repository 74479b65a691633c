import { chineseDate } from '#kernel/dates.ts';
import { fill } from '#kernel/words.ts';
import { showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { wordsIn } from '../numbering.ts';
import { rowFields } from '../presenting.ts';
import { answers } from '../rules/standing.ts';
import { listWhole, mostListed } from '../store/list.ts';

/** The list as it is narrowed, for Excel: what each row shows, and no state its reader may not know. */
export const wholeList = showing(suggestion.views.wholeList, async (work) => {
  const { tx, actor, today, input, tenant, locale } = work;
  const words = wordsIn(work);
  const { fields, table } = words;
  const found = await listWhole(tx, actor, input, today);
  const day = (on: string | null) => (on === null ? '' : locale === 'zh' ? chineseDate(on) : on);
  const rows = found.map((row) => {
    const shown = rowFields(work, row);
    const named = (answering: boolean) => shown.offices.filter(({ role, state }) => state !== 'proposed' && answers(role) === answering).map(({ name }) => name).join('、');
    return [
      shown.numberLabel ?? '', words.kinds[row.kind], row.title, row.leadName, String(shown.cosignerCount), row.placeName, words.topics[row.topic], named(true), named(false), day(row.submittedOn), day(row.assignedOn), day(shown.dueOn),
      words.states[shown.state], row.replyLetter ?? '', day(row.closedOn),
    ];
  });
  return {
    title: fill(table.listTitle, { town: tenant.shortName }), subtitle: fill(table.listSubtitle, { count: rows.length, date: day(today) }) + (rows.length < mostListed ? '' : fill(table.listCut, { most: mostListed })), rows,
    columns: [
      fields.number, fields.kind, fields.title, fields.lead, fields.cosigners, fields.placeCode, fields.topic, table.main, table.co, fields.submittedOn, fields.assignedOn, fields.dueOn, fields.state, fields.letter, fields.closedOn,
    ],
  };
});
