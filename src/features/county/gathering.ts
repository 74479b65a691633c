import { yearSpan } from '#kernel/dates.ts';
import { type SuggestionLine, suggestionLines } from '#features/suggestion/public.ts';
import type { Work } from '#platform/feature.ts';
import type { YearLine } from './rules/year-form.ts';
import { text } from './text.ts';

/** Read at once. */
const pageSize = 1000;

/** A town's suggestions of a year, as its county's officer may read them, in Chinese like every paper. */
export async function yearLines(work: Work<unknown>, year: number): Promise<YearLine[]> {
  const reader: Work<unknown> = { ...work, locale: 'zh', actor: { ...work.actor, grants: [{ role: 'countyOfficer' }] } };
  const rows: SuggestionLine[] = [];
  for (let page = 1; ; page += 1) {
    const found = (await suggestionLines(reader, yearSpan(year), page, pageSize)).rows;
    rows.push(...found);
    if (found.length < pageSize) break;
  }
  return rows.map((row) => ({
    town: work.tenant.shortName, number: row.number ?? '', kind: row.kind, title: row.title, topic: row.topic, place: row.place, channel: row.channel, lead: row.lead, cosigners: row.cosigners ?? '', submittedOn: row.submittedOn ?? '', assignedOn: row.assignedOn ?? '',
    main: row.main, others: row.others, dueOn: row.dueOn ?? '', repliedOn: row.repliedOn ?? '', letter: row.letter ?? '', signer: row.signer ?? '', contactCount: String(row.contactCount), attitude: row.attitude ?? '', result: row.result ?? '', promisedOn: row.promisedOn ?? '',
    state: row.state, closedOn: row.closedOn ?? '', isPublished: row.isPublished ? text.yearTable.yes : '', late: row.late ? text.yearTable.late : '',
  }));
}
