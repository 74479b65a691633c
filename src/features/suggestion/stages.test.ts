import { expect, test } from 'vitest';
import { inWork } from '#platform/perform.ts';
import { callBy, seeing, testHouse } from '#tests/support/makers.ts';
import { dayOf, makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { opensPart } from './files.ts';
import { appraisalSheet, contactSheet, tablePaper, tableSheet } from './public.ts';
import { stageKeys } from './rules.ts';

const house = await testHouse();

test('the numbers on the tabs are the totals of their lists, for the office and for a handler', async () => {
  const cast = await makeCast(house);
  for (const state of ['submitted', 'accepted', 'handling', 'replied', 'appraised', 'closed'] as const) await makePaperAt(house, cast, state);
  const early = await makePaperAt(house, cast, 'submitted');
  const mending = await makePaperAt(house, cast, 'submitted');
  await mending.do(cast.clerk, 'returnForMending', { words: '写明是哪个组' });
  for (const reader of [cast.clerk, cast.handler]) {
    const counts = await seeing(house, reader, 'suggestion.stages');
    for (const stage of stageKeys) expect((await seeing(house, reader, 'suggestion.list', { stage }))['total'], stage).toBe(counts[stage]);
    expect((await seeing(house, reader, 'suggestion.list'))['total']).toBe(counts['all']);
  }
  expect(await seeing(house, cast.clerk, 'suggestion.stages')).toMatchObject({ toCheck: 2, handling: 2, answered: 2, closed: 1, all: 8 });
  // what lies longest stands first
  expect(((await seeing(house, cast.clerk, 'suggestion.list', { stage: 'toCheck' }))['rows'] as { id: string }[]).map(({ id }) => id).at(-1)).toBe(early.id);
  expect(await seeing(house, cast.clerk, 'suggestion.stages', { topic: 'roads' })).toMatchObject({ all: 0 });
});

test('the chair’s menu counts what only the chair decides', async () => {
  const cast = await makeCast(house);
  for (const state of ['accepted', 'prepared', 'prepared', 'handling'] as const) await makePaperAt(house, cast, state);
  expect(await seeing(house, cast.chair, 'todo.counts')).toMatchObject({ decisions: 2 });
  expect(await seeing(house, cast.clerk, 'todo.counts')).toMatchObject({ decisions: 0 });
});

test('the form to fill in by hand names number, title and office; whoever may not see the paper gets none', async () => {
  const cast = await makeCast(house);
  const { id } = await makePaperAt(house, cast, 'replied');
  const sheetFor = (actor: typeof cast.clerk) => inWork(house, callBy(actor), {}, 'read', (work) => appraisalSheet(work, id));
  const printed = JSON.stringify((await sheetFor(cast.clerk)).rows);
  expect(printed).toContain('石桥村五组水塔漏水');
  expect(printed).toContain('交通所');
  await expect(sheetFor(cast.villager)).rejects.toMatchObject({ refusal: { code: 'platform.notFound' } });
});

test('the record of the three contacts prints what was spoken and leaves room for the rest; the signed picture hangs on its contact and opens for whoever may see the paper', async () => {
  const cast = await makeCast(house);
  const paper = await makePaperAt(house, cast, 'handling');
  const { id: fileId } = await house.database.inTenant(cast.town.id, (tx) => house.files.take(tx, { bytes: Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< >>\n%%EOF\n'), name: '面商记录.pdf', by: cast.handler.personId, now: house.clock.now() }));
  await paper.do(cast.handler, 'logContact', { officeId: cast.office, kind: 'before', way: 'onSite', on: dayOf(house), reached: true, said: '一起看了水塔', fileIds: [fileId] });
  const sheetFor = (actor: typeof cast.clerk) => inWork(house, callBy(actor), {}, 'read', (work) => contactSheet(work, paper.id));
  const sheet = await sheetFor(cast.clerk);
  const printed = JSON.stringify(sheet.rows);
  for (const part of ['石桥村五组水塔漏水', '陈桂兰', '交通所', '一起看了水塔', '代表签名']) expect(printed).toContain(part);
  expect(sheet.rows.filter((cells) => cells.length === 4), 'two lines to sign for each of the three').toHaveLength(3);
  await expect(sheetFor(cast.villager)).rejects.toMatchObject({ refusal: { code: 'platform.notFound' } });
  const { contacts } = await seeing(house, cast.lead, 'suggestion.detail', { id: paper.id }) as unknown as { contacts: { id: string; said: string; files: { id: string }[] }[] };
  const spoken = contacts.find(({ said }) => said === '一起看了水塔');
  expect(spoken?.files).toEqual([{ id: fileId, name: '面商记录.pdf' }]);
  const opens = (actor: typeof cast.clerk) => inWork(house, callBy(actor), {}, 'read', (work) => opensPart(work, 'contact', spoken?.id ?? ''));
  expect([await opens(cast.lead), await opens(cast.handler), await opens(cast.villager)]).toEqual([true, true, false]);
});

test('the 交办表 has as many columns and cells on paper and in the sheet as the view gives', async () => {
  const cast = await makeCast(house);
  await makePaperAt(house, cast, 'assigned');
  const table = await seeing(house, cast.clerk, 'suggestion.assignmentTable') as unknown as Parameters<typeof tableSheet>[0];
  const paper = tablePaper({ locale: 'zh' }, table);
  expect(paper.columns.map(({ header }) => header)).toEqual(table.columns);
  expect(tableSheet(table).rows).toEqual(table.rows);
  expect(paper.rows).toHaveLength(1);
});
