import { computed, type ComputedRef } from 'vue';
import { type Locale, fill } from '#kernel/words.ts';
import { deputy } from '#features/deputy/contract.ts';
import type { FieldOption } from '#ui/form.ts';
import { useWords } from '#ui/locale.ts';
import { useView } from '#ui/view.ts';
import { chineseCount } from '#kernel/numerals.ts';
import { text as pageText } from './text.ts';

/** A list narrowed to a term, one of its sessions, or its closed season. */
export interface SessionFilter {
  readonly termId?: string;
  readonly sittingId?: string;
  readonly season?: 'closedSeason';
}

/** What a chosen value stands for: `term:<id>`, `sitting:<id>`, `closed:<term id>`; anything else is no filter. */
export function sessionFilter(value: string): SessionFilter {
  const [kind, id = ''] = value.split(':');
  if (kind === 'term') return { termId: id };
  if (kind === 'sitting') return { sittingId: id };
  return kind === 'closed' ? { termId: id, season: 'closedSeason' } : {};
}

/** Terms and sessions to choose from, the latest first, each term with its closed season where papers are raised in it. */
export function useSessions(locale: Locale, closedSeason = true): ComputedRef<readonly FieldOption[]> {
  const own = useWords(pageText);
  const terms = useView(deputy.views.terms, () => ({}));
  const written = (count: number) => (locale === 'zh' ? chineseCount(count) : String(count));
  return computed(() => (terms.data.value?.rows ?? []).flatMap((term) => {
    const number = written(term.number);
    return [
      { value: `term:${term.id}`, label: fill(own.list.term, { term: number }) },
      ...[...term.sittings].reverse().map((sitting) => ({ value: `sitting:${sitting.id}`, label: fill(own.list.sitting, { term: number, sitting: written(sitting.number) }) })),
      ...(closedSeason ? [{ value: `closed:${term.id}`, label: fill(own.list.closedSeason, { term: number }) }] : []),
    ];
  }));
}
