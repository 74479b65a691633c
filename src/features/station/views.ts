import { mustSee, permitted, showing } from '#platform/feature.ts';
import { namesOf } from '#features/account/public.ts';
import { placeName } from '#features/place/public.ts';
import { station } from './contract.ts';
import { policy } from './policy.ts';
import { mostFilesShown } from './rules.ts';
import { type ListRow, deputiesAt, equipmentOf, find, list as listRows, qrTokenOf } from './store.ts';

const asConvener = (row: ListRow) => (row.convenerPersonId && row.convenerName ? { id: row.convenerPersonId, name: row.convenerName } : null);

export const list = showing(station.views.list, async ({ tx, actor, today, input }) => {
  const rows = await listRows(tx, actor, { placeCode: input.placeCode, closed: input.closed === 'yes' });
  return {
    rows: rows.map((row) => ({ ...row, convener: asConvener(row), can: permitted(policy, station.verbs, actor, row, today) })),
    canOpen: permitted(policy, { open: station.verbs.open }, actor, { placeExists: true }, today, ['open']),
  };
});

export const detail = showing(station.views.detail, async (work) => {
  const { tx, actor, today, input, tenant, house } = work;
  const found = mustSee(policy.see, work, await find(tx, input.id, false));
  const deputies = await deputiesAt(tx, [found.id]);
  const names = await namesOf(tx, [found.headPersonId, found.convenerPersonId, found.recorderPersonId]);
  const parent = found.parentId === null ? null : await find(tx, found.parentId, false);
  const person = (id: string | null) => (id ? { id, name: names.get(id) ?? '' } : null);
  return {
    ...found, placeName: await placeName(tx, found.placeCode), deputies, deputyCount: deputies.length,
    parent: parent && { id: parent.id, name: parent.name }, equipment: await equipmentOf(tx, found.id), files: (await house.files.of(tx, 'station', [found.id])).slice(-mostFilesShown).map(({ id, name }) => ({ id, name })),
    head: person(found.headPersonId), convener: person(found.convenerPersonId), recorder: person(found.recorderPersonId),
    qrPath: `/${tenant.code}/s/${await qrTokenOf(tx, found.id)}`, can: permitted(policy, station.verbs, actor, found, today),
  };
});

export const publicList = showing(station.views.publicList, async ({ tx, actor, input }) => {
  const rows = await listRows(tx, actor, { placeCode: input.placeCode, closed: false });
  const deputies = Map.groupBy(await deputiesAt(tx, rows.map((row) => row.id)), (deputy) => deputy.stationId);
  return { rows: rows.map((row) => ({ ...row, deputies: deputies.get(row.id) ?? [] })) };
});
