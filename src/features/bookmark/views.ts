import { showing } from '#platform/feature.ts';
import { bookmark } from './contract.ts';
import { mostKept } from './rules.ts';
import { keptBy } from './store.ts';

/** What this person keeps of a list. */
export const mine = showing(bookmark.views.mine, async ({ tx, actor: { personId }, input }) =>
  ({ rows: personId === null ? [] : (await keptBy(tx, personId, input.list)).slice(0, mostKept) }));
