import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PaperText, isRead, preflight, qualities } from './preflight.ts';

const good: PaperText = {
  title: '石桥村五组水塔漏水，三十户吃水难',
  facts: '石桥村五组水塔建于1998年，去年冬天起塔底漏水，三十户一百二十多人每天只有早晚两个小时有水，老人要到二组挑水。',
  proposal: '请水管站今年内把水塔修好，或者接通镇上的管网。',
};
const keys = (change: Partial<PaperText>, level: 'township' | 'county' = 'township') => preflight({ ...good, ...change }, level).map(({ key }) => key);

describe('the check of a draft', () => {
  test('a paper with one matter, place, amount, people and a proposal gets no word', () => expect(keys({})).toEqual([]));
  test('nothing is said before anything is written', () => expect(preflight({ title: '', facts: ' ', proposal: '' }, 'township')).toEqual([]));

  test('of a paper in a language whose words it does not know it says nothing', () => {
    const paper = { title: 'A railing for the footbridge', facts: 'Sixty children cross the footbridge east of 石桥村 twice a day, and since August it has no railing.', proposal: 'A new one before the spring rain.' };
    expect(preflight(paper, 'township')).toEqual([]);
    expect([isRead(paper), isRead(good)]).toEqual([false, true]);
  });

  test.each([
    ['oneMatter', { title: '修石桥村水塔、装路灯、清淤' }], ['oneMatter', { title: '修好石桥村水塔并新建文化广场' }],
    ['plainTitle', { title: '关于几个问题的建议' }], ['plainTitle', { title: '修路' }],
    ['amount', { title: '石桥村水塔漏水', facts: '石桥村水塔塔底漏水，老人要到邻组挑水吃，孩子上学前没有水洗脸，家家户户都盼着早点修好这座水塔。', proposal: '请水管站把水塔修好，或者接通镇上的管网。' }],
    ['whoBenefits', { facts: '石桥村五组水塔建于1998年，去年冬天起塔底漏水，水从裂缝里流走，水压上不来，早晚各两个小时有水。' }],
    ['whatToDo', { proposal: '这件事情真的很急，等不得了。' }],
    ['enoughSaid', { facts: '石桥村30户没有水吃' }],
  ] as const)('it asks about %s', (key, change) => expect(keys(change)).toContain(key));

  test('it asks where, when no place is named anywhere', () =>
    expect(keys({ title: '水塔漏水，三十户吃水难', facts: '水塔建于1998年，去年冬天起塔底漏水，三十户一百二十多人每天只有早晚两个小时有水，老人要挑水。', proposal: '请今年内把水塔修好，或者接通管网。' })).toEqual(['place']));

  test.each([
    ['ownMatter', '我儿子的工作一直没有安排'], ['ownMatter', '本人的低保被停了三个月'], ['forwardedLetter', '现转交村民李某的来信一封'], ['petition', '他已经多次上访'],
    ['report', '村民举报会计贪污集体款'], ['pendingCase', '这件事法院已经判了，没有执行'], ['tender', '建议由宏达公司承建'], ['promotion', '希望推广我公司产品'], ['legalAdvice', '这样收费是否合法'],
  ] as const)('it says what looks like %s, with the words: %s', (key, sentence) => {
    const [finding] = preflight({ ...good, facts: `${good.facts}${sentence}。` }, 'township').filter(({ kind }) => kind === 'ground');
    expect(finding).toMatchObject({ key });
    expect(sentence).toContain(finding?.words);
  });

  test('what a county decides is asked of a township paper only', () => {
    const change = { proposal: '请把经过石桥村的省道加宽两米，建议增加公交线路一条。' };
    expect(keys(change)).toEqual(['county']);
    expect(keys(change, 'county')).toEqual([]);
    expect(keys({ proposal: '请指导石桥村把村集体收入分红的办法定下来，每年一次。' })).toEqual(['village']);
  });

  test('it never fails, names each thing once, and quotes only what stands there', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (title, facts, proposal) => {
      const found = preflight({ title, facts, proposal }, 'township');
      const named = found.map(({ key }) => key);
      return new Set(named).size === named.length && found.every(({ words }) => words === null || `${title}\n${facts}\n${proposal}`.includes(words))
        && (facts.trim() !== '' || found.length === 0) && named.filter((key) => (qualities as readonly string[]).includes(key)).length <= qualities.length;
    }));
  });
});
