import type { input as RawInput } from 'zod/mini';
import type { suggestion } from '../../contract.ts';
import { type Paper, newPaper, wordsOf } from './paper.ts';

/** The sheet itself is the desk's too. */
export { type Paper, changedFields, newPaper, paperOf, wordsOf } from './paper.ts';

/** The input of `suggestion.draft`, as the phone keeps and sends it. */
export function draftBody(paper: Paper): RawInput<typeof suggestion.verbs.draft.input> {
  const leadId = String(paper['leadId'] ?? '');
  return { ...wordsOf(paper), ...(leadId ? { leadId } : {}) };
}

/** The sheet again, from a body that was kept. */
export function paperOfBody(body: Readonly<Record<string, unknown>>): Paper {
  const { opinionIds = [], publicConsent, ...others } = body;
  const typed = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, String(value)]));
  return { ...newPaper('', []), ...typed, publicConsent: publicConsent === true ? 'on' : '', opinionIds: opinionIds as string[] };
}

/** Was anything written yet? */
export const isBlank = (paper: Paper): boolean => ['title', 'facts', 'proposal'].every((name) => !String(paper[name] ?? '').trim());
