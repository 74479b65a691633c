import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenOf, plausible } from './rules.ts';

const votes = fc.array(fc.record({ yes: fc.nat(12) }), { maxLength: 8 });

test('whoever is chosen has more than half of all members, never more than the places, and nobody with fewer votes goes before one with more', () => {
  fc.assert(fc.property(votes, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), (all, members, places) => {
    const chosen = chosenOf(all, members, places);
    const falling = all.map(({ yes }) => yes).filter((yes) => yes > members / 2).sort((a, b) => b - a);
    const carried = falling.length;
    // Tied is the last place alone: whoever takes it has as many as the first who would not.
    if (chosen === 'tied' || (carried > places && falling[places - 1] === falling[places])) return chosen === 'tied' && carried > places && falling[places - 1] === falling[places];
    const out = all.filter(({ yes }, place) => yes > members / 2 && !chosen.includes(place));
    return chosen.length === Math.min(carried, places) && chosen.every((place) => all[place]!.yes > members / 2 && out.every(({ yes }) => yes < all[place]!.yes));
  }));
});

test('the chosen stand in the order of the list, not of their votes, and a tie for the last place is voted again', () => {
  expect(chosenOf([{ yes: 6 }, { yes: 9 }, { yes: 4 }], 9, 2)).toEqual([0, 1]);
  expect(chosenOf([{ yes: 6 }, { yes: 9 }, { yes: 6 }], 9, 2)).toBe('tied');
  expect(chosenOf([{ yes: 6 }, { yes: 6 }], 9, 2)).toEqual([0, 1]);
  expect(chosenOf([{ yes: 6 }, { yes: 9 }, { yes: 8 }], 9, 2)).toEqual([1, 2]);
  expect(chosenOf([{ yes: 5 }], 10, 1)).toEqual([]);
});

test('counts hang together: a quorum of more than half, and nobody votes twice', () => {
  expect(plausible(9, 5, [{ yes: 4, no: 1, abstain: 0 }])).toBe(true);
  expect([plausible(10, 5, []), plausible(9, 10, []), plausible(9, 5, [{ yes: 4, no: 1, abstain: 1 }])]).toEqual([false, false, false]);
});
