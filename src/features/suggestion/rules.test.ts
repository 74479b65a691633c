import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#kernel/dates.ts';
import { calendar, due } from '#kernel/deadline.ts';
import { sayNumbers } from '#kernel/numerals.ts';
import { numberLabel } from './numbering.ts';
import { type HandlerRole, type State, answeredStates, finalStates, life, states, workStates } from './rules.ts';
import { answerDue, clockOf, coOpinionDue, coOpinionDueAgain, shownState } from './rules/clocks.ts';
import { nextDocumentNumber, numberParts, seriesOf, sessionKey, threeDigits, withinSession } from './rules/numbering.ts';
import { classIn, classWords, needsDay, replySchemes, schemeKeys } from './rules/reply-classes.ts';
import { attemptDays, hasSpoken, heirOf, mixFault, workState } from './rules/standing.ts';
import { lastReplies, proposalTakeoverOf, takeoverOf } from './rules/takeover.ts';
import { strikeOut } from './rules/strike.ts';
import type { Assignment, Contact } from './rules/suggestion.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

const weekends = calendar({});
const periods = { answer: { months: 3 }, answerLong: { months: 6 } } as const;
const anyDay = fc.integer({ min: 0, max: 3000 }).map((count) => addDays('2024-01-01', count));

describe('the life of a suggestion', () => {
  test('every state is reached and none is a dead end', () => {
    expect({ unreachable: life.unreachable(), dead: life.deadEnds() }).toEqual({ unreachable: [], dead: [] });
  });
  test('it ends published, withheld, elsewhere, forwarded, withdrawn or void', () => {
    expect(life.final).toEqual(finalStates);
    expect(life.verbsFrom('withdrawn')).toEqual([]);
    expect(life.verbsFrom('elsewhere'), 'sent away by mistake it is checked again').toEqual(['takeBack']);
    expect(life.verbsFrom('void'), 'only what came from the old books stands again, when it is entered from them again').toEqual(['lateAmended']);
  });
  test('what is published can be corrected or hidden, what is withheld can still be shown', () => {
    expect(life.verbsFrom('published')).toEqual(expect.arrayContaining(['checkPublication', 'withhold']));
    expect(life.verbsFrom('withheld')).toContain('checkPublication');
  });
  test('while it is handled the presidium can always go on: press, take back, assign again', () => {
    for (const state of workStates) expect(life.verbsFrom(state)).toEqual(expect.arrayContaining(['remind', 'askReturn', 'allowReturn', 'withdraw', 'void']));
  });
  test('after the deputy has answered, each answer has its own way on', () => {
    expect(life.next('replied', 'appraise', 'appraised')).toBe('appraised');
    expect(life.next('dissatisfied', 'orderRehandling')).toBe('rehandling');
    expect(life.next('disputed', 'concludeAfterMeeting')).toBe('concluded');
    expect(life.next('concluded', 'close')).toBe('closed');
    expect(life.allows('dissatisfied', 'close')).toBe(false);
  });
});

describe('the clock', () => {
  test('three months from the day of assignment, or six for the longer class', () => {
    expect(answerDue('2026-03-09', false, periods, weekends)).toBe('2026-06-09');
    expect(answerDue('2026-03-09', true, periods, weekends)).toBe('2026-09-09');
    expect(answerDue('2026-11-30', false, periods, weekends)).toBe('2027-03-01');
  });
  test('the longer class counts from the assignment, never from the end of the shorter one', () => {
    fc.assert(fc.property(anyDay, (assignedOn) => {
      const long = answerDue(assignedOn, true, periods, weekends);
      expect(long).toBe(due(assignedOn, { months: 6 }, weekends));
      // Three months after month three would be nine: it never gets near.
      expect(long <= addDays(due(assignedOn, { months: 6 }, weekends), 0)).toBe(true);
    }));
  });
  test('it depends on the first assignment alone: whatever day another office gets it, the day is the same', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 200 }), fc.boolean(), (first, later, long) => {
      const before = answerDue(first, long, periods, weekends);
      const paper = { state: 'assigned' as State, assignDueOn: null, dueOn: before, publicationDueOn: null };
      const again = { ...paper, state: 'reassigning' as State, assignDueOn: addDays(first, later) };
      expect(clockOf(paper)).toEqual({ kind: 'answer', dueOn: before });
      expect(clockOf({ ...again, state: 'assigned' })).toEqual({ kind: 'answer', dueOn: before });
      expect((clockOf(again)?.dueOn ?? '') <= before).toBe(true);
    }));
  });
  test('a stricter profile wins, and the co-handler is due no later than the answer', () => {
    expect(answerDue('2026-03-09', false, { ...periods, answer: { months: 2 } }, weekends)).toBe('2026-05-11');
    fc.assert(fc.property(anyDay, fc.integer({ min: 0, max: 120 }), (assignedOn, later) => {
      const answer = answerDue(assignedOn, false, periods, weekends);
      expect(coOpinionDue(addDays(assignedOn, later), answer, { coOpinion: { months: 1 } }, weekends) <= answer).toBe(true);
    }));
  });
  test('no lamp hangs on a person: while the deputy has the paper or the form, nothing runs', () => {
    const all = { assignDueOn: '2026-01-01', dueOn: '2026-01-02', publicationDueOn: '2026-01-03' };
    for (const state of ['draft', 'cosigning', 'mending', ...answeredStates] as const) expect(clockOf({ ...all, state })).toBeNull();
    for (const state of finalStates) expect(clockOf({ ...all, state })).toBeNull();
  });
  test('whoever may not know the appraisal sees one state for all of them', () => {
    expect(new Set(answeredStates.map((state) => shownState(state, false)))).toEqual(new Set(['replied']));
    for (const state of states) expect(shownState(state, true)).toBe(state);
  });
});

describe('numbers', () => {
  test('numbers in three digits', () => {
    expect([1, 17, 1234].map(threeDigits)).toEqual(['001', '017', '1234']);
    expect(numberParts('zh', { termNumber: 19, sittingNumber: 2, number: 17 })).toEqual({ term: '十九', sitting: '二', number: '017' });
    expect(numberParts('en', { termNumber: 19, sittingNumber: null, number: 1 })).toEqual({ term: '19', sitting: '', number: '001' });
  });
  test('a number kept in Chinese reads in English as the number itself does', () => {
    for (const sittingNumber of [null, 1, 10]) {
      const of = { termNumber: 19, sittingNumber, number: 7 };
      expect(sayNumbers(numberLabel('zh', of), 'en')).toBe(numberLabel('en', of));
    }
  });
  test('each session has its own series, and so has each term’s closed season', () => {
    expect(new Set([seriesOf('t1', 's1'), seriesOf('t1', 's2'), seriesOf('t1', null), seriesOf('t2', null)]).size).toBe(4);
  });
});

describe('届·次 in an address', () => {
  test('a term, a session, a closed season; nonsense narrows nothing', () => {
    expect(withinSession('19')).toEqual({ termNumber: 19 });
    expect(withinSession(sessionKey({ termNumber: 19, sittingNumber: 2 }))).toEqual({ termNumber: 19, sittingNumber: 2 });
    expect(withinSession(sessionKey({ termNumber: 19, sittingNumber: null }))).toEqual({ termNumber: 19, season: 'closedSeason' });
    for (const key of [undefined, '', '0', '19-0', '19-', '100', 'closed', '19-2-1', '-2']) expect(withinSession(key), key).toEqual({});
  });
});

describe('who stands how', () => {
  const share = (role: HandlerRole, state: Assignment['state'], answeredRound = 0) => ({ role, state, answeredRound });
  test('one main with co-handlers, or two parts and more; nothing else', () => {
    expect(mixFault(['main'])).toBeNull();
    expect(mixFault(['main', 'co', 'co'])).toBeNull();
    expect(mixFault(['part', 'part', 'co'])).toBeNull();
    expect([mixFault([]), mixFault(['co']), mixFault(['main', 'main']), mixFault(['main', 'part']), mixFault(['part'])]).toEqual(['noAnswerer', 'noAnswerer', 'twoMain', 'mainWithParts', 'onePart']);
  });
  test('it is answered only when every part has answered in this round', () => {
    expect(workState([share('part', 'accepted', 1), share('part', 'accepted', 0)], 1, false)).toBe('handling');
    expect(workState([share('part', 'accepted', 1), share('part', 'accepted', 1)], 1, false)).toBe('replied');
    expect(workState([share('main', 'accepted', 1), share('co', 'assigned')], 1, false)).toBe('replied');
    expect(workState([share('main', 'accepted', 1)], 2, false)).toBe('rehandling');
  });
  test('a part that was given back leaves a hole until another office has it', () => {
    expect(workState([share('part', 'accepted', 1), share('part', 'returned')], 1, false)).toBe('reassigning');
    expect(workState([share('part', 'accepted', 1), share('part', 'replaced'), share('part', 'assigned')], 1, false)).toBe('handling');
    expect(workState([share('main', 'returned')], 1, true)).toBe('dividing');
    expect(workState([share('main', 'accepted'), share('co', 'returned')], 1, false)).toBe('handling');
  });
  const contact = (more: Partial<Contact>): Contact => ({ id: 'c', officeId: 'o', personId: 'p', round: 1, kind: 'during', on: '2026-03-10', reached: true, state: 'logged', ...more });
  const office: Assignment = {
    id: 'a', officeId: 'o', role: 'main', state: 'accepted', issuer: 'townGovernment', undertakerId: null, takenFrom: [], assignedOn: null, acceptedOn: null, returnDueOn: null, returnRefusedOn: null, coOpinionDueOn: null,
    coOpinionOn: null, progressDueOn: null, answeredRound: 0, unreachableRound: 0,
  };
  const spoken = (contacts: Contact[], more: Partial<Assignment> = {}, round = 1) => hasSpoken({ contacts, assignments: [{ ...office, ...more }], round }, 'o');
  test('a word with the deputy counts when the deputy was reached, does not dispute it, in this round and before the answer', () => {
    expect(spoken([contact({})])).toBe(true);
    expect([spoken([]), spoken([contact({ reached: false })]), spoken([contact({ state: 'disputed' })]), spoken([contact({ kind: 'after' })]), spoken([contact({ officeId: 'other' })]), spoken([contact({})], {}, 2)]).toEqual(Array(6).fill(false));
    expect(spoken([], { unreachableRound: 1 })).toBe(true);
    expect(spoken([], { unreachableRound: 1 }, 2)).toBe(false);
  });
  test('attempts count by days, not by calls', () => {
    const tries = ['2026-03-10', '2026-03-10', '2026-03-11'].map((on) => contact({ on, reached: false }));
    expect(attemptDays({ contacts: tries, assignments: [office], round: 1 }, 'o')).toBe(2);
  });
  test('what the office before it did with the deputy counts for the one that took its share over', () => {
    expect(spoken([contact({ officeId: 'former' })], { takenFrom: ['former'] })).toBe(true);
    expect(spoken([contact({ officeId: 'former' })], { takenFrom: ['former'], state: 'replaced' })).toBe(false);
  });
  test('a share moves; beside another share of the same office it joins, takes its place, or stays where a reply would be lost', () => {
    const at = (officeId: string, role: Assignment['role'], more: Partial<Assignment> = {}): Assignment => ({ ...office, id: officeId, officeId, role, ...more });
    const drafted = (officeId: string) => ({ id: officeId, officeId, round: 1, state: 'draft' as const, issuer: 'own' as const, signing: null, promisedOn: null, issuedOn: null });
    const becomes = (assignments: Assignment[], ...drafts: string[]) => takeoverOf({ assignments, round: 1, replies: drafts.map(drafted) }, 'a', 'b');
    expect(becomes([at('a', 'main')])).toBe('moves');
    expect(becomes([at('a', 'main'), at('b', 'co')])).toBe('replacesCo');
    expect(becomes([at('a', 'co'), at('b', 'main')])).toBe('joins');
    expect(becomes([at('a', 'part'), at('b', 'part', { state: 'assigned' })], 'a')).toBe('joins');
    expect(becomes([at('a', 'part'), at('b', 'part')], 'a', 'b')).toBe('stays');
    expect(becomes([at('a', 'part', { answeredRound: 1 }), at('b', 'part')])).toBe('stays');
    expect(becomes([at('a', 'part', { state: 'returnAsked' }), at('b', 'part')])).toBe('stays');
    expect([heirOf([at('b', 'main', { takenFrom: ['a'] })], 'a'), heirOf([at('b', 'main')], 'a')]).toEqual(['b', 'a']);
  });
  test('of each office the last reply stands, and where another went on with its work, of that one alone', () => {
    const sent = (officeId: string, round: number, state: 'issued' | 'draft' = 'issued') => ({ officeId, round, state });
    const at = (officeId: string, ...takenFrom: string[]): Assignment => ({ ...office, id: officeId, officeId, takenFrom });
    expect(lastReplies([sent('a', 1), sent('a', 2), sent('c', 1), sent('c', 2, 'draft')], [at('a'), at('c')])).toEqual([sent('a', 2), sent('c', 1)]);
    expect(lastReplies([sent('a', 1), sent('b', 2)], [at('b', 'a')])).toEqual([sent('b', 2)]);
  });
  test('a proposal moves; two for one office are one, never a part alone; where the office has the case, the clerk proposes anew', () => {
    const at = (officeId: string, role: Assignment['role'], state: Assignment['state'] = 'proposed'): Assignment => ({ ...office, id: officeId, officeId, role, state });
    const becomes = (...assignments: Assignment[]) => proposalTakeoverOf({ assignments }, 'a', 'b');
    expect(becomes(at('b', 'main'))).toBeNull();
    expect(becomes(at('a', 'main'), at('c', 'co'))).toEqual({ becomes: 'moves' });
    expect(becomes(at('a', 'part'), at('b', 'part'), at('c', 'part'))).toEqual({ becomes: 'joins', role: 'part' });
    expect(becomes(at('a', 'part'), at('b', 'part'), at('c', 'co'))).toEqual({ becomes: 'joins', role: 'main' });
    expect(becomes(at('a', 'part'), at('b', 'part'), at('c', 'part', 'accepted'))).toEqual({ becomes: 'joins', role: 'part' });
    expect([becomes(at('a', 'main'), at('b', 'co')), becomes(at('a', 'co'), at('b', 'main'))]).toEqual([{ becomes: 'joins', role: 'main' }, { becomes: 'joins', role: 'main' }]);
    expect([becomes(at('a', 'co'), at('b', 'part', 'accepted')), becomes(at('a', 'part'), at('b', 'part', 'accepted'))]).toEqual([{ becomes: 'dropped' }, { becomes: 'stays' }]);
  });
});

describe('classes of replies', () => {
  test('every scheme names its letters in order, and B asks for a day', () => {
    for (const key of schemeKeys) expect(replySchemes[key].map(({ letter }) => letter).join('')).toBe('ABCD'.slice(0, replySchemes[key].length));
    const stored = schemeKeys.flatMap((key) => replySchemes[key].map(({ words }) => words));
    for (const words of stored) expect([classWords(words, zh), classWords(words, en)]).toEqual([words, expect.stringMatching(/^[A-Z][ -~]+$/)]);
    expect(classWords('本县旧办法的甲类', en)).toBe('本县旧办法的甲类');
    expect(classIn('threeB', 'D')).toBeUndefined();
    expect([needsDay('A'), needsDay('B')]).toEqual([false, true]);
  });
});

describe('strike-outs', () => {
  test('words go wherever they stand, places where they are; what touches becomes one', () => {
    expect(strikeOut('facts', '张三家门口，张三丰不管', { terms: ['张三'], ranges: [] })).toBe('×××家门口，×××丰不管');
    expect(strikeOut('facts', '住石桥5组12号', { terms: ['石桥'], ranges: ['facts:3-8', 'title:0-9'] })).toBe('住×××');
    expect(strikeOut('facts', 'abcdef', { terms: ['bc', 'cd'], ranges: [] })).toBe('a×××ef');
    expect(strikeOut('title', '全部', { terms: [], ranges: ['title:0-99'] })).toBe('×××');
  });
  test('a rare character is never cut in half', () => {
    expect(strikeOut('title', '找𠮷先生', { terms: [], ranges: ['title:2-3'] })).toBe('找×××先生');
    expect(strikeOut('title', '找𠮷先生', { terms: [], ranges: ['title:1-2'] })).toBe('找×××先生');
  });
  test('no struck word is left, and nothing else is lost', () => {
    const letter = fc.constantFrom('张', '三', '丰', '号', '𠮷', '，');
    const text = fc.array(letter, { maxLength: 30 }).map((letters) => letters.join(''));
    const term = fc.array(letter, { minLength: 1, maxLength: 3 }).map((letters) => letters.join(''));
    fc.assert(fc.property(text, fc.array(term, { maxLength: 4 }), (whole, terms) => {
      const shown = strikeOut('facts', whole, { terms, ranges: [] });
      for (const word of terms) expect(shown.includes(word)).toBe(false);
      if (!terms.some((word) => whole.includes(word))) expect(shown).toBe(whole);
      for (const left of shown.split('×××')) expect(whole.includes(left)).toBe(true);
    }));
  });
});

test('the next letter bears the number after the highest of the year, in the same series', () => {
  expect(nextDocumentNumber(['清政函〔2026〕9号', '清政函〔2026〕12号', '清政函〔2025〕88号', '手写的'], 2026)).toBe('清政函〔2026〕13号');
  expect(nextDocumentNumber(['清政函〔2025〕88号'], 2026)).toBeNull();
  expect(nextDocumentNumber([], 2026)).toBeNull();
});

test('an opinion sent back has five workdays, no more than the answer has; where the answer is late already, the whole five', () => {
  expect(coOpinionDueAgain('2026-04-07', null, '2026-06-30', weekends)).toBe('2026-04-14');
  expect(coOpinionDueAgain('2026-04-07', '2026-04-20', '2026-06-30', weekends), 'never earlier than it was').toBe('2026-04-20');
  expect(coOpinionDueAgain('2026-04-07', null, '2026-04-10', weekends)).toBe('2026-04-10');
  expect(coOpinionDueAgain('2026-06-08', '2026-04-20', '2026-05-01', weekends), 'not a day that has passed').toBe('2026-06-15');
});
