import type { Draft } from '#ui/drafts.ts';

const pageOf = (dayId: string, { id }: Draft) => `/reception/${dayId}/visit?draft=${id}`;

/** A visit this phone holds, as its list shows it. */
export function keptVisit(draft: Draft): { title: string; link: string } {
  const { id = '', content = '' } = draft.body as { id?: string; content?: string };
  return { title: content.slice(0, 60), link: pageOf(id, draft) };
}

/** One that arrived by itself: its receipt waits for the visitor until somebody has looked at it. */
export function answeredVisit(draft: Draft, words: { readonly sent: string; readonly show: string }): { kind: string; title: string; act: string; link: string } {
  const { id, number } = draft.answer as { id: string; number: string };
  return { kind: words.sent, title: number, act: words.show, link: pageOf(id, draft) };
}
