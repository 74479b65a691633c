import { addDays } from '#kernel/dates.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import type { Say, Situation, Stage } from './situation.ts';

/** The visit of the world, which fits its theme. */
const theVisit: Say = ({ world }) => ({ recordIds: [world.subjects['contact']] });
const terms: Say = ({ house, world }: Stage) => ({ fromOn: '2026-01-01', untilOn: addDays(dayOf(house), 30), stationIds: [world.ids['stationId']], groupIds: [] });

/** What goes before each verb of a theme; the world has one that is open. */
export const themeSituations: Readonly<Record<string, Situation>> = {
  'theme.open': { say: terms, as: 'clerk' },
  'theme.amend': { say: terms, as: 'clerk' },
  'theme.putUnder': { say: theVisit, as: 'clerk' },
  'theme.takeOut': { after: [['theme.putUnder', theVisit, 'clerk']], say: theVisit, as: 'clerk' },
  'theme.reopen': { after: [['theme.close', () => ({ words: '河道干净了' }), 'clerk']], as: 'clerk' },
};
