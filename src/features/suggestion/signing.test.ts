import { beforeAll, expect, test } from 'vitest';
import { Refused } from '#kernel/verdict.ts';
import { doing, makePerson, seeing, testHouse } from '#tests/support/makers.ts';
import { type Cast, type Paper, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
type Person = Cast['handler'];
interface Seen { dueOn: string; can: string[]; timeline: { verb: string }[]; replies: { body: string; state: string; liesWith: { step: number; person: { name: string } | null } | null; steps: { act: string; words: string | null }[]; acts: string[] }[] }
let cast: Cast;
let [head, leader, second]: Person[] = [];
const on = (day: string) => house.clock.set(`${day}T02:00:00Z`);
const seen = (paper: Paper, actor: Person) => paper.seen(actor) as Promise<unknown> as Promise<Seen>;
const waitsFor = async (paper: Paper, ...people: (Person | undefined)[]) => {
  const found = [];
  for (const person of people) {
    const { rows } = await seeing(house, person!, 'suggestion.list', { group: 'waiting' }) as { rows: { id: string }[] };
    if (rows.some(({ id }) => id === paper.id)) found.push(person!.name);
  }
  return found;
};
const spoken = (paper: Paper, handler: Person) => paper.do(handler, 'logContact', { officeId: cast.office, kind: 'during', way: 'phone', on: '2026-05-05', reached: true, said: '说过了' });
const words = { body: '水塔换好了。', letter: 'A' };
beforeAll(async () => {
  on('2026-05-05');
  cast = await makeCast(house);
  [head, leader, second] = [await makePerson(house, cast.town, [{ role: 'handler', officeId: cast.office }], '郝站长'), await makePerson(house, cast.town, [{ role: 'handler', officeId: cast.office }], '雷镇长'), await makePerson(house, cast.town, [{ role: 'handler', officeId: cast.office }], '何新来')];
});

test('suggestion.checkReply, suggestion.returnReply: a draft goes through the steps of its office, comes back with a word and its text, and only then to who signs', async () => {
  const { office, handler, government } = cast;
  await doing(house, cast.clerk, 'signing.arrange', { id: office, headId: head!.personId, signerId: leader!.personId });
  const paper = await makePaperAt(house, cast, 'handling');
  const { dueOn } = await seen(paper, cast.clerk);
  await spoken(paper, handler);
  await paper.do(handler, 'draftReply', { officeId: office, ...words, ready: true });
  expect(await waitsFor(paper, handler, head, leader, government)).toEqual(['郝站长']);
  expect(await code(paper.do(government, 'issueReply', { officeId: office, signer: '王镇长', documentNumber: '清政函〔2026〕9001号' }))).toBe('suggestion.nothingToSign');
  expect(await code(paper.do(leader!, 'checkReply', { officeId: office }))).toBe('suggestion.nothingToCheck');
  await paper.do(head!, 'returnReply', { officeId: office, words: '写明哪天换的' });
  expect(await waitsFor(paper, handler, head, leader)).toEqual(['郑所长', '郝站长', '雷镇长']);
  expect((await seen(paper, handler)).replies[0]).toMatchObject({ body: '水塔换好了。', state: 'draft', liesWith: null });
  await paper.do(handler, 'draftReply', { officeId: office, ...words, body: '水塔五月一日换好了。', ready: true });
  // saved half way it stays with him
  await paper.do(head!, 'draftReply', { officeId: office, ...words, body: '水塔已于五月', ready: false });
  expect(await waitsFor(paper, handler, head, leader)).toEqual(['郝站长']);
  // the head mends a word and passes it in one
  await paper.do(head!, 'draftReply', { officeId: office, ...words, body: '水塔已于五月一日换好。', ready: true });
  expect(await waitsFor(paper, handler, head, leader)).toEqual(['雷镇长']);
  expect(await waitsFor(paper, government)).toEqual([]);
  await paper.do(leader!, 'checkReply', { officeId: office, words: '同意' });
  expect(await waitsFor(paper, handler, head, leader, government)).toEqual(['钱广平']);
  await paper.do(government, 'returnReply', { officeId: office, words: '格式不对' });
  await paper.do(handler, 'draftReply', { officeId: office, ...words, ready: true });
  await paper.do(head!, 'checkReply', { officeId: office });
  await paper.do(leader!, 'checkReply', { officeId: office });
  const steps = (await seen(paper, handler)).replies[0]?.steps.map(({ act, words: said }) => (said ? `${act}：${said}` : act));
  expect(steps).toEqual(['handed', 'returned：写明哪天换的', 'handed', 'passed', 'passed：同意', 'returned：格式不对', 'handed', 'passed', 'passed']);
  const bodies = await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.selectFrom('suggestionReplyStep').select('body').where('tenantId', '=', tenantId).orderBy('id').execute());
  expect(bodies.map(({ body }) => body).slice(0, 4)).toEqual(['水塔换好了。', '水塔换好了。', '水塔五月一日换好了。', '水塔已于五月一日换好。']);
  await paper.do(government, 'issueReply', { officeId: office, signer: '王镇长', documentNumber: '清政函〔2026〕9002号' });
  const outside = await seen(paper, cast.lead);
  expect(outside.replies[0]?.steps).toEqual([]);
  expect(outside.timeline.map(({ verb }) => verb)).not.toContain('checkReply');
  expect((await seen(paper, cast.clerk)).dueOn ?? dueOn).toBe(dueOn);
});

test('an office with a letter of its own is signed by its last step alone; who is away has a stand-in, whoever left holds up nothing, and one person may be all', async () => {
  const { office, handler, clerk } = cast;
  await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.updateTable('office').set({ writesOutward: true }).where('tenantId', '=', tenantId).where('id', '=', office).execute());
  const signed = { officeId: office, signer: '雷镇长', documentNumber: '清交函〔2026〕9003号' };
  const paper = await makePaperAt(house, cast, 'handling');
  await spoken(paper, handler);
  await paper.do(handler, 'draftReply', { officeId: office, ...words, ready: true });
  await doing(house, head!, 'signing.standIn', { id: office, personId: head!.personId, standInId: handler.personId, awayFrom: '2026-05-04', awayTo: '2026-05-06' });
  expect(await waitsFor(paper, handler, head, leader)).toEqual(['郑所长', '郝站长']);
  await paper.do(handler, 'checkReply', { officeId: office });
  for (const person of [handler, head!]) expect(await code(paper.do(person, 'issueReply', signed))).toBe('suggestion.nothingToSign');
  const setLeft = (person: Person, toOn: string | null) => house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.updateTable('post').set({ toOn }).where('tenantId', '=', tenantId).where('personId', '=', person.personId).execute());
  await setLeft(leader!, '2026-05-05');
  expect(await waitsFor(paper, handler, head)).toEqual(['郑所长', '郝站长']);
  await paper.do(head!, 'issueReply', { ...signed, signer: '郝站长' });
  await setLeft(leader!, null);
  const under = await makePaperAt(house, cast, 'handling');
  await spoken(under, handler);
  await doing(house, clerk, 'signing.arrange', { id: office, signerId: leader!.personId });
  await under.do(handler, 'draftReply', { officeId: office, ...words, ready: true });
  expect(await waitsFor(under, handler, leader)).toEqual(['雷镇长']);
  // A head is put before the signer: nobody signs by the step that was the signer's, the letter is handed on anew.
  await doing(house, clerk, 'signing.arrange', { id: office, headId: second!.personId, signerId: leader!.personId });
  for (const person of [second!, handler]) expect(await code(under.do(person, 'issueReply', signed))).toBe('suggestion.nothingToSign');
  await under.do(handler, 'draftReply', { officeId: office, ...words, ready: true });
  expect(await waitsFor(under, handler, second, leader)).toEqual(['何新来']);
  // The head has left and his step is taken away: what lay at the second step becomes nobody else's to sign.
  await under.do(second!, 'checkReply', { officeId: office });
  await setLeft(second!, '2026-05-05');
  await doing(house, clerk, 'signing.arrange', { id: office, signerId: leader!.personId });
  for (const person of [head!, handler]) expect(await code(under.do(person, 'issueReply', signed))).toBe('suggestion.nothingToSign');
  await setLeft(second!, null);
  await doing(house, clerk, 'signing.arrange', { id: office, headId: handler.personId, signerId: handler.personId });
  const alone = await makePaperAt(house, cast, 'handling');
  await spoken(alone, handler);
  await alone.do(handler, 'draftReply', { officeId: office, ...words, ready: true });
  await alone.do(handler, 'issueReply', { ...signed, signer: '郑所长', documentNumber: '清交函〔2026〕9004号' });
  await doing(house, clerk, 'signing.arrange', { id: office });
});

test('suggestion.nameUndertaker, suggestion.passCases: a case stands on one list; when its undertaker leaves it comes to all, and what was confirmed goes on with a colleague', async () => {
  const { office, handler, clerk, town } = cast;
  const [one, two] = [await makePaperAt(house, cast, 'handling'), await makePaperAt(house, cast, 'handling')];
  const due = (await seen(one, clerk)).dueOn;
  expect(await code(one.do(handler, 'nameUndertaker', { officeId: office, personId: cast.coHandler.personId }))).toBe('suggestion.notAtOffice');
  for (const paper of [one, two]) await paper.do(handler, 'nameUndertaker', { officeId: office, personId: second!.personId });
  expect(await waitsFor(one, handler, second)).toEqual(['何新来']);
  await doing(house, clerk, 'signing.arrange', { id: office, signerId: second!.personId });
  const security = await makePerson(house, town, [{ role: 'securityAdmin' }], '安管员');
  const left = await seeing(house, security, 'account.person', { id: second!.personId }) as { version: number; posts: { id: string }[] };
  await doing(house, security, 'account.endPost', { id: second!.personId, version: left.version, postId: left.posts[0]?.id });
  expect(await waitsFor(one, handler, head)).toEqual(['郑所长', '郝站长']);
  const told = await house.database.inTenant(town.id, ({ db, tenantId }) => db.selectFrom('notice').select('kind').where('tenantId', '=', tenantId).where('kind', '=', 'suggestion.undertakerLeft').execute());
  expect(told.length).toBeGreaterThan(1);
  const list = await seeing(house, handler, 'suggestion.workOf', { officeId: office, fromId: second!.personId }) as { rows: { id: string }[]; people: { name: string; count: number; atOffice: boolean }[] };
  expect(list.rows.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
  expect(list.people).toContainEqual(expect.objectContaining({ name: '何新来', count: 2, atOffice: false }));
  expect(await code(seeing(house, cast.coHandler, 'suggestion.workOf', { officeId: office }))).toBe('platform.notFound');
  await doing(house, clerk, 'signing.standIn', { id: office, personId: head!.personId });
  const pass = (ids: string[], more: object = {}) => doing(house, handler, 'suggestion.passCases', { officeId: office, fromId: second!.personId, toId: head!.personId, ids, ...more });
  expect(await code(doing(house, cast.coHandler, 'suggestion.passCases', { officeId: office, toId: head!.personId, ids: [one.id] }))).toBe('suggestion.notYourOffice');
  await doing(house, clerk, 'suggestion.passCases', { officeId: office, fromId: second!.personId, toId: handler.personId, ids: [two.id] });
  expect(await code(pass([one.id, two.id]))).toBe('suggestion.listChanged');
  expect(await pass([one.id], { seats: true })).toMatchObject({ count: 1 });
  expect(await waitsFor(one, handler, head)).toEqual(['郝站长']);
  expect((await seen(one, clerk)).dueOn).toBe(due);
  const { rows: [signing] } = await seeing(house, handler, 'signing.offices', {}) as { rows: { seats: { person: { name: string } }[] }[] };
  expect(signing?.seats).toMatchObject([{ person: { name: '郝站长' } }]);
});
