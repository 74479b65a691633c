import { addDays } from '#kernel/dates.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import { pointsTerms } from '#tests/support/makers/points.ts';
import type { Say, Situation } from './situation.ts';

const terms: Say = ({ house }) => ({ ...pointsTerms(dayOf(house)), fromOn: addDays(dayOf(house), -2) });

/** What goes before each verb of the points; the world has a rule in force and one that is being prepared. */
export const pointsSituations: Readonly<Record<string, Situation>> = {
  'points.prepare': { after: [['points.drop', () => ({}), 'clerk']], say: terms, as: 'clerk' },
  'points.amend': { say: terms, as: 'clerk' },
  'points.drop': { as: 'clerk' },
  'points.enact': { as: 'chair' },
  'points.switchOff': { say: ({ world }) => ({ id: world.ids['pointsRuleId'], version: 2 }), as: 'clerk' },
};
