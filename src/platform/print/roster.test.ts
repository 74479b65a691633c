import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Roster, rosterPdf, rosterPng } from './roster.ts';
import { readPdf } from './testing/read-pdf.ts';

const roster = (days: number): Roster => ({
  title: '清河镇人大代表接待群众轮值表', subtitle: '2026年12月 · 共 78 次', columns: ['日期', '时间', '地点', '接待代表'], foot: '直接来说，不用预约。',
  days: Array.from({ length: days }, (_, day) => ({
    on: `12月${day + 1}日`, weekday: '星期三', rows: ['石桥村代表联络站', '青龙湾社区代表联络站', '三元食品有限公司代表联络站'].map((where, row) => ({ time: '09:00—11:30', where, people: row === 1 ? ['欧阳建国', '张㐂'] : ['王秀英'] })),
  })),
});

test('the roster stands on A4, its head again on each page, and a day is never torn apart', async () => {
  const pages = readPdf(await rosterPdf(roster(26)));
  expect(pages.length).toBeGreaterThan(1);
  for (const { text, widthMm } of pages) {
    expect(widthMm).toBeCloseTo(210, 0);
    expect(text).toContain('接待代表');
  }
  const whole = pages.map(({ text }) => text).join('').replaceAll('\n', '');
  for (let day = 1; day <= 26; day += 1) expect(whole).toContain(`12月${day}日`);
  expect(whole.match(/三元食品/g)).toHaveLength(26);
});

test('the picture is as long as it must be', async () => {
  const sizes = await Promise.all([2, 20].map(async (days) => sharp(await rosterPng(roster(days))).metadata()));
  expect(sizes.map(({ width }) => width)).toEqual([1290, 1290]);
  expect(sizes[1]?.height ?? 0).toBeGreaterThan(4 * (sizes[0]?.height ?? 0));
});
