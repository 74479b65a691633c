import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { systemActor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { verifyChain } from '#platform/audit.ts';
import type { House } from '#platform/house.ts';
import { workOnce } from '#platform/jobs.ts';
import { inWork } from '#platform/perform.ts';
import { type Town, callBy, doing, makePerson, makeTown, seeing, testHouse } from '#tests/support/makers.ts';
import { following, makeOpinion, residentOf } from '#tests/support/makers/opinion.ts';
import { type Cast, Paper, type Told, dayOf, makeCast, makePaper, paperWords } from '#tests/support/makers/suggestion.ts';
import { passUp, tellBelow } from './passing/jobs.ts';
import { takeBack } from './passing/take-back.ts';
import { noThread } from './rules/passage.ts';

const house = await testHouse();
const seat = await makeTown(house, { kind: 'county' });
const below = await makeCast(house, { countyDeputy: true });
const above = await makeCast(house, { town: seat, countyDeputy: true });
const { town } = below;
await house.rows('update tenant set county_id = $1 where id = $2', [seat.id, town.id]);
house.tenants.forget();

const rows = <T>(text: string, values: unknown[] = []): Promise<T[]> => house.rows<T>(text, values);
/** One account for the same deputy in both congresses. */
async function sameAccount(one: { personId: string }, other: { personId: string }): Promise<void> {
  const accountId = newId();
  await house.database.global(async (db) => {
    await db.insertInto('account').values({ id: accountId, kind: 'deputy', mustChangePassword: false, createdAt: house.clock.now() }).execute();
    await db.insertInto('accountLink').values([{ accountId, tenantId: town.id, personId: one.personId }, { accountId, tenantId: seat.id, personId: other.personId }]).execute();
  });
}
await sameAccount(below.lead, above.lead);

const work = async (): Promise<void> => { while (await workOnce(house)) { /* until nothing is due */ } };
const runIn = (which: Town, job: typeof passUp, within: House = house) => inWork(within, callBy(systemActor(which.id, which.kind)), {}, 'write', (at) => job.run(at as never));
const arrivedAs = async (fromId: string): Promise<string[]> => (await rows<{ id: string }>('select suggestion_id as id from suggestion_arrival where tenant_id = $1 and from_id = $2', [seat.id, fromId])).map(({ id }) => id);
/** The paper as the county goes on with it. */
async function paperAbove(fromId: string): Promise<Paper> {
  const [id = ''] = await arrivedAs(fromId);
  return new Paper(house, above, await seeing(house, above.clerk, 'suggestion.detail', { id }) as unknown as Told);
}
const sendUp = async (more: Record<string, unknown> = {}, cast: Cast = below): Promise<Paper> => {
  const paper = await makePaper(house, cast, { level: 'county', ...more });
  await paper.do(cast.lead, 'submit');
  return paper;
};
const passageSeenBy = async (actor: Actor, paper: Paper) => (await paper.seen(actor))['passage'] as { state: string; stateThere: string | null; numberLabel: string | null; asks: string[]; steps: { step: string }[]; replies: { words: string }[] };

describe('a suggestion to the county’s congress', () => {
  test('is copied to the county as handed in, with deputy, co-signers and the numbers of its opinions, and never twice', async () => {
    const paper = await makePaper(house, below, { level: 'county' });
    await paper.do(below.lead, 'askCosigners', { personIds: [below.second.personId] });
    await doing(house, below.second, 'suggestion.cosign', { id: paper.id, wordsVersion: 1 });
    await paper.do(below.lead, 'submit', { version: (await paper.seen(below.lead))['version'] });
    await work();
    await runIn(town, passUp);
    const [id, second] = await arrivedAs(paper.id);
    expect(second).toBeUndefined();
    const seen = await seeing(house, above.clerk, 'suggestion.detail', { id });
    expect(seen).toMatchObject({ state: 'submitted', level: 'county', title: paperWords(town)['title'], lead: { id: above.lead.personId }, cosignerCount: 1, arrival: { from: '清河镇人民代表大会', originNumbers: [] } });
    expect((seen['cosigners'] as { person: { name: string } }[]).map(({ person }) => person.name)).toEqual(['周明德']);
    expect(await passageSeenBy(below.lead, paper)).toMatchObject({ state: 'received', stateThere: 'submitted', steps: [{ step: 'arrived' }] });
  });

  test('goes its way there by the county’s own people, and the deputy follows it below step by step', async () => {
    const paper = await sendUp();
    await work();
    const up = await paperAbove(paper.id);
    await up.do(above.clerk, 'accept');
    await up.do(above.clerk, 'prepare', { shares: [{ officeId: above.office, role: 'main' }] });
    await up.do(above.chair, 'assign');
    await up.do(above.handler, 'acceptWork', { officeId: above.office });
    await up.do(above.handler, 'logContact', { officeId: above.office, kind: 'during', way: 'phone', on: dayOf(house), reached: true, said: '代表同意' });
    await work();
    expect(await passageSeenBy(below.lead, paper)).toMatchObject({ stateThere: 'handling', asks: ['confirmContact'] });
    await up.do(above.handler, 'draftReply', { officeId: above.office, body: '县里已列入计划。', letter: 'A', ready: true });
    await up.do(above.government, 'issueReply', { officeId: above.office, signer: '县长', documentNumber: '县政函〔2026〕1号' });
    await work();
    const passage = await passageSeenBy(below.lead, paper);
    expect(passage.steps.map(({ step }) => step)).toEqual(['arrived', 'accepted', 'assigned', 'replied']);
    expect(passage).toMatchObject({ stateThere: 'replied', asks: ['confirmContact', 'appraise'], replies: [{ words: '县里已列入计划。' }] });
    expect(passage.numberLabel).toMatch(/^第/);
    // What is asked of the deputy is his; the form he fills in stays with the county's presidium.
    expect((await passageSeenBy(below.clerk, paper)).asks).toEqual([]);
    await up.do(above.lead, 'appraise', { attitude: 'dissatisfied', result: 'dissatisfied', ground: '没办' });
    await work();
    expect(await passageSeenBy(below.clerk, paper)).toMatchObject({ stateThere: 'replied' });
  });

  test('what the county sent elsewhere and takes back is told below: the residents’ opinions stand behind it again', async () => {
    const opinion = await makeOpinion(house, town, { placeCode: town.village });
    await doing(house, below.clerk, 'opinion.route', { id: opinion.id, version: opinion.version, deputyId: below.lead.personId });
    const routed = await seeing(house, below.lead, 'opinion.detail', { id: opinion.id }) as { version: number };
    await doing(house, below.lead, 'opinion.lookAt', { id: opinion.id, version: routed.version });
    const paper = await sendUp({ opinionIds: [opinion.id] });
    await work();
    const up = await paperAbove(paper.id);
    const opinionState = async () => (await seeing(house, below.clerk, 'opinion.detail', { id: opinion.id }) as { state: string }).state;
    await up.do(above.clerk, 'sendElsewhere', { ground: 'petition', to: '信访办', words: '属信访事项' });
    await work();
    expect(await opinionState()).toBe('withDeputy');
    await up.do(above.clerk, 'takeBack', { words: '看错了' });
    await work();
    expect((await passageSeenBy(below.lead, paper)).steps.map(({ step }) => step)).toEqual(['arrived', 'elsewhere', 'checkedAgain']);
    expect(await opinionState()).toBe('takenUp');
  });

  test('tells the residents behind it, whose answer is the county’s', async () => {
    const opinion = await makeOpinion(house, town, { placeCode: town.village });
    await doing(house, below.clerk, 'opinion.route', { id: opinion.id, version: opinion.version, deputyId: below.lead.personId });
    const seen = await seeing(house, below.lead, 'opinion.detail', { id: opinion.id }) as { version: number };
    await doing(house, below.lead, 'opinion.lookAt', { id: opinion.id, version: seen.version });
    const paper = await sendUp({ opinionIds: [opinion.id] });
    await work();
    const up = await paperAbove(paper.id);
    expect((await up.seen(above.clerk))['arrival']).toMatchObject({ originNumbers: [opinion['number']] });
    await up.do(above.clerk, 'accept');
    await up.do(above.clerk, 'prepare', { shares: [{ officeId: above.office, role: 'main' }] });
    await up.do(above.chair, 'assign');
    await up.do(above.handler, 'acceptWork', { officeId: above.office });
    await up.do(above.handler, 'logContact', { officeId: above.office, kind: 'during', way: 'phone', on: dayOf(house), reached: true, said: '代表同意' });
    await up.do(above.handler, 'draftReply', { officeId: above.office, body: '县里修好了，户主李四已签字。', plainWords: '县里修好了。', letter: 'A', ready: true });
    await up.do(above.government, 'issueReply', { officeId: above.office, signer: '县长', documentNumber: '县政函〔2026〕2号' });
    await work();
    await runIn(seat, tellBelow);
    const told = await seeing(house, residentOf(town, opinion), 'opinion.track') as { state: string; timeline: { verb: string }[] };
    expect(told).toMatchObject({ state: 'answered', answer: { words: '县里修好了。' } });
    expect(JSON.stringify(told)).not.toContain('李四');
    const verbs = told.timeline.map(({ verb }) => verb);
    for (const verb of ['suggestionForwarded', 'suggestionAccepted', 'suggestionAssigned', 'suggestionReplied', 'answer']) expect(verbs.filter((one) => one === verb), verb).toHaveLength(1);
  });

  test('a deputy nobody knows there is entered, and a name that stands once is taken for him', async () => {
    await sendUp({}, { ...below, lead: below.third });
    await work();
    const stranger = await makePerson(house, town, [{ role: 'deputy' }], '欧阳远行');
    const termId = (await rows<{ id: string }>('select id from term where tenant_id = $1', [town.id]))[0]?.id ?? '';
    await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('mandate').values({ tenantId, id: newId(), personId: stranger.personId, termId, level: 'county' }).execute());
    const paper = await sendUp({}, { ...below, lead: stranger });
    await work();
    const up = await paperAbove(paper.id);
    expect((await up.seen(above.clerk))['lead']).toMatchObject({ name: '欧阳远行' });
    expect(await rows('select lead_person_id from suggestion s join suggestion_arrival a using (tenant_id) where s.tenant_id = $1 and s.id = a.suggestion_id and s.lead_person_id = $2', [seat.id, above.third.personId])).toHaveLength(1);
  });

  test('the chains of both houses hold, and each says what came and went', async () => {
    for (const id of [town.id, seat.id]) expect((await house.database.inTenant(id, (tx) => verifyChain(tx), 'read')).fault).toBeNull();
    expect((await rows('select distinct verb from audit_event where verb in ($1, $2) and tenant_id in ($3, $4) order by verb', ['suggestion.passUp', 'suggestion.tellBelow', town.id, seat.id])).length).toBe(2);
  });
});

describe('whatever breaks off', () => {
  /** The house whose transaction in that tenant does its work and is then killed before the other one's commits, or before its own. */
  const broken = (at: { tenantId: string; when: 'before' | 'after' }): House => ({
    ...house, database: { ...house.database, inTenant: async (tenantId, task, mode) => {
      if (tenantId !== at.tenantId) return house.database.inTenant(tenantId, task, mode);
      if (at.when === 'before') throw new Error('killed');
      await house.database.inTenant(tenantId, task, mode);
      throw new Error('killed');
    } },
  });
  const moves = {
    up: () => runIn(town, passUp),
    upLostBefore: () => runIn(town, passUp, broken({ tenantId: seat.id, when: 'before' })).catch(() => undefined),
    upLostAfter: () => runIn(town, passUp, broken({ tenantId: seat.id, when: 'after' })).catch(() => undefined),
    down: () => runIn(seat, tellBelow),
    downLostBefore: () => runIn(seat, tellBelow, broken({ tenantId: town.id, when: 'before' })).catch(() => undefined),
    downLostAfter: () => runIn(seat, tellBelow, broken({ tenantId: town.id, when: 'after' })).catch(() => undefined),
    bothAtOnce: () => Promise.all([runIn(town, passUp).catch(() => undefined), runIn(town, passUp).catch(() => undefined), runIn(seat, tellBelow).catch(() => undefined)]),
  };
  const names = Object.keys(moves) as (keyof typeof moves)[];

  test('no order of runs, retries and kills loses a suggestion, doubles one, or tells a step twice', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...names), { maxLength: 6 }), fc.array(fc.constantFrom(...names), { maxLength: 5 }), async (before, after) => {
      const paper = await sendUp();
      for (const name of before) await moves[name]();
      await moves.up();
      const [id, second] = await arrivedAs(paper.id);
      expect([typeof id, second]).toEqual(['string', undefined]);
      const up = await paperAbove(paper.id);
      await up.do(above.clerk, 'accept');
      for (const name of after) await moves[name]();
      await moves.down();
      const passage = await passageSeenBy(below.lead, paper);
      expect(passage.steps.map(({ step }) => step)).toEqual(['arrived', 'accepted']);
      const notices = await rows<{ n: number }>(`select count(*)::int as n from notice where tenant_id = $1 and kind = 'suggestion.above' and link = $2`, [town.id, `/suggestions/${paper.id}`]);
      expect(notices[0]?.n).toBe(2);
    }), { numRuns: 15 });
  });

  test('a copy taken earlier and arriving later does not set the thread back', async () => {
    const paper = await sendUp();
    await work();
    const up = await paperAbove(paper.id);
    await up.do(above.clerk, 'accept');
    await work();
    const before = await passageSeenBy(below.lead, paper);
    expect(before.stateThere).toBe('accepted');
    const older = { toTenantId: seat.id, toName: '青川县人大常委会', toId: up.id, version: 1, thread: { ...noThread, state: 'submitted' as const } };
    await inWork(house, callBy(systemActor(town.id, town.kind)), null, 'write', (at) => takeBack(at, paper.id, older));
    expect(await passageSeenBy(below.lead, paper)).toEqual(before);
  });
});

describe('where the higher congress has no house here', () => {
  test('suggestion.recordHigherReply ends the thread with an answer that deputy and residents read', async () => {
    const alone = await makeCast(house, { countyDeputy: true });
    const paper = await sendUp({}, alone);
    await work();
    expect(await passageSeenBy(alone.clerk, paper)).toMatchObject({ state: 'waiting', steps: [] });
    await expect(paper.do(alone.lead, 'recordHigherReply', { by: '县交通运输局', answeredOn: '2026-08-31', words: '已修好。' })).rejects.toMatchObject({ refusal: { code: 'suggestion.onlyTheOffice' } });
    await expect(paper.do(alone.clerk, 'recordHigherReply', { by: '县交通运输局', answeredOn: '2026-08-01', words: '已修好。' })).rejects.toMatchObject({ refusal: { code: 'suggestion.badDate' } });
    await paper.do(alone.clerk, 'recordHigherReply', { by: '县交通运输局', answeredOn: '2026-09-01', documentNumber: '县交函〔2026〕8号', numberLabel: '县第12号', words: '已修好。' });
    expect(await passageSeenBy(alone.lead, paper)).toMatchObject({ state: 'byHand', stateThere: 'replied', numberLabel: '县第12号', replies: [{ words: '已修好。' }], steps: [{ step: 'replied' }] });
  });

  test('the residents behind it read words of their own, and it is refused without them', async () => {
    const alone = await makeCast(house, { countyDeputy: true });
    const opinion = await makeOpinion(house, alone.town, { source: 'qrDeputy', deputyId: alone.lead.personId });
    await following(house, opinion, [[alone.lead, 'lookAt']]);
    const paper = await sendUp({ opinionIds: [opinion.id], origin: 'opinions' }, alone);
    await work();
    const answer = { by: '县交通运输局', answeredOn: '2026-09-01', words: '经研究，已列入三季度养护计划，联系人李某某。' };
    await expect(paper.do(alone.clerk, 'recordHigherReply', answer)).rejects.toMatchObject({ refusal: { code: 'suggestion.plainWordsNeeded' } });
    await paper.do(alone.clerk, 'recordHigherReply', { ...answer, plainWords: '县里九月来修这段路。' });
    expect(await seeing(house, residentOf(alone.town, opinion), 'opinion.track')).toMatchObject({ answer: { words: '县里九月来修这段路。', by: '县交通运输局' } });
    expect(await passageSeenBy(alone.lead, paper)).toMatchObject({ replies: [{ words: answer.words }] });
  });

  test('what the county has received is not told by hand', async () => {
    const paper = await sendUp();
    await work();
    await expect(paper.do(below.clerk, 'recordHigherReply', { by: '县里', answeredOn: '2026-09-01', words: '已修好。' })).rejects.toMatchObject({ refusal: { code: 'suggestion.followedThere' } });
  });

  test('a county that joins the server later gets what waited for it', async () => {
    const later = await makeCast(house, { countyDeputy: true });
    const paper = await sendUp({}, later);
    await work();
    await house.rows('update tenant set county_id = $1 where id = $2', [seat.id, later.town.id]);
    house.tenants.forget();
    await runIn(later.town, passUp);
    expect(await arrivedAs(paper.id)).toHaveLength(1);
  });
});

test('a street committee has no congress: its deputies’ suggestions go to the county alone', async () => {
  const street = await makeCast(house, { town: await makeTown(house, { kind: 'street', countyId: seat.id }), countyDeputy: true });
  const paper = await sendUp({}, street);
  await work();
  expect(await arrivedAs(paper.id)).toHaveLength(1);
  expect(await passageSeenBy(street.lead, paper)).toMatchObject({ state: 'received' });
});
