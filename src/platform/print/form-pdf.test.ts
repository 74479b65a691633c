import { expect, test } from 'vitest';
import { formPdf } from './form-pdf.ts';
import { readPdf } from './testing/read-pdf.ts';

const form = { title: '代表建议办理情况征询意见表', columns: [], widths: [1, 3], rows: [['建议编号', '第十九届二次会议第017号'], ['具体意见', { text: '', tall: 120 }]] };

test('a form with room for handwriting fits one A4 page and carries its title and labels', async () => {
  const pages = readPdf(await formPdf(form));
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text.replaceAll('\n', '')).toContain('代表建议办理情况征询意见表');
  expect(pages[0]?.text.replaceAll('\n', '')).toContain('第十九届二次会议第017号');
});

test('a character no font has stands as 〓 and is named below', async () => {
  const [page] = readPdf(await formPdf({ ...form, rows: [['办理单位', '水管站👍']] }));
  expect(page?.text).toContain('U+1F44D');
});
