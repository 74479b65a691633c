import { inject, shallowRef, type InjectionKey, type ShallowRef } from 'vue';

/** Names of every verb of the product and sentences of every refusal, in the reader's language. */
export interface VerbWords {
  /** 群众意见：交办 for `opinion.assign`; the verb itself where it has no words. */
  verb(name: string): string;
  /** The sentence of a refusal code `feature.reason`, or the code. */
  refusal(code: string): string;
  readonly all: readonly { value: string; label: string }[];
}

/** Where the desk leaves the way to fetch them: they are every feature's words, so they come only when a page asks. */
export const verbWordsKey: InjectionKey<() => Promise<VerbWords>> = Symbol('verb words');

/** The words of all verbs in a page; null until they are here. */
export function useVerbWords(): ShallowRef<VerbWords | null> {
  const load = inject(verbWordsKey);
  const words = shallowRef<VerbWords | null>(null);
  const hold = (loaded: VerbWords): void => { words.value = loaded; };
  void load?.().then(hold);
  return words;
}
