import { keepsTheOffice, has } from '#kernel/actor.ts';
import { namesOf } from '#features/account/public.ts';
import { dateOn } from '#kernel/dates.ts';
import { deputyNames } from '#features/deputy/public.ts';
import { stationsFor } from '#features/station/public.ts';
import { type Work, permitted, showing } from '#platform/feature.ts';
import { register } from './contract.ts';
import type { Register } from './definition.ts';
import { inOwnForm } from './own-form.ts';
import { amendsRow, opensSealed, policy } from './policy.ts';
import { type Narrowed, headingOf, isOpened, read, scopeOf, scopeWords } from './reading.ts';
import { registers } from './registers.ts';
import { type MeteredCell, type RegisterKey, meterOf, mostPrinted, pageSize, periodOf, registerKeys } from './rules.ts';
import { signedPages } from './signed-pages.ts';
import { sampleRows } from './rules/form.ts';
import { offeredHere } from './store/county-forms.ts';
import { formsOf } from './store/forms.ts';

export const overview = showing(register.views.overview, async (work) => {
  const { tx, actor, today, input, locale } = work;
  const scope = await scopeOf(work, input);
  const rows = [];
  for (const key of registerKeys) {
    const { number, title, unit, lines } = registers[key];
    const { total } = await lines(work, scope, { page: 1, size: 1 }, false);
    rows.push({ key, number: number[locale], title: title[locale], unit: unit[locale], total });
  }
  const everybody = keepsTheOffice(actor) || has(actor, 'presidium');
  const deputies = everybody ? (await deputyNames(tx, today)).map(({ id, name }) => ({ id, name })) : [];
  return { scope: await scopeWords(work, input), rows, stations: await stationsFor(tx, actor), deputies: [...new Map(deputies.map((one) => [one.id, one])).values()] };
});

export const meter = showing(register.views.meter, async (work) => {
  const scope = await scopeOf(work, work.input);
  const cells: MeteredCell[] = [];
  for (const key of registerKeys) {
    const { columns, lines } = registers[key];
    for (const line of (await lines(work, scope, { page: 1, size: mostPrinted }, false)).lines) cells.push(...metered(columns, line));
  }
  return meterOf(cells);
});

/** The cells of a line that hold something, with the record and field each was made of. */
function metered(columns: Register['columns'], { cells, records }: { cells: readonly string[]; records: Readonly<Record<string, string>> }): MeteredCell[] {
  return columns.flatMap(({ from, typed }, place) => (from && cells[place] ? [{ source: from, typed, recordId: records[from.split('.')[0] ?? ''] ?? '' }] : []));
}

const wanted = async (work: Work<Narrowed & { register: RegisterKey; openingId?: string | undefined }>, page: number, size: number) => {
  const { input } = work;
  const opened = await isOpened(work, input.register, input, input.openingId);
  return { opened, ...await read(work, input.register, await scopeOf(work, input), { page, size }, opened) };
};

export const page = showing(register.views.page, async (work) => {
  const { opened, lines, total, register: one } = await wanted(work, work.input.page, pageSize);
  const scope = { period: periodOf(work.input), stationId: work.input.stationId };
  const signed = await signedPages(work, one.key, scope, lines.map(({ key }) => key));
  return { ...await headingOf(work, one, work.input), signed: signed.whole, mayAttach: work.input.deputyId === undefined && amendsRow(work.actor, { stationId: work.input.stationId ?? null }), total, opened, maySetForm: keepsTheOffice(work.actor), canOpen: opensSealed(work.actor) && one.columns.some(({ masked }) => masked !== null), rows: lines.map((line) => ({ ...line, canAmend: amendsRow(work.actor, line), signed: signed.of(line.key) })) };
});

export const whole = showing(register.views.whole, async (work) => {
  const { lines, register: one } = await wanted(work, 1, mostPrinted);
  return inOwnForm(work, one.key, { ...await headingOf(work, one, work.input), signature: null, rows: lines });
});

export const forms = showing(register.views.forms, async (work) => {
  const { tx, actor, today, locale, input: { register: key, year } } = work;
  const one = registers[key];
  const may = keepsTheOffice(actor);
  const head = { number: one.number[locale], title: one.title[locale], may };
  if (!may) return { ...head, fields: [], rows: [], ofCounty: null, sample: [] };
  const ofCounty = await offeredHere(tx, key);
  const rows = await formsOf(tx, key);
  const names = await namesOf(tx, rows.map(({ readBy }) => readBy));
  const { lines } = await read(work, key, await scopeOf(work, { year }), { page: 1, size: sampleRows }, false);
  return {
    ...head, fields: one.columns.map(({ key: column, label, from }) => ({ key: column, label: label[locale], byPen: from === null })), sample: lines.map(({ cells }) => cells),
    ofCounty: ofCounty && { ...ofCounty, carriedOn: dateOn(ofCounty.carriedAt), can: permitted(policy, { useCountyForm: register.verbs.useCountyForm }, actor, ofCounty, today, ['useCountyForm']) },
    rows: rows.map(({ readBy, readAt, usedAt, endedAt, ...form }) => ({
      ...form, by: names.get(readBy) ?? '', readOn: dateOn(readAt), usedOn: usedAt && dateOn(usedAt), endedOn: endedAt && dateOn(endedAt), can: permitted(policy, register.verbs, actor, form, today),
    })),
  };
});
