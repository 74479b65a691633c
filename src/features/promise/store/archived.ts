import type { RecordSet } from '#platform/db/record-set.ts';

/** Promises as they were first made. */
export const archivedPromises: RecordSet = {
  kind: 'promise', table: 'promise', on: 'made_on', title: 'what', number: 'null::text', station: 'null', link: "'/suggestions/' || suggestion_id",
  kept: ['suggestion_id', 'source', 'coalesce(first_what, what)', 'first_due_on', 'made_on'],
  where: "state not in ('drafted', 'void')",
  ever: "state <> 'drafted'",
};
