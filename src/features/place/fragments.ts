import { type RawBuilder, type SqlBool, sql } from 'kysely';

const here = (code: string): RawBuilder<string> => sql<string>`(select coalesce(p.successor, p.code) from place p where p.code = ${code})`;

/** The column names this village, or one that is the same village today: what was written before villages merged is found under the one there is now, and an old address leads to it. Asked once a statement, so that an index of the column serves. */
export const atPlace = (column: string, code: string): RawBuilder<SqlBool> => sql<SqlBool>`${sql.ref(column)} = any(array(select m.code from place m where m.code = ${here(code)} or m.successor = ${here(code)}))`;

/** The village that the one in this column is today, for counting and for choosing. */
export const standsAs = (column: string): RawBuilder<string> => sql<string>`coalesce((select m.successor from place m where m.code = ${sql.ref(column)}), ${sql.ref(column)})`;
