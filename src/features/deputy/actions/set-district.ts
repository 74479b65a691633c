import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { placesEver, placesUnder } from '#features/place/public.ts';
import { action } from '#platform/feature.ts';
import { deputy } from '../contract.ts';
import type { DistrictPlan } from '../policy.ts';
import { findDistrict, insertDistricts, listDistricts, replacePlaces, updateDistrict } from '../store/districts.ts';
import { findTerm } from '../store/terms.ts';

/** Enters a district with its villages, or changes it. A village may lie in two; an enterprise's district has none. */
export const setDistrict = action(deputy.verbs.setDistrict)<DistrictPlan & { version?: number }>({
  load: async ({ tx, tenant, today, input }) => {
    const { id, termId, number, seatCount, placeCodes = [] } = input;
    const present = id ? await findDistrict(tx, id) : null;
    // The lock on the term keeps two clerks from giving one number twice.
    const term = await findTerm(tx, termId, true);
    if (!term || (id && present?.termId !== termId)) return null;
    if (present && input.version === undefined) refuse('platform.stale', 409, { version: present.version });
    // Districts of earlier terms have the villages of their time, also those that merged since; those of a term that runs have the villages there are.
    const over = term.toOn !== null && term.toOn < today;
    const ours = new Set((await (over ? placesEver : placesUnder)(tx, tenant.code)).map(({ code }) => code));
    return {
      ...(present ? { version: present.version } : {}), tenantKind: tenant.kind, seatCount,
      numberTaken: number < 1 || (await listDistricts(tx, termId)).some((other) => other.number === number && other.id !== id),
      placesAreOurs: placeCodes.every((code) => ours.has(code)),
    };
  },
  apply: async ({ tx, now, input, note }) => {
    const { id = newId(now.getTime()), termId, number, name, seatCount, placeCodes = [] } = input;
    if (input.id) await updateDistrict(tx, id, { number, name, seatCount });
    else await insertDistricts(tx, [{ id, termId, number, name, seatCount }]);
    await replacePlaces(tx, id, placeCodes);
    note({ number, seatCount, placeCount: placeCodes.length });
    return { id };
  },
});
