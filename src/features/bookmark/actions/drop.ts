import { action } from '#platform/feature.ts';
import { bookmark } from '../contract.ts';
import type { Bookmark } from '../rules.ts';
import { drop as dropRow } from '../store.ts';

/** Keeps it no longer. */
export const drop = action(bookmark.verbs.drop)<Bookmark>({
  apply: async ({ tx }, { id }) => {
    await dropRow(tx, id);
    return { id };
  },
});
