import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { inWork } from '#platform/perform.ts';
import { listOf, makeActivityCast, makeAnnounced } from '#tests/support/makers/activity.ts';
import { makeStation } from '#tests/support/makers/opinion.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { callBy, doing, makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import type { theme } from './contract.ts';
import { themeReport } from './public.ts';

const house = await testHouse();
const cast = await makeActivityCast(house);
const { town, clerk, convener, recorder, stationId, deputies: [first, second] } = cast;
const { id: otherStation } = await makeStation(house, town, '柳林村代表联络站');
await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('stationDeputy').values([first, second].map(({ personId }) => ({ tenantId, stationId, personId }))).execute());
const elsewhere = await makePerson(house, town, [{ role: 'recorder', stationId: otherStation }], '邻站联络员');
const today = dayOf(house);
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
type Detail = OutputOf<typeof theme.views.detail>;
const look = async (id: string, actor: Actor = clerk) => await seeing(house, actor, 'theme.detail', { id }) as unknown as Detail;
const terms = (more: object = {}) => ({ name: '护河行动', aim: '人人护河。', fromOn: addDays(today, -30), untilOn: addDays(today, 60), kinds: ['visit', 'forum'], visits: true, deeds: true, stationIds: [], groupIds: [], ...more });
const opened = async (more: object = {}) => (await doing(house, clerk, 'theme.open', terms(more)) as { id: string }).id;
const act = async (actor: Actor, verb: string, id: string, more: object = {}) => doing(house, actor, `theme.${verb}`, { id, version: (await look(id)).version, ...more });
const tick = (actor: Actor, id: string, recordIds: readonly string[], verb = 'putUnder') => doing(house, actor, `theme.${verb}`, { id, recordIds });
const held = async (more: object = {}) => {
  const { id, version } = await makeAnnounced(house, cast, { topic: '看河道', ...more });
  await doing(house, recorder, 'activity.noteAttendance', { id, version, way: 'ticked', attendance: listOf(cast) });
  return id;
};
const visited = async (actor: Actor, more: object = {}) => (await doing(house, actor, 'contact.recordVisit', { way: 'visit', heard: '河里有垃圾', placeCode: town.village, otherCount: 2, ...more }) as { id: string }).id;
const did = async (actor: Actor) => (await doing(house, actor, 'contact.recordDeed', { kind: 'deed', hardship: false, what: '清了一段河', helped: '沿河各户', placeCode: town.village }) as { id: string }).id;
const counts = (detail: Detail) => detail.parties.map(({ name, activity, visit, deed }) => [name, activity, visit, deed]);

test('theme.open tells who takes part once; days, kinds and parties must make sense; only the office opens', async () => {
  const id = await opened();
  expect(await look(id)).toMatchObject({ state: 'open', name: '护河行动', activity: 0, visit: 0, deed: 0, nothingYet: ['柳林村代表联络站', '石桥村代表联络站'] });
  const told = async (actor: Actor) => ((await seeing(house, actor, 'notice.mine', { page: 1 })) as { rows: { words: string }[] }).rows.filter(({ words }) => words.includes('护河行动')).length;
  expect([await told(convener), await told(recorder), await told(first)]).toEqual([1, 1, 0]);
  const refused = (more: object, actor: Actor = clerk) => code(doing(house, actor, 'theme.open', terms(more)));
  expect(await refused({}, convener)).toBe('theme.onlyTheOffice');
  expect(await refused({ untilOn: addDays(today, -31) })).toBe('theme.daysOutOfOrder');
  expect(await refused({ untilOn: addDays(today, 800) })).toBe('theme.tooLong');
  expect(await refused({ kinds: [], visits: false, deeds: false })).toBe('theme.nothingCounts');
  expect(await refused({ stationIds: [clerk.personId] })).toBe('theme.noSuchParty');
});

test('theme.putUnder and theme.takeOut tick records that were made anyway: one’s own, that fit, once', async () => {
  const id = await opened();
  const [activityId, visitId, deedId] = [await held(), await visited(first), await did(first)];
  expect(await code(tick(second, id, [visitId]))).toBe('theme.notYours');
  expect(await code(tick(elsewhere, id, [activityId]))).toBe('theme.notYours');
  expect(await code(tick(first, id, [second.personId]))).toBe('theme.noSuchRecord');
  expect(await code(tick(clerk, id, []))).toBe('theme.nothingTicked');
  expect(await tick(first, id, [visitId])).toMatchObject({ records: 1 });
  expect(await tick(recorder, id, [activityId, deedId, visitId]), 'what is under it already is not counted twice').toMatchObject({ records: 2 });
  const detail = await look(id, first);
  expect(counts(detail)).toEqual([['柳林村代表联络站', 0, 0, 0], ['石桥村代表联络站', 1, 1, 1]]);
  expect([detail.nothingYet, detail.activities.map(({ topic }) => topic)]).toEqual([['柳林村代表联络站'], ['看河道']]);
  expect(JSON.stringify(detail), 'what voters said stands with the visit alone').not.toContain('垃圾');
  expect(await tick(first, id, [visitId], 'takeOut')).toMatchObject({ records: 1 });
  expect(counts(await look(id))[1]).toEqual(['石桥村代表联络站', 1, 0, 1]);
  const study = await held({ kind: 'study' });
  expect(await code(tick(clerk, id, [study]))).toBe('theme.doesNotFit');
});

test('a record that is voided counts no more, whoever takes no part is not offered', async () => {
  const id = await opened();
  const visitId = await visited(first);
  await tick(first, id, [visitId]);
  await doing(house, first, 'contact.void', { id: visitId, version: 1, reason: '记错了' });
  expect((await look(id)).visit).toBe(0);
  const other = await opened({ name: '代表进万家', stationIds: [otherStation] });
  const rows = async (actor: Actor, themeId: string) => (await seeing(house, actor, 'theme.candidates', { id: themeId }) as unknown as OutputOf<typeof theme.views.candidates>).rows;
  expect(await rows(first, other)).toEqual([]);
  const mine = await rows(second, id);
  const own = await visited(second);
  expect((await rows(second, id)).length).toBe(mine.length + 1);
  expect((await rows(first, id)).some((row) => row.id === own)).toBe(false);
  const ofRecord = async (actor: Actor, recordId: string) => (await seeing(house, actor, 'theme.ofRecord', { recordId }) as unknown as OutputOf<typeof theme.views.ofRecord>).rows;
  expect((await ofRecord(second, own)).find((row) => row.id === id)).toMatchObject({ under: false, mayTick: true });
  expect((await ofRecord(second, own)).some((row) => row.id === other)).toBe(false);
  await tick(second, id, [own]);
  expect((await ofRecord(second, own)).find((row) => row.id === id)).toMatchObject({ under: true });
});

test('theme.amend changes the terms; theme.close, theme.cancel and theme.reopen end it and let it go on', async () => {
  const id = await opened();
  await act(clerk, 'amend', id, terms({ name: '护河三个月', stationIds: [stationId] }));
  expect(await look(id)).toMatchObject({ name: '护河三个月', stations: [{ name: '石桥村代表联络站' }], parties: [{ name: '石桥村代表联络站' }] });
  expect(await code(act(convener, 'close', id, { words: '好' }))).toBe('theme.onlyTheOffice');
  await act(clerk, 'close', id, { words: '河道干净了。' });
  expect(await look(id)).toMatchObject({ state: 'closed', endedWords: '河道干净了。', endedOn: today });
  expect(await code(tick(first, id, [await visited(first)]))).toBe('platform.wrongState');
  await act(clerk, 'reopen', id);
  expect(await look(id)).toMatchObject({ state: 'open', endedOn: null });
  await act(clerk, 'cancel', id, { reason: '改到明年' });
  expect(await look(id)).toMatchObject({ state: 'cancelled', endedWords: '改到明年' });
  await act(clerk, 'reopen', id);
  expect((await look(id)).state).toBe('open');
});

test('the report has the numbers, what each activity’s own minutes say, and everybody who takes part in the order of names', async () => {
  const id = await opened();
  const activityId = await held({ kind: 'forum', topic: '座谈护河' });
  const { version } = await seeing(house, clerk, 'activity.detail', { id: activityId }) as { version: number };
  await doing(house, recorder, 'activity.writeMinutes', { id: activityId, version, hostName: '站长', agenda: '听沿河群众说垃圾。', points: [], guests: [], tasks: [] });
  await tick(recorder, id, [activityId]);
  await act(clerk, 'close', id, { words: '河道干净了。' });
  const letter = await inWork(house, callBy(clerk), {}, 'read', (work) => themeReport(work, id));
  const text = letter.paragraphs.map((part) => `${part.heading ?? ''}${part.text}`).join('\n');
  for (const words of ['护河行动', '代表活动 1 次，走访联系 0 次', '2 个，其中 1 个', '石桥村代表联络站开展座谈：座谈护河。听沿河群众说垃圾。', '河道干净了']) expect(text).toContain(words);
  expect(letter.tables?.[0]?.rows.map((row) => row.slice(1))).toEqual([['柳林村代表联络站', '0', '0', '0'], ['石桥村代表联络站', '1', '0', '0']]);
});

test('whoever looks for what is his finds it, however much others did in the same days', async () => {
  const id = await opened();
  const own = await visited(second);
  const mine = async (actor: Actor) => ((await seeing(house, actor, 'theme.candidates', { id })) as unknown as OutputOf<typeof theme.views.candidates>).rows.map((row) => row.id);
  // More than are read at once, of another station; as many before and as many after his own.
  await house.rows(`insert into visit select (jsonb_populate_record(v, jsonb_build_object('id', n.id, 'station_id', $2::text, 'deputy_person_id', $3::text, 'visited_on', v.visited_on + (n.at::int % 2) * 2 - 1))).*
    from visit v, unnest($5::uuid[]) with ordinality n (id, at) where v.tenant_id = $1 and v.id = $4`, [town.id, otherStation, first.personId, own, Array.from({ length: 10_400 }, () => newId())]);
  expect(await mine(second)).toContain(own);
  expect(await mine(recorder)).toContain(own);
});
