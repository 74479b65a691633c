import { describe, expect, test } from 'vitest';
import { suggestion } from '../../contract.ts';
import { text } from '../../text.ts';
import { fieldsFor } from './act-fields.ts';
import { type ActName, type Detail, acts, actsFor, fixedFor, groupOf, officesFor } from './acts.ts';
import { sessionFilter } from './sessions.ts';
import { text as own } from './text.ts';
import { unsignedOf } from './unsigned.ts';
import { ownShare, workSteps } from './work-steps.ts';

const office = { id: 'o1', name: '水管站' };
const other = { id: 'o2', name: '规划建设办公室' };
const share = (more: Record<string, unknown>) => ({ id: 's', office, role: 'main', part: null, state: 'accepted', issuer: 'townGovernment', acceptedOn: '2026-04-03', coOpinionOn: null, unreachableWords: null, takenFrom: [], attemptDays: 0, mine: true, ...more });
const detail = (more: Record<string, unknown>) => ({
  id: 'x', version: 4, wordsVersion: 2, round: 1, state: 'handling', scheme: 'fourA', can: [], assignments: [share({})], replies: [], contacts: [], cosigners: [], check: null, reopenings: [], pressLetters: [], appraisals: [], lead: { id: 'p1', name: '陈桂兰' }, typedBy: null, colleagues: [], leadConfirmedWay: null, joint: [], jointly: false, followerCount: 0, withLead: null, ...more,
}) as unknown as Detail;
const context = (one: Detail) => ({ detail: one, words: text, own, locale: 'zh', today: '2026-04-10', offices: [], deputies: [] } as const);

describe('acts on a suggestion', () => {
  test('each verb that acts on a paper there is is offered, and asks for everything its input needs', () => {
    const making = ['draft', 'passCases', 'mergeHandling', 'previewPast', 'confirmPast', 'dropPast', 'enterPast'];
    expect(Object.keys(acts).sort()).toEqual(Object.keys(suggestion.verbs).filter((name) => !making.includes(name)).sort());
    const one = detail({ replies: [{ office, state: 'ready', round: 1, issuer: 'townGovernment', acts: ['checkReply', 'returnReply', 'issueReply'] }] });
    for (const name of Object.keys(acts) as ActName[]) {
      if (acts[name].page) continue;
      const needed = Object.entries((suggestion.verbs[name].input as unknown as { def: { shape: Record<string, { def: { type: string } }> } }).def.shape).filter(([, field]) => field.def.type !== 'optional').map(([key]) => key);
      const given = [...Object.keys(fixedFor(name, one)), ...fieldsFor(name, context(one)).map((field) => field.name), ...(name === 'confirmContact' || name === 'voidContact' ? ['contactId'] : [])];
      const known = officesFor(name, one);
      expect(needed.filter((key) => !given.includes(key) && !(key === 'officeId' && known?.length === 0)), name).toEqual([]);
    }
  });
  test('an office with one share is not asked which; with two it is', () => {
    expect(fixedFor('logContact', detail({}))).toMatchObject({ officeId: 'o1' });
    const two = detail({ assignments: [share({}), share({ office: other })] });
    expect(fixedFor('logContact', two)).not.toHaveProperty('officeId');
    expect(fieldsFor('logContact', context(two))[0]).toMatchObject({ name: 'officeId', required: true });
  });
  test('an office hears the deputy before it writes; giving back is its own affair', () => {
    expect(actsFor(detail({ can: ['draftReply', 'logContact', 'askReturn'] }))).toEqual(['logContact', 'draftReply', 'askReturn']);
    expect(groupOf('askReturn', detail({}))).toBe('step');
    expect(groupOf('askReturn', detail({ assignments: [share({ mine: false })] }))).toBe('mend');
    expect(groupOf('checkPublication', detail({ state: 'closed' }))).toBe('step');
    expect(groupOf('checkPublication', detail({ state: 'published' }))).toBe('mend');
  });
  test('a signature is noted of whoever still has to sign, and by the lead from the signed print alone', () => {
    const who = (more: Record<string, unknown>) => unsignedOf(detail({ submittedOn: null, cosigners: [{ person: { id: 'p2', name: '周明德' }, state: 'asked' }], ...more })).map(({ name }) => name);
    expect([who({}), who({ typedBy: { id: 'r', name: '刘小梅' } }), who({ submittedOn: '2026-04-01' }), who({ submittedOn: '2026-04-01', leadConfirmedWay: 'own' })], 'his own draft he signs by handing it in').toEqual([['周明德'], ['陈桂兰', '周明德'], ['陈桂兰', '周明德'], ['周明德']]);
    const asked = (more: Record<string, unknown>) => fieldsFor('recordPaperSignature', context(detail({ cosigners: [{ person: { id: 'p2', name: '周明德' }, state: 'asked' }], submittedOn: null, ...more })));
    expect(asked({ needsScan: true })).toMatchObject([{ name: 'personId', options: [{ label: '周明德' }] }, { name: 'way', options: [{ value: 'paper' }] }, { name: 'fileIds', required: true }, { name: 'words' }]);
    expect(asked({ needsScan: false })).toMatchObject([{ options: [{ label: '周明德' }] }, { options: [{ value: 'paper' }, { value: 'phone' }] }, { name: 'fileIds', required: false }, { name: 'words' }]);
  });
  test('an entry that was written once for joint cases names those that hold it when it is voided', () => {
    const one = detail({ contacts: [{ id: 'c1', alsoOn: [{ id: 'x2', numberLabel: '第002号', leadName: '周明德' }] }, { id: 'c2', alsoOn: [] }] });
    const asked = (contactId: string) => fieldsFor('voidContact', { ...context(one), known: { contactId } });
    expect([asked('c1').at(-1), asked('c2').map(({ name }) => name)]).toMatchObject([{ name: 'alsoIds', options: [{ value: 'x2', label: '周明德（第002号）' }] }, ['words']]);
  });
  test('a signature carries the words it is for, never a version of the record', () => expect(fixedFor('cosign', detail({}))).toEqual({ id: 'x', wordsVersion: 2 }));
});

describe('the steps of an office', () => {
  test('a main office talks before it writes, a co-handler only gives its opinion', () => {
    const one = detail({});
    expect(workSteps(one, ownShare(one) as never).map(({ key, state }) => `${key} ${state}`)).toEqual(['accepted done', 'contact now', 'draft next', 'issued next', 'form next']);
    const helping = detail({ assignments: [share({ role: 'co' })] });
    expect(workSteps(helping, ownShare(helping) as never).map(({ key }) => key)).toEqual(['accepted', 'coOpinions']);
  });
});

test('a chosen term, session or closed season becomes the filter of the list', () => {
  expect([sessionFilter('term:t1'), sessionFilter('sitting:s1'), sessionFilter('closed:t1'), sessionFilter('')]).toEqual([{ termId: 't1' }, { sittingId: 's1' }, { termId: 't1', season: 'closedSeason' }, {}]);
});
