import { refuse } from '#kernel/verdict.ts';
import { action } from '#platform/feature.ts';
import { place } from '../contract.ts';
import type { PlacePlan } from '../policy.ts';
import { codeIsWithin, idOfPlace, parentCodeOf } from '../rules.ts';
import { find, insert, nameTaken } from '../store.ts';

/** Adds a village or community to a township, or a township to a county. */
export const add = action(place.verbs.add)<PlacePlan>({
  load: async ({ tx, tenant, input }) => {
    const parentCode = parentCodeOf(input.kind, input.code);
    if (parentCode === null) return { kind: input.kind, parentIsOurs: null };
    return { kind: input.kind, parentIsOurs: codeIsWithin(parentCode, tenant.code) && (await find(tx, parentCode, true)) !== null };
  },
  apply: async ({ tx, input, note }) => {
    const { kind, code, name } = input;
    const parentCode = parentCodeOf(kind, code) ?? '';
    if (await find(tx, code, false)) refuse('place.codeTaken', 409);
    if (await nameTaken(tx, parentCode, name, code)) refuse('place.nameTaken', 409);
    await insert(tx, { code, kind, name, parentCode });
    note({ code, kind });
    return { id: idOfPlace(code), code };
  },
});
