import { type Work, permitted } from '#platform/feature.ts';
import { motion } from './contract.ts';
import { numberLabel } from './numbering.ts';
import { policy } from './policy.ts';
import { signersOf } from '#features/suggestion/rules/suggestion.ts';
import type { ListRow } from './store/list.ts';

/** A motion as this reader's list shows it, and what he may do with it now. */
export const rowFields = ({ actor, today, locale }: Work, row: ListRow) => ({
  ...row, numberLabel: numberLabel(locale, row), lead: { id: row.leadPersonId, name: row.leadName }, signerCount: signersOf(row).length, can: permitted(policy, motion.verbs, actor, row, today),
});
