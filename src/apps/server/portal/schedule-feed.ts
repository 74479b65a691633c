import { Feed } from 'feed';
import { activity } from '#features/activity/contract.ts';
import { publicTitle } from '#features/activity/pages/parts/activity-words.ts';
import { text as en } from '#features/activity/text.en.ts';
import { text as zh } from '#features/activity/text.ts';
import { isId } from '#kernel/id.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { wordsFor } from '#kernel/organs.ts';
import { type Mirror, fill } from '#kernel/words.ts';
import { showDay } from '#ui/dates.ts';
import { asText } from './feed.ts';
import type { TownLook } from './frame.ts';
import type { Visit } from './visit.ts';

type Row = OutputOf<typeof activity.views.publicSchedule>['coming'][number];

/** 座谈：养老, and before it that it is called off or was moved. */
export function titleOf(row: Row, words: Mirror<typeof zh>): string {
  const title = publicTitle(row, words);
  return row.cancelled ? fill(words.portal.cancelledTitle, { title }) : row.movedFrom ? fill(words.portal.movedTitle, { title }) : title;
}

/** Public activities as an Atom feed, of the town or of one station: what is to come, called off or moved, and what was done. */
export async function scheduleFeed(visit: Visit, look: TownLook): Promise<string> {
  const words = wordsFor(visit, { zh, en });
  const asked = visit.query['station'] ?? '';
  const { coming, done } = await visit.see(activity.views.publicSchedule, isId(asked) ? { stationId: asked } : {});
  const rows = [...coming, ...done].sort((a, b) => b.changedAt.localeCompare(a.changedAt));
  const address = `${visit.house.publicUrl}${visit.path('schedule')}`;
  const feed = new Feed({
    title: fill(words.portal.feedTitle, { town: look.name }), description: words.portal.feedAbout, id: address, link: address, language: visit.locale === 'en' ? 'en' : 'zh-CN',
    feedLinks: { atom: `${visit.house.publicUrl}${visit.request.url}` }, author: { name: look.organ }, copyright: look.organ, generator: 'Xiangyi', updated: new Date(rows[0]?.changedAt ?? '2000-01-01T00:00:00Z'),
  });
  for (const row of rows) {
    const link = `${address}#a-${row.id}`;
    const day = row.endsOn === row.startsOn ? showDay(row.startsOn, visit.locale) : `${showDay(row.startsOn, visit.locale)}—${showDay(row.endsOn, visit.locale)}`;
    const said = [
      [day, row.startTime].filter(Boolean).join(' '), row.venue, row.station?.name ?? row.group ?? '', row.cancelled ? words.portal.cancelled : '', row.movedFrom && !row.cancelled ? fill(words.portal.movedFrom, { day: showDay(row.movedFrom, visit.locale) }) : '',
      row.joinable && !row.cancelled && coming.includes(row) ? words.portal.joinable : '', row.summary ?? '',
    ];
    feed.addItem({ title: asText(titleOf(row, words)), id: link, link, date: new Date(row.changedAt), description: asText(said.filter(Boolean).join(' · ')) });
  }
  return feed.atom1();
}
