import { expect, test } from 'vitest';
import { anyTown, inOurWords } from '#kernel/organs.ts';
import { text as words } from '../../text.ts';
import type { Detail } from './acts.ts';
import { proposalLines } from './proposal-lines.ts';
import { text as pageText } from './text.ts';

const reader = { locale: 'zh', tenant: anyTown } as const;
const [own, dictionary] = [inOurWords(pageText, reader), inOurWords(words, reader)];
const share = (name: string, role: 'main' | 'co' | 'part', part: string | null = null, state = 'proposed') => ({ office: { id: name, name }, role, part, state });
const linesOf = (assignments: ReturnType<typeof share>[], more: Partial<Detail> = {}) =>
  proposalLines({ assignedOn: null, clockKind: 'assign', dueOn: '2026-12-04', longGround: null, preparedWords: null, ...more, assignments: assignments as unknown as Detail['assignments'] }, dictionary, own, 'zh');

test('a proposal says who handles it, who helps, by when and why', () => {
  expect(linesOf([share('水管站', 'main'), share('农办', 'co'), share('村建中心', 'co')])).toEqual(['主办：水管站', '会办：农办、村建中心', '自交办之日起三个月内答复']);
  expect(linesOf([share('水管站', 'part', '清淤'), share('农办', 'part', '管护')], { longGround: 'wide', preparedWords: '涉及两村' })).toEqual(['分办：水管站　清淤', '分办：农办　管护', '自交办之日起六个月内答复　涉及面广', '涉及两村']);
});

test('a case that was assigned keeps its day when another office is proposed, and nothing proposed says nothing', () => {
  expect(linesOf([share('水管站', 'main', null, 'returned'), share('农办', 'main')], { assignedOn: '2026-09-01', clockKind: 'answer', dueOn: '2026-12-01' })).toEqual(['主办：农办', '2026年12月1日前答复']);
  expect(linesOf([share('水管站', 'main', null, 'accepted')], { preparedWords: '说明' })).toEqual([]);
});
