import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { soonDays, soonPart, soonUntil } from '#kernel/deadline.ts';

/** True where the lamp of a due date is amber today, as `lamp` has it; where `from` is null the whole fifteen days are. */
export const isSoon = (dueOn: RawBuilder<string | null>, from: RawBuilder<string | null>, today: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${dueOn} between ${today}::date and ${soonUntil(today)}::date and ${dueOn} - least(${sql.lit(soonDays)}, (${dueOn} - ${from}) / ${sql.lit(soonPart)}) <= ${today}::date)`;
