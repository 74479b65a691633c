import { setImmediate as breath } from 'node:timers/promises';
import { mostPrinted } from '#features/register/rules.ts';
import { chineseDate } from '#kernel/dates.ts';
import { fill } from '#kernel/words.ts';
import { bookPdf } from '#platform/print/book.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import { tablePdf } from '#platform/print/table-pdf.ts';
import { tableWord } from '#platform/print/word-table.ts';
import type { ZipFile } from '#platform/print/zip.ts';
import type { Brought, Checked } from './checking.ts';
import type { Ground } from './ground.ts';
import { fileName, papersOf } from './papers.ts';
import { parts, wordRows } from './rules.ts';

/** A register longer than what is printed says so; null for everything that is there whole. */
const cutOf = ({ words }: Ground, { part, held }: Checked): string | null => (part === 'register' && held > mostPrinted ? fill(words.pack.cut, { total: held, printed: mostPrinted }) : null);

/** How an item is answered, in one line of the contents. */
function answered(ground: Ground, item: Checked, files: number): string {
  const [{ words }, { standing, answer, gaps, held }] = [ground, item];
  const given = standing === 'none' && answer ? fill(words.pack.none, { name: answer.byName, on: answer.answeredOn }) : standing === 'onPaper' && answer ? fill(words.pack.onPaper, { words: answer.words ?? '' }) : '';
  const enclosed = files > 0 ? fill(words.pack.enclosed, { count: files, held }) : '';
  const lacking = gaps.length > 0 ? fill(words.pack.lacking, { count: gaps.length }) : standing === 'missing' ? words.pack.nothingYet : '';
  return [given, enclosed, cutOf(ground, item) ?? '', lacking].filter(Boolean).join(words.gaps.and);
}

/**
 * The pack of a year by a checklist (null for the standard one), file by file: a folder per item, then cover, contents and the honest list of what is missing, whose names
 * sort first. One file is in memory at a time. `told` hears how many items are done.
 */
export async function* packOf(ground: Ground, list: Brought | null, items: readonly Checked[], told: (done: number) => Promise<unknown>): AsyncGenerator<ZipFile> {
  const { words } = ground;
  const files = new Map<string, number>();
  for (const [place, item] of items.entries()) {
    // Folders sort by the place: an inspector's own numbers (一、二、十) would not.
    const folder = [item.place, ...(item.number === item.place ? [] : [fileName(item.number)]), fileName(item.asks)].join(' ');
    const used = new Set<string>();
    if (item.held > 0) {
      for await (const { name, bytes } of papersOf(ground, item)) {
        yield { name: `${folder}/${unused(name, used)}`, bytes };
        // Laying out holds the thread: whoever asks for a page meanwhile is answered between two papers.
        await breath();
      }
    }
    if (item.standing === 'none' || item.standing === 'onPaper') {
      const page = { title: item.asks, subtitle: subtitleOf(ground, list), columns: [{ header: words.pack.columns.answer }], rows: [[answered(ground, item, 0)]], signatureLine: words.pack.signature };
      yield { name: `${folder}/${fileName(words.standings[item.standing])}.pdf`, bytes: await tablePdf(page) };
    }
    files.set(item.key, used.size);
    await told(place + 1);
  }
  yield* front(ground, list, items, (item) => answered(ground, item, files.get(item.key) ?? 0));
}

/** Two activities of a day may have one topic. */
function unused(name: string, used: Set<string>): string {
  let free = name;
  for (let n = 2; used.has(free); n += 1) free = name.replace(/(\.\w+)$/, `（${n}）$1`);
  used.add(free);
  return free;
}

const subtitleOf = ({ work, year, words }: Ground, list: Brought | null): string => [fill(words.pack.subtitle, { town: work.tenant.shortName, year }), list?.name].filter(Boolean).join('　');

async function* front(ground: Ground, list: Brought | null, items: readonly Checked[], said: (item: Checked) => string): AsyncGenerator<ZipFile> {
  const { work, year, words, organ } = ground;
  const { pack } = words;
  const heading = { title: fill(pack.title, { year }), subtitle: subtitleOf(ground, list) };
  const lines = (from: readonly Checked[]) => from.map((item) => ({ on: item.number, title: item.asks, note: said(item) }));
  // The inspector's own list stays in his order; the standard one is laid before him by its parts.
  const chapters = list ? [{ title: list.name, rows: lines(items) }] : parts.map((part) => ({ title: words.parts[part], rows: lines(items.filter((item) => item.part === part)) })).filter(({ rows }) => rows.length > 0);
  const facts = [...(list ? [[pack.facts.list, fill(pack.listWords, { list: list.name, by: list.askedBy })]] : []), [pack.facts.year, String(year)], [pack.facts.madeOn, chineseDate(work.today)], [pack.facts.madeBy, work.actor.name ?? ''], [pack.facts.masked, pack.maskedWords], [pack.facts.late, pack.lateWords]].map(([label = '', text = '']) => ({ label, text }));
  yield { name: `00 ${fileName(pack.cover)}.pdf`, bytes: await bookPdf({ title: pack.name, name: work.tenant.name, period: fill(pack.year, { year }), organ: await organ(), contents: pack.contents, factsTitle: pack.factsTitle, facts, sumsTitle: pack.sums, said: [], columns: { on: pack.columns.number, title: pack.columns.asks, note: pack.columns.answer }, years: [{ title: '', chapters }], none: pack.nothingYet, signatureLine: pack.signature }) };
  const kind = list ? { header: pack.columns.ours, of: ({ ours }: Checked) => ours ?? '' } : { header: pack.columns.part, of: ({ part }: Checked) => words.parts[part] };
  const contents = { title: `${heading.title}${pack.contents}`, subtitle: heading.subtitle, columns: [pack.columns.number, kind.header, pack.columns.asks, pack.columns.standing, pack.columns.answer].map((header) => ({ header })), rows: items.map((item) => [item.number, kind.of(item), item.asks, words.standings[item.standing], said(item)]) };
  const cut = items.flatMap((item) => { const words = cutOf(ground, item); return words === null ? [] : [[item.number, item.asks, '', words]]; });
  const lacking = { title: `${heading.title}${pack.gapList}`, subtitle: heading.subtitle, columns: [pack.columns.number, pack.columns.asks, pack.columns.where, pack.columns.lacks].map((header) => ({ header })), rows: [...cut, ...items.flatMap((item) => (item.gaps.length > 0 ? item.gaps.map(({ name, what }) => [item.number, item.asks, name, what ?? words.standings.missing]) : item.standing === 'missing' ? [[item.number, item.asks, '', pack.nothingYet]] : []))], signatureLine: pack.signature };
  for (const table of [contents, lacking]) {
    const name = `00 ${fileName(table === contents ? pack.contents : pack.gapList)}`;
    yield { name: `${name}.pdf`, bytes: await tablePdf(table) };
    if (table.rows.length <= wordRows) yield { name: `${name}.docx`, bytes: await tableWord(table) };
    yield { name: `${name}.xlsx`, bytes: await writeSheet({ name: table.title, title: table.title, columns: table.columns.map(({ header }) => ({ header, width: 24 })), rows: table.rows }) };
  }
}
