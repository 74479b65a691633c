import { fill } from '#kernel/words.ts';
import { useWords } from './locale.ts';
import { text } from './text.ts';

/** A name and what it says, with the colon of the reader's language between them. */
export function useNamed(): (name: string, value: string | number) => string {
  const { is } = useWords(text).form;
  return (name, value) => fill(is, { name, value });
}

/** A name and what is said of it aside, in the brackets of the reader's language. */
export function useAside(): (name: string, value: string | number) => string {
  const { aside } = useWords(text).form;
  return (name, value) => fill(aside, { name, value });
}

/** Several names in a line, with the comma of the reader's language. */
export function useListed(): (names: readonly string[]) => string {
  const { and } = useWords(text).form;
  return (names) => names.join(and);
}
