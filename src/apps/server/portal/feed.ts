import { Feed } from 'feed';
import { suggestion } from '#features/suggestion/contract.ts';
import { classWords } from '#features/suggestion/rules/reply-classes.ts';
import { text as en } from '#features/suggestion/text.en.ts';
import { text as zh } from '#features/suggestion/text.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import type { TownLook } from './frame.ts';
import { feedOf, narrowedBy } from './suggestion-pages.ts';
import type { Visit } from './visit.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Feed programs read titles and summaries as HTML: what a deputy wrote stays text. */
export const asText = (words: string): string => words.replace(/[&<>]/g, (sign) => entities[sign] ?? sign);
const morning = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

/** The latest published suggestions as an Atom feed, all or narrowed like the list (a village's, an office's), for readers' programs and the press. */
export async function atomFeed(visit: Visit, look: TownLook): Promise<string> {
  const all = wordsFor(visit, { zh, en });
  const words = all.portal;
  const narrowing = await narrowedBy(visit);
  const own = await feedOf(visit);
  const { rows } = await visit.see(suggestion.views.publicList, { ...narrowing, page: 1 });
  // Whoever follows two villages has two feeds: each with its own id and name.
  const { places } = narrowing.placeCode ? await visit.see(suggestion.views.publicChoices, {}) : { places: [] };
  const of = [places.find(({ code }) => code === narrowing.placeCode)?.name, narrowing.officeName].filter(Boolean);
  const address = (below: string) => `${visit.house.publicUrl}${visit.path(below)}`;
  const feed = new Feed({
    title: [look.name, ...of, words.back].join(' · '), description: fill(words.subtitle, { organ: look.organ }), id: own.includes('?') ? `${visit.house.publicUrl}${own}` : address('suggestions'), link: address('suggestions'), language: visit.locale === 'en' ? 'en' : 'zh-CN',
    feedLinks: { atom: `${visit.house.publicUrl}${visit.request.url}` }, author: { name: look.organ }, copyright: look.organ, generator: 'Xiangyi', updated: morning(rows[0]?.publishedOn ?? '2000-01-01'),
  });
  for (const row of rows) {
    const link = address(`suggestions/${row.id}`);
    const meta = [fill(words.meta, { number: row.numberLabel ?? '', kind: all.kinds[row.kind], who: row.leadName }), fill(words.handledBy, { offices: row.handlerNames.join('、') }), fill(words.repliedOn, { day: row.repliedOn })];
    feed.addItem({ title: asText(row.title), id: link, link, date: morning(row.publishedOn), description: asText([fill(words.classOf, { letter: row.letter, words: classWords(row.letterWords, all) }), ...meta].join(' · ')) });
  }
  return feed.atom1();
}
