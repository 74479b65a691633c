import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { register } from '../contract.ts';
import { knownColumns } from '../own-form.ts';
import { orderField } from '../rules/form.ts';
import { isRegisterKey } from '../rules.ts';
import { askToCarry } from '../passing/carry-forms.ts';
import { endForms, findForm, type FormRow, takeIntoUse, usedForm } from '../store/forms.ts';

/** The register is printed by this form from now on; the one before stays on record. */
export const adoptForm = action(register.verbs.adoptForm)<FormRow>({
  load: ({ tx, input }) => findForm(tx, input.id, true),
  apply: async (work, { id, register: key, columns: read, number }) => {
    const { tx, input, actor, now, note } = work;
    const known = new Set([orderField, ...(isRegisterKey(key) ? knownColumns(key) : []).map((column) => column.key)]);
    const columns = input.columns.map(({ header, field }, place) => ({ header, field: field ?? null, how: read[place]?.how ?? 'unknown' }));
    if (columns.some(({ field }) => field !== null && !known.has(field))) refuse('register.noSuchColumn');
    if (columns.every(({ field }) => field === null || field === orderField)) refuse('register.formAllEmpty');
    const by = actor.personId ?? refuse('register.onlyTheOffice', 403);
    if ((await usedForm(tx, key))?.offered) await askToCarry(work);
    await endForms(tx, key, 'used', by, now);
    await takeIntoUse(tx, id, { columns, title: input.title ?? null, signature: input.signature ?? null, usedBy: by, usedAt: now });
    note({ register: key, number, columns: columns.length, filled: columns.filter(({ field }) => field !== null).length });
    return { id };
  },
});
