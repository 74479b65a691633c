import { chineseDate } from '#kernel/dates.ts';
import { townTitle, wordsFor } from '#kernel/organs.ts';
import { mask } from '#kernel/plain-text.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import type { PrintTable } from '#platform/print/table-pdf.ts';
import { numberLabel } from './rules.ts';
import { openPetitioner } from './sealing.ts';
import { type LedgerRow, ledgerOf } from './store/ledger.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/**
 * 来信来访登记簿 of a year as a table on A4: every matter this reader may see, by number, also what was voided. Who brought it stands
 * there masked. 404 for whoever keeps no letters, and where the year has none.
 */
export async function petitionLedger(work: Work<unknown>, year: number): Promise<PrintTable> {
  const { tx, actor, locale, today, house } = work;
  const words = wordsFor(work, { zh, en });
  const { ledger, sources, kinds, states, ways } = words;
  const found = await ledgerOf(tx, actor, year);
  if (found.length === 0) refuse('platform.notFound', 404);
  const day = (on: string | null): string => (on === null ? '' : locale === 'zh' ? chineseDate(on) : on);
  const lines = (...parts: (string | null | false)[]): string => parts.filter(Boolean).join('\n');
  const who = (row: LedgerRow): string => {
    const { name } = openPetitioner(house.seal, row.id, { ...row, nameIndex: null, phoneSealed: null, addressSealed: null, representativesSealed: null });
    return lines(name === null ? ledger.unknown : mask.name(name), row.headCount !== null && fill(ledger.heads, { count: row.headCount }), row.representativeCount > 0 && fill(words.fields.representativesCount, { count: row.representativeCount }));
  };
  return {
    title: fill(ledger.title, { town: townTitle(work), year }), subtitle: fill(ledger.subtitle, { count: found.length, day: day(today) }), landscape: true, dense: true, signatureLine: ledger.signature,
    columns: [
      { header: ledger.number }, { header: words.fields.receivedOn }, { header: words.fields.source }, { header: words.fields.contact }, { header: words.fields.subject }, { header: words.fields.placeCode }, { header: words.fields.kind },
      { header: ledger.went }, { header: words.fields.told }, { header: ledger.result }, { header: ledger.closed },
    ],
    rows: found.map((row) => [
      numberLabel(row.year, row.number), day(row.receivedOn), lines(sources[row.source], row.fromBody, row.fromNumber), who(row), row.subject, row.placeName ?? '', row.kind === null ? '' : kinds[row.kind],
      lines(states[row.state], row.organ), row.toldOn === null ? '' : lines(day(row.toldOn), row.toldWay && ways[row.toldWay]), lines(row.answer ?? row.outcome, row.reportedOn !== null && fill(ledger.reported, { day: day(row.reportedOn) })), day(row.closedOn),
    ]),
  };
}
