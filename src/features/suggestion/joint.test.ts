import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import { addDays, chineseDate } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, makeVisitor, seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, type Paper, dayOf, leadOn, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { replyLetter } from './public.ts';

interface Seen {
  state: string; version: number; dueOn: string | null; round: number; withLead: string | null; followerCount: number; jointly: boolean; can: string[]; numberLabel: string;
  joint: { id: string | null; numberLabel: string; title: string | null; lead: { name: string } | null; leads: boolean; spoken: boolean }[];
  replies: { id: string; body: string; state: string; documentNumber: string | null }[]; assignments: { office: { name: string }; state: string }[]; contacts: { id: string; state: string; said: string; person: { name: string }; alsoOn: { id: string }[] }[];
  timeline: { verb: string; words: string | null }[]; letters: { kind: string }[]; appraisals: { result: string }[]; residentsWait: boolean;
}

const house = await testHouse();
const failure = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal : String(error)));
const code = async (attempt: Promise<unknown>) => { const found = await failure(attempt); return typeof found === 'string' ? found : found.code; };
const seen = (paper: Paper, actor: Actor = paper.cast.clerk) => paper.seen(actor) as unknown as Promise<Seen>;
const listOf = async (actor: Actor, filter: Record<string, unknown> = {}) => ((await seeing(house, actor, 'suggestion.list', { ...filter, page: 1 })) as { rows: { id: string; waitsForMe: boolean }[] }).rows.map(({ id }) => id);
const noticesOf = async (actor: Actor) => ((await seeing(house, actor, 'notice.mine', { page: 1 })) as { rows: { words: string }[] }).rows.map(({ words }) => words);
/** The version of a case moves on when its leading one is acted upon. */
const fresh = async (paper: Paper) => { paper.version = (await seen(paper)).version; return paper; };

const roads = ['石桥村路面坑多，请修一修', '石桥村到集镇的路坏了', '请修石桥村进村的路'] as const;
/** Three deputies, one road. */
async function three(cast: Cast, state: Parameters<typeof makePaperAt>[2] = 'accepted'): Promise<[Paper, Paper, Paper]> {
  const casts = [cast, { ...cast, lead: cast.second }, { ...cast, lead: cast.third }];
  const papers: Paper[] = [];
  for (const [at, title] of roads.entries()) papers.push(await makePaperAt(house, casts[at] ?? cast, state, { title, topic: 'roads' }));
  return papers as [Paper, Paper, Paper];
}
const merge = (lead: Paper, ...others: Paper[]) => lead.do(lead.cast.clerk, 'mergeHandling', { withIds: others.map(({ id }) => id) });
const shares = (cast: Cast) => ({ shares: [{ officeId: cast.office, role: 'main' }, { officeId: cast.coOffice, role: 'co' }] });
const spoken = (paper: Paper, more: Record<string, unknown> = {}) =>
  paper.do(paper.cast.handler, 'logContact', { officeId: paper.cast.office, kind: 'during', way: 'meeting', on: dayOf(house), reached: true, said: '三位代表一起到现场看了路', ...more });
const answered = { body: '这条路列入今年修缮，十月完工。', letter: 'A', ready: true };

let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });

test('suggestion.mergeHandling: three about one road are assigned, taken over, written and issued once, and each deputy has a letter of his own and a form of his own', async () => {
  const [lead, second, third] = await three(cast);
  const { office } = cast;
  await merge(lead, second, third);
  expect(await seen(lead)).toMatchObject({ withLead: null, followerCount: 2, jointly: true, joint: [{ title: roads[1], leads: false }, { title: roads[2], leads: false }] });
  expect(await seen(second)).toMatchObject({ withLead: (await seen(lead)).numberLabel, followerCount: 0, jointly: true, joint: [{ title: roads[0], leads: true }, { title: roads[2], leads: false }] });
  expect(await noticesOf(cast.second)).toContain(`《${roads[1]}》与第十九届闭会第001号内容相同，合在一起办理，仍分别答复`);
  await fresh(second);
  for (const verb of ['prepare', 'mergeHandling']) expect((await seen(second)).can).not.toContain(verb);
  expect(await code(second.do(cast.clerk, 'prepare', shares(cast)))).toBe('suggestion.onTheLeadCase');
  expect((await listOf(cast.clerk, { group: 'waiting' }))).toEqual([lead.id]);

  await lead.do(cast.clerk, 'prepare', shares(cast));
  expect(await listOf(cast.chair, { group: 'waiting' })).toEqual([lead.id]);
  await lead.do(cast.chair, 'assign');
  expect(await listOf(cast.handler, { group: 'waiting' })).toEqual([lead.id]);
  expect((await noticesOf(cast.handler)).filter((words) => words.startsWith('新交办的代表建议'))).toHaveLength(1);
  for (const paper of [lead, second, third]) expect(await seen(paper)).toMatchObject({ state: 'assigned', dueOn: (await seen(lead)).dueOn, letters: [{ kind: 'assignment' }], assignments: [{ office: { name: '交通所' } }, { office: { name: '财政所' } }] });
  const sent = (await seeing(house, cast.clerk, 'dispatch.list', { page: 1 })) as { rows: { kind: string; id: string }[] };
  expect(sent.rows.filter(({ kind }) => kind === 'assignment')).toHaveLength(3);
  expect(await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('dispatch').select('words').where('tenantId', '=', tenantId).where('aboutId', '=', second.id).executeTakeFirstOrThrow())).toMatchObject({ words: expect.stringContaining('与第十九届闭会第001号、第十九届闭会第003号内容相同，请并案办理') as unknown });
  await lead.do(cast.handler, 'acceptWork', { officeId: office });
  for (const paper of [lead, second, third]) expect(await paper.state()).toBe('handling');

  // The law asks for a word with each of them.
  await spoken(lead);
  expect(await failure(lead.do(cast.handler, 'draftReply', { officeId: office, ...answered }))).toEqual({ code: 'suggestion.contactEach', status: 409, params: { title: roads[1] } });
  expect((await seen(lead, cast.handler)).joint.map((one) => one.spoken)).toEqual([false, false]);
  await spoken(lead, { alsoIds: [second.id, third.id] });
  expect((await seen(lead, cast.handler)).joint.map((one) => one.spoken)).toEqual([true, true]);
  expect((await seen(third)).contacts).toMatchObject([{ said: '三位代表一起到现场看了路', person: { name: '吴秀英' } }]);
  // Written once, it is taken back once; of the cases that hold it those that are named.
  const entry = async (paper: Paper, actor = cast.handler) => (await seen(paper, actor)).contacts.findLast(({ state }) => state !== 'void');
  const written = await entry(lead);
  expect([written?.alsoOn, (await entry(second))?.alsoOn.map(({ id }) => id), (await entry(lead, cast.lead))?.alsoOn, (await seen(lead, cast.handler)).contacts[0]?.alsoOn]).toEqual([
    [{ id: second.id, numberLabel: '第十九届闭会第002号', leadName: '周明德' }, { id: third.id, numberLabel: '第十九届闭会第003号', leadName: '吴秀英' }], [lead.id, third.id], [], [],
  ]);
  const takeBack = (alsoIds: string[]) => lead.do(cast.handler, 'voidContact', { contactId: written?.id, words: '那天没谈成', alsoIds });
  expect(await code(takeBack([second.id, newId()]))).toBe('suggestion.noSuchContact');
  await third.do(cast.third, 'confirmContact', { version: undefined, contactId: (await entry(third))?.id, agrees: true });
  expect((await entry(lead))?.alsoOn.map(({ id }) => id), 'what its deputy confirmed is not the office’s to take back').toEqual([second.id]);
  expect(await code(takeBack([third.id]))).toBe('suggestion.contactStays');
  await takeBack([second.id]);
  expect([await entry(second), (await entry(third))?.state, (await seen(second)).timeline.at(-1), (await seen(lead, cast.handler)).joint.map((one) => one.spoken)]).toMatchObject([undefined, 'confirmed', { verb: 'voidContact', words: '那天没谈成' }, [false, true]]);
  await spoken(lead, { alsoIds: [second.id] });
  await lead.do(cast.handler, 'draftReply', { officeId: office, ...answered });
  expect(await listOf(cast.government, { group: 'waiting' })).toEqual([lead.id]);
  expect(await code(lead.do(cast.government, 'issueReply', { officeId: office, signer: '王镇长', documentNumber: '清政函第一号' }))).toBe('suggestion.numberCannotRun');
  await lead.do(cast.government, 'issueReply', { officeId: office, signer: '王镇长', documentNumber: '清政函〔2026〕12号' });

  const letters = [];
  for (const paper of [lead, second, third]) {
    const one = await seen(paper);
    expect(one).toMatchObject({ state: 'replied', replies: [{ body: answered.body, state: 'issued' }], timeline: expect.arrayContaining([expect.objectContaining({ verb: 'issueReply' })]) as unknown });
    letters.push(await inWork(house, callBy(paper.cast.lead), {}, 'read', (work) => replyLetter(work, paper.id, one.replies[0]?.id ?? '')));
  }
  expect(letters.map(({ number, addressee }) => [number, addressee])).toEqual([['清政函〔2026〕12号', '陈桂兰代表'], ['清政函〔2026〕13号', '周明德代表'], ['清政函〔2026〕14号', '吴秀英代表']]);
  for (const [at, letter] of letters.entries()) expect(JSON.stringify(letter)).toContain(`您提出的《${roads[at]}》（第十九届闭会第00${at + 1}号）收悉，已与内容相同的`);
  const ledger = (await seeing(house, cast.government, 'dispatch.list', { page: 1 })) as { rows: { kind: string; numberLabel: string | null }[] };
  expect(ledger.rows.filter(({ kind }) => kind === 'reply').map(({ numberLabel }) => numberLabel).sort()).toEqual(['清政函〔2026〕12号', '清政函〔2026〕13号', '清政函〔2026〕14号']);

  // Each deputy says what he thinks; who is dissatisfied is answered again alone.
  for (const paper of [lead, second, third]) await fresh(paper);
  await lead.do(cast.lead, 'appraise', { attitude: 'satisfied', result: 'satisfied' });
  await second.do(cast.second, 'appraise', { attitude: 'satisfied', result: 'dissatisfied', ground: '还有一段没修' });
  await second.do(cast.chair, 'orderRehandling', { ground: '把余下一段修完' });
  expect(await listOf(cast.handler, { group: 'waiting' })).toEqual([second.id]);
  await spoken(second);
  await second.do(cast.handler, 'draftReply', { officeId: office, ...answered, body: `余下一段也修，${chineseDate(addDays(dayOf(house), 40))}前修完。` });
  const { said } = (await seeing(house, cast.handler, 'promise.ofSuggestion', { suggestionId: second.id })) as { said: { dueOn: string }[] };
  expect(said, 'who is answered alone again is promised alone again').toMatchObject([{ dueOn: addDays(dayOf(house), 40) }]);
  await second.do(cast.government, 'issueReply', { officeId: office, signer: '王镇长', documentNumber: '清政函〔2026〕15号' });
  expect([(await seen(lead)).replies.length, (await seen(second)).replies.length, (await seen(third)).replies.length]).toEqual([1, 2, 1]);
  expect((await seeing(house, cast.clerk, 'promise.said', {})) as { total: number }).toMatchObject({ total: 1 });
  expect([await lead.state(), await second.state(), await third.state()]).toEqual(['appraised', 'replied', 'replied']);

  // What was handled together is shown so, each on its own page.
  await lead.do(cast.clerk, 'close');
  await lead.do(cast.clerk, 'checkPublication', {});
  expect(await seeing(house, makeVisitor(cast.town), 'suggestion.publicCase', { id: lead.id })).toMatchObject({ numberLabel: '第十九届闭会第001号', jointWith: ['第十九届闭会第002号', '第十九届闭会第003号'] });
  expect(await code(lead.do(cast.clerk, 'separateHandling', {}))).toBe('platform.wrongState');
});

test('suggestion.separateHandling: a case goes on alone from where it stands, its clock as it was; where the leading one leaves another leads', async () => {
  const [lead, second, third] = await three(cast);
  await merge(lead, second, third);
  await lead.do(cast.clerk, 'prepare', shares(cast));
  await lead.do(cast.chair, 'assign');
  await lead.do(cast.handler, 'acceptWork', { officeId: cast.office });
  await spoken(lead, { alsoIds: [third.id] });
  await lead.do(cast.handler, 'draftReply', { officeId: cast.office, ...answered, ready: false });
  const before = await seen(third);
  await fresh(third);
  expect(await code(third.do(cast.handler, 'separateHandling', {}))).toBe('suggestion.onlyTheOffice');
  await third.do(cast.clerk, 'separateHandling', { words: '说的不是同一段路' });
  const after = await seen(third);
  const still = { version: 0, can: [], joint: [], timeline: [], pressLetters: [] };
  expect({ ...after, ...still }).toEqual({ ...before, ...still, withLead: null, jointly: false });
  expect(after.timeline.find(({ verb }) => verb === 'separateHandling')).toMatchObject({ words: '说的不是同一段路' });
  expect((await seen(lead)).timeline.some(({ verb }) => verb === 'separateHandling')).toBe(true);
  expect((await listOf(cast.handler, { group: 'waiting' })).toSorted()).toEqual([lead.id, third.id].toSorted());
  // it has its own draft, contact and clock: the office goes on without asking anybody anything again
  await third.do(cast.handler, 'draftReply', { officeId: cast.office, ...answered });
  await fresh(lead);
  await lead.do(cast.lead, 'withdraw', { words: '已经修了' });
  expect(await seen(second)).toMatchObject({ withLead: null, followerCount: 0, jointly: false, joint: [] });
  await fresh(second);
  await spoken(second);
  await second.do(cast.handler, 'draftReply', { officeId: cast.office, ...answered });
  expect(await code(second.do(cast.clerk, 'separateHandling', {}))).toBe('suggestion.notJoint');
});

test('the leading one is due first, and the others stand at the same step: what cannot go together is named', async () => {
  const [lead, second, third] = await three(cast, 'submitted');
  for (const paper of [lead, second]) await paper.do(cast.clerk, 'accept');
  expect(await failure(merge(lead, second, third))).toMatchObject({ code: 'suggestion.joinNotNow', params: { title: roads[2] } });
  await third.do(cast.clerk, 'accept');
  await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.updateTable('suggestion').set({ assignDueOn: '2026-09-03', clockOn: '2026-09-03' }).where('tenantId', '=', tenantId).where('id', '=', third.id).execute());
  expect(await failure(merge(lead, third))).toMatchObject({ code: 'suggestion.joinDueFirst', params: { title: roads[2] } });
  await merge(third, lead);
  expect(await code(merge(await fresh(lead), second))).toBe('suggestion.onTheLeadCase');
  // no chain: who leads others brings them along
  const [first, next, last] = await three(cast);
  await merge(first, next);
  await merge(await fresh(third), first, last);
  expect((await seen(third)).joint.map(({ title }) => title).toSorted()).toEqual([roads[0], roads[0], roads[1], roads[2]].toSorted());
  expect(await code(merge(await fresh(second), last))).toMatch(/suggestion\.(joinDueFirst|joinsAnother)/);
  expect(await code(merge(await fresh(third), first))).toBe('suggestion.nobodyJoins');
  // a proposal that lies before the chair covers those that join it
  await leadOn(await fresh(second), 'accepted', 'prepared');
  const fourth = await makePaperAt(house, cast, 'accepted', { title: '还有一件' });
  await merge(await fresh(second), fourth);
  expect(await seen(fourth)).toMatchObject({ state: 'prepared', assignments: [{ office: { name: '交通所' }, state: 'proposed' }, { office: { name: '财政所' }, state: 'proposed' }] });
  const elsewhere = await makePaperAt(house, cast, 'handling');
  expect(await failure(merge(await fresh(second), elsewhere))).toMatchObject({ code: 'suggestion.joinOtherWork' });
  const doing1 = await makePaperAt(house, cast, 'handling');
  await merge(await fresh(elsewhere), doing1);
  expect(await seen(doing1)).toMatchObject({ withLead: (await seen(elsewhere)).numberLabel, state: 'handling' });
});

test('returns, more time and reminders are asked once and hold for all; a deputy may also be heard on the page of his own case', async () => {
  const [lead, second] = await three(cast, 'handling');
  const { office, handler, chair, clerk } = cast;
  await merge(lead, second);
  const due = (await seen(second)).dueOn;
  await lead.do(handler, 'askExtension', { officeId: office, ground: 'wide', words: '要等上级资金' });
  await lead.do(chair, 'grantExtension');
  for (const paper of [lead, second]) expect((await seen(paper)).dueOn?.localeCompare(due ?? '')).toBe(1);
  await lead.do(clerk, 'remind', { letter: 'reminder' });
  expect((await seen(lead)).letters.map(({ kind }) => kind)).toEqual(['assignment', 'reminder']);
  expect((await seen(second)).letters.map(({ kind }) => kind)).toEqual(['assignment']);
  await lead.do(clerk, 'askReturn', { officeId: office, ground: 'otherOffice', words: '归村里' });
  await lead.do(chair, 'allowReturn', { officeId: office });
  for (const paper of [lead, second]) expect(await paper.state()).toBe('reassigning');
  await lead.do(clerk, 'prepare', { shares: [{ officeId: cast.committee, role: 'main' }] });
  await lead.do(chair, 'assign');
  for (const paper of [lead, second]) expect(await paper.state()).toBe('assigned');
  await lead.do(cast.villager, 'acceptWork', { officeId: cast.committee });
  const village = { officeId: cast.committee };
  await lead.do(cast.villager, 'logContact', { ...village, kind: 'during', way: 'visit', on: dayOf(house), reached: true, said: '看了' });
  await fresh(second);
  await second.do(cast.villager, 'logContact', { ...village, kind: 'during', way: 'phone', on: dayOf(house), reached: true, said: '电话说了' });
  await fresh(lead);
  await lead.do(cast.villager, 'draftReply', { ...village, ...answered });
  await lead.do(cast.villager, 'issueReply', { ...village, signer: '石大山' });
  for (const paper of [lead, second]) expect(await seen(paper)).toMatchObject({ state: 'replied', replies: [{ documentNumber: null, state: 'issued' }] });
});

test('a colleague’s confidential case joins with its number alone', async () => {
  const [lead] = await three(cast);
  const secret = await makePaperAt(house, { ...cast, lead: cast.second }, 'accepted', { confidential: '怕报复' });
  await merge(lead, secret);
  expect((await seen(lead, cast.third)).joint).toEqual([{ id: null, numberLabel: (await seen(secret)).numberLabel, title: null, lead: null, leads: false, spoken: true }]);
  expect(await doing(house, cast.chair, 'suggestion.separateHandling', { id: secret.id, version: (await seen(secret)).version })).toMatchObject({ id: secret.id });
});
