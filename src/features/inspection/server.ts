import { judge } from '#kernel/verdict.ts';
import { serve } from '#platform/feature.ts';
import { addItem } from './actions/add-item.ts';
import { callOffVisit } from './actions/call-off-visit.ts';
import { changeList } from './actions/change-list.ts';
import { chooseList } from './actions/choose-list.ts';
import { confirmNone } from './actions/confirm-none.ts';
import { dropItem } from './actions/drop-item.ts';
import { makeList } from './actions/make-list.ts';
import { makePack } from './actions/make-pack.ts';
import { noteVisit } from './actions/note-visit.ts';
import { sayWhere } from './actions/say-where.ts';
import { setListAside } from './actions/set-list-aside.ts';
import { takePack } from './actions/take-pack.ts';
import { withdrawAnswer } from './actions/withdraw-answer.ts';
import { inspection } from './contract.ts';
import { makePack as makingPack, selfCheck } from './jobs.ts';
import { policy } from './policy.ts';
import { retains } from './retains.ts';
import { findPack, tookToday } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { check, lists, packs } from './views.ts';

/** Inspections as the program mounts them. */
export const inspectionFeature = serve({
  contract: inspection,
  policy,
  actions: { addItem, dropItem, confirmNone, sayWhere, withdrawAnswer, noteVisit, callOffVisit, chooseList, makeList, changeList, setListAside, makePack, takePack },
  showings: { check, lists, packs },
  subject: ({ tx }, id) => findPack(tx, id),
  // The zip itself opens for whoever took the pack today, which is on record.
  opensPart: async ({ tx, actor, today }, part, packId) => {
    const pack = part === 'pack' && actor.personId !== null ? await findPack(tx, packId) : null;
    return pack !== null && judge(policy.see, actor, pack, today) === null && actor.personId !== null && await tookToday(tx, packId, actor.personId, today);
  },
  jobs: [makingPack, selfCheck],
  retains,
  text: { zh, en },
});
