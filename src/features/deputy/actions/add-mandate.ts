import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { addPerson, knowPersons, updatePerson } from '#features/account/public.ts';
import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import { attachPhoto, checkWords } from '../mandate-words.ts';
import type { NewMandate } from '../policy.ts';
import { seat } from '../seat-people.ts';
import { insert, isTaken } from '../store.ts';
import { findTerm } from '../store/terms.ts';

/** Enters a mandate, of a person already on the rolls or of a new one, who may then sign in as a deputy. */
export const addMandate = action(deputy.verbs.addMandate)<NewMandate>({
  load: async ({ tx, tenant, input }) => {
    const { termId, level, personId, name } = input;
    if (!(await findTerm(tx, termId, true))) return null;
    if (personId && !(await knowPersons(tx, [personId]))) return null;
    return {
      tenantKind: tenant.kind, level, whoIsNamed: (personId === undefined) !== (name === undefined),
      heldAlready: personId !== undefined && (await isTaken(tx, { termId, level }, { personId }, newId())),
    };
  },
  apply: async (work) => {
    const { tx, now, input, note } = work;
    const { termId, level, personId: known, name, gender, phone, ...said } = input;
    const id = newId(now.getTime());
    const words = await checkWords(work, { id, termId, level, districtId: null }, said);
    const personId = known ?? (await addPerson(work, { name: name ?? refuse('deputy.nobodyNamed'), gender, phone }));
    if (known && (gender || phone)) await updatePerson(work, known, { gender, phone });
    await insert(tx, [{ id, personId, termId, level, ...words }]);
    await attachPhoto(work, id, null, words.photoFileId);
    await seat(work, [personId]);
    note({ level, personId, districtId: words.districtId });
    return { id, personId };
  },
});
