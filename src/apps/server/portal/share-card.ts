import { suggestion } from '#features/suggestion/contract.ts';
import { outcomes } from '#features/suggestion/pages/parts/outcome.ts';
import { weakestOf } from '#features/suggestion/rules/reply-classes.ts';
import { text as en } from '#features/suggestion/text.en.ts';
import { text as zh } from '#features/suggestion/text.ts';
import { wordsFor } from '#kernel/organs.ts';
import { shareCardPng } from '#platform/print/share-card.ts';
import { turns } from '#platform/turns.ts';
import type { TownLook } from './frame.ts';
import type { Visit } from './visit.ts';

/** How many pictures are kept: some 30 KB each. */
const most = 200;
const drawn = new Map<string, Promise<Uint8Array>>();
/** Anybody may ask for any picture, and drawing one holds up everybody for a moment: one at a time, and so many wait. */
const inTurn = turns(20);

/** The picture of a published suggestion: title and state, and nobody's name. 404 for one that is not published. */
export async function suggestionCard(visit: Visit, look: TownLook): Promise<Uint8Array> {
  const paper = await visit.see(suggestion.views.publicCase, { id: visit.params['id'] ?? '' });
  const words = wordsFor(visit, { zh, en });
  const weakest = weakestOf(paper.replies);
  const card = { organ: look.organ, title: paper.title, state: weakest ? words.portal.outcomes[outcomes[weakest.letter]] : words.states.published, line: [words.kinds[paper.kind], paper.numberLabel].filter(Boolean).join(' · ') };
  const key = JSON.stringify(card);
  const kept = drawn.get(key) ?? inTurn(() => shareCardPng(card));
  drawn.delete(key);
  drawn.set(key, kept);
  kept.catch(() => drawn.delete(key));
  const [oldest] = drawn.keys();
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest);
  return kept;
}
