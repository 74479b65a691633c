import { sql } from 'kysely';
import { addDays } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Standing } from '../rules/suggestion.ts';
import { cases } from './case.ts';

/** How far ahead the first reminder of any clock lies, with room for holidays. */
const daysAhead = 45;

/** Every suggestion whose clock is near or past, and every one that waits for the deputy's form. */
export const running = async (tx: Tx, today: string): Promise<Standing[]> =>
  (await cases(tx).where((test) => test.or([test('suggestion.clockOn', '<=', addDays(today, daysAhead)), test('suggestion.state', '=', 'replied'), test(sql`exists (select from suggestion_assignment a
    where a.tenant_id = suggestion.tenant_id and a.suggestion_id = suggestion.id and a.role = 'co' and a.state in ('assigned', 'accepted') and a.co_opinion_on is null and a.co_opinion_due_on <= ${addDays(today, daysAhead)})`, '=', true),
    test(sql`exists (select from suggestion_assignment a where a.tenant_id = suggestion.tenant_id and a.suggestion_id = suggestion.id and a.state = 'accepted' and a.progress_due_on <= ${today})`, '=', true)]))
    .orderBy('suggestion.id').execute()) as Standing[];

/** Open suggestions of a deputy in one congress; drafts too. */
export const openOf = async (tx: Tx, personId: string, level: string, finals: readonly string[]): Promise<Standing[]> =>
  (await cases(tx).where('suggestion.leadPersonId', '=', personId).where('suggestion.level', '=', level).where('suggestion.state', 'not in', [...finals]).orderBy('suggestion.id').execute()) as Standing[];

/** Whoever may sign no longer is asked no more. */
export const lapseAsked = (tx: Tx, personId: string, level: string) =>
  sql`update suggestion_cosigner c set state = 'lapsed' from suggestion s where s.tenant_id = c.tenant_id and s.id = c.suggestion_id
    and c.tenant_id = ${tx.tenantId} and c.person_id = ${personId} and c.state = 'asked' and s.level = ${level}`.execute(tx.db);

/** Suggestions that an office still has. */
export const openAt = async (tx: Tx, officeId: string, finals: readonly string[]): Promise<Standing[]> =>
  (await cases(tx).where('suggestion.state', 'not in', [...finals]).where(sql<boolean>`exists (select from suggestion_assignment a where a.tenant_id = suggestion.tenant_id
    and a.suggestion_id = suggestion.id and a.office_id = ${officeId} and a.state in ('assigned', 'accepted'))`).orderBy('suggestion.id').execute()) as Standing[];
