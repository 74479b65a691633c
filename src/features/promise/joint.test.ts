import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/dates.ts';
import { findAsks } from '#platform/db/ask-set.ts';
import { inWork } from '#platform/perform.ts';
import { makeOpinion, residentOf } from '#tests/support/makers/opinion.ts';
import { MadePromise, promisesOf } from '#tests/support/makers/promise.ts';
import { type Cast, type Paper, dayOf, leadOn, makeCast, makePaper } from '#tests/support/makers/suggestion.ts';
import { callBy, doing, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { promiseLines } from './public.ts';
import { promiseAsks } from './store/asks.ts';

const house = await testHouse();
const cast = await makeCast(house);
const inDays = (days: number) => addDays(dayOf(house), days);
const noticesOf = async (actor: Actor) => ((await seeing(house, actor, 'notice.mine', { page: 1 })) as { rows: { words: string }[] }).rows.map(({ words }) => words);
const replyOf = async (paper: Paper) => ((await paper.seen(cast.clerk)) as { replies: { id: string }[] }).replies[0]?.id ?? '';
const figures = async () => ((await seeing(house, cast.chair, 'promise.list', { page: 1 })) as { total: number; counts: Record<string, number> });
/** The version of a case moves on when its leading one is acted upon. */
const fresh = async (paper: Paper, own = cast) => { paper.version = ((await paper.seen(own.clerk)) as { version: number }).version; return paper; };

/** Three deputies about one road, each with a resident behind his case, answered jointly: a day, and one thing spelled out beside it. */
async function answeredJointly(own: Cast, more: { confidential?: string; spelledDays?: number } = {}): Promise<{ papers: [Paper, Paper, Paper]; opinions: string[] }> {
  const papers: Paper[] = [];
  const opinions: string[] = [];
  for (const [at, lead] of [own.lead, own.second, own.third].entries()) {
    const opinion = await makeOpinion(house, own.town, { content: `路坏了${at}`, deputyId: lead.personId, phone: `1390000333${at}` });
    await doing(house, lead, 'opinion.lookAt', { id: opinion.id, version: opinion.version });
    const paper = await makePaper(house, { ...own, lead }, { title: `请修石桥村的路之${at}`, topic: 'roads', opinionIds: [opinion.id], ...(at === 0 && more.confidential ? { confidential: more.confidential } : {}) });
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
  await doing(house, own.handler, 'promise.record', { suggestionId: lead.id, replyId: ((await seeing(house, own.handler, 'promise.ofSuggestion', { suggestionId: lead.id })) as { replies: { id: string }[] }).replies[0]?.id, what: '先补好桥头的坑', dueOn: inDays(more.spelledDays ?? 20) });
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
  const { papers: [lead, second, third] } = await answeredJointly(own, { spelledDays: 90 });
  const before = (await promisesOf(second, own.clerk)).map(({ id }) => id);
  expect(before, 'what is spelled out for the day the letter names is not promised once more by the other letters').toHaveLength(1);
  await (await fresh(lead, own)).do(own.lead, 'withdraw', { words: '已经修了' });
  expect((await promisesOf(second, own.clerk)).map(({ id, state }) => [id, state])).toEqual(before.map((id) => [id, 'running']));
  await (await fresh(second, own)).do(own.second, 'withdraw', { words: '也修了' });
  expect((await promisesOf(third, own.third)).map(({ id, state }) => [id, state])).toEqual(before.map((id) => [id, 'running']));
  await (await fresh(third, own)).do(own.third, 'withdraw', { words: '都修了' });
  expect((await promisesOf(third, own.clerk)).map(({ state }) => state)).toEqual(['void']);
});

test('the leading case is voided: what was kept is the next one’s too, its page moves or is judged anew, and the log says so; nobody finds a confidential case by its name', async () => {
  const own = await makeCast(house);
  const { papers: [lead, second, third], opinions } = await answeredJointly(own, { confidential: '怕报复' });
  const [bridge, road] = (await promisesOf(lead, own.clerk)).map(({ id, version }) => new MadePromise(house, lead, id, version));
  const finds = async (actor: Actor, search: string) => ((await seeing(house, actor, 'promise.list', { search, page: 1 })) as { total: number; counts: { all: number } });
  for (const [search, found] of [['路之0', 0], ['按答复办成', 0], ['桥头', 1]] as const) expect(await finds(own.second, search), search).toMatchObject({ total: found, counts: { all: found } });
  for (const reader of [own.lead, own.clerk, own.handler]) expect(await finds(reader, '路之0')).toMatchObject({ total: 2 });
  const isRead = async (reader: Actor, view: string) => JSON.stringify(await seeing(house, reader, `promise.${view}`, {}));
  expect(await isRead(residentOf(own.town, { id: opinions[1] ?? '' }), 'mine')).not.toContain('路之0');
  for (const promise of [bridge!, road!]) {
    await promise.do(own.handler, 'claim', { doneOn: dayOf(house), words: '修好了' });
    await promise.do(own.chair, 'confirm');
  }
  const calls = ((await seeing(house, own.clerk, 'promise.callsToday', {})) as { rows: { opinionId: string; say: string }[] }).rows;
  expect(calls.filter(({ say }) => say.includes('路之0')).map(({ opinionId }) => opinionId), 'only whoever brought it hears its name').toEqual([opinions[0]]);

  const asks = () => house.database.inTenant(own.town.id, (tx) => findAsks(tx, promiseAsks, { fromOn: dayOf(house), toOn: dayOf(house) }), 'read');
  const leads = (personId: string) => house.database.inTenant(own.town.id, ({ db, tenantId }) => db.updateTable('suggestion').set({ leadPersonId: personId }).where('tenantId', '=', tenantId).where('id', '=', third.id).execute());
  expect(await asks()).toHaveLength(6);
  await leads(own.second.personId);
  expect(await asks(), 'one promise is asked about once, whoever leads two of its cases').toHaveLength(4);
  await leads(own.third.personId);

  await (await fresh(lead, own)).do(own.clerk, 'void', { words: '登记错了' });
  expect((await promisesOf(second, own.second)).map(({ what, state, suggestionId }) => [what, state, suggestionId])).toEqual([['先补好桥头的坑', 'kept', second.id], ['《请修石桥村的路之1》：按答复办成', 'kept', second.id]]);
  expect((await promisesOf(lead, own.clerk))).toEqual([]);
  expect(((await bridge!.seen(own.clerk))['events'] as { verb: string; words: string }[]).at(-1)).toMatchObject({ verb: 'passedOn', words: '原来的建议已撤回或作废，这条承诺归并案办理的另一件建议' });
  expect((await seeing(house, own.second, 'promise.list', { group: 'waiting', page: 1 })), 'he is asked still').toMatchObject({ total: 2 });

  // Shown on the page of the one that led and on the next one's page: what does not name the ended one moves, what does is judged anew.
  await leadOn(await fresh(third, own), 'replied', 'closed');
  await third.do(own.clerk, 'checkPublication', {});
  const again = async (promise: MadePromise) => { promise.version = Number((await promise.seen(own.clerk))['version']); return promise; };
  await (await again(bridge!)).do(own.chair, 'publish', { what: '补好桥头的坑' });
  await (await again(road!)).do(own.chair, 'publish', { what: '《请修石桥村的路之1》：按答复办成' });
  const publicly = async () => ((await seeing(house, makeVisitor(own.town), 'promise.publicList', { page: 1 })) as { rows: { id: string; suggestionId: string }[] }).rows.map(({ id, suggestionId }) => [id, suggestionId]).toSorted();
  expect(await publicly()).toEqual([[bridge!.id, third.id], [road!.id, third.id]].toSorted());
  await (await fresh(second, own)).do(own.clerk, 'void', { words: '登记错了' });
  expect(await publicly(), 'it stays on the page it stood on').toEqual([[bridge!.id, third.id]]);
  expect(await road!.seen(own.clerk)).toMatchObject({ what: '《请修石桥村的路之2》：按答复办成', isShown: false, can: expect.not.arrayContaining(['hide']) as unknown });
  expect(((await road!.seen(own.clerk))['events'] as { words: string }[]).at(-1)?.words).toContain('需重新审核公开');
  expect(await noticesOf(own.chair)).toContain('原来的建议已撤回或作废，公开的承诺已撤下，请看要不要重新公开：《请修石桥村的路之2》');
});
