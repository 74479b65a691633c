import type { Mirror } from '#kernel/words.ts';
import { useWords } from '#ui/locale.ts';
import { text } from '../../text.ts';

/** What the sorts and the states of an opinion are called, for pages of features in which opinions are raised. */
export function useOpinionWords(): Mirror<Pick<typeof text, 'choices' | 'states'>> {
  const { choices, states } = useWords(text);
  return { choices, states };
}
