import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, chineseDate } from '#kernel/dates.ts';
import { saidDays } from './said-days.ts';

const since = '2026-11-28';
const days = (reply: string, from = since) => saidDays(reply, from).map(({ on }) => on);

test('a day by which something will be done is found however it is written', () => {
  const written: Readonly<Record<string, string>> = {
    '路灯3月25日前做好。': '2027-03-25', '定于2026年12月10日前完成安装': '2026-12-10', '计划于明年6月底前通车': '2027-06-30', '争取在三月底前铺好': '2027-03-31', '预计12月中旬完工': '2026-12-20', '年底前全部解决': '2026-12-31', '年内开工': '2026-12-31',
    '2027年底前建成': '2027-12-31', '2027年上半年建成投用': '2027-06-30', '明年一季度启动': '2027-03-31', '第二季度完成': '2027-06-30', '将在两个月内修好': '2027-01-28', '30日内修复': '2026-12-28', '十五个工作日内答复': '2026-12-19', '半年内办结': '2027-05-28',
    '本月底前清淤': '2026-11-30', '下个月底完成': '2026-12-31', '２０２７年５月１日前拆除': '2027-05-01', '拟于5月1日开工': '2027-05-01', '十二月二十日前装好': '2026-12-20', '已安排施工队，12月15日前完工': '2026-12-15',
  };
  expect(Object.fromEntries(Object.keys(written).map((reply) => [reply, days(reply)[0]]))).toEqual(written);
});

test('what was, what names no day and what is long gone is no promise', () => {
  for (const reply of ['您3月25日提出的建议收悉', '已于10月15日完成', '我们10月8日到现场看了', '尽快研究解决', '2025年底前完成', '截至11月底已通水', '自12月1日起执行', '2026年11月27日前完成', '共30户2公里，投入15万元', '13月40日前完成', '2月30日前完成']) expect(days(reply), reply).toEqual([]);
});

test('each day once, in their order, with the sentence it stands in', () => {
  expect(saidDays('一、水塔12月20日前换好。\n二、水管2027年3月底前铺通，12月20日前先接临时管。', since)).toEqual([
    { on: '2026-12-20', written: '12月20日前', sentence: '水塔12月20日前换好' }, { on: '2027-03-31', written: '2027年3月底前', sentence: '水管2027年3月底前铺通，12月20日前先接临时管' },
  ]);
});

test('whatever day of the next ten years a reply names, it is that day; without its year it is the next one', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 3650 }), fc.integer({ min: 0, max: 3000 }), (ahead, start) => {
    const from = addDays('2024-01-01', start);
    const on = addDays(from, ahead);
    expect(days(`我单位将在${chineseDate(on)}前办好这件事。`, from)).toEqual([on]);
    if (ahead < 365 && !on.endsWith('02-29')) expect(days(`我单位将在${chineseDate(on).slice(5)}前办好。`, from)).toEqual([on]);
  }));
});
