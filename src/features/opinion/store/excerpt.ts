import { sql } from 'kysely';

/** What excerptOf says, in SQL: lists read no whole opinion. */
export const excerptSql = sql<string>`regexp_replace(regexp_replace(opinion.content, '\\s+', ' ', 'g'), '^(.{59}).{2,}$', '\\1…')`;
