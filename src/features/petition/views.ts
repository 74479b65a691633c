import { mask } from '#kernel/plain-text.ts';
import { namesOf } from '#features/account/public.ts';
import { placeNames } from '#features/place/public.ts';
import { mustSee, showing } from '#platform/feature.ts';
import { petition } from './contract.ts';
import { policy } from './policy.ts';
import { rowFields } from './presenting.ts';
import { numberLabel } from './rules.ts';
import { isUnknown, openPetitioner } from './sealing.ts';
import { keepers } from './staff.ts';
import { sendingsOf } from './store/passage.ts';
import { alike, groupCounts, list as listRows, listed, partsOf } from './store/list.ts';
import { petitionerOf } from './store/writes.ts';

export const list = showing(petition.views.list, async (work) => {
  const { tx, actor, today, input: { page, ...filter } } = work;
  const { rows, total } = await listRows(tx, actor, filter, page, today);
  const places = await placeNames(tx, rows.flatMap(({ placeCode }) => placeCode ?? []));
  return { rows: rows.map((row) => rowFields(work, row, places)), total, ...await groupCounts(tx, actor, today) };
});

/** One matter with all that happened to it. Who it is stands there masked. */
export const detail = showing(petition.views.detail, async (work) => {
  const { tx, actor, house, tenant, input } = work;
  const row = mustSee(policy.see, work, await listed(tx, actor, input.id));
  const { facts, stages, barred, events } = await partsOf(tx, row.id);
  const who = openPetitioner(house.seal, row.id, await petitionerOf(tx, row.id));
  const names = await namesOf(tx, [facts.enteredBy, ...barred.map(({ personId }) => personId), ...events.map(({ personId }) => personId)]);
  const same = await alike(tx, actor, row);
  const { reportWords, enteredBy, ...said } = facts;
  const filesOf = async (holder: string, most = 6) => (await house.files.of(tx, holder, [row.id])).slice(0, most).map(({ id, name }) => ({ id, name }));
  return {
    ...rowFields(work, row, await placeNames(tx, row.placeCode === null ? [] : [row.placeCode])), ...said, enteredBy: names.get(enteredBy ?? '') ?? null, report: reportWords, stages,
    contact: isUnknown(who) ? null : { name: who.name && mask.name(who.name), phone: who.phone && mask.phone(who.phone), hasAddress: who.address !== null, representatives: who.representatives.length },
    barred: barred.map(({ personId, ground, since }) => ({ id: personId, name: names.get(personId) ?? '', ground, since })), staff: await keepers(tx), files: await filesOf('petition'), reportFiles: await filesOf('petition.report'), belowFiles: await filesOf('petition.fromBelow'), returnedFiles: await filesOf('petition.returned', 12),
    sendings: await sendingsOf(tx, row.id), towns: tenant.kind === 'county' ? (await house.tenants.all()).filter(({ countyId }) => countyId === tenant.id).map(({ id, name }) => ({ id, name })) : [],
    timeline: events.map(({ doneOn, verb, personId, words }) => ({ on: doneOn, verb, who: names.get(personId ?? '') ?? null, words })),
    alike: same.map(({ id, year, number, subject, state, receivedOn, samePetitioner }) => ({ id, numberLabel: numberLabel(year, number), subject, state, receivedOn, samePetitioner })),
  };
});
