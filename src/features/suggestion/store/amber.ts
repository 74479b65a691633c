import { type SqlBool, type RawBuilder, sql } from 'kysely';
import { isSoon } from '#platform/db/soon.ts';

/** Since when the running clock runs, as `begunOn` of the rules. */
const begunOn = sql<string | null>`case when suggestion.state in ('submitted', 'accepted', 'prepared') then suggestion.submitted_on when suggestion.state = 'closed' then suggestion.closed_on else suggestion.assigned_on end`;

/** True of a suggestion whose lamp is amber today. */
export const isAmber = (today: string): RawBuilder<SqlBool> => isSoon(sql`suggestion.clock_on`, begunOn, today);
