import { updatePerson } from '#features/account/public.ts';
import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import { attachPhoto, checkWords } from '../mandate-words.ts';
import { type MandateRow, update } from '../store.ts';

/** Corrects what is kept of a mandate and of the person. */
export const amendMandate = action(deputy.verbs.amendMandate)<MandateRow>({
  apply: async (work, mandate) => {
    const { tx, input, note } = work;
    const { id, version: _, name, gender, phone, ...said } = input;
    const words = await checkWords(work, mandate, said);
    await attachPhoto(work, id, mandate.photoFileId, words.photoFileId);
    await update(tx, id, words);
    if (name !== undefined || gender !== undefined || phone !== undefined) await updatePerson(work, mandate.personId, { name, gender, phone });
    const changed = (Object.keys(words) as (keyof typeof words)[]).filter((key) => words[key] !== mandate[key]);
    note({ changed: [...changed, ...(name !== undefined && name !== mandate.name ? ['name'] : []), ...(phone !== undefined ? ['phone'] : [])] });
    return { id };
  },
});
