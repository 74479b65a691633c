import { expect, test } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { inWork } from '#platform/perform.ts';
import { letterPdf } from '#platform/print/letter.ts';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { letterWord } from '#platform/print/word.ts';
import { callBy, testHouse } from '#tests/support/makers.ts';
import { makeOffice } from '#tests/support/makers/opinion.ts';
import { makeCast, makePaper, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { yearlyReport } from './public.ts';
import { text } from './text.ts';
import type { PromisedPart } from './yearly-report.ts';

const house = await testHouse();
const cast = await makeCast(house);
const report = (actor: Actor, year = 2026, promised: PromisedPart | null = null) => inWork(house, callBy(actor), {}, 'read', (work) => yearlyReport(work, year, undefined, promised));

test('the yearly report counts what a recount counts, names what is not solved, and says of few forms that they are few', async () => {
  await makePaper(house, cast, { title: '草稿不算' });
  for (const step of ['accepted', 'handling', 'replied', 'closed'] as const) await makePaperAt(house, cast, step, { title: `到${step}的一件` });
  const voided = await makePaperAt(house, cast, 'accepted', { title: '作废的不算' });
  await voided.do(cast.clerk, 'void', { words: '录错' });

  await makePaperAt(house, cast, 'handling', { title: '怕被报复的一件', confidential: '怕被报复' });

  const letter = await report(cast.clerk);
  const said = letter.paragraphs.map(({ heading, text }) => `${heading}${text}`).join('\n');
  expect(said).toContain('受理代表建议、批评和意见5件');
  expect(said).toContain('已答复2件，其中按期答复2件，占100%；还在办3件；办结1件');
  expect(said).toContain('不满12件，不作合计');
  const [topics, offices, open, all] = letter.tables ?? [];
  expect(topics?.rows).toEqual([['集镇规划建设管理', '5', '100%', { text: '', share: 1 }]]);
  expect(offices?.rows).toEqual([['交通所', '2', '2件中2件', '—', '评价不满12件，不列数字'], [{ text: text.report.ratesNote, across: 5 }]]);
  expect(open?.rows.map(([, , title]) => title)).toEqual(['到accepted的一件', '到handling的一件', '保密件']);
  expect(all?.rows).toHaveLength(5);
  expect(all?.rows.find(([, , title]) => title === '保密件')?.[3], 'nor who moved it').toBe('');
  expect(JSON.stringify(letter)).not.toMatch(/草稿不算|作废的不算|怕被报复/);
  const pages = readPdf(await letterPdf(letter));
  expect(pages.map(({ text }) => text).join('').replaceAll('\n', '')).toContain('代表建议目录');
  expect((await letterWord(letter)).byteLength).toBeGreaterThan(3000);

  const heir = await makeOffice(house, cast.town, 'department', '接手的所');
  // Whoever answered nothing this year and still owed a promise stands in the table; a meeting after the answer was none before it.
  await house.database.inTenant(cast.town.id, async ({ db, tenantId }) => {
    const { suggestionId } = await db.selectFrom('suggestionReply').select('suggestionId').where('tenantId', '=', tenantId).where('state', '=', 'issued').executeTakeFirstOrThrow();
    await db.updateTable('suggestionContact').set({ metOn: '2026-12-31' }).where('tenantId', '=', tenantId).where('suggestionId', '=', suggestionId).execute();
    // The other was met by an office before the one that answered it, and a third has gone on with both since.
    await db.updateTable('suggestionContact').set({ officeId: cast.coOffice }).where('tenantId', '=', tenantId).where('suggestionId', '!=', suggestionId).execute();
    await db.updateTable('suggestionAssignment').set({ officeId: heir.id, takenFrom: JSON.stringify([cast.coOffice, cast.office]) }).where('tenantId', '=', tenantId).where('officeId', '=', cast.office).where('suggestionId', '!=', suggestionId).execute();
  });
  const owing = await report(cast.clerk, 2026, { text: null, table: null, byOffice: [{ officeId: cast.coOffice, officeName: '欠着承诺的所', due: 3, kept: 1 }] });
  expect(owing.tables?.[1]?.rows.slice(0, -1).map((row) => row.slice(0, 4))).toEqual([['交通所', '2', '2件中1件', '—'], ['欠着承诺的所', '0', '—', '3件中1件']]);

  const before = await report(cast.chair, 2025);
  expect(before.paragraphs[0]?.text).toContain('2025年受理代表建议、批评和意见0件');
  for (const stranger of [cast.lead, cast.handler]) await expect(report(stranger)).rejects.toMatchObject({ refusal: { status: 404 } });
});
