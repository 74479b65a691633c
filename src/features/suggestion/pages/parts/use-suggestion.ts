import type { ShallowRef } from 'vue';
import type { CallFailure } from '#ui/call.ts';
import { useView } from '#ui/view.ts';
import { suggestion } from '../../contract.ts';
import type { Detail } from './acts.ts';

/** One suggestion on screen, following its id; what is shown stays until the newer answer is here. */
export function useSuggestion(id: () => string | undefined): { detail: ShallowRef<Detail | null>; failure: ShallowRef<CallFailure | null>; load(): Promise<void> } {
  const { data, failure, reload } = useView(suggestion.views.detail, () => { const wanted = id(); return wanted ? { id: wanted } : null; });
  return { detail: data, failure, load: reload };
}
