import type { ShallowRef } from 'vue';
import type { CallFailure } from '#ui/call.ts';
import { useView } from '#ui/view.ts';
import { opinion } from '../../contract.ts';
import type { Detail } from './acts.ts';

/** One opinion on screen, following its id; `load` fetches it anew after an act, and what is shown stays until the newer answer is here. */
export function useOpinion(id: () => string | undefined): { detail: ShallowRef<Detail | null>; failure: ShallowRef<CallFailure | null>; load(): Promise<void> } {
  const { data, failure, reload } = useView(opinion.views.detail, () => { const wanted = id(); return wanted ? { id: wanted } : null; });
  return { detail: data, failure, load: reload };
}
