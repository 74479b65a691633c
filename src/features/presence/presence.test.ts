import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { recordAll } from '#features/duty/public.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makePerson, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { dayOf, makeCast } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
const cast = await makeCast(house);
const { clerk, presidium, lead, second, third, sittingId } = cast;
const everybody = [lead, second, third];

interface Made { id: string; version: number }
interface Table { mayRead: boolean; rows: { id: string; name: string; sessions: { called: number; came: number; leave: number }; heard: number; spoke: number }[]; sittings: { id: string; roll: { came: number; leave: number; spoke: number } | null }[]; sentences: string[] }
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `presence.${verb}`, input) as unknown as Promise<Made>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const lines = (other: Record<string, object> = {}) => everybody.map(({ personId }) => ({ personId, attendance: 'present', ...other[personId] }));
const table = (actor: Actor, input: object = { year: 2026 }) => seeing(house, actor, 'presence.table', input) as unknown as Promise<Table>;
const archived = async (actor: Actor & { personId: string }) => ((await seeing(house, clerk, 'duty.ofPerson', { personId: actor.personId })) as unknown as { rows: { kind: string; title: string; on: string }[] }).rows.filter(({ kind }) => kind === 'presence.attended');

test('presence.takeRoll is the office’s, of a session that has begun, of everybody in office, once', async () => {
  const term = (await seeing(house, clerk, 'deputy.terms') as unknown as { rows: { id: string }[] }).rows[0]?.id;
  const coming = await doing(house, clerk, 'deputy.setSitting', { termId: term, number: 9, fromOn: '2031-01-05', toOn: '2031-01-06' }) as unknown as Made;
  expect(await refused(by(clerk, 'takeRoll', { sittingId: coming.id, lines: lines() }))).toBe('presence.notBegun');
  expect(await refused(by(presidium, 'takeRoll', { sittingId, lines: lines() }))).toBe('presence.onlyTheOffice');
  expect(await refused(by(lead, 'takeRoll', { sittingId, lines: lines() }))).toBe('presence.onlyTheOffice');
  expect(await refused(by(clerk, 'takeRoll', { sittingId, lines: lines().slice(1) }))).toBe('presence.listNotWhole');
  expect(await refused(by(clerk, 'takeRoll', { sittingId, lines: [...lines().slice(1), { personId: clerk.personId, attendance: 'present' }] }))).toBe('presence.listNotWhole');
  expect(await refused(by(clerk, 'takeRoll', { sittingId, lines: lines({ [third.personId]: { attendance: 'absent', spoke: true } }) }))).toBe('presence.spokeAbsent');
  await by(clerk, 'takeRoll', { sittingId, lines: lines({ [lead.personId]: { spoke: true }, [second.personId]: { attendance: 'leave', reason: '住院' } }) });
  expect(await refused(by(clerk, 'takeRoll', { sittingId, lines: lines() }))).toBe('presence.rollTaken');
  expect(await archived(lead)).toMatchObject([{ title: '第19届第2次会议', on: '2026-03-10' }]);
  expect(await archived(second)).toEqual([]);
  const found = await table(presidium);
  expect(found.rows.find(({ id }) => id === second.personId)).toMatchObject({ sessions: { called: 1, came: 0, leave: 1 }, heard: 0, spoke: 0 });
  expect(found.sittings).toMatchObject([{ id: sittingId, roll: { came: 2, leave: 1, spoke: 1 } }]);
});

test('presence.correctRoll keeps what was said before, and the archive follows', async () => {
  const roll = (await seeing(house, clerk, 'presence.roll', { sittingId }) as unknown as { roll: Made }).roll;
  const corrected = lines({ [lead.personId]: { attendance: 'absent' }, [second.personId]: { attendance: 'late', spoke: true } });
  expect(await refused(by(presidium, 'correctRoll', { ...roll, lines: corrected, reason: '核对签到表' }))).toBe('presence.onlyTheOffice');
  await by(clerk, 'correctRoll', { ...roll, lines: corrected, reason: '核对签到表' });
  expect(await refused(by(clerk, 'correctRoll', { ...roll, lines: corrected, reason: '再改' }))).toBe('platform.stale');
  expect([await archived(lead), await archived(second)].map((rows) => rows.length)).toEqual([0, 1]);
  const kept = await house.database.inTenant(cast.town.id, (tx) => tx.db.selectFrom('sessionRollChange').select(['reason', 'former']).where('tenantId', '=', cast.town.id).execute());
  expect(kept).toHaveLength(1);
  expect(((kept[0]?.former ?? []) as { personId: string }[]).map(({ personId }) => personId).toSorted(), 'only the lines that changed').toEqual([lead.personId, second.personId].toSorted());
  expect((await seeing(house, clerk, 'presence.roll', { sittingId }) as unknown as { changes: { reason: string }[] }).changes).toMatchObject([{ reason: '核对签到表' }]);
});

test('a deputy reads his own beside nothing else; the table is the presidium’s and its office’s', async () => {
  const own = await seeing(house, second, 'presence.ofDeputy', { year: 2026 }) as unknown as { sentences: { words: string }[] };
  expect(own.sentences[0]?.words).toBe('人代会应到 1 次，到会 1 次。');
  expect(await refused(seeing(house, second, 'presence.ofDeputy', { personId: lead.personId }))).toBe('platform.notFound');
  expect(await refused(seeing(house, second, 'presence.roll', { sittingId }))).toBe('platform.notFound');
  expect(await table(second)).toMatchObject({ mayRead: false, rows: [], sittings: [], sentences: [] });
  expect(await table(await makePerson(house, cast.town, [{ role: 'governmentOffice' }]))).toMatchObject({ mayRead: false, rows: [] });
  const rows = (await table(clerk)).rows.map(({ name }) => name);
  expect(rows).toEqual(rows.toSorted());
});

test('a deputy’s public page has nothing of his record until the town decides so, and then only kinds that may be shown', async () => {
  interface Shown { counts: { words: string; count: number }[]; activities: unknown[]; receptions: string[] }
  const visitor = makeVisitor(cast.town);
  const shown = (id: string = second.personId) => seeing(house, visitor, 'presence.publicRecord', { id }) as unknown as Promise<Shown>;
  const year = dayOf(house).slice(0, 4);
  await inWork(house, callBy(clerk), null, 'write', (work) => recordAll(work, [
    ...['contact.visited', 'contact.helped', 'contact.deed', 'contact.mediated', 'award.won', 'duty.other'].map((kind) => ({ personId: second.personId, kind, on: `${year}-02-03`, title: '走访孙桂花', refFeature: 'contact', refId: newId() })),
    { personId: second.personId, kind: 'reception.received', on: `${year}-02-04`, title: '接待 3 人', refFeature: 'reception', refId: newId() },
  ]));
  expect(await shown()).toEqual({ year: Number(year), counts: [], activities: [], receptions: [] });
  for (const key of ['pageCounts', 'pageActivities', 'pageReceptions']) await doing(house, clerk, 'settings.setRule', { key, value: 1, effectiveOn: dayOf(house), source: '主席团第 12 次会议' });
  expect(await shown()).toEqual({ year: Number(year), counts: [{ words: '出席人代会会议', count: 1 }, { words: '接待群众', count: 1 }], activities: [], receptions: [`${year}-02-04`] });
  expect(JSON.stringify(await shown())).not.toMatch(/孙桂花|走访|帮扶|3 人/);
  expect(await refused(shown(clerk.personId)), 'who is no deputy has no page').toBe('platform.notFound');
});
