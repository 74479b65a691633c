import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { doing, seeing, testHouse } from '#tests/support/makers.ts';
import { makeMandate } from '#tests/support/makers/deputy.ts';
import { makeCast } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();

interface Made { id: string; version: number }
interface Roll { roll: Made | null; lines: { personId: string; attendance: string }[] }
interface Table { rows: { id: string; sessions: { called: number } }[]; sittings: { id: string; roll: { called: number } | null }[]; sentences: string[] }
type Cast = Awaited<ReturnType<typeof makeCast>>;
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, verb, input) as unknown as Promise<Made>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const present = (...people: readonly { personId: string }[]) => people.map(({ personId }) => ({ personId, attendance: 'present' }));
const rollOf = (cast: Cast) => seeing(house, cast.clerk, 'presence.roll', { sittingId: cast.sittingId }) as unknown as Promise<Roll>;
const namesOn = async (cast: Cast) => (await rollOf(cast)).lines.map(({ personId }) => personId).toSorted();
const sorted = (...people: readonly { personId: string }[]) => people.map(({ personId }) => personId).toSorted();
const tableOf = (cast: Cast, input: object) => seeing(house, cast.clerk, 'presence.table', input) as unknown as Promise<Table>;
const archiveOf = async (cast: Cast, personId: string) => ((await seeing(house, cast.clerk, 'duty.ofPerson', { personId })) as unknown as { rows: { id: string; kind: string; title: string; on: string }[] }).rows.filter(({ kind }) => kind === 'presence.attended');
const told = async (cast: Cast, personId: string) => (await archiveOf(cast, personId)).map(({ title, on }) => ({ title, on }));

test('a roll entered late names nobody who was elected after the session’s first day, and whoever was elected on it', async () => {
  const cast = await makeCast(house);
  const { clerk, termId, lead, second, third, sittingId } = cast;
  const onTheDay = await makeMandate(house, clerk, termId, { name: '何补选', electedOn: '2026-03-10' });
  const later = await makeMandate(house, clerk, termId, { name: '许补选', electedOn: '2026-03-11' });
  expect(await namesOn(cast)).toEqual(sorted(lead, second, third, onTheDay));
  expect(await refused(by(clerk, 'presence.takeRoll', { sittingId, lines: present(lead, second, third, onTheDay, later) }))).toBe('presence.listNotWhole');
  await by(clerk, 'presence.takeRoll', { sittingId, lines: present(lead, second, third, onTheDay) });
  expect((await tableOf(cast, { year: 2026 })).rows.map(({ id, sessions }) => [id, sessions.called]).filter(([id]) => id === later.personId), 'he sits in the year and was never called').toEqual([[later.personId, 0]]);
});

test('a roll that was taken shows its own lines, whoever comes into the books afterwards, and is corrected as it stands', async () => {
  const cast = await makeCast(house);
  const { clerk, termId, lead, second, third, sittingId } = cast;
  await by(clerk, 'presence.takeRoll', { sittingId, lines: present(lead, second, third) });
  const elected = await makeMandate(house, clerk, termId, { name: '许补选', electedOn: '2026-03-11' });
  const forgotten = await makeMandate(house, clerk, termId, { name: '漏登人' });
  const stranger = await makeMandate(house, clerk, termId, { name: '县代表', level: 'county' });
  expect(await namesOn(cast), 'nobody is present because he is missing').toEqual(sorted(lead, second, third));
  expect((await tableOf(cast, { year: 2026 })).sittings.find(({ id }) => id === sittingId)?.roll?.called, 'the figures say the same').toBe(3);
  const correct = async (lines: object[]) => { const { roll } = await rollOf(cast); return refused(by(clerk, 'presence.correctRoll', { id: roll?.id, version: roll?.version, lines, reason: '核对签到表' })); };
  expect(await correct(present(lead, second, third)), 'as it stands').toBe('done');
  expect(await correct(present(lead, second)), 'nobody in office is dropped').toBe('presence.listNotWhole');
  for (const other of [elected, stranger, clerk]) expect(await correct(present(lead, second, third, other))).toBe('presence.listNotWhole');
  expect(await correct(present(lead, second, third, forgotten)), 'who sat then and was forgotten in the roster').toBe('done');
  expect(await namesOn(cast)).toEqual(sorted(lead, second, third, forgotten));
});

test('whoever stands on a roll stays on it when his mandate is found to have begun later', async () => {
  const cast = await makeCast(house);
  const { clerk, termId, lead, second, third, sittingId } = cast;
  const fourth = await makeMandate(house, clerk, termId, { name: '许补选' });
  await by(clerk, 'presence.takeRoll', { sittingId, lines: present(lead, second, third, fourth) });
  await by(clerk, 'deputy.amendMandate', { id: fourth.id, version: fourth.version, electedOn: '2026-05-01' });
  expect(await namesOn(cast)).toEqual(sorted(lead, second, third, fourth));
  const { roll } = await rollOf(cast);
  const corrected = await by(clerk, 'presence.correctRoll', { id: roll?.id, version: roll?.version, lines: present(lead, second, third, fourth), reason: '核对签到表' });
  await by(clerk, 'presence.correctRoll', { id: corrected.id, version: corrected.version, lines: present(lead, second, third), reason: '当时还没当选' });
  expect(await namesOn(cast)).toEqual(sorted(lead, second, third));
  expect(await told(cast, fourth.personId)).toEqual([]);
});

test('of a year or term before he was elected a deputy has no row, and the sentences do not count him', async () => {
  const cast = await makeCast(house);
  const later = await makeMandate(house, cast.clerk, cast.termId, { name: '许补选', electedOn: '2026-03-11' });
  const [before, year] = [await tableOf(cast, { year: 2025 }), await tableOf(cast, { year: 2026 })];
  expect([before, year].map(({ rows }) => rows.some(({ id }) => id === later.personId))).toEqual([false, true]);
  expect([before, year].map(({ sentences }) => /本级代表 (\d+) 名/.exec(sentences[0] ?? '')?.[1])).toEqual(['3', '4']);
});

test('the duty archive follows a session whose days, number or term are put right, and leaves the rest alone', async () => {
  const cast = await makeCast(house);
  const { clerk, termId, lead, second, third, sittingId } = cast;
  const lines = [...present(lead, second), { personId: third.personId, attendance: 'absent' }];
  await by(clerk, 'presence.takeRoll', { sittingId, lines });
  const other = await by(clerk, 'deputy.setSitting', { termId, number: 1, fromOn: '2022-01-10', toOn: '2022-01-11' });
  await by(clerk, 'presence.takeRoll', { sittingId: other.id, lines: present(lead, second, third) });
  await by(clerk, 'deputy.setSitting', { id: sittingId, version: 1, termId, number: 2, fromOn: '2026-04-08', toOn: '2026-04-09' });
  const first = { title: '第19届第1次会议', on: '2022-01-10' };
  expect(await told(cast, lead.personId)).toEqual([{ title: '第19届第2次会议', on: '2026-04-08' }, first]);
  expect(await told(cast, third.personId), 'who was away is not told of').toEqual([first]);
  await by(clerk, 'deputy.setSitting', { id: sittingId, version: 2, termId, number: 3, fromOn: '2026-04-08', toOn: '2026-04-10' });
  expect(await told(cast, second.personId)).toEqual([{ title: '第19届第3次会议', on: '2026-04-08' }, first]);
  await by(clerk, 'deputy.amendTerm', { id: termId, version: 1, number: 18, fromOn: '2021-12-20' });
  expect((await told(cast, lead.personId)).map(({ title }) => title)).toEqual(['第18届第3次会议', '第18届第1次会议']);
});

test('a correction tells with the present day what an older telling left at another, and touches no line that is right', async () => {
  const cast = await makeCast(house);
  const { town, clerk, lead, second, third, sittingId } = cast;
  const taken = await by(clerk, 'presence.takeRoll', { sittingId, lines: present(lead, second, third) });
  const kept = (await archiveOf(cast, second.personId))[0]?.id;
  // As towns have it whose session was moved before its archive followed.
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.updateTable('duty').set({ doneOn: '2026-03-01' }).where('tenantId', '=', tenantId).where('personId', '=', lead.personId).execute());
  await by(clerk, 'presence.correctRoll', { id: taken.id, version: 1, lines: [...present(lead, second), { personId: third.personId, attendance: 'absent' }], reason: '核对签到表' });
  expect(await told(cast, lead.personId)).toEqual([{ title: '第19届第2次会议', on: '2026-03-10' }]);
  expect(await told(cast, third.personId)).toEqual([]);
  expect((await archiveOf(cast, second.personId))[0]?.id, 'with it would go what was objected to it').toBe(kept);
});

test('what the office struck out of the archive is not told again when the session is moved', async () => {
  const cast = await makeCast(house);
  const { clerk, termId, lead, second, third, sittingId } = cast;
  await by(clerk, 'presence.takeRoll', { sittingId, lines: present(lead, second, third) });
  const id = (await archiveOf(cast, lead.personId))[0]?.id;
  await by(lead, 'duty.object', { id, words: '那天我没去' });
  await by(clerk, 'duty.answerObjection', { id, answer: 'struck', words: '核实属实' });
  await by(clerk, 'deputy.setSitting', { id: sittingId, version: 1, termId, number: 2, fromOn: '2026-04-08', toOn: '2026-04-09' });
  expect([await told(cast, lead.personId), await told(cast, second.personId)].map((rows) => rows.length)).toEqual([0, 1]);
});
