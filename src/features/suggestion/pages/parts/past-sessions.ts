import { computed, type ComputedRef } from 'vue';
import { type Locale, type Mirror, fill } from '#kernel/words.ts';
import { deputy } from '#features/deputy/contract.ts';
import type { FieldOption } from '#ui/form.ts';
import { useView } from '#ui/view.ts';
import { chineseCount } from '#kernel/numerals.ts';
import { sessionKey } from '../../rules/numbering.ts';
import type { text as pageText } from './text.ts';

/** Sessions and closed seasons by the key an address and a verb name them by (`19-2`, `19-closed`), the latest first. */
export function usePastSessions(own: Mirror<typeof pageText>, locale: Locale): ComputedRef<readonly FieldOption[]> {
  const terms = useView(deputy.views.terms, () => ({}));
  const written = (count: number) => (locale === 'zh' ? chineseCount(count) : String(count));
  return computed(() => (terms.data.value?.rows ?? []).flatMap(({ number: termNumber, sittings }) => {
    const term = written(termNumber);
    return [
      ...[...sittings].reverse().map(({ number }) => ({ value: sessionKey({ termNumber, sittingNumber: number }), label: fill(own.list.sitting, { term, sitting: written(number) }) })),
      { value: sessionKey({ termNumber, sittingNumber: null }), label: fill(own.list.closedSeason, { term }) },
    ];
  }));
}
