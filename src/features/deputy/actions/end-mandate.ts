import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import { endObjection, ownLevel } from '../rules.ts';
import { leavePosts, unseat } from '../seat-people.ts';
import { type MandateRow, update } from '../store.ts';
import { listSittings } from '../store/terms.ts';

/** Records what was announced: that a mandate has ended, on which ground and when. It decides nothing. */
export const endMandate = action(deputy.verbs.endMandate)<MandateRow>({
  apply: async (work, mandate) => {
    const { tx, tenant, today, input, note, announce } = work;
    const { id, ground, endedOn, announcedOn = null } = input;
    const objection = endObjection({ level: mandate.level, ground, endedOn, announcedOn }, await listSittings(tx), today);
    if (objection) refuse(`deputy.${objection}`);
    await update(tx, id, { endedOn, endGround: ground, endAnnouncedOn: announcedOn, endVoidReason: null });
    const { personId, level } = mandate;
    if (level === ownLevel(tenant.kind)) await leavePosts(work, personId);
    const left = (await unseat(work, [personId])).length > 0;
    note({ ground, endedOn, announcedOn });
    await announce('mandate.ended', { personId, mandateId: id, level, endedOn, lastOne: left });
    return { id };
  },
});
