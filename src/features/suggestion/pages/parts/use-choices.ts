import { computed, type ComputedRef } from 'vue';
import { deputy } from '#features/deputy/contract.ts';
import { useTownList } from '#features/station/pages/parts/town-lists.ts';
import type { FieldOption } from '#ui/form.ts';
import { useView } from '#ui/view.ts';
import type { Level } from '../../rules.ts';

/** Offices that can be given work: departments, county branches and village committees. */
export function useOffices(): ComputedRef<readonly FieldOption[]> {
  const departments = useTownList('departments');
  const committees = useTownList('committees');
  return computed(() => [...departments.value, ...committees.value]);
}

/** Deputies in office of one level of congress, or of all; the work post tells namesakes apart. */
export function useDeputies(level: () => Level | undefined): ComputedRef<readonly FieldOption[]> {
  const all = useView(deputy.views.publicList, () => ({}));
  return computed(() => {
    const wanted = level();
    const rows = (all.data.value?.rows ?? []).filter((row) => wanted === undefined || row.level === wanted);
    return [...new Map(rows.map((row) => [row.id, { value: row.id, label: row.name, hint: [row.district, row.workPost].filter(Boolean).join(' · ') }])).values()];
  });
}
