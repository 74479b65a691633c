import { createHash } from 'node:crypto';
import { dateOn } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import { writeSheet } from '#platform/print/sheet.ts';
import type { ZipFile } from '#platform/print/zip.ts';
import { casesOf, residentsOf, traceOf } from './cases.ts';
import { ticketOf } from './drawing.ts';
import { mostResidents } from './rules.ts';
import { type DrawRow, callsOf } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

type Cells = (string | number | null)[];
const clock = (at: string): string => `${dateOn(new Date(at))} ${new Date(new Date(at).getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}`;

/** The sample as tables: the cases, every step with both days, who did what by the audit, promises, calls (masked), how it was drawn, and the hash of each file. */
export async function* sampleFiles(work: Work, draw: DrawRow): AsyncGenerator<ZipFile> {
  const words = wordsFor(work, { zh, en });
  const { pack, columns } = words;
  const cases = await casesOf(work, draw);
  const [steps, record, promises]: Cells[][] = [[], [], []];
  for (const { caseId, number } of cases) {
    const trace = await traceOf(work, draw.subject, caseId);
    for (const { on, at, lateDays, name, who, words: said } of trace?.steps ?? []) steps?.push([number, on, clock(at), lateDays || null, name, who, said]);
    for (const { number: letter, title, on, at, lateDays, voided } of trace?.letters ?? []) steps?.push([number, on, clock(at), lateDays || null, [voided ? pack.voided : pack.letter, letter].filter(Boolean).join(' '), null, title]);
    for (const { seq, at, who, verb } of trace?.record ?? []) record?.push([number, seq, clock(at), who, verb]);
    for (const one of trace?.promises ?? []) promises?.push([number, one.what, one.office, one.firstDueOn, one.dueOn, one.state, one.evidence, one.claimWords, one.spentYuan, one.files.map(({ name }) => name).join('、')]);
  }
  const { rows: residents, more } = await residentsOf(work, draw);
  const said = new Map<string, Awaited<ReturnType<typeof callsOf>>>();
  for (const call of await callsOf(work.tx, draw.id)) said.set(call.opinionId, [...said.get(call.opinionId) ?? [], call]);
  const calls = residents.flatMap(({ opinionId, number, caseNumber, name, phone }): Cells[] => {
    const made = said.get(opinionId) ?? [];
    return made.length === 0 ? [[caseNumber, number, name, phone, null, null, null, null]] : made.map((call) => [caseNumber, number, name, phone, call.calledOn, words.outcomes[call.outcome], call.words, call.entererName]);
  });
  const tables: [string, readonly string[], Cells[]][] = [
    [pack.cases, [columns.place, columns.number, columns.title, columns.kind, columns.state, columns.office, columns.eventOn, columns.enteredOn, columns.lateDays, columns.lateSteps, columns.dueOn, columns.answeredOn, columns.ticket],
      cases.map((one) => [one.place, one.number, one.title, one.kind, one.state, one.office, one.eventOn, one.enteredOn, one.lateDays || null, one.lateSteps || null, one.dueOn, one.answeredOn, ticketOf(draw.seed, one.number)])],
    [pack.steps, [columns.number, columns.eventOn, columns.enteredAt, columns.lateDays, columns.step, columns.who, columns.words], steps ?? []],
    [pack.record, [columns.number, columns.seq, columns.at, columns.who, columns.verb], record ?? []],
    [pack.promises, [columns.number, columns.what, columns.office, columns.firstDueOn, columns.dueOn, columns.state, columns.evidence, columns.claimWords, columns.spentYuan, columns.files], promises ?? []],
    [pack.calls, [columns.number, columns.opinion, columns.name, columns.phone, columns.calledOn, columns.outcome, columns.said, columns.who], calls],
  ];
  const sums: string[] = [];
  const file = (name: string, bytes: Uint8Array): ZipFile => { sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${name}`); return { name, bytes }; };
  for (const [place, [title, headers, rows]] of tables.entries()) {
    const figures = new Set([columns.place, columns.lateDays, columns.lateSteps, columns.seq, columns.spentYuan] as string[]);
    yield file(`${place + 1} ${title}.xlsx`, await writeSheet({ name: title, columns: headers.map((header) => ({ header, ...(figures.has(header) ? { type: 'number' as const } : {}) })), rows }));
  }
  const how = fill(pack.how, {
    town: work.tenant.name, number: draw.number, at: clock(draw.drawnAt.toISOString()), by: draw.drawerName, subject: words.subjects[draw.subject], from: draw.fromOn, to: draw.toOn, kind: draw.kind ?? pack.any, office: draw.officeName ?? pack.any,
    population: draw.populationCount, hash: draw.populationSha256.toString('hex'), count: draw.askedCount, seed: draw.seed, before: draw.before,
  });
  yield file(`0 ${pack.howTitle}.txt`, Buffer.from(`${how}\n${more ? `${fill(pack.moreResidents, { most: mostResidents })}\n` : ''}`));
  // Read by sha256sum -c.
  yield { name: 'SHA256SUMS.txt', bytes: Buffer.from(`${sums.join('\n')}\n`) };
}
