import { addDays } from '#kernel/dates.ts';
import { dayOf } from '#tests/support/makers/suggestion.ts';
import type { Say, Situation, Stage, Step } from './situation.ts';

async function newest({ look, world }: Stage, table: string): Promise<unknown> {
  await look(`select set_config('xiangyi.tenant', $1, true)`, [world.town.id]);
  return (await look(`select id from ${table} order by id desc limit 1`))[0]?.['id'];
}
const idOf = (table: string): Say => async (stage) => ({ id: await newest(stage, table) });
const sessions: Say = () => ({ itemKey: 'sessions' });
const standard: Say = () => ({ listId: undefined });
const inDays = (days: number): Say => ({ house }) => ({ visitOn: addDays(dayOf(house), days), listId: undefined });
const announced: Step = ['inspection.noteVisit', inDays(40)];
const asked: Say = () => ({ name: '县里的清单', items: [{ key: 'plates', number: '一（1）', asks: '统一挂牌' }, { number: '二', asks: '经费使用情况' }] });
const brought: Step = ['inspection.makeList', asked];
const theList: Say = async (stage) => ({ id: await newest(stage, 'inspection_list'), version: 1 });

/** What goes before each verb of an inspection; the world has a pack that is gone and a checklist somebody brought. */
export const inspectionSituations: Readonly<Record<string, Situation>> = {
  'inspection.dropItem': { after: ['inspection.addItem'], say: idOf('inspection_item') },
  'inspection.confirmNone': { as: 'chair', say: sessions },
  'inspection.sayWhere': { say: sessions },
  'inspection.withdrawAnswer': { after: [['inspection.sayWhere', sessions]], say: idOf('inspection_answer') },
  'inspection.noteVisit': { say: inDays(40) },
  'inspection.callOffVisit': { after: [announced], say: idOf('inspection_visit') },
  'inspection.chooseList': { after: [announced, brought], say: async (stage) => ({ id: await newest(stage, 'inspection_visit'), listId: await newest(stage, 'inspection_list') }) },
  'inspection.makeList': { say: asked },
  'inspection.changeList': { after: [brought], say: async (stage) => ({ ...await asked(stage), name: '县里的清单（改）', ...await theList(stage) }) },
  'inspection.setListAside': { after: [brought], say: theList },
  'inspection.makePack': { say: standard },
  'inspection.takePack': {
    say: async (stage) => {
      await newest(stage, 'inspection_pack');
      await stage.look(`update inspection_pack set state = 'ready', file_id = id, made_at = now() where state = 'gone'`);
      return {};
    },
  },
};
