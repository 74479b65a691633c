import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CosignerState } from '#features/suggestion/rules.ts';
import { beforeVote, earlyStates, finalStates, leastSigners, life, outcomes, states, undecidedStates } from './rules.ts';
import { signersOf } from '#features/suggestion/rules/suggestion.ts';
import { sayNumbers } from '#kernel/numerals.ts';
import { numberLabel } from './numbering.ts';
import { numberParts, seriesOf } from './rules/numbering.ts';

describe('the life of a motion', () => {
  test('every state is reached and none is a dead end', () => {
    expect({ unreachable: life.unreachable(), dead: life.deadEnds(), final: life.final }).toEqual({ unreachable: [], dead: [], final: finalStates });
  });
  test('what was handed in goes back only by the presidium’s consent, and only before the vote', () => {
    const ways = states.filter((state) => life.verbsFrom(state).some((verb) => [life.steps[verb].to ?? []].flat().includes('withdrawn')));
    expect(ways).toEqual([...earlyStates, ...beforeVote]);
    for (const state of beforeVote) expect(life.verbsFrom(state)).toEqual(expect.arrayContaining(['askWithdrawal', 'agreeWithdrawal', 'refuseWithdrawal']));
    for (const state of beforeVote) expect(life.allows(state, 'withdraw')).toBe(false);
    for (const state of outcomes) expect(life.allows(state, 'agreeWithdrawal')).toBe(false);
  });
  test('nothing is voted on that the presidium did not put on the agenda', () => {
    for (const state of undecidedStates) expect(life.allows(state, 'recordOutcome')).toBe(false);
    for (const outcome of outcomes) expect(life.next('onAgenda', 'recordOutcome', outcome)).toBe(outcome);
  });
  test('it becomes a suggestion once: it is shown or hidden there, and nothing leads on', () => {
    expect(life.verbsFrom('asSuggestion')).toEqual(['checkPublication', 'confirmPublication', 'hide']);
    for (const verb of ['checkPublication', 'confirmPublication', 'hide'] as const) expect(life.next('asSuggestion', verb)).toBe('asSuggestion');
  });
});

test('the law asks for five in a township and ten in a county; a street committee is no congress', () => {
  expect(leastSigners).toEqual({ township: 5, county: 10, street: null });
});

test('only who confirmed is counted, whatever the others answered, and the lead once', () => {
  const someone = fc.record({ personId: fc.uuid(), state: fc.constantFrom<CosignerState>('asked', 'confirmed', 'declined', 'lapsed') });
  fc.assert(fc.property(fc.uniqueArray(someone, { selector: ({ personId }) => personId, maxLength: 30 }), (people) => {
    const signers = signersOf({ leadPersonId: 'lead', cosigners: people.map((one) => ({ ...one, way: one.state === 'confirmed' ? 'own' as const : null })) });
    expect(signers).toHaveLength(1 + people.filter(({ state }) => state === 'confirmed').length);
    expect(new Set(signers).size).toBe(signers.length);
  }));
});

test('numbers run within a session and are printed with three digits', () => {
  expect(numberParts('zh', { termNumber: 19, sittingNumber: 2, number: 1 })).toEqual({ term: '十九', sitting: '二', number: '001' });
  const of = { termNumber: 19, sittingNumber: 2, number: 1 };
  expect(sayNumbers(numberLabel('zh', of) ?? '', 'en'), 'kept in Chinese it reads in English as it does itself').toBe(numberLabel('en', of));
  expect(seriesOf('t', 's')).not.toBe(seriesOf('t', 'other'));
});
