import type { Words } from '#kernel/words.ts';
import { pairWords } from '#ui/locale.ts';

const chinese = import.meta.glob<Words>(['../features/*/text.ts', '../features/*/pages/parts/text.ts', '../ui/text.ts', './*/text.ts'], { eager: true, import: 'text' });
const english = import.meta.glob<Words>(['../features/*/text.en.ts', '../features/*/pages/parts/text.en.ts', '../ui/text.en.ts', './*/text.en.ts'], { eager: true, import: 'text' });

/** Every [Chinese, English] pair of words of all surfaces; phone and desk load this file only for a reader of English. */
export const pairs: readonly (readonly [Words, Words])[] = pairWords(chinese, english);
