import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { mandateSpans } from '#features/deputy/public.ts';
import { findPlace } from '#features/suggestion/past/find.ts';
import { Refused } from '#kernel/verdict.ts';
import { doing, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { makeDistrict } from '#tests/support/makers/deputy.ts';
import { following, makeOffice, makeOpinion, makeStation } from '#tests/support/makers/opinion.ts';
import { makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { placesEver } from './public.ts';
import { idOfPlace } from './rules.ts';

const house = await testHouse();
house.clock.set('2026-09-01T02:00:00Z');
const cast = await makeCast(house);
const { town, clerk, lead } = cast;
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const rows = async (view: string, input: object = {}, actor: Actor = clerk) => (await seeing(house, actor, view, input) as { rows: Record<string, unknown>[] }).rows;
const visitor = makeVisitor(town);
const termUntil = (toOn: string | null) => house.database.inTenant(town.id, ({ db, tenantId }) => db.updateTable('term').set({ toOn }).where('tenantId', '=', tenantId).where('id', '=', cast.termId).execute());
const [old, other] = [town.village, `${town.code}301`];
const merge = (from: string, into: string, more: object = {}) => rows('place.children').then((all) => doing(house, clerk, 'place.merge', { id: idOfPlace(from), version: all.find(({ code: one }) => one === from)?.['version'], intoCode: into, on: '2026-08-20', basis: '县政府批复', ...more }));

test('place.merge: what was written names the old village and is found under the one there is now; what goes on moves to it, the committee as offices merge, and lists offer the new one alone', async () => {
  await doing(house, clerk, 'place.add', { kind: 'village', code: other, name: '新桥村' });
  const heir = await makeOffice(house, town, 'villageCommittee', '新桥村村民委员会');
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.updateTable('office').set({ placeCode: other }).where('tenantId', '=', tenantId).where('id', '=', heir.id).execute());
  const station = await makeStation(house, town);
  await makeDistrict(house, clerk, town, cast.termId);
  await house.database.inTenant(town.id, async ({ db, tenantId }) => {
    const { id: districtId } = await db.selectFrom('district').select('id').where('tenantId', '=', tenantId).executeTakeFirstOrThrow();
    await db.updateTable('mandate').set({ districtId }).where('tenantId', '=', tenantId).where('personId', '=', lead.personId).execute();
  });
  await doing(house, lead, 'contact.addHousehold', { name: '孙桂花', phone: '13900001234', hardship: false, placeCode: old, spot: '五组' });
  const paper = await makePaperAt(house, cast, 'closed');
  await paper.do(clerk, 'checkPublication');
  const opinion = await following(house, await makeOpinion(house, town, { placeCode: old, source: 'qrDeputy', deputyId: lead.personId }), [[lead, 'lookAt'], [lead, 'handToVillage', { officeId: cast.committee }]]);

  expect(await code(merge(old, old))).toBe('place.samePlace');
  expect(await code(merge(old, `${town.code}399`))).toBe('place.noSuchVillage');
  expect(await code(merge(old, other, { on: '2026-09-02' }))).toBe('place.dayToCome');
  await merge(old, other);
  expect(await code(merge(old, other))).toBe('place.mergedBefore');

  expect(await rows('place.publicList', {}, visitor)).toEqual([{ code: other, kind: 'village', name: '新桥村' }]);
  expect((await rows('place.children')).find(({ code: one }) => one === old)).toMatchObject({ name: '石桥村', merged: { code: other, name: '新桥村', on: '2026-08-20' } });
  for (const place of [old, other]) {
    expect(await rows('suggestion.list', { placeCode: place, page: 1 }), place).toMatchObject([{ id: paper.id, placeName: '石桥村' }]);
    expect(await rows('suggestion.publicList', { placeCode: place, page: 1 }, visitor), place).toMatchObject([{ id: paper.id }]);
    expect(await rows('opinion.list', { placeCode: place, page: 1 }), place).toMatchObject([{ id: opinion.id }]);
    expect(await rows('station.list', { placeCode: place }), place).toMatchObject([{ id: station.id, placeName: '新桥村' }]);
    expect((await rows('deputy.publicList', { placeCode: place }, visitor)).map(({ id }) => id), place).toContain(lead.personId);
  }
  expect((await seeing(house, visitor, 'suggestion.publicChoices', {}) as { places: object[] }).places).toEqual([{ code: other, name: '新桥村' }]);
  expect(await rows('contact.households', { page: 1 }, lead)).toMatchObject([{ placeName: '新桥村' }]);
  expect((await rows('deputy.districts'))[0]).toMatchObject({ places: [{ code: other, name: '新桥村' }] });
  expect(await rows('office.list', { closed: 'yes' })).toMatchObject([{ id: cast.committee }]);
  expect(await seeing(house, clerk, 'opinion.detail', { id: opinion.id })).toMatchObject({ office: { id: heir.id }, placeName: '石桥村' });

  expect(await seeing(house, clerk, 'opinion.routes', { placeCode: old }), 'what comes in under the old name goes to those who are there now').toMatchObject({ villageCommittee: { id: heir.id }, stations: [{ id: station.id }], deputies: [{ id: lead.personId }] });

  // A term that ended before keeps the villages of its time, and its districts can still be put right; one begun with them has those of today.
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.updateTable('districtPlace').set({ placeCode: old }).where('tenantId', '=', tenantId).execute());
  const [district] = await rows('deputy.districts') as { id: string; version: number }[];
  const setDistrict = () => doing(house, clerk, 'deputy.setDistrict', { id: district?.id, version: district?.version, termId: cast.termId, number: 1, name: '石桥选区', seatCount: 3, placeCodes: [old] });
  expect(await code(setDistrict()), 'while the term runs its districts have the villages there are').toBe('deputy.placeNotOurs');
  await termUntil('2026-08-31');
  await setDistrict();
  await termUntil(null);
  expect((await rows('deputy.districts'))[0]).toMatchObject({ name: '石桥选区', places: [{ code: old }] });
  expect((await house.database.inTenant(town.id, (tx) => mandateSpans(tx, '2026-01-01', '2026-12-31'), 'read')).find(({ personId }) => personId === lead.personId)?.placeCodes).toEqual([other]);
  const { id: next } = await doing(house, clerk, 'deputy.openTerm', { number: 20, fromOn: '2027-01-10', copyDistricts: true });
  expect((await rows('deputy.districts', { termId: next }))[0]).toMatchObject({ places: [{ code: other }] });

  const third = `${town.code}302`;
  await doing(house, clerk, 'place.add', { kind: 'community', code: third, name: '石桥村' });
  expect(await code(merge(third, old)), 'nothing merges into what merged').toBe('place.intoMerged');
  await merge(other, third);
  expect(await rows('suggestion.list', { placeCode: third, page: 1 }), 'two mergers later').toHaveLength(1);
  const ever = await house.database.inTenant(town.id, (tx) => placesEver(tx, town.code), 'read');
  expect(ever.map(({ code: one }) => one), 'those that stand come first').toEqual([third, old, other]);
  expect(['石桥村', '石桥', '新桥村', '新桥村五组', '没有的村'].map((written) => findPlace({ places: ever }, written)), 'a name both bear is the one’s that stands').toEqual([third, third, other, other, null]);
  expect(await rows('office.list', { closed: 'no', kind: 'villageCommittee' }), 'where there is no committee yet the former is it').toMatchObject([{ id: heir.id, placeCode: third }]);
});

test('place.separate: entered by mistake, the village is offered again and what was written there is its own', async () => {
  const [one, two] = [`${town.code}311`, `${town.code}312`];
  await doing(house, clerk, 'place.add', { kind: 'village', code: one, name: '东村' });
  await doing(house, clerk, 'place.add', { kind: 'village', code: two, name: '西村' });
  const opinion = await makeOpinion(house, town, { placeCode: one, content: '东村的路灯不亮' });
  const station = await makeStation(house, town);
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.updateTable('station').set({ placeCode: one }).where('tenantId', '=', tenantId).where('id', '=', station.id).execute());
  await doing(house, clerk, 'station.close', { id: station.id, version: 1 });
  await merge(one, two);
  await doing(house, clerk, 'station.reopen', { id: station.id, version: 2 });
  expect(await rows('station.list', { placeCode: two }), 'closed before the merger, reopened at the village there is now').toMatchObject([{ id: station.id, placeName: '西村' }]);
  expect(await rows('opinion.list', { placeCode: two, page: 1 })).toMatchObject([{ id: opinion.id }]);
  await doing(house, clerk, 'place.separate', { id: idOfPlace(one), version: 2, words: '登记错了' });
  expect([await rows('opinion.list', { placeCode: two, page: 1 }), (await rows('opinion.list', { placeCode: one, page: 1 })).length]).toEqual([[], 1]);
  expect((await rows('place.publicList')).map(({ code: each }) => each)).toContain(one);
  expect(await code(doing(house, clerk, 'place.separate', { id: idOfPlace(one), version: 3, words: '再来' }))).toBe('place.notMerged');
});
