import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { Refused } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { inWork } from '#platform/perform.ts';
import { readWordForm } from '#platform/print/word-form.ts';
import { dispatchSeen, sentAbout } from '#features/dispatch/public.ts';
import { goesInOwnForm } from '#features/dispatch/rules.ts';
import { appraisalInOwnForm, replyLetter, sentLetter } from '#features/suggestion/public.ts';
import { callBy, doing, seeing, testHouse } from '#tests/support/makers.ts';
import { wordForm } from '#tests/support/makers/letter.ts';
import { type Cast, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { standardForm, tryTemplate, sampleLetter, templateSeen, wordInOwnForm } from './public.ts';
import { type TemplateKind, checkFields, fieldKeys, fieldNames, fieldsOf, neededFields, templateKinds } from './rules/template.ts';

const house = await testHouse();
let cast: Cast;
beforeAll(async () => { cast = await makeCast(house); });
const code = (attempt: Promise<unknown>) => attempt.then(() => 'done', (error: unknown) => (error instanceof Refused ? error.refusal.code : String(error)));
const as = <T>(actor: Actor, task: (work: Work) => Promise<T>): Promise<T> => inWork(house, callBy(actor), {}, 'read', task);
const own = (head: string, more: readonly string[] = []) => wordForm([head, '文号：【文号】', '【标题】', '【主送】：', '【正文】', '【落款】', '【日期】', '抄送：【抄送】。', ...more]);
const take = async (bytes: Uint8Array, name = '自己的版式.docx') => (await house.database.inTenant(cast.town.id, (tx) => house.files.take(tx, { bytes, name, by: cast.clerk.personId, now: house.clock.now() }))).id;
const upload = async (kind: TemplateKind, bytes: Uint8Array, by: Actor = cast.clerk) => doing(house, by, 'letter.uploadTemplate', { kind, fileId: await take(bytes) }) as Promise<{ id: string }>;
const adopt = async (kind: TemplateKind, bytes: Uint8Array, more: object = {}) => {
  const { id } = await upload(kind, bytes);
  await doing(house, cast.clerk, 'letter.useTemplate', { id, version: 1, ...more });
  return id;
};
interface Seen { kinds: { kind: string; own: boolean }[]; fields: { name: string; needed: boolean; example: string }[]; rows: { id: string; version: number; number: number; state: string; sound: boolean; fields: { written: string; name: string | null; near: string | null }[]; missing: string[]; by: string; usedBy: string | null; usedOn: string | null; endedOn: string | null; can: string[] }[] }
const seen = (kind: TemplateKind, actor: Actor = cast.clerk) => seeing(house, actor, 'letter.templates', { kind }) as unknown as Promise<Seen>;
const wordsIn = (bytes: Uint8Array | null): string => (bytes ? readWordForm(bytes)?.words ?? '' : 'standard');

async function answered(): Promise<{ id: string; replyId: string; lead: Actor }> {
  const paper = await makePaperAt(house, cast, 'handling');
  await paper.do(cast.handler, 'logContact', { officeId: cast.office, kind: 'during', way: 'visit', on: '2026-09-01', reached: true, said: '看了' });
  await paper.do(cast.handler, 'draftReply', { officeId: cast.office, body: '已堵漏。\n明年春天换管。', letter: 'A', ready: true });
  await paper.do(cast.government, 'issueReply', { officeId: cast.office, signer: '王镇长', documentNumber: `清政函〔2026〕${next += 1}号` });
  const { replies: [reply] } = await paper.seen(cast.lead) as unknown as { replies: { id: string }[] };
  return { id: paper.id, replyId: reply?.id ?? '', lead: cast.lead };
}
let next = 40;
const word = async ({ id, replyId }: { id: string; replyId: string }) => wordsIn(await as(cast.clerk, async (work) => wordInOwnForm(work, await replyLetter(work, id, replyId))));

test('every name of a field is one field’s alone, and every kind can have all it needs', () => {
  for (const kind of templateKinds) {
    const names = fieldsOf(kind).flatMap((key) => fieldNames[key] as readonly string[]);
    expect(new Set(names).size).toBe(names.length);
    expect(neededFields(kind).every((key) => fieldsOf(kind).includes(key))).toBe(true);
    const whole = { fields: neededFields(kind).map((key) => fieldNames[key].at(-1) ?? ''), words: '' };
    expect(checkFields(kind, whole, []).missing).toEqual([]);
    for (const left of neededFields(kind)) expect(checkFields(kind, { ...whole, fields: whole.fields.filter((name) => !(fieldNames[left] as readonly string[]).includes(name)) }, []).missing).toEqual([left]);
  }
  expect(new Set(templateKinds.flatMap((kind) => fieldsOf(kind))).size).toBe(fieldKeys.length);
  const told = checkFields('reply', { fields: ['正文', '标提', '发文子号', '甲乙丙丁'], words: '【正文】清河镇人民政府' }, ['清河镇人民政府']);
  expect(told.fields.map(({ field, near }) => [field, near])).toEqual([['body', null], [null, '标题'], [null, '发文字号'], [null, null]]);
  expect(told.missing, 'a sender who is always the same may be typed under the body').toEqual(['number', 'addressee', 'date']);
  expect(checkFields('reply', { fields: ['正文'], words: '清河镇人民政府【正文】' }, ['清河镇人民政府']).missing, 'but not in the head alone').toContain('organ');
});

test('letter.uploadTemplate says what is wrong with a form before it is used; letter.useTemplate refuses one that is not whole', async () => {
  expect(await code(upload('reply', own('清河'), cast.handler))).toBe('letter.notYourTemplate');
  expect(await code(upload('assignment', own('清河'), cast.government)), 'the government’s office says its own replies only').toBe('letter.notYourTemplate');
  expect(await code(upload('reply', Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n')))).toBe('letter.templateNoWord');
  expect(await code(upload('reply', wordForm(['没有栏目'])))).toBe('letter.templateNoField');
  expect(await code(upload('reply', wordForm(['【正文】'], '<w:p><w:ins w:id="1"><w:r><w:t>改</w:t></w:r></w:ins></w:p>')))).toBe('letter.templateUnsettled');
  const { id } = await upload('reply', wordForm(['【正文】', '【标提】']), cast.government);
  const { rows: [row] } = await seen('reply');
  expect(row).toMatchObject({ id, number: 1, state: 'read', sound: false, missing: ['发文字号', '主送', '落款', '成文日期'], fields: [{ written: '正文', name: '正文' }, { written: '标提', name: null, near: '标题' }], can: ['dropTemplate'] });
  expect(await code(doing(house, cast.clerk, 'letter.useTemplate', { id, version: 1 }))).toBe('letter.templateUnsound');
  expect((await seen('reply', cast.handler)).rows).toEqual([]);
  expect(await code(as(cast.handler, (work) => templateSeen(work, id)))).toBe('platform.notFound');
  const opens = (actor: Actor) => inWork(house, callBy(actor), {}, 'read', async (one) => house.features.find(({ contract }) => contract.feature === 'letter')!.opensPart!(one, 'template', id));
  expect([await opens(cast.clerk), await opens(cast.government), await opens(cast.handler), await opens(cast.lead)]).toEqual([true, true, false, false]);
  await doing(house, cast.clerk, 'letter.dropTemplate', { id, version: 1 });
  expect(await code(doing(house, cast.clerk, 'letter.dropTemplate', { id, version: 2 }))).toBe('letter.templateEnded');
});

test('letter.useTemplate: a new reply comes in the town’s form as Word, an old one in the form it was sent in; letter.dropTemplate goes back to the standard', async () => {
  const before = await answered();
  const first = await adopt('reply', own('第一版'));
  expect(await word(before), 'what was sent keeps its form').toBe('standard');
  const one = await answered();
  expect(await word(one)).toMatch(/^第一版文号：清政函〔2026〕\d+号关于.*的答复陈桂兰代表：.*已堵漏。明年春天换管。.*清河镇人民政府2026年\d+月\d+日抄送：.*主席团。附件.*征询意见表/);
  await adopt('reply', own('第二版', ['【建议编号】《【建议标题】》【代表】【承办单位】']), { encloses: true });
  const two = await answered();
  expect(await word(one)).toMatch(/^第一版/);
  expect(await word(two)).toMatch(/^第二版.*号《.+》陈桂兰交通所$/);
  expect((await seen('reply')).rows.map(({ number, state, usedBy }) => [number, state, usedBy])).toEqual([[3, 'used', cast.clerk.name], [2, 'ended', cast.clerk.name], [1, 'ended', null]]);
  expect((await seen('reply')).kinds.find(({ kind }) => kind === 'reply')).toEqual({ kind: 'reply', own: true });
  expect(await code(doing(house, cast.clerk, 'letter.useTemplate', { id: first, version: 3 }))).toBe('letter.templateNotWaiting');
  const used = (await seen('reply')).rows[0];
  await doing(house, cast.clerk, 'letter.dropTemplate', { id: used?.id ?? '', version: used?.version ?? 0 });
  expect(await word(await answered())).toBe('standard');
  expect(await word(two)).toMatch(/^第二版/);
});

test('a void letter says so in any form', async () => {
  await adopt('reply', own('政府的头'));
  const one = await answered();
  const { rows: [row] } = await seeing(house, cast.government, 'dispatch.list', { kind: 'reply' }) as unknown as { rows: { id: string; version: number }[] };
  await doing(house, cast.government, 'dispatch.void', { id: row?.id ?? '', version: row?.version ?? 1, words: '写错了' });
  expect(await word(one)).toMatch(/^作废政府的头/);
});

test('letters of the congress come in its form from the register; the paper itself goes along', async () => {
  const ids = { assignment: await adopt('assignment', wordForm(['人大的头', '【发文字号】', '【主送】', '【正文】', '【日期】', `${'清河镇人民代表大会主席团'}`, '办：【情况与问题】'])), reminder: await adopt('reminder', wordForm(['催办的头', '文号：【文号】', '【标题】', '【主送】：', '【正文】', '【落款】', '【日期】'])) };
  const paper = await makePaperAt(house, cast, 'handling');
  await paper.do(cast.clerk, 'remind', { words: '群众等水吃' });
  const { rows } = await seeing(house, cast.clerk, 'dispatch.list', {}) as unknown as { rows: { id: string; kind: string; aboutId: string }[] };
  const wordOf = async (kind: string) => {
    const found = rows.find((row) => row.kind === kind && row.aboutId === paper.id);
    return as(cast.clerk, async (work) => ({ templateId: (await dispatchSeen(work, found?.id ?? '')).templateId, words: wordsIn(await wordInOwnForm(work, await sentLetter(work, paper.id, found?.id ?? ''))) }));
  };
  const assignment = await wordOf('assignment');
  expect(assignment.templateId).toBe(ids.assignment);
  expect(assignment.words).toMatch(/^人大的头清人函.*交通所、财政所现将.*办：.+附件.*原文/);
  expect((await wordOf('reminder')).words).toMatch(/^催办的头文号：清人函〔2026〕\d+号关于催办.*交通所：/);
});

test('a co-handler’s opinion and the appraisal form have theirs too, an office with a seal of its own has none for its replies', async () => {
  await adopt('coOpinion', wordForm(['会办的头', '【主送】：', '【正文】', '【署名】', '【日期】']));
  const paper = await makePaperAt(house, cast, 'handling');
  await paper.do(cast.coHandler, 'acceptWork', { officeId: cast.coOffice });
  await paper.do(cast.coHandler, 'giveCoOpinion', { officeId: cast.coOffice, words: '同意安排五千元' });
  const letters = await as(cast.clerk, ({ tx }) => sentAbout(tx, paper.id));
  const opinion = letters.find(({ kind }) => kind === 'coOpinion');
  expect(wordsIn(await as(cast.clerk, async (work) => wordInOwnForm(work, await sentLetter(work, paper.id, opinion?.id ?? ''))))).toMatch(/^会办的头交通所：同意安排五千元财政所/);
  const form = () => as(cast.lead, (work) => appraisalInOwnForm(work, paper.id));
  expect(await form()).toBeNull();
  await adopt('appraisalForm', wordForm(['征询【建议编号】', '【建议标题】【代表姓名】由【承办单位】办']));
  expect(wordsIn(await as(cast.lead, async (work) => wordInOwnForm(work, await form() ?? expect.fail('no form'))))).toMatch(/^征询第.*号.*陈桂兰由交通所办$/);
  expect([goesInOwnForm('reply', 'office'), goesInOwnForm('reply', 'government'), goesInOwnForm('coOpinion', 'office'), goesInOwnForm('assignment', 'congress')]).toEqual([false, true, true, true]);
});

test('the standard form with its fields is sound as it is, and is filled with a made-up letter', async () => {
  for (const kind of templateKinds) {
    expect((await seen(kind)).fields.filter(({ name, example }) => name === '' || example === ''), kind).toEqual([]);
    if (kind === 'appraisalForm') continue;
    const bytes = await as(cast.clerk, (work) => standardForm(work, kind));
    const { id } = await upload(kind, bytes);
    expect((await seen(kind)).rows[0]).toMatchObject({ id, sound: true, missing: [] });
    const filled = readWordForm(await as(cast.clerk, async (work) => tryTemplate(work, await templateSeen(work, id), await sampleLetter(work, kind))));
    expect(filled?.fields).toEqual([]);
    expect(filled?.words).toContain('第012号');
  }
});
