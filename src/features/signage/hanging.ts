import { wordsFor } from '#kernel/organs.ts';
import type { WallRule } from '#features/station/rules.ts';
import type { Work } from '#platform/feature.ts';
import { linesOf } from './rules.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** The articles of a rule: the town's own, a line each, else the template's in the reader's words. */
export const articlesOf = (work: Pick<Work<unknown>, 'locale' | 'tenant'>, rule: WallRule, own: string | undefined): string[] =>
  linesOf(own ?? wordsFor(work, { zh, en }).templates[rule]);
