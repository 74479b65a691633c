import { expect, test } from 'vitest';
import { type Actor, visitor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { doing, makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import { makeActivityCast } from '#tests/support/makers/activity.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
const { town, clerk, stationId, convener, deputies } = await makeActivityCast(house);
const chair = await makePerson(house, town, [{ role: 'chair' }], '主席');
const handler = await makePerson(house, town, [{ role: 'handler' }], '水利站长');
const member = await makePerson(house, town, [{ role: 'presidium' }], '主席团成员');
const today = dayOf(house);
const [first, second] = [deputies[0], deputies[1]];

interface Row { id: string; name: string; votes: object | null; chosen: boolean; evidence: { label: string; count: number }[]; maySay: boolean }
interface Seen { id: string; version: number; state: string; rows: (Row & { shown: { reason: string; words: string | null } | null })[]; can: string[]; nominees: { id: string }[]; checkedBy: string | null; confirmedBy: string | null; confirmedOn: string | null; sentBackWords: string | null }
const by = (actor: Actor, verb: string, input: object) => doing(house, actor, `award.${verb}`, input) as unknown as Promise<{ id: string; version: number }>;
const refused = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const seen = (id: string, actor: Actor = clerk) => seeing(house, actor, 'award.detail', { id }) as unknown as Promise<Seen>;
const published = async () => (await seeing(house, visitor(town.id, town.kind), 'award.publicList', {}) as unknown as { rows: { title: string; chosen: { name: string; reason: string; words: string | null }[] }[] }).rows;
const inArchive = async (personId: string) => (await house.database.inTenant(town.id, (tx) => tx.db.selectFrom('duty').select(['kind', 'withdrawnAt']).where('tenantId', '=', tx.tenantId).where('personId', '=', personId).where('kind', '=', 'award.won').execute())).map(({ withdrawnAt }) => (withdrawnAt === null ? 'stands' : 'struck'));
const plan = { subject: 'deputy', title: '优秀人大代表', criteria: '认真履职，群众认可', placeCount: 1, fromOn: `${today.slice(0, 4)}-01-01`, toOn: today, nominateUntil: addDays(today, 10) };
const meeting = { meetingName: '主席团会议', meetingOn: today, manner: 'ballots', memberCount: 9, presentCount: 8 };
const { id } = await by(clerk, 'announce', plan);
const version = async () => (await seen(id)).version;
const told = async ({ personId }: { personId: string | null }, kind: string) => (await house.database.inTenant(town.id, (tx) => tx.db.selectFrom('notice').select('id').where('tenantId', '=', tx.tenantId).where('personId', '=', personId).where('kind', '=', kind).execute())).length;
const tasks = async (actor: Actor) => (await seeing(house, actor, 'todo.mine') as unknown as { rows: { key: string; act: string }[] }).rows.filter(({ key }) => key.startsWith('award:')).map(({ act }) => act);

test('award.announce is the office’s, with places, days in order and a day to come', async () => {
  expect(await refused(by(convener, 'announce', plan))).toBe('award.onlyTheOffice');
  expect(await refused(by(clerk, 'announce', { ...plan, placeCount: 0 }))).toBe('award.noPlace');
  expect(await refused(by(clerk, 'announce', { ...plan, toOn: addDays(plan.fromOn, -1) }))).toBe('award.daysOutOfOrder');
  expect(await refused(by(clerk, 'announce', { ...plan, nominateUntil: addDays(today, -1) }))).toBe('award.nominateInPast');
});

test('award.nominate takes the evidence from the records, each nominee once, nobody himself and nobody in another’s name', async () => {
  await doing(house, first, 'duty.addAct', { kind: 'training', title: '县里的培训' });
  const [offered, notOffered] = [await seen(id, convener), await seen(id, second)];
  expect([offered.can.includes('nominate'), offered.nominees.some((one) => one.id === first.personId)], 'the page offers it').toEqual([true, true]);
  expect([notOffered.can.includes('nominate'), notOffered.nominees]).toEqual([false, []]);
  expect(await refused(by(second, 'nominate', { id, nomineeId: first.personId, putBy: 'station', reason: '好' }))).toBe('award.onlyNominators');
  expect(await refused(by(convener, 'nominate', { id, nomineeId: first.personId, putBy: 'presidium', reason: '好' }))).toBe('award.notForThem');
  expect(await refused(by(convener, 'nominate', { id, nomineeId: convener.personId, putBy: 'station', reason: '好' }))).toBe('award.oneself');
  expect(await refused(by(clerk, 'nominate', { id, nomineeId: stationId, putBy: 'group', reason: '好' }))).toBe('award.unknownNominee');
  await by(convener, 'nominate', { id, nomineeId: first.personId, putBy: 'station', reason: '帮李阿姨办成了低保' });
  expect(await refused(by(clerk, 'nominate', { id, nomineeId: first.personId, putBy: 'group', reason: '好' }))).toBe('award.nominatedAlready');
  await by(clerk, 'nominate', { id, nomineeId: second.personId, putBy: 'group', reason: '建议办得实' });
  expect((await seen(id)).rows.map(({ evidence }) => evidence)).toEqual([[{ label: '参加培训', count: 1 }], []]);
  expect((await seen(id, second)).rows).toEqual([]);
  expect(await refused(seen(id, handler))).toBe('platform.notFound');
});

test('award.dropNomination takes back one’s own, or any for the office', async () => {
  const [, other] = (await seen(id)).rows;
  expect(await refused(by(convener, 'dropNomination', { id, nominationId: other!.id }))).toBe('award.notYours');
  await by(clerk, 'dropNomination', { id, nominationId: other!.id });
  await by(clerk, 'nominate', { id, nomineeId: second.personId, putBy: 'group', reason: '建议办得实' });
  expect((await seen(id)).rows).toHaveLength(2);
});

test('award.recordVote enters the counts of a meeting, of every nominee, and a tie is voted again', async () => {
  const rows = (await seen(id)).rows;
  const vote = async (yes: readonly number[], more: object = {}) => by(clerk, 'recordVote', { id, version: await version(), ...meeting, votes: yes.map((each, place) => ({ nominationId: rows[place]!.id, yes: each, no: 0, abstain: 0 })), ...more });
  expect(await refused(vote([6]))).toBe('award.votesMissing');
  expect(await refused(vote([6, 3], { meetingOn: addDays(today, 1) }))).toBe('award.future');
  expect(await refused(vote([9, 3]))).toBe('award.countsWrong');
  expect(await refused(vote([7, 7]))).toBe('award.tied');
  await vote([6, 8]);
  await vote([8, 6]);
  expect((await seen(id)).rows.map(({ chosen }) => chosen)).toEqual([true, false]);
  expect((await seen(id, first)).rows.map(({ maySay, votes }) => [maySay, votes])).toEqual([[true, null]]);
  expect((await seen(id, second)).rows).toEqual([]);
});

test('award.say is the chosen one’s own word', async () => {
  const [chosen] = (await seen(id)).rows;
  expect(await refused(by(clerk, 'say', { id, nominationId: chosen!.id, words: '代他写' }))).toBe('award.onlyTheChosen');
  await by(first, 'say', { id, nominationId: chosen!.id, words: '谢谢乡亲' });
});

test('award.publish waits for a second person with what everybody will read; award.sendBack returns it, award.confirm changes no word of it; the archive has it at once, and award.void strikes it out', async () => {
  const [chosen, other] = (await seen(id)).rows;
  const shown = [{ nominationId: chosen!.id, reason: '帮困难群众办成了低保', withWords: true }];
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('ruleValue').values({ tenantId, key: 'publicationPersons', effectiveOn: '2026-01-01', value: 2, source: '本镇规定', setAt: house.clock.now() }).execute());
  expect(await refused(by(chair, 'publish', { id, version: await version(), shown: [] }))).toBe('award.shownMissing');
  expect(await refused(by(chair, 'publish', { id, version: await version(), shown: [...shown, { nominationId: other!.id, reason: '落选', withWords: false }] }))).toBe('award.shownMissing');
  expect(await published()).toEqual([]);
  expect(await inArchive(first.personId)).toEqual([]);
  await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('post').values({ tenantId, id: newId(), personId: first.personId, role: 'presidium', fromOn: '2026-01-01' }).execute());
  const read = await version();
  await by(first, 'say', { id, nominationId: chosen!.id, words: '谢谢李阿姨一家' });
  expect(await refused(by(chair, 'publish', { id, version: read, shown })), 'words nobody checked').toBe('platform.stale');
  await by(clerk, 'publish', { id, version: await version(), shown });
  expect(await seen(id)).toMatchObject({ state: 'checked', checkedBy: clerk.name, rows: [{ shown: { reason: '帮困难群众办成了低保', words: '谢谢李阿姨一家' } }, { shown: null }] });
  expect([await published(), await inArchive(first.personId), await tasks(clerk), await tasks(chair)], 'nothing is public, and the second has it to do').toEqual([[], [], [], ['复核并公开']]);
  expect([await refused(by(clerk, 'confirm', { id, version: await version() })), await refused(by(clerk, 'sendBack', { id, version: await version(), words: '改' })), await refused(by(first, 'confirm', { id, version: await version() }))]).toEqual(['award.secondPerson', 'award.secondPerson', 'award.onlyCheckers']);
  expect(await refused(by(chair, 'publish', { id, version: await version(), shown }))).toBe('platform.wrongState');
  expect(await refused(by(chair, 'confirm', { id, version: await version(), shown: [{ ...shown[0], reason: '另一句话' }] })), 'there are no words to say').toContain('invalid input');
  await by(chair, 'sendBack', { id, version: await version(), words: '感言里有群众姓名' });
  expect([await seen(id), await tasks(clerk), await tasks(chair)]).toMatchObject([{ state: 'voted', sentBackWords: '感言里有群众姓名' }, ['审核公开'], ['审核公开']]);
  const others = (toOn: string | null) => house.database.inTenant(town.id, ({ db, tenantId }) => db.updateTable('post').set({ toOn }).where('tenantId', '=', tenantId).where('role', 'in', ['chair', 'presidium']).where('personId', '!=', first.personId).execute());
  await others(addDays(today, -1));
  expect([await refused(by(clerk, 'publish', { id, version: await version(), shown })), (await seen(id)).state], 'it would wait for nobody: all who could confirm it are honoured').toEqual(['award.nobodyConfirms', 'voted']);
  await others(null);
  await by(clerk, 'publish', { id, version: await version(), shown: shown.map((one) => ({ ...one, withWords: false })) });
  const honoured = { ...first, grants: [...(first?.grants ?? []), { role: 'presidium' }] } as Actor;
  expect([await tasks(honoured), (await seen(id, honoured)).can.filter((verb) => verb === 'confirm' || verb === 'sendBack'), await told(first, 'award.toConfirm'), await told(member, 'award.toConfirm')], 'no task, button or word that leads to a refusal').toEqual([[], [], 0, 2]);
  for (const verb of ['confirm', 'sendBack']) expect(await refused(by(honoured, verb, { id, version: await version(), ...(verb === 'sendBack' ? { words: '再写好一点' } : {}) })), 'nobody checks what is said of himself').toBe('award.ownHonour');
  expect((await seen(id)).confirmedBy).toBeNull();
  await by(chair, 'confirm', { id, version: await version() });
  expect([await seen(id), await seen(id, first)], 'who checked and who confirmed stay on record, the office’s alone').toMatchObject([{ checkedBy: clerk.name, confirmedBy: chair.name, confirmedOn: today }, { checkedBy: null, confirmedBy: null, confirmedOn: null }]);
  expect(JSON.stringify(await published())).not.toMatch(/checked|confirmed/);
  expect([await tasks(clerk), await tasks(chair)]).toEqual([[], []]);
  expect(JSON.stringify((await seen(id, second)).rows), 'what the check left out').not.toContain('李阿姨');
  expect(JSON.stringify((await seen(id, first)).rows)).toContain('李阿姨');
  expect((await published()).map(({ title, chosen: all }) => [title, all])).toEqual([['优秀人大代表', [{ name: chosen!.name, reason: '帮困难群众办成了低保', words: null }]]]);
  expect([await inArchive(first.personId), await inArchive(second.personId)]).toEqual([['stands'], []]);
  await by(chair, 'void', { id, version: await version(), reason: '会议人数记错' });
  expect([await published(), await inArchive(first.personId)]).toEqual([[], ['struck']]);
});

test('award.cancel ends one that nobody voted on; a station’s evidence is what it held', async () => {
  const station = await by(clerk, 'announce', { ...plan, subject: 'station', title: '优秀联络站' });
  await by(clerk, 'nominate', { id: station.id, nomineeId: stationId, putBy: 'presidium', reason: '活动实' });
  expect((await seen(station.id)).rows.map(({ evidence }) => evidence)).toEqual([[]]);
  await by(clerk, 'cancel', { id: station.id, version: (await seen(station.id)).version, reason: '改到年底' });
  expect((await seen(station.id)).state).toBe('cancelled');
});
