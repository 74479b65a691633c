import { text as pagesEn } from '#apps/portal/text.en.ts';
import { text as pagesZh } from '#apps/portal/text.ts';
import { motion } from '#features/motion/contract.ts';
import { text as motionEn } from '#features/motion/text.en.ts';
import { text as motionZh } from '#features/motion/text.ts';
import { promise } from '#features/promise/contract.ts';
import { suggestion } from '#features/suggestion/contract.ts';
import { outcomes } from '#features/suggestion/pages/parts/outcome.ts';
import { weakestOf } from '#features/suggestion/rules/reply-classes.ts';
import { text as en } from '#features/suggestion/text.en.ts';
import { text as zh } from '#features/suggestion/text.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { type ShareCard, shareCardPng } from '#platform/print/share-card.ts';
import { turns } from '#platform/turns.ts';
import type { TownLook } from './frame.ts';
import type { Visit } from './visit.ts';

/** How many pictures are kept: some 30 KB each. */
const most = 200;
const drawn = new Map<string, Promise<Uint8Array>>();
/** Anybody may ask for any picture, and drawing one holds up everybody for a moment: one at a time, and so many wait. */
const inTurn = turns(20);

type Said = Omit<ShareCard, 'organ'>;
const saysOf = (visit: Visit) => wordsFor(visit, { zh: pagesZh, en: pagesEn }).shares;

/** A published suggestion: title and state, and nobody's name. 404 for one that is not published. */
async function ofSuggestion(visit: Visit): Promise<Said> {
  const paper = await visit.see(suggestion.views.publicCase, { id: visit.params['id'] ?? '' });
  const words = wordsFor(visit, { zh, en });
  const weakest = weakestOf(paper.replies);
  return { title: paper.title, state: weakest ? words.portal.outcomes[outcomes[weakest.letter]] : words.states.published, line: [words.kinds[paper.kind], paper.numberLabel].filter(Boolean).join(' · ') };
}

/** A published motion: title and what was decided. */
async function ofMotion(visit: Visit): Promise<Said> {
  const paper = await visit.see(motion.views.publicCase, { id: visit.params['id'] ?? '' });
  return { title: paper.title, state: wordsFor(visit, { zh: motionZh, en: motionEn }).portal.states[paper.state], line: paper.numberLabel };
}

/** The published promises: how many are kept, run, and cannot be kept yet. */
async function ofPromises(visit: Visit): Promise<Said> {
  const { counts: { open, kept, notYet } } = await visit.see(promise.views.publicList, { page: 1 });
  const words = saysOf(visit);
  return { title: words.promises, state: fill(words.kept, { count: kept }), line: fill(words.promisesLine, { open, notYet }) };
}

/** A year's figures of handling, of the years there is something to tell of. */
async function ofFigures(visit: Visit): Promise<Said> {
  const latest = await visit.see(suggestion.views.publicFigures, {});
  const asked = latest.years.find((year) => year !== latest.year && String(year) === visit.query['year']);
  const figures = asked === undefined ? latest : await visit.see(suggestion.views.publicFigures, { year: asked });
  const words = saysOf(visit);
  return { title: fill(words.figures, { year: figures.year }), state: fill(words.answered, { count: figures.answered }), line: fill(words.figuresLine, { accepted: figures.accepted, published: figures.published }) };
}

/** Where the picture of a page stands, below the town, and what it says. */
export const cards: Readonly<Record<string, (visit: Visit) => Promise<Said>>> = {
  '/suggestions/:id/card.png': ofSuggestion, '/motions/:id/card.png': ofMotion, '/promises/card.png': ofPromises, '/figures/card.png': ofFigures,
};

/** The picture that goes with a link to a page. */
export async function cardOf(visit: Visit, look: TownLook, says: (visit: Visit) => Promise<Said>): Promise<Uint8Array> {
  const card = { organ: look.organ, ...await says(visit) };
  const key = JSON.stringify(card);
  const kept = drawn.get(key) ?? inTurn(() => shareCardPng(card));
  drawn.delete(key);
  drawn.set(key, kept);
  kept.catch(() => drawn.delete(key));
  const [oldest] = drawn.keys();
  if (drawn.size > most && oldest !== undefined) drawn.delete(oldest);
  return kept;
}

/** What a link to a page says in other programs: the words of its picture, and where that is. */
export async function shareOf(visit: Visit, kind: 'motion' | 'promises' | 'figures', image: string): Promise<{ words: string; image: string }> {
  const { title, state, line } = await { motion: ofMotion, promises: ofPromises, figures: ofFigures }[kind](visit);
  return { words: [...(kind === 'motion' ? [] : [title]), state, line].filter(Boolean).join(' · '), image: visit.path(image) };
}
