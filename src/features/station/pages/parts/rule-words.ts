import { useWords } from '#ui/locale.ts';
import { text } from '../../text.ts';

/** What the five systems on the wall are called. */
export const useRuleWords = () => useWords(text).wallRules;
