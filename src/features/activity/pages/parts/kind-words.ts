import { useWords } from '#ui/locale.ts';
import type { Kind } from '../../rules.ts';
import { text } from '../../text.ts';

/** 座谈, 视察 … in the reader's language, for pages of other features. */
export const useKindWords = (): Readonly<Record<Kind, string>> => useWords(text).kinds;
