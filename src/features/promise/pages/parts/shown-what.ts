import { type Mirror, fill } from '#kernel/words.ts';
import { titleIn } from '../../rules/naming.ts';
import { text } from '../../text.ts';

/** What is promised as the reader's language says it, where the words are the program's own; what somebody wrote stays. */
export function shownWhat(what: string, words: Pick<Mirror<typeof text>, 'byDay'>): string {
  const title = titleIn(what, text.byDay);
  return title === null ? what : fill(words.byDay, { title });
}
