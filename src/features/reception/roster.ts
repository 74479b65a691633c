import { addDays, addMonths, weekdayOf, yearOf } from '#kernel/dates.ts';
import { inOurWords, townTitle } from '#kernel/organs.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import type { Work } from '#platform/feature.ts';
import type { Roster } from '#platform/print/roster.ts';
import { mostDays } from './rules.ts';
import { list } from './store.ts';
import { text } from './text.ts';

/** 接待轮值表 of a month (YYYY-MM): every reception that is not cancelled, by day; drafts say that they are not public yet; 404 where there is none the reader may see. In Chinese: it hangs on the wall. */
export async function rosterOf({ tx, actor, tenant, today }: Work<unknown>, month: string): Promise<Roster> {
  const fromOn = `${month}-01`;
  const wall = { locale: 'zh', tenant } as const;
  const { roster: words, weekdays } = inOurWords(text, wall);
  const rows = (await list(tx, actor, { fromOn, toOn: addDays(addMonths(fromOn, 1), -1) }, mostDays)).filter(({ state }) => state !== 'cancelled');
  if (rows.length === 0) refuse('platform.notFound', 404);
  const draft = rows.some(({ publishedOn }) => publishedOn === null);
  return {
    title: fill(words.title, { town: townTitle(wall) }),
    subtitle: fill(draft ? words.draft : words.made, { year: yearOf(month), month: Number(month.slice(5)), count: rows.length, day: today }),
    columns: [words.day, words.time, words.where, words.people],
    days: [...Map.groupBy(rows, ({ heldOn }) => heldOn)].map(([on, those]) => ({
      on: fill(words.on, { month: Number(on.slice(5, 7)), day: Number(on.slice(8)) }), weekday: weekdays[`d${weekdayOf(on)}` as keyof typeof weekdays],
      rows: those.map(({ startTime, endTime, stationName, venue, people }) => ({ time: `${startTime}—${endTime}`, where: stationName ?? venue, people: people.length > 0 ? people.map(({ name }) => name) : [words.nobody] })),
    })),
    foot: words.foot,
  };
}
