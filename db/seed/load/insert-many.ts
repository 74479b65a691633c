import { type Insertable, type Kysely, sql } from 'kysely';
import type { DB } from '#db/tables.ts';
import type { Tx } from '#platform/db/connect.ts';

/** A row as a store would write it, without the tenant. */
export type Row<T extends keyof DB> = Omit<Insertable<DB[T]>, 'tenantId'>;

const batch = 1000;
/** Tables with jsonb columns: stores hand these over as JSON text. */
const jsonColumns: Readonly<Record<string, readonly string[]>> = {
  notice: ['params'], publicationCheck: ['terms', 'ranges', 'shown'], publishedSuggestion: ['cosignerNames', 'handlers', 'replies'], publishedMotion: ['signerNames'], activity: ['points', 'guests'], stationEquipment: ['wallRules'],
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes many rows of one table, a thousand to a statement: one parameter, whatever the number of columns. All rows name the same columns. */
export async function insertMany<T extends keyof DB & string>(db: Kysely<DB>, table: T, rows: readonly Insertable<DB[T]>[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const json = jsonColumns[table] ?? [];
  const columns = Object.keys(first);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  for (let from = 0; from < rows.length; from += batch) {
    const text = JSON.stringify(rows.slice(from, from + batch).map((row) => Object.fromEntries(columns.map((column) => [snake(column), asJson((row as Record<string, unknown>)[column], json.includes(column))]))));
    await sql`insert into ${sql.table(table)} (${names}) select ${names} from json_populate_recordset(null::${sql.table(table)}, ${text}::json)`.execute(db);
  }
}

function asJson(value: unknown, isJson: boolean): unknown {
  if (Buffer.isBuffer(value)) return `\\x${value.toString('hex')}`;
  return isJson && typeof value === 'string' ? JSON.parse(value) : value ?? null;
}

/** The same for a table of the tenant's own. */
export const insertOwn = <T extends keyof DB & string>({ db, tenantId }: Tx, table: T, rows: readonly Row<T>[]): Promise<void> =>
  insertMany(db, table, rows.map((row) => ({ tenantId, ...row }) as unknown as Insertable<DB[T]>));
