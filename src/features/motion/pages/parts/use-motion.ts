import { type ComputedRef, computed } from 'vue';
import { ownLevel } from '#features/deputy/rules.ts';
import { useDeputies } from '#features/suggestion/pages/parts/use-choices.ts';
import type { FieldOption } from '#ui/form.ts';
import { useSession } from '#ui/session.ts';
import { type Seen, useView } from '#ui/view.ts';
import { motion } from '../../contract.ts';

/** One motion on screen, following its id; what is shown stays until the newer answer is here. */
export const useMotion = (id: () => string | undefined): Seen<typeof motion.views.detail> =>
  useView(motion.views.detail, () => { const wanted = id(); return wanted ? { id: wanted } : null; });

/** The congress motions are made to here. */
export function useCongress(): ComputedRef<'township' | 'county'> {
  const session = useSession();
  return computed(() => (ownLevel(session.value.tenant.kind) === 'county' ? 'county' : 'township'));
}

/** The deputies in office of this congress. */
export function useColleagues(): ComputedRef<readonly FieldOption[]> {
  const level = useCongress();
  return useDeputies(() => level.value);
}
