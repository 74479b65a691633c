import { expect, test } from 'vitest';
import { paperHints } from './paper-checks.ts';

const good = { title: '石桥村五组水塔漏水，三十户吃水难', facts: '石桥村五组水塔建于1998年，去年冬天起塔底漏水，三十户一百二十多人每天只有早晚两个小时有水，老人要到二组挑水。', proposal: '请水管站今年内把水塔修好，或者接通镇上的管网。' };

test('a paper that says one thing, where and how many gets no hint', () => expect(paperHints(good)).toEqual([]));
test('a title with several matters is asked about', () => expect(paperHints({ ...good, title: '修路、装灯、清淤' })).toEqual(['oneMatter']));
test('a paper without place or numbers is asked about', () => expect(paperHints({ title: '吃水难', facts: '大家吃水很难，已经很久了，希望早点解决，谢谢各位领导关心我们的生活用水问题。', proposal: good.proposal })).toEqual(['noPlace', 'noCount']));
test('nothing is said before anything is written', () => expect(paperHints({ title: '', facts: '', proposal: '' })).toEqual([]));
