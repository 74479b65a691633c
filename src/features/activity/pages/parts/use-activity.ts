import { type ComputedRef, computed } from 'vue';
import type { FieldOption } from '#ui/form.ts';
import { useWords } from '#ui/locale.ts';
import { type Seen, useView } from '#ui/view.ts';
import { activity } from '../../contract.ts';
import { text } from '../../text.ts';

/** One activity on screen, following its id; what is shown stays until the newer answer is here. */
export const useActivity = (id: () => string | undefined): Seen<typeof activity.views.detail> =>
  useView(activity.views.detail, () => { const wanted = id(); return wanted ? { id: wanted } : null; });

/** Everybody in office as choices, asked for only while a form needs them. */
export function useDeputyChoices(needed: () => boolean): ComputedRef<readonly FieldOption[]> {
  const words = useWords(text);
  const { data } = useView(activity.views.choices, () => (needed() ? {} : null));
  return computed(() => (data.value?.deputies ?? []).map(({ id, name, level, post }) => ({ value: id, label: name, hint: [words.levels[level], post].filter(Boolean).join(' · ') })));
}
