import { suggestion } from '#features/suggestion/contract.ts';
import { text } from '#features/suggestion/text.ts';
import { refuse } from '#kernel/verdict.ts';
import { writeCsv } from '#platform/print/csv.ts';
import type { Visit } from './visit.ts';

/** The forms a year comes in. */
export const dataKinds = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

/** The file an address asks for, such as `suggestions-2026.csv`; 404 for anything else. */
export function dataFile(name: string | undefined): { year: number; kind: keyof typeof dataKinds } {
  const [, year, kind] = /^suggestions-([1-9]\d{3})\.(csv|json)$/.exec(name ?? '') ?? refuse('platform.notFound', 404);
  return { year: Number(year), kind: kind as keyof typeof dataKinds };
}

/** What became of a year's suggestions, for programs: the columns of the CSV and of the JSON are the same. */
export async function openData(visit: Visit, { year, kind }: ReturnType<typeof dataFile>, source: string): Promise<string> {
  const { rows } = await visit.see(suggestion.views.publicYear, { year });
  const records = rows.map(({ id, ...row }) => ({ ...row, url: id === null ? null : `${visit.house.publicUrl}${visit.path(`suggestions/${id}`)}` }));
  if (kind === 'json') return JSON.stringify({ source, year, records });
  const columns = Object.keys(text.openData.fields) as (keyof typeof text.openData.fields)[];
  return writeCsv(columns, records.map((record) => columns.map((column) => { const value = record[column]; return typeof value === 'object' && value !== null ? value.join('；') : value; })));
}
