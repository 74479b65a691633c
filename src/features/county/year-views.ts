import { wordsFor } from '#kernel/organs.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { type Work, mustSee, showing } from '#platform/feature.ts';
import { county } from './contract.ts';
import { policy } from './policy.ts';
import { cellsOf, columnsOf, type FormColumn, mostLines } from './rules/year-form.ts';
import { casesOf, gathered, standingForm } from './store/year-table.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { townsOf } from './towns.ts';

/** The columns that stand; before a county has set its own, the usual ones. */
async function standing(work: Work): Promise<{ columns: readonly FormColumn[]; setAt: Date | null }> {
  return await standingForm(work.tx) ?? { columns: columnsOf(zh.yearTable.usual), setAt: null };
}

export const yearForm = showing(county.views.yearForm, async (work) => {
  mustSee(policy.see, work, work.tenant);
  const { year } = work.input;
  const { columns, setAt } = await standing(work);
  const copied = new Map((await gathered(work.tx, year)).map((row) => [row.townId, row]));
  return {
    year, columns, setAt: setAt?.toISOString() ?? null,
    towns: (await townsOf(work.house, work.tenant.id)).map(({ id, shortName }) => ({ id, name: shortName, gatheredAt: copied.get(id)?.gatheredAt.toISOString() ?? null, count: copied.get(id)?.lineCount ?? 0 })),
  };
});

export const yearTable = showing(county.views.yearTable, async (work) => {
  mustSee(policy.see, work, work.tenant);
  const { year, townId } = work.input;
  const { columns } = await standing(work);
  const towns = (await townsOf(work.house, work.tenant.id)).filter(({ id }) => townId === undefined || id === townId);
  const copied = await casesOf(work.tx, year, townId);
  const lines = towns.flatMap(({ id }) => copied.get(id) ?? []);
  if (lines.length > mostLines) refuse('county.tooManyLines', 422, { most: mostLines });
  const words = wordsFor({ ...work, locale: 'zh' }, { zh, en });
  return { title: fill(words.yearTable.title, { county: townId === undefined ? work.tenant.shortName : towns[0]?.shortName ?? '', year }), columns: columns.map(({ header }) => header), rows: lines.map((line, place) => cellsOf(columns, line, place + 1)) };
});
