import { expect, test } from 'vitest';
import { text } from '../../text.ts';
import { fieldsFor } from './motion-acts.ts';
import type { Detail } from './motion-words.ts';
import { text as own } from './text.ts';

const person = (id: string, name: string) => ({ id, name });
const detail = (more: Record<string, unknown>) => ({
  lead: person('p1', '陈桂兰'), typedBy: null, submittedOn: null, leadConfirmedWay: null, needsScan: false,
  cosigners: [{ person: person('p2', '周明德'), state: 'asked' }, { person: person('p3', '吴秀英'), state: 'declined' }], ...more,
}) as unknown as Detail;
const asked = (name: 'askCosigners' | 'recordPaperSignature', more: Record<string, unknown>) => fieldsFor(name, {
  detail: detail(more), words: text, own, today: '2026-04-10', keepsTheOffice: false, deputies: ['p1', 'p2', 'p3', 'p4'].map((value) => ({ value, label: value })), topics: {}, places: [],
});

test('who leads a motion notes others’ signatures from the signed print alone, as the server asks; nobody is asked twice', () => {
  expect(asked('recordPaperSignature', { needsScan: true })).toMatchObject([{ name: 'personId', options: [{ label: '周明德' }] }, { name: 'way', options: [{ value: 'paper' }] }, { name: 'fileIds', required: true }, { name: 'words' }]);
  expect(asked('recordPaperSignature', {})).toMatchObject([{}, { options: [{ value: 'paper' }, { value: 'phone' }] }, { required: false }, {}]);
  expect(asked('askCosigners', {})[0]?.options?.map(({ value }) => value)).toEqual(['p3', 'p4']);
});
