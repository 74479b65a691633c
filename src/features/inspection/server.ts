import { judge } from '#kernel/verdict.ts';
import { serve } from '#platform/feature.ts';
import { addItem } from './actions/add-item.ts';
import { callOffVisit } from './actions/call-off-visit.ts';
import { confirmNone } from './actions/confirm-none.ts';
import { dropItem } from './actions/drop-item.ts';
import { makePack } from './actions/make-pack.ts';
import { noteVisit } from './actions/note-visit.ts';
import { sayWhere } from './actions/say-where.ts';
import { takePack } from './actions/take-pack.ts';
import { withdrawAnswer } from './actions/withdraw-answer.ts';
import { inspection } from './contract.ts';
import { makePack as makingPack, selfCheck } from './jobs.ts';
import { policy } from './policy.ts';
import { retains } from './retains.ts';
import { findPack, tookToday } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { check, packs } from './views.ts';

/** Inspections as the program mounts them. */
export const inspectionFeature = serve({
  contract: inspection,
  policy,
  actions: { addItem, dropItem, confirmNone, sayWhere, withdrawAnswer, noteVisit, callOffVisit, makePack, takePack },
  showings: { check, packs },
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
