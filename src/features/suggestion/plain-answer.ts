import { chineseDate } from '#kernel/dates.ts';
import { fill } from '#kernel/words.ts';
import { officeNames } from '#features/office/public.ts';
import { townPage } from '#features/settings/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Suggestion } from './rules/suggestion.ts';
import { repliesOf } from './store/detail.ts';
import { text } from './text.ts';

/**
 * The answers of this round as the residents behind the suggestion read them, and who gave them: the words written for them,
 * never the letter, which may name others. Replies are written in Chinese.
 */
export async function plainAnswer(work: Pick<Work, 'tx'>, paper: Suggestion): Promise<{ words: string; by: string }> {
  const issued = (await repliesOf(work.tx, paper.id)).filter(({ round, state }) => round === paper.round && state === 'issued');
  const names = await officeNames(work.tx, issued.map(({ officeId }) => officeId));
  const { governmentName } = await townPage(work.tx);
  const { letters } = text;
  const parts = issued.map(({ officeId, plainWords, promisedOn }) => {
    const words = plainWords ?? letters.askTheDeputy;
    return [issued.length > 1 ? `${names.get(officeId) ?? ''}：${words}` : words, promisedOn ? fill(letters.promise, { date: chineseDate(promisedOn) }) : ''].filter(Boolean).join('\n');
  });
  const issuers = issued.map(({ officeId, issuer }) => (issuer === 'townGovernment' ? governmentName : names.get(officeId) ?? ''));
  return { words: parts.join('\n\n'), by: [...new Set(issuers)].join('、') };
}
