import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../text.ts';
import { type Told, secondsOf, spokenScript } from './spoken.ts';

const reply = { letter: 'B' as const, issuerName: '清河镇人民政府', body: '陈桂兰代表：\n您好！\n一、水塔裂缝已经堵好，五组恢复全天供水。\n二、新水塔正在设计，张×××家门前先铺石子；\n三、管护经费列入明年预算。\n感谢您对工作的支持。', promisedOn: '2026-12-31', whyNoDate: null };
const told: Told = { kind: 'suggestion', title: '关于解决石桥村五组水塔漏水的建议', placeName: '石桥村', leadName: '陈桂兰', replies: [reply] };
const script = (more: Partial<Told> = {}) => spokenScript({ ...told, ...more }, text);

describe('what the loudspeaker says', () => {
  test('who asked what, who answered what, and by when: in sentences, without list numbers, thanks or what was struck out', () => {
    expect(script()).toBe('各位乡亲，现在播一件代表建议的办理结果。石桥村的陈桂兰代表提出：石桥村五组水塔漏水。清河镇人民政府答复说：水塔裂缝已经堵好，五组恢复全天供水。管护经费列入明年预算。答复里承诺，2026年12月31日以前办成。这件事正在办。全文贴在公示栏，想说什么，找代表、找联络站都可以。播送完了。');
  });

  test('a criticism is called one', () => {
    expect(script({ kind: 'criticism', title: '关于石桥村五组水塔久修不好的批评' })).toMatch(/^各位乡亲，现在播一件代表批评的办理结果。石桥村的陈桂兰代表提出：石桥村五组水塔久修不好。/);
  });

  test('what is not settled, and why, is said', () => {
    const words = script({ replies: [{ ...reply, letter: 'C', promisedOn: null, whyNoDate: '要等上级资金' }, reply] });
    for (const part of ['原因是：要等上级资金。', '还没有办成', '另外还有1个单位答复']) expect(words).toContain(part);
  });

  test('a minute is a minute, however long the letter, and the day is never cut', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[一-龥]{1,60}$/), { maxLength: 40 }), (sentences) => {
      const words = script({ replies: [{ ...reply, body: sentences.join('。') }] });
      return secondsOf(words) <= 60 && words.includes('2026年12月31日以前办成') && words.endsWith('播送完了。');
    }));
  });
});
