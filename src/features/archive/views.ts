import { yearSpan } from '#kernel/dates.ts';
import { namesOf } from '#features/account/public.ts';
import { stationsFor } from '#features/station/public.ts';
import { countRecords, findRecords } from '#platform/db/record-set.ts';
import { showing } from '#platform/feature.ts';
import { archive } from './contract.ts';
import { readsArchive, sealsYears } from './policy.ts';
import { recordSets } from './record-sets.ts';
import { type Kind, classes, kinds, pageSize, stationKinds, yearlyKinds } from './rules.ts';
import { allSeals } from './store.ts';

/** Before the first and after the last year of any record. */
const ever = { fromOn: '1990-01-01', toOn: '2999-12-31' };
const isKind = (kind: string): kind is Kind => kind in recordSets;

export const find = showing(archive.views.find, async ({ tx, actor, input }) => {
  if (!readsArchive(actor)) return { total: 0, stations: [], rows: [] };
  const { year, kind, stationId, word, page } = input;
  const stations = await stationsFor(tx, actor);
  const names = new Map(stations.map(({ id, name }) => [id, name]));
  const sets = kind ? [recordSets[kind]] : stationId ? stationKinds.map((one) => recordSets[one]) : kinds.map((one) => recordSets[one]);
  const { rows, total } = await findRecords(tx, sets, { ...(year === undefined ? ever : yearSpan(year)), stationId, word }, page, pageSize);
  return { total, stations, rows: rows.flatMap(({ kind: of, stationId: at, ...row }) => (isKind(of) ? [{ ...row, kind: of, station: at === null ? null : names.get(at) ?? null, term: classes[of].term }] : [])) };
});

export const completeness = showing(archive.views.completeness, async ({ tx, actor, input: { year } }) => {
  if (!readsArchive(actor)) return { year, classes: [], rows: [] };
  const counts = await countRecords(tx, kinds.map((kind) => recordSets[kind]), yearSpan(year));
  const sum = (kind: Kind, stationId?: string) => counts.filter((one) => one.kind === kind && (stationId === undefined || one.stationId === stationId)).reduce((all, { count }) => all + count, 0);
  return {
    year, classes: kinds.map((kind) => ({ kind, ...classes[kind], total: sum(kind), perStation: stationKinds.some((one) => one === kind) })),
    rows: (await stationsFor(tx, actor)).map(({ id, name }) => ({ id, name, counts: stationKinds.map((kind) => ({ kind, count: sum(kind, id) })), missing: yearlyKinds.filter((kind) => sum(kind, id) === 0) })),
  };
});

export const seals = showing(archive.views.seals, async ({ tx, actor }) => {
  if (!readsArchive(actor)) return { maySeal: false, rows: [] };
  const rows = await allSeals(tx);
  const names = await namesOf(tx, rows.map(({ sealedBy }) => sealedBy));
  return { maySeal: sealsYears(actor), rows: rows.map(({ id, year, sealedAt, sealedBy, recordCount, paperCount, sha256, fileId }) => ({ id, year, sealedAt: sealedAt.toISOString(), by: names.get(sealedBy) ?? '', records: recordCount, papers: paperCount, sha256: sha256.toString('hex'), fileId })) };
});
