import { daysBetween } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { type Work, mustSee, showing } from '#platform/feature.ts';
import { county } from './contract.ts';
import { policy } from './policy.ts';
import { columns, lineOf, sumOf } from './rules.ts';
import { counted } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { townsOf } from './towns.ts';

async function rowsOf({ tx, tenant, house, today }: Work) {
  const byTown = new Map((await counted(tx)).map((row) => [row.townId, row]));
  return (await townsOf(house, tenant.id)).map(({ id, code, shortName, kind }) => {
    const row = byTown.get(id);
    const published = row?.figures.lastPublishedOn ?? null;
    return {
      id, code, name: shortName, kind, countedAt: row?.countedAt ?? null, figures: row?.figures ?? null,
      // A demo town's clock may run ahead of the county's.
      publishedDaysAgo: published === null ? null : Math.max(0, daysBetween(published, today)),
    };
  });
}

export const towns = showing(county.views.towns, async (work) => {
  mustSee(policy.see, work, work.tenant);
  return { today: work.today, rows: (await rowsOf(work)).map((row) => ({ ...row, countedAt: row.countedAt?.toISOString() ?? null })) };
});

export const table = showing(county.views.table, async (work) => {
  mustSee(policy.see, work, work.tenant);
  const words = wordsFor(work, { zh, en });
  const { span } = work.input;
  const rows = await rowsOf(work);
  const lines = rows.flatMap(({ figures }) => (figures ? [lineOf(figures, span)] : []));
  const oldest = rows.flatMap(({ countedAt }) => (countedAt ? [countedAt] : [])).sort((a, b) => a.getTime() - b.getTime())[0];
  const [none, all] = [words.table.none, sumOf(lines)];
  return {
    title: fill(words.table.title, { county: work.tenant.shortName }),
    subtitle: fill(words.table.subtitle, { span: words.spans[span], counted: oldest ? instantWords(oldest) : none }),
    columns: [words.columns.town, ...columns.map((column) => words.columns[column]), words.columns.lastClerkOn, words.columns.publishedDaysAgo],
    rows: [
      ...rows.map(({ name, figures, publishedDaysAgo }) => {
        const line = figures && lineOf(figures, span);
        return [name, ...columns.map((column) => (line ? String(line[column]) : none)), figures?.lastClerkOn ?? none, publishedDaysAgo === null ? none : String(publishedDaysAgo)];
      }),
      [words.table.all, ...columns.map((column) => String(all[column])), '', ''],
    ],
  };
});

/** An instant as it is printed: China's clock, the same in both languages. */
const instantWords = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
