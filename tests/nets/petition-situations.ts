import { addDays } from '#kernel/dates.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import type { Say, Situation, Stage, Step } from './situation.ts';

const today = ({ house }: Stage): string => dayOf(house);
const chair: Say = ({ world }) => ({ personId: world.actors.get('chair')?.personId });
const onToday: Say = (stage) => ({ on: today(stage) });
const claim: Say = (stage) => ({ ...onToday(stage), kind: 'claim' });
const passedOn: readonly Step[] = [['petition.passOn', claim]];
const begun: readonly Step[] = [...passedOn, ['petition.beginStage', onToday]];
const settled: readonly Step[] = [...passedOn, ['petition.tell', onToday], ['petition.reportBack', onToday]];

/** What goes before each act on a letter or visit, and what it says. */
export const petitionSituations: Readonly<Record<string, Situation>> = {
  'petition.register': { say: (stage) => ({ source: 'passedOn', fromBody: '县信访局', content: '低保停了', opinionId: undefined, receivedOn: today(stage), reportDueOn: addDays(today(stage), 30), representatives: ['甲某', '乙某'], fileIds: undefined }) },
  'petition.amend': { say: (stage) => ({ fromBody: '县人大', reportDueOn: addDays(today(stage), 40), representatives: ['甲某'] }) },
  'petition.passOn': { say: claim },
  'petition.object': { say: onToday },
  'petition.settleObjection': { after: [['petition.object', onToday]], say: onToday },
  'petition.tell': { after: ['petition.takeOn'], say: onToday },
  'petition.beginStage': { after: passedOn, say: onToday },
  'petition.extendStage': { after: begun, say: (stage) => ({ untilOn: addDays(today(stage), 75) }) },
  'petition.endStage': { after: begun, say: onToday },
  'petition.urge': { after: passedOn, say: onToday },
  'petition.answer': { after: ['petition.takeOn'], say: onToday },
  'petition.reportBack': { after: ['petition.takeOn'], say: onToday },
  'petition.close': { after: settled },
  'petition.reopen': { after: [...settled, 'petition.close'] },
  'petition.bar': { say: chair },
  'petition.unbar': { after: [['petition.bar', chair]], say: chair },
};
