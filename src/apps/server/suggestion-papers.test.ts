import { afterAll, expect, test } from 'vitest';
import { newId } from '#kernel/id.ts';
import { enterDispatch } from '#features/dispatch/public.ts';
import type { Work } from '#platform/feature.ts';
import { inWork } from '#platform/perform.ts';
import { openDoors } from '#platform/http/doors.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { openSession } from '#platform/session.ts';
import { callBy, makePerson, makeTown, testHouse } from '#tests/support/makers.ts';
import { makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { mountPapers } from './papers.ts';

const house = await testHouse();
const cast = await makeCast(house);
const stranger = await makePerson(house, await makeTown(house), [{ role: 'clerk' }]);
const app = await openDoors(house, { trustProxy: false, version: '0.0.0' });
mountPapers(app, house);
afterAll(() => app.close());

const cookieOf = async (actor: typeof stranger) => {
  await house.database.bare.insertInto('account').values({ id: actor.accountId, kind: 'staff', signInName: actor.accountId, createdAt: house.clock.now() }).onConflict((conflict) => conflict.doNothing()).execute();
  const { tenantId, accountId, personId, name, grants } = actor;
  return `xiangyi_session=${await openSession(house, { tenantId, kind: 'staff', accountId, personId, name, grants, receiptOf: null })}`;
};
const board = async (actor: typeof stranger, id: string, size = 'A4') => app.inject({ url: `/api/suggestion.noticeBoard?id=${id}&size=${size}`, headers: { cookie: await cookieOf(actor) } });

test('a published case hangs on the board as one sheet with its outcome and the way to the whole; what was struck out is not on it', async () => {
  const paper = await makePaperAt(house, cast, 'closed');
  expect((await board(cast.clerk, paper.id)).statusCode, 'nothing hangs before the check').toBe(404);
  await paper.do(cast.clerk, 'checkPublication', { terms: ['张三丰'] });
  for (const [size, width] of [['A4', 210], ['A3', 297]] as const) {
    const pages = readPdf((await board(cast.clerk, paper.id, size)).rawPayload);
    expect([pages.length, Math.round(pages[0]?.widthMm ?? 0)]).toEqual([1, width]);
    const words = pages[0]?.text.replaceAll('\n', '') ?? '';
    for (const part of ['代表建议办理结果公示', '石桥村五组水塔漏水', '陈桂兰', '交通所', '水塔已更换', '这件事已经办成了', '扫码看全文']) expect(words).toContain(part);
    expect(words).not.toContain('张三丰');
  }
  expect((await board(stranger, paper.id)).statusCode).toBe(404);
});

test('replies and forms of a narrowed list, and the letters of the register, are printed together, each for who may see them', async () => {
  const papers = [await makePaperAt(house, cast, 'replied', { topic: 'welfare' }), await makePaperAt(house, cast, 'replied', { topic: 'welfare' })];
  await makePaperAt(house, cast, 'assigned', { topic: 'welfare' });
  const get = async (actor: typeof stranger, path: string) => app.inject({ url: `/api/${path}`, headers: { cookie: await cookieOf(actor) } });
  const words = async (path: string) => readPdf((await get(cast.clerk, path)).rawPayload).map(({ text }) => text.replaceAll('\n', ''));
  const replies = await words('suggestion.replies?topic=welfare');
  expect(replies.filter((page) => page.includes('水塔已更换')), 'a letter for each reply that went out').toHaveLength(papers.length);
  expect(await words('suggestion.forms?topic=welfare'), 'a form for each that offices have').toHaveLength(papers.length + 1);
  const assigned = await words('dispatch.letters?kind=assignment&year=2026');
  expect(assigned.filter((page) => page.includes('交你单位办理'))).toHaveLength(4);
  expect(assigned.filter((page) => page.includes('请更换水塔')), 'with the paper itself').toHaveLength(4);
  const gone = (work: Work) => enterDispatch(work, { kind: 'activityReport', from: null, number: null, sentOn: '2026-09-01', title: '视察活动汇报', addressee: '镇人大', about: 'activity', aboutId: newId() });
  await inWork(house, callBy(cast.clerk), {}, 'write', gone);
  const all = await words('dispatch.letters?year=2026&holder=congress');
  expect(all.filter((page) => page.includes('交你单位办理')), 'a record that is gone stops no other').toHaveLength(4);
  expect(all.at(-1)).toContain('未印入的函件（1份）');
  expect((await get(cast.clerk, 'suggestion.replies?topic=safety')).json()).toMatchObject({ status: 422, code: 'platform.noPapers' });
  expect((await get(stranger, 'suggestion.replies?topic=welfare')).json()).toMatchObject({ code: 'platform.noPapers' });
  expect((await get(cast.lead, 'dispatch.letters?kind=assignment')).json()).toMatchObject({ code: 'platform.noPapers' });
});
