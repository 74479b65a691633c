import { expect, test } from 'vitest';
import { sql } from 'kysely';
import { Refused } from '#kernel/verdict.ts';
import { doing, seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, type Paper, dayOf, leadOn, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const at = (day: string) => house.clock.set(`${day}T02:00:00Z`);
type Share = { office: { id: string }; takenFrom: { name: string }[]; role: string; state: string; part: string | null; acceptedOn: string | null; coOpinionDueOn: string | null };
const fresh = async (paper: Paper, actor = paper.cast.clerk) => { const seen = await paper.seen(actor); paper.version = Number(seen['version']); return seen as typeof seen & { assignments: Share[]; timeline: { verb: string; words: string | null }[]; dueOn: string }; };
const livesAt = (seen: { assignments: Share[] }) => seen.assignments.filter(({ state }) => !['replaced', 'returned'].includes(state)).map(({ office, role }) => `${office.id} ${role}`);
const handOver = (cast: Cast, more: Record<string, unknown> = {}) => doing(house, cast.clerk, 'office.handOverWork', { id: cast.office, version: 1, toId: cast.committee, words: '机构改革，交通所并入', ...more });
/** Every day a clock runs by, of every case of the town. */
const days = (cast: Cast) => house.database.inTenant(cast.town.id, async ({ db, tenantId }) => [
  ...(await sql`select id, assigned_on, due_on, assign_due_on, clock_on, round from suggestion where tenant_id = ${tenantId} order by id`.execute(db)).rows,
  ...(await sql`select id, due_on, first_due_on, slip_count, clock_on from promise where tenant_id = ${tenantId} order by id`.execute(db)).rows,
]);

test('office.handOverWork: the office that is merged in mid-year loses nothing, and no clock restarts', async () => {
  at('2026-03-13');
  const cast = await makeCast(house);
  const { office, coOffice, committee, handler, villager, government, lead, clerk, chair } = cast;
  const proposed = await makePaperAt(house, cast, 'prepared');
  const assigned = await makePaperAt(house, cast, 'assigned');
  const handling = await makePaperAt(house, cast, 'handling');
  await handling.do(handler, 'logContact', { officeId: office, kind: 'during', way: 'onSite', on: dayOf(house), reached: true, said: '看了水塔' });
  await handling.do(handler, 'draftReply', { officeId: office, body: '写到一半', letter: 'A', ready: false });
  await handling.do(handler, 'askExtension', { officeId: office, ground: 'wide', words: '涉及三个村' });
  const returning = await makePaperAt(house, cast, 'handling');
  await returning.do(handler, 'askReturn', { officeId: office, ground: 'notOurPower', words: '不归我们' });
  const promising = await makePaperAt(house, cast, 'handling');
  await promising.do(handler, 'logContact', { officeId: office, kind: 'during', way: 'onSite', on: dayOf(house), reached: true, said: '谈了' });
  await promising.do(handler, 'draftReply', { officeId: office, body: '十月底前更换。', letter: 'B', promisedOn: '2026-10-31', ready: true });
  await promising.do(government, 'issueReply', { officeId: office, signer: '王镇长', documentNumber: '清政函〔2026〕701号' });
  const closed = await makePaperAt(house, cast, 'closed');
  const before = await days(cast);

  at('2026-06-10');
  await handOver(cast, { closes: true });
  expect(await days(cast), 'every day is what it was').toEqual(before);

  for (const paper of [assigned, handling, returning, promising]) {
    const seen = await fresh(paper);
    expect(livesAt(seen).sort()).toEqual([`${committee} main`, `${coOffice} co`].sort());
    expect(seen.assignments.find(({ role }) => role === 'main')?.takenFrom).toMatchObject([{ name: '交通所' }]);
    expect(seen.timeline.at(-1)).toMatchObject({ verb: 'workHandedOver', words: '从交通所移交：机构改革，交通所并入' });
  }
  expect(livesAt(await fresh(closed)), 'what is closed keeps the office that did it').toContain(`${office} main`);
  await proposed.do(chair, 'assign', { version: Number((await fresh(proposed))['version']) });
  expect(livesAt(await fresh(proposed)).sort()).toEqual([`${committee} main`, `${coOffice} co`].sort());

  const seen = await fresh(handling, villager);
  expect(seen).toMatchObject({ state: 'handling', extension: { office: { id: committee }, state: 'asked' }, replies: [{ office: { id: committee }, body: '写到一半', state: 'draft' }] });
  await handling.do(chair, 'grantExtension');
  await handling.do(villager, 'draftReply', { officeId: committee, body: '水塔换好了。', letter: 'A', ready: true });
  await handling.do(villager, 'issueReply', { officeId: committee, signer: '石大山' });
  expect(await handling.state(), 'what the old office had said to the deputy counts').toBe('replied');
  await returning.do(chair, 'refuseReturn', { officeId: committee, words: '归你们', version: Number((await fresh(returning))['version']) });

  const promises = await seeing(house, villager, 'promise.list', { group: 'open' }) as { rows: { office: { id: string }; dueOn: string; firstDueOn: string }[] };
  expect(promises.rows).toMatchObject([{ office: { id: committee }, dueOn: '2026-10-31', firstDueOn: '2026-10-31' }]);
  await fresh(promising);
  await promising.do(lead, 'appraise', { attitude: 'satisfied', result: 'dissatisfied', ground: '太慢' });
  await promising.do(chair, 'orderRehandling', { ground: '请提前' });
  await promising.do(villager, 'logContact', { officeId: committee, kind: 'during', way: 'visit', on: dayOf(house), reached: true, said: '又谈了' });
  await promising.do(villager, 'draftReply', { officeId: committee, body: '八月底前更换。', letter: 'A', ready: true });
  await promising.do(villager, 'issueReply', { officeId: committee, signer: '石大山' });
  await promising.do(lead, 'appraise', { attitude: 'satisfied', result: 'satisfied' });
  await promising.do(clerk, 'close');
  await promising.do(clerk, 'checkPublication');
  const shown = await seeing(house, clerk, 'suggestion.publicCase', { id: promising.id }) as { replies: { officeName: string; body: string }[] };
  expect(shown.replies, 'the last answer stands, whichever office gave it').toMatchObject([{ officeName: '石桥村村民委员会', body: '八月底前更换。' }]);
  expect(await code(seeing(house, handler, 'suggestion.detail', { id: handling.id }))).toBe('platform.notFound');
  const { rows } = await seeing(house, clerk, 'suggestion.list', { officeId: office, group: 'open' }) as { rows: { id: string }[] };
  expect(rows.map(({ id }) => id), 'nothing but the closed one is still the old office’s').toEqual([closed.id]);
});

test('an office that has a share in the case already keeps one: the main handler’s takes the co-handler’s place, two parts become one', async () => {
  at('2026-03-13');
  const cast = await makeCast(house);
  const { office, coOffice, committee, handler, coHandler, villager, clerk, chair } = cast;
  const mainIntoCo = await makePaperAt(house, cast, 'handling');
  const parts = await makePaperAt(house, cast, 'accepted');
  await parts.do(clerk, 'prepare', { shares: [{ officeId: office, role: 'part', part: '水塔' }, { officeId: coOffice, role: 'part', part: '经费' }, { officeId: committee, role: 'part', part: '管护' }] });
  await parts.do(chair, 'assign');
  await parts.do(handler, 'acceptWork', { officeId: office });
  const answered = await makePaperAt(house, cast, 'accepted');
  await answered.do(clerk, 'prepare', { shares: [{ officeId: office, role: 'part', part: '水塔' }, { officeId: coOffice, role: 'part', part: '经费' }] });
  await answered.do(chair, 'assign');
  for (const [who, id] of [[handler, office], [coHandler, coOffice]] as const) await answered.do(who, 'acceptWork', { officeId: id });
  await answered.do(coHandler, 'logContact', { officeId: coOffice, kind: 'during', way: 'phone', on: dayOf(house), reached: true, said: '谈了' });
  await answered.do(coHandler, 'draftReply', { officeId: coOffice, body: '经费已列。', letter: 'A', ready: true });
  await answered.do(cast.government, 'issueReply', { officeId: coOffice, signer: '王镇长', documentNumber: '清政函〔2026〕801号' });
  await leadOn(mainIntoCo, 'handling', 'handling');

  await handOver(cast, { toId: coOffice });
  expect(livesAt(await fresh(mainIntoCo))).toEqual([`${coOffice} main`]);
  const seen = await fresh(parts);
  expect(livesAt(seen).sort()).toEqual([`${coOffice} part`, `${committee} part`].sort());
  expect(seen.assignments.find(({ office: one, state }) => one.id === coOffice && state === 'accepted')).toMatchObject({ part: '经费；水塔', takenFrom: [{ name: '交通所' }] });
  expect(livesAt(await fresh(answered)), 'one has answered and the other has not: nothing is lost, it stays for the clerk').toContain(`${office} part`);
  expect(await code(parts.do(villager, 'acceptWork', { officeId: committee }))).toBe('done');
  expect(await code(handOver(cast, { version: 2, toId: office }))).toBe('office.sameOffice');
});

test('of two co-handlers that become one, both opinions stand in the case', async () => {
  at('2026-03-13');
  const cast = await makeCast(house);
  const { office, coOffice, committee, handler, coHandler, villager, clerk, chair } = cast;
  const paper = await makePaperAt(house, cast, 'accepted');
  await paper.do(clerk, 'prepare', { shares: [{ officeId: office, role: 'main' }, { officeId: coOffice, role: 'co' }, { officeId: committee, role: 'co' }] });
  await paper.do(chair, 'assign');
  for (const [who, id, words] of [[coHandler, coOffice, '经费列八万元'], [villager, committee, '村里出工']] as const) {
    await paper.do(who, 'acceptWork', { officeId: id });
    await paper.do(who, 'giveCoOpinion', { officeId: id, words });
  }
  await handOver(cast, { id: coOffice, toId: committee });
  const seen = await fresh(paper, handler) as unknown as { assignments: (Share & { coOpinion: string | null })[] };
  expect(livesAt(seen).sort()).toEqual([`${office} main`, `${committee} co`].sort());
  expect(seen.assignments.find(({ office: one, state }) => one.id === committee && state !== 'replaced')?.coOpinion).toBe('村里出工\n经费列八万元');
});

test('of parts that are only proposed no words are lost and none is left alone', async () => {
  at('2026-03-13');
  const cast = await makeCast(house);
  const { office, coOffice, committee, clerk, chair } = cast;
  const [two, three] = [await makePaperAt(house, cast, 'accepted'), await makePaperAt(house, cast, 'accepted')];
  await two.do(clerk, 'prepare', { shares: [{ officeId: office, role: 'part', part: '水塔' }, { officeId: coOffice, role: 'part', part: '经费' }] });
  await three.do(clerk, 'prepare', { shares: [{ officeId: office, role: 'part', part: '水塔' }, { officeId: coOffice, role: 'part', part: '经费' }, { officeId: committee, role: 'part', part: '管护' }] });
  await handOver(cast, { toId: coOffice });
  await two.do(chair, 'assign', { version: Number((await fresh(two))['version']) });
  await three.do(chair, 'assign', { version: Number((await fresh(three))['version']) });
  expect([livesAt(await fresh(two)), livesAt(await fresh(three)).sort()]).toEqual([[`${coOffice} main`], [`${coOffice} part`, `${committee} part`].sort()]);
  expect((await fresh(three)).assignments.map(({ part }) => part).sort()).toEqual(['管护', '经费；水塔']);
});

test('what cannot go along stays with the office, its promises too, and the clerk is told of it', async () => {
  at('2026-03-13');
  const cast = await makeCast(house);
  const { office, coOffice, handler, coHandler, villager, clerk, chair } = cast;
  const shares = [{ officeId: office, role: 'part', part: '水塔' }, { officeId: coOffice, role: 'part', part: '经费' }];
  const promised = async (shared: readonly object[], number: number) => {
    const paper = await makePaperAt(house, cast, 'accepted');
    await paper.do(clerk, 'prepare', { shares: shared });
    await paper.do(chair, 'assign');
    await paper.do(handler, 'acceptWork', { officeId: office });
    await paper.do(handler, 'logContact', { officeId: office, kind: 'during', way: 'phone', on: dayOf(house), reached: true, said: '谈了' });
    await paper.do(handler, 'draftReply', { officeId: office, body: '十月底前更换。', letter: 'B', promisedOn: '2026-10-31', ready: true });
    await paper.do(cast.government, 'issueReply', { officeId: office, signer: '王镇长', documentNumber: `清政函〔2026〕${number}号`, numberSure: true });
    return paper;
  };
  const [stays, goes] = [await promised(shares, 951), await promised([{ officeId: office, role: 'main' }], 952)];
  await handOver(cast, { toId: coOffice });
  expect([livesAt(await fresh(stays)).sort(), livesAt(await fresh(goes))]).toEqual([[`${office} part`, `${coOffice} part`].sort(), [`${coOffice} main`]]);
  const of = async (actor: typeof handler) => (await seeing(house, actor, 'promise.list', { group: 'open' }) as { rows: { suggestionId: string }[] }).rows.map(({ suggestionId }) => suggestionId);
  expect([await of(handler), await of(coHandler), await of(villager)]).toEqual([[stays.id], expect.arrayContaining([goes.id]), []]);
  const { rows } = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => sql<{ count: number }>`select (params ->> 'count')::int as count from notice where tenant_id = ${tenantId} and kind = 'suggestion.workStays' and person_id = ${clerk.personId}`.execute(db));
  expect(rows).toEqual([{ count: 1 }]);
});
