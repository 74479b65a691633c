import { afterAll, expect, test } from 'vitest';
import { openDoors } from '#platform/http/doors.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { openSession } from '#platform/session.ts';
import { makePerson, makeTown, testHouse } from '#tests/support/makers.ts';
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
