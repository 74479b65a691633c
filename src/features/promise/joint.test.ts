import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { inWork } from '#platform/perform.ts';
import { makeOpinion, residentOf } from '#tests/support/makers/opinion.ts';
import { MadePromise, promisesOf } from '#tests/support/makers/promise.ts';
import { type Cast, type Paper, dayOf, leadOn, makeCast, makePaper } from '#tests/support/makers/suggestion.ts';
import { callBy, doing, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { promiseLines } from './public.ts';

const house = await testHouse();
const cast = await makeCast(house);
const inDays = (days: number) => addDays(dayOf(house), days);
const noticesOf = async (actor: Actor) => ((await seeing(house, actor, 'notice.mine', { page: 1 })) as { rows: { words: string }[] }).rows.map(({ words }) => words);
const replyOf = async (paper: Paper) => ((await paper.seen(cast.clerk)) as { replies: { id: string }[] }).replies[0]?.id ?? '';
const figures = async () => ((await seeing(house, cast.chair, 'promise.list', { page: 1 })) as { total: number; counts: Record<string, number> });
/** The version of a case moves on when its leading one is acted upon. */
const fresh = async (paper: Paper, own = cast) => { paper.version = ((await paper.seen(own.clerk)) as { version: number }).version; return paper; };

/** Three deputies about one road, each with a resident behind his case, answered jointly: a day, and one thing spelled out beside it. */
async function answeredJointly(own: Cast): Promise<{ papers: [Paper, Paper, Paper]; opinions: string[] }> {
  const papers: Paper[] = [];
  const opinions: string[] = [];
  for (const [at, lead] of [own.lead, own.second, own.third].entries()) {
    const opinion = await makeOpinion(house, own.town, { content: `路坏了${at}`, deputyId: lead.personId, phone: `1390000333${at}` });
    await doing(house, lead, 'opinion.lookAt', { id: opinion.id, version: opinion.version });
    const paper = await makePaper(house, { ...own, lead }, { title: `请修石桥村的路之${at}`, topic: 'roads', opinionIds: [opinion.id] });
    await leadOn(paper, 'draft', 'accepted');
    papers.push(paper);
    opinions.push(opinion.id);
  }
  const [lead, second, third] = papers as [Paper, Paper, Paper];
  const { office: officeId } = own;
  await lead.do(own.clerk, 'mergeHandling', { withIds: [second.id, third.id] });
  await lead.do(own.clerk, 'prepare', { shares: [{ officeId, role: 'main' }] });
  await lead.do(own.chair, 'assign');
  await lead.do(own.handler, 'acceptWork', { officeId });
  await lead.do(own.handler, 'logContact', { officeId, kind: 'during', way: 'meeting', on: dayOf(house), reached: true, said: '一起看了路', alsoIds: [second.id, third.id] });
  await lead.do(own.handler, 'draftReply', { officeId, body: '年内修好。', plainWords: '年内修好。', letter: 'B', promisedOn: inDays(90), ready: true });
  await doing(house, own.handler, 'promise.record', { suggestionId: lead.id, replyId: ((await seeing(house, own.handler, 'promise.ofSuggestion', { suggestionId: lead.id })) as { replies: { id: string }[] }).replies[0]?.id, what: '先补好桥头的坑', dueOn: inDays(20) });
  await lead.do(own.government, 'issueReply', { officeId, signer: '王镇长', documentNumber: '清政函〔2026〕40号' });
  return { papers: [lead, second, third], opinions };
}

test('并案: what the leading reply promises is one promise on every page, counts once, stands in each letter, and each deputy and resident is asked', async () => {
  const { papers: [lead, second, third], opinions } = await answeredJointly(cast);
  const [bridge, road] = await promisesOf(lead);
  expect([bridge, road]).toMatchObject([{ what: '先补好桥头的坑', state: 'running', firstDueOn: inDays(20) }, { source: 'replyDay', firstDueOn: inDays(90) }]);
  for (const [paper, reader] of [[second, cast.second], [third, cast.third]] as const) expect((await promisesOf(paper, reader)).map(({ id }) => id), 'the same promise, not a copy').toEqual([bridge?.id, road?.id]);
  expect(await figures(), 'one duty').toMatchObject({ total: 2, counts: { open: 2, all: 2 } });
  for (const paper of [lead, second, third]) expect(await inWork(house, callBy(cast.clerk), {}, 'read', async (work) => promiseLines(work, await replyOf(paper)))).toHaveLength(1);
  // What is found in the letter afterwards is promised to all of them too.
  await doing(house, cast.clerk, 'promise.record', { suggestionId: lead.id, replyId: await replyOf(lead), what: '装两盏灯', dueOn: inDays(30) });
  expect((await promisesOf(third)).map(({ what }) => what)).toContain('装两盏灯');

  const promise = new MadePromise(house, lead, bridge?.id ?? '', bridge?.version ?? 0);
  await promise.do(cast.handler, 'claim', { doneOn: dayOf(house), words: '补好了' });
  await promise.do(cast.chair, 'confirm');
  for (const deputy of [cast.lead, cast.second, cast.third]) {
    expect(await noticesOf(deputy)).toContain('答复里承诺的事报已办成，您看办成了没有：先补好桥头的坑');
    expect((await seeing(house, deputy, 'promise.list', { group: 'waiting', page: 1 })), 'he is asked').toMatchObject({ total: 1 });
    await promise.do(deputy, 'answer', { version: undefined, answer: deputy === cast.second ? 'notDone' : 'done' });
    expect((await seeing(house, deputy, 'promise.list', { group: 'waiting', page: 1 })), 'once').toMatchObject({ total: 0 });
  }
  expect(await promise.seen(cast.chair)).toMatchObject({ deputySaid: { answer: 'done' }, otherDeputiesSaid: [{ who: '周明德', answer: 'notDone' }, { who: '吴秀英', answer: 'done' }] });
  expect(await promise.seen(cast.second), 'a deputy reads his own word').toMatchObject({ deputySaid: { answer: 'notDone' }, otherDeputiesSaid: [] });
  for (const id of opinions) {
    const resident = residentOf(cast.town, { id });
    expect(await seeing(house, resident, 'promise.mine', {})).toMatchObject({ rows: expect.arrayContaining([expect.objectContaining({ id: bridge?.id, mayAnswer: true })]) as unknown });
  }
  expect(((await seeing(house, cast.clerk, 'promise.callsToday', {})) as { rows: { opinionId: string }[] }).rows.map(({ opinionId }) => opinionId).toSorted()).toEqual(opinions.toSorted());

  // The page of each case shows it to everybody, once that case is public.
  for (const paper of [lead, third]) {
    await fresh(paper);
    await leadOn(paper, 'replied', 'closed');
    await paper.do(cast.clerk, 'checkPublication', {});
  }
  await promise.do(cast.chair, 'publish', { what: '补好桥头的坑' });
  for (const paper of [lead, third]) expect(await seeing(house, makeVisitor(cast.town), 'promise.publicOfSuggestion', { suggestionId: paper.id })).toMatchObject({ rows: [{ id: bridge?.id, suggestionId: paper.id, state: 'kept' }] });
  expect(await seeing(house, makeVisitor(cast.town), 'promise.publicList', { page: 1 })).toMatchObject({ total: 1, counts: { kept: 1 } });
});

test('the leading case is withdrawn: what was promised to the others is owed to them still', async () => {
  const own = await makeCast(house);
  const { papers: [lead, second, third] } = await answeredJointly(own);
  const before = (await promisesOf(second, own.clerk)).map(({ id }) => id);
  await (await fresh(lead, own)).do(own.lead, 'withdraw', { words: '已经修了' });
  expect((await promisesOf(second, own.clerk)).map(({ id, state }) => [id, state])).toEqual(before.map((id) => [id, 'running']));
  await (await fresh(second, own)).do(own.second, 'withdraw', { words: '也修了' });
  expect((await promisesOf(third, own.third)).map(({ id, state }) => [id, state])).toEqual(before.map((id) => [id, 'running']));
  await (await fresh(third, own)).do(own.third, 'withdraw', { words: '都修了' });
  expect((await promisesOf(third, own.clerk)).map(({ state }) => state)).toEqual(['void', 'void']);
});
