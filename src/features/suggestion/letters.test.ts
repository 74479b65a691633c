import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { inWork } from '#platform/perform.ts';
import { letterPdf } from '#platform/print/letter.ts';
import { letterWord } from '#platform/print/word.ts';
import { callBy, doing, testHouse } from '#tests/support/makers.ts';
import { makeSeal } from '#tests/support/makers/letter.ts';
import { type Cast, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { makeOffice } from '#tests/support/makers/office.ts';
import { sentAbout } from '#features/dispatch/public.ts';
import { openOffices } from '#features/office/public.ts';
import { opensPart } from './files.ts';
import { replyLetter, sentLetter, waitingFor } from './public.ts';

const house = await testHouse();
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const as = <T>(actor: Actor, task: (work: Work) => Promise<T>) => inWork(house, callBy(actor), {}, 'write', task);
let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });

test('a reply is the town government’s letter, with class, number, signer, promise and the form for the presidium, as PDF and Word', async () => {
  const paper = await makePaperAt(house, cast, 'handling');
  const officeId = cast.office;
  await paper.do(cast.coHandler, 'acceptWork', { officeId: cast.coOffice });
  await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: '同意安排五千元' });
  await paper.do(cast.handler, 'logContact', { officeId, kind: 'during', way: 'visit', on: '2026-09-01', reached: true, said: '看了' });
  await paper.do(cast.handler, 'draftReply', { officeId, body: '一、已派人堵漏。\n二、水塔列入计划。', letter: 'B', promisedOn: '2026-12-31', contactName: '郑所长', contactPhone: '0571-86001234', ready: true });
  const [draft] = (await paper.seen(cast.handler))['replies'] as { id: string }[];
  const replyId = draft?.id ?? '';
  expect(await code(as(cast.lead, (work) => replyLetter(work, paper.id, replyId)))).toBe('platform.notFound');
  expect(await code(as(cast.coHandler, (work) => replyLetter(work, paper.id, replyId)))).toBe('platform.notFound');
  expect(await as(cast.government, (work) => replyLetter(work, paper.id, replyId))).toMatchObject({ organ: '清河镇人民政府' });
  await paper.do(cast.government, 'issueReply', { officeId, signer: '王镇长', documentNumber: '清政函〔2026〕17号' });
  const letter = await as(cast.lead, (work) => replyLetter(work, paper.id, replyId));
  expect(letter).toMatchObject({
    organName: '清河镇人民政府', form: 'letter', classMark: 'B类', number: '清政函〔2026〕17号', signer: '王镇长', addressee: '陈桂兰代表', dateOn: '2026-09-01', organ: '清河镇人民政府',
    title: '关于清河镇人民代表大会\n第十九届闭会第001号建议的答复', contact: '联系人：郑所长，电话：0571-86001234', copyTo: ['清河镇人民代表大会主席团'],
  });
  const said = letter.paragraphs.map(({ text }) => text);
  expect(said).toEqual(expect.arrayContaining(['一、已派人堵漏。', '财政所会办意见：同意安排五千元', '我们承诺于2026年12月31日前办成。']));
  expect(letter.tables?.[0]?.title).toBe('代表建议办理情况征询意见表');
  expect(Buffer.from(await letterPdf(letter)).subarray(0, 4).toString()).toBe('%PDF');
  expect(Buffer.from(await letterWord(letter)).subarray(0, 2).toString()).toBe('PK');
});

test('the presidium’s letter speaks of the ground and not of the form', async () => {
  const paper = await makePaperAt(house, cast, 'replied');
  await paper.do(cast.lead, 'appraise', { attitude: 'dissatisfied', result: 'dissatisfied', ground: '郑所长态度不好', words: '很生气' });
  await paper.do(cast.chair, 'orderRehandling', { ground: '堵漏不彻底' });
  const { letters } = await paper.seen(cast.handler) as unknown as { letters: { id: string; kind: string; numberLabel: string }[] };
  expect(letters.map(({ kind }) => kind)).toEqual(['assignment', 'rehandling']);
  const [assigned = '', again = ''] = letters.map(({ id }) => id);
  expect(await code(as(cast.villager, (work) => sentLetter(work, paper.id, again)))).toBe('platform.notFound');
  expect(await as(cast.handler, (work) => sentLetter(work, paper.id, assigned))).toMatchObject({ addressee: '交通所、财政所', tables: [{ title: '代表建议原文' }], number: letters[0]?.numberLabel });
  const letter = await as(cast.handler, (work) => sentLetter(work, paper.id, again));
  expect(letter).toMatchObject({ organName: '清河镇人民代表大会', addressee: '交通所', organ: '清河镇人民代表大会主席团' });
  expect(JSON.stringify(letter)).toContain('堵漏不彻底');
  expect(JSON.stringify(letter)).not.toMatch(/态度不好|很生气/);
  expect((await letterPdf(letter)).length).toBeGreaterThan(1000);
});

test('files of a part: what hangs on a reply goes with the paper, forms and signatures with the congress’s side', async () => {
  const paper = await makePaperAt(house, cast, 'replied');
  const reply = await house.database.inTenant(cast.town.id, ({ db }) => db.selectFrom('suggestionReply').select('id').where('suggestionId', '=', paper.id).executeTakeFirstOrThrow());
  const may = (part: string, id: string, ...actors: Actor[]) => Promise.all(actors.map((actor) => as(actor, (work) => opensPart(work, part, id))));
  expect(await may('reply', reply.id, cast.handler, cast.clerk, cast.villager)).toEqual([true, true, false]);
  expect(await may('signature', paper.id, cast.handler, cast.clerk, cast.villager)).toEqual([false, true, false]);
  expect(await may('appraisal', cast.office, cast.clerk)).toEqual([false]);
  expect(await may('anything', paper.id, cast.clerk)).toEqual([false]);
});

test('what waits for somebody, for the to-do page', async () => {
  const { rows, total } = await as(cast.handler, (work) => waitingFor(work));
  expect(total).toBe(rows.length);
  expect(rows.every(({ waitsForMe }) => waitsForMe)).toBe(true);
});

test('an issued reply bears the government’s seal where the town prints seals, a draft never does', async () => {
  const officeId = await as(cast.clerk, async ({ tx }) => (await openOffices(tx, ['townGovernment']))[0]?.id ?? (await makeOffice(house, cast.town, 'townGovernment', '清河镇人民政府')).id);
  await makeSeal(house, cast.town, officeId);
  await makeSeal(house, cast.town);
  const paper = await makePaperAt(house, cast, 'replied');
  const [reply] = (await paper.seen(cast.lead))['replies'] as { id: string }[];
  const letter = () => as(cast.lead, (work) => replyLetter(work, paper.id, reply?.id ?? ''));
  expect((await letter()).sealImage, 'not before the town has switched it on').toBeUndefined();
  await as(cast.clerk, ({ tx, now }) => tx.db.insertInto('ruleValue').values({ tenantId: tx.tenantId, key: 'printSeal', value: 1, effectiveOn: '2026-01-01', source: '印章管理办法', setAt: now }).execute());
  const sealed = await letter();
  expect(Buffer.from(sealed.sealImage ?? []).subarray(1, 4).toString()).toBe('PNG');
  const { sealImage: _, ...unsealed } = sealed;
  expect((await letterPdf(sealed)).length).toBeGreaterThan((await letterPdf(unsealed)).length + 500);
  expect(Buffer.from(await letterWord(sealed)).includes('word/media/')).toBe(true);
  const [row] = await as(cast.government, ({ tx }) => sentAbout(tx, paper.id)).then((sent) => sent.filter(({ kind }) => kind === 'reply'));
  await doing(house, cast.government, 'dispatch.void', { id: row?.id, version: row?.version, words: '错发' });
  const voided = await letter();
  expect([voided.sealImage, voided.classMark], 'void, it says so and bears no seal').toEqual([undefined, '作废']);
  const open = await makePaperAt(house, cast, 'handling');
  await open.do(cast.handler, 'logContact', { officeId: cast.office, kind: 'during', way: 'visit', on: '2026-09-01', reached: true, said: '看了' });
  await open.do(cast.handler, 'draftReply', { officeId: cast.office, body: '已派人堵漏。', letter: 'A', ready: true });
  const [draft] = (await open.seen(cast.handler))['replies'] as { id: string }[];
  expect((await as(cast.government, (work) => replyLetter(work, open.id, draft?.id ?? ''))).sealImage).toBeUndefined();
});
