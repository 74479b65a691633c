import { useWords } from '#ui/locale.ts';
import { text } from '../../text.ts';

/** What each topic of a suggestion is called, for pages of features that make suggestions. */
export const useTopicWords = (): Readonly<Record<string, string>> => useWords(text).topics;
