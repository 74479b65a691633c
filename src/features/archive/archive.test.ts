import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { makeActivityCast } from '#tests/support/makers/activity.ts';
import { makeOpinion } from '#tests/support/makers/opinion.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { verifySeals } from './public.ts';

const house = await testHouse();
const cast = await makeActivityCast(house);
const { town, clerk, chair, stationId, deputies } = cast;
const year = Number(dayOf(house).slice(0, 4));
const stranger = await makePerson(house, await makeTown(house), [{ role: 'clerk' }]);

interface Found { total: number; rows: { kind: string; id: string; title: string; station: string | null; link: string; term: string }[] }
const find = (input: object, actor: Actor = clerk) => seeing(house, actor, 'archive.find', input) as unknown as Promise<Found>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const faults = async () => (await house.database.inTenant(town.id, (tx) => verifySeals(tx, house.files), 'read')).map(({ year: of, faults: found }) => ({ year: of, faults: found.map(({ fault, what }) => `${fault} ${what}`) }));
/** As somebody with the database's own key would. */
const plant = (text: string, ...values: unknown[]) => house.rows(text, values);

const held = await doing(house, clerk, 'activity.enterHeld', { kind: 'study', topic: '学习代表法', stationId, startsOn: `${year}-01-15`, venue: '村委会', way: 'typed', attendance: deputies.map(({ personId }) => ({ personId, attendance: 'present' })) }) as unknown as { id: string };
const visit = await doing(house, deputies[0], 'contact.recordVisit', { way: 'visit', heard: '路灯坏了三盏', otherCount: 2, placeCode: town.village }) as unknown as { id: string; version: number };
const opinion = await makeOpinion(house, town, { content: '水塔漏水，请修一修', placeCode: town.village, stationId });

test('a new clerk finds by year, kind, station and word what his predecessor did; strangers and deputies find nothing', async () => {
  expect((await find({ word: '路灯' })).rows).toEqual([expect.objectContaining({ kind: 'visit', id: visit.id, term: 'tenYears' })]);
  expect((await find({ kind: 'activity', year })).rows).toEqual([expect.objectContaining({ id: held.id, title: '学习代表法', station: '石桥村代表联络站', link: `/activities/${held.id}` })]);
  expect((await find({ year: year - 1 })).total).toBe(0);
  expect((await find({ word: '100%' })).total, 'a word is no pattern').toBe(0);
  expect((await find({ stationId })).rows.map(({ kind }) => kind).sort()).toEqual(['activity', 'opinion']);
  const later = await makePerson(house, town, [{ role: 'clerk' }], '新来的干事');
  expect((await find({ word: '水塔' }, later)).rows.map(({ id }) => id)).toEqual([opinion.id]);
  for (const actor of [deputies[0], stranger]) expect((await find({}, actor)).total).toBe(0);
});

test('completeness counts each kind of a year for the town and each station, and names what is missing', async () => {
  const { classes, rows } = await seeing(house, clerk, 'archive.completeness', { year }) as unknown as { classes: { kind: string; total: number; source: string }[]; rows: { id: string; missing: string[] }[] };
  expect(Object.fromEntries(classes.map(({ kind, total }) => [kind, total]))).toMatchObject({ activity: 1, visit: 1, opinion: 1, suggestion: 0, duty: 4 });
  expect(classes.every(({ source }) => source.length > 5)).toBe(true);
  expect(rows.find(({ id }) => id === stationId)?.missing).toEqual(['visit', 'deed']);
});

test('archive.seal seals a year that is over; what is changed, removed or added later is found, and so are manifest, paper and audit', async () => {
  expect(await refused(doing(house, chair, 'archive.seal', { year }))).toBe('archive.yearNotOver');
  house.clock.set(`${year + 1}-01-10T02:00:00Z`);
  expect(await refused(doing(house, deputies[0], 'archive.seal', { year }))).toBe('archive.onlyTheOffice');
  const file = await house.database.inTenant(town.id, (tx) => house.files.keep(tx, { content: (async function* () { yield Buffer.from('照片'); })(), name: '签到表.jpg', mediaType: 'image/jpeg', by: null, now: new Date(`${year}-01-15T02:00:00Z`), holder: { feature: 'activity', id: held.id } }));
  const seal = await doing(house, clerk, 'archive.seal', { year }) as unknown as { id: string };
  expect(await faults()).toEqual([{ year, faults: [] }]);

  await plant("update visit set heard = '路灯坏了两盏' where id = $1", visit.id);
  expect(await faults()).toEqual([{ year, faults: [`changed visit ${visit.id}`] }]);
  await plant("update visit set heard = '路灯坏了三盏' where id = $1", visit.id);
  expect(await faults(), 'put back, it is as it was').toEqual([{ year, faults: [] }]);

  await plant("update opinion set state = 'void' where id = $1", opinion.id);
  expect(await faults(), 'what was withdrawn is told, and its words stay under the seal').toEqual([{ year, faults: [`withdrawn opinion ${opinion.id}`] }]);
  await plant("update opinion set received_on = received_on - 366 where id = $1", opinion.id);
  expect(await faults()).toEqual([{ year, faults: [`removed opinion ${opinion.id}`] }]);
  await plant("update opinion set received_on = received_on + 366 where id = $1", opinion.id);
  await plant("update opinion set state = 'received' where id = $1", opinion.id);

  const late = await doing(house, deputies[1], 'contact.recordVisit', { way: 'visit', heard: '补记一次走访', otherCount: 1, placeCode: town.village, visitedOn: `${year}-12-30` }) as unknown as { id: string };
  expect((await faults())[0]!.faults.filter((one) => one.includes(' visit '))).toEqual([`foreign visit ${late.id}`]);
  await doing(house, clerk, 'archive.seal', { year });
  expect(await faults(), 'sealed again, the later record belongs to it; the earlier manifest stands').toEqual([{ year, faults: [] }, { year, faults: [] }]);

  await plant("update visit set heard = '路灯坏了一盏' where id = $1", visit.id);
  await plant("update opinion set received_on = received_on - 366 where id = $1", opinion.id);
  const covering = await doing(house, clerk, 'archive.seal', { year }) as unknown as { id: string };
  expect(await faults(), 'sealing again hides nothing').toEqual([{ year, faults: [] }, { year, faults: [`resealedOther visit ${visit.id}`, `resealedWithout opinion ${opinion.id}`] }, { year, faults: [] }]);
  await plant("update visit set heard = '路灯坏了三盏' where id = $1", visit.id);
  await plant("update opinion set received_on = received_on + 366 where id = $1", opinion.id);
  await plant('delete from archive_seal where id = $1', covering.id);
  expect(await faults(), 'a seal that is gone is missed').toEqual([{ year, faults: [] }, { year, faults: [] }, { year, faults: [`sealGone ${covering.id}`] }]);

  await house.database.inTenant(town.id, async (tx) => { await tx.db.updateTable('archiveSeal').set({ sha256: Buffer.alloc(32, 7) }).where('tenantId', '=', tx.tenantId).where('id', '=', seal.id).execute(); });
  expect((await faults())[1]!.faults).toEqual([`notInAudit ${seal.id}`, expect.stringContaining('manifestChanged')]);
  await plant('delete from file where id = $1', file.id);
  expect((await faults())[0]!.faults).toEqual([`paperGone paper ${file.id}`]);
});
