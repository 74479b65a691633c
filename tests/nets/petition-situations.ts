import { addDays } from '#kernel/dates.ts';
import { keepTold } from '#features/petition/passing/keep-told.ts';
import { systemActor } from '#kernel/actor.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, seeing } from '#tests/support/makers.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import type { Say, Situation, Stage, Step } from './situation.ts';

const today = ({ house }: Stage): string => dayOf(house);
const chair: Say = ({ world }) => ({ personId: world.actors.get('chair')?.personId });
const onToday: Say = (stage) => ({ on: today(stage) });
const claim: Say = (stage) => ({ ...onToday(stage), kind: 'claim' });
const passedOn: readonly Step[] = [['petition.passOn', claim]];
const begun: readonly Step[] = [...passedOn, ['petition.beginStage', onToday]];
const settled: readonly Step[] = [...passedOn, ['petition.tell', onToday], ['petition.reportBack', (stage) => ({ ...onToday(stage), fileIds: undefined })]];

/** A matter of the county's own, and a town it can go to. */
async function ofTheCounty(stage: Stage): Promise<{ id: string; version: number; townId: string; reportDueOn: string; kind: string; withContact: boolean }> {
  const officer = stage.people.get('countyOfficer');
  if (!officer) throw new Error('nobody sits in the county');
  const town = (await stage.house.tenants.all()).find(({ countyId }) => countyId === officer.tenantId);
  if (!town) throw new Error('the county has no town');
  const { id } = await doing(stage.house, officer, 'petition.register', { source: 'letter', subject: '机耕路', content: '机耕路冲毁', name: '谷雨' }) as { id: string };
  return { id, version: 1, townId: town.id, reportDueOn: addDays(today(stage), 20), kind: 'claim', withContact: true };
}
async function sentDown(stage: Stage): Promise<{ id: string; version: number }> {
  const matter = await ofTheCounty(stage);
  await doing(stage.house, stage.people.get('countyOfficer')!, 'petition.sendDown', matter);
  return { id: matter.id, version: 2 };
}

/** The town has told what became of it. */
async function reported(stage: Stage): Promise<{ id: string; version: number; reportDueOn: string }> {
  const { id, version } = await sentDown(stage);
  const officer = stage.people.get('countyOfficer')!;
  const { sendings: [sent] } = await seeing(stage.house, officer, 'petition.detail', { id }) as unknown as { sendings: { id: string }[] };
  const told = { version: 1, returnId: null, numberThere: '信访〔2026〕1号', stateThere: 'passed', objectionWords: null, reportedOn: today(stage), reportWords: '正在研究', files: [] } as const;
  await inWork(stage.house, callBy(systemActor(officer.tenantId, 'county')), {}, 'write', (work) => keepTold(work, sent?.id ?? '', told));
  return { id, version: version + 1, reportDueOn: addDays(today(stage), 20) };
}

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
  'petition.sendDown': { as: 'countyOfficer', say: ofTheCounty },
  'petition.takeBack': { as: 'countyOfficer', say: sentDown },
  'petition.returnReport': { as: 'countyOfficer', say: reported },
  'petition.sortAnew': { after: passedOn, say: () => ({ kind: 'proposal', accusedIds: undefined }) },
  'petition.answer': { after: ['petition.takeOn'], say: onToday },
  'petition.reportBack': { after: ['petition.takeOn'], say: (stage) => ({ ...onToday(stage), fileIds: undefined }) },
  'petition.close': { after: settled },
  'petition.reopen': { after: [...settled, 'petition.close'] },
  'petition.bar': { say: chair },
  'petition.unbar': { after: [['petition.bar', chair]], say: chair },
};
