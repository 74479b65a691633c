import { addDays } from '#kernel/dates.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import type { Say, Situation, Stage } from './situation.ts';

const today = ({ house }: Stage): string => dayOf(house);
const nominationId = ({ world }: Stage) => String(world.ids['nominationId']);
const votes = (stage: Stage) => ({ version: 1, meetingOn: today(stage), memberCount: 9, presentCount: 8, votes: [{ nominationId: nominationId(stage), yes: 8, no: 0, abstain: 0 }] });
const say = (stage: Stage) => ({ nominationId: nominationId(stage), words: '谢谢大家' });

/** The clerk has checked it where two check. */
const waits: Say = async ({ look, world }) => {
  await look(`select set_config('xiangyi.tenant', $1, true)`, [world.town.id]);
  await look(`update award set state = 'checked', checked_by = $2 where id = $1`, [world.subjects['award'], world.actors.get('clerk')?.personId]);
  return { version: 2 };
};

/** What goes before each verb of an award; the world has one whose nominee is its deputy. */
export const awardSituations: Readonly<Record<string, Situation>> = {
  'award.announce': { say: (stage) => ({ placeCount: 1, fromOn: '2026-01-01', toOn: today(stage), nominateUntil: addDays(today(stage), 10) }) },
  'award.nominate': { after: [['award.dropNomination', (stage) => ({ nominationId: nominationId(stage) }), 'clerk']], say: ({ world }) => ({ nomineeId: world.ids['deputyId'], putBy: 'presidium' }), as: 'clerk' },
  'award.dropNomination': { say: (stage) => ({ nominationId: nominationId(stage) }), as: 'clerk' },
  'award.recordVote': { say: votes },
  'award.say': { after: [['award.recordVote', votes, 'clerk']], say, as: 'deputy' },
  'award.publish': { after: [['award.recordVote', votes, 'clerk']], say: (stage) => ({ version: 2, shown: [{ nominationId: nominationId(stage), reason: '认真履职', withWords: false }] }), as: 'chair' },
  'award.confirm': { after: [['award.recordVote', votes, 'clerk']], say: waits, as: 'chair' },
  'award.sendBack': { after: [['award.recordVote', votes, 'clerk']], say: waits, as: 'chair' },
  'award.void': { after: [['award.recordVote', votes, 'clerk']], say: () => ({ version: 2 }) },
};
