import { type Reader, wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { ruleValues } from '#features/settings/public.ts';
import type { WallRule } from '#features/station/rules.ts';
import type { Work } from '#platform/feature.ts';
import { howOften } from './rules.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** The templates of a town, in the words of whoever reads them; days and numbers are those its settings say. */
export async function templatesOf({ tx, today, tenant }: Pick<Work<unknown>, 'tx' | 'today' | 'tenant'>): Promise<(rule: WallRule, locale: Reader['locale']) => string> {
  const { notice, perQuarter, perYear } = await ruleValues(tx, { notice: 'activityNotice', perQuarter: 'activityPerQuarter', perYear: 'activityPerYear' }, today);
  return (rule, locale) => {
    const { templates, often } = wordsFor({ locale, tenant }, { zh, en });
    return fill(templates[rule], { notice, often: fill(often[howOften(perQuarter, perYear)], { perQuarter, perYear }) });
  };
}
