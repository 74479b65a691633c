import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Kind, State } from '../rules.ts';

/** Who looks how letters and visits were handled: the county's officer, and who keeps the office. Whom one is about, and who keeps away from it, is shown none of it. */
const inSample = (actor: Actor): RawBuilder<SqlBool> => (keepsTheOffice(actor) || has(actor, 'countyOfficer')
  ? sql<SqlBool>`not exists (select from petition_barred b where b.tenant_id = petition.tenant_id and b.petition_id = petition.id and b.person_id = ${actor.personId})`
  : sql<SqlBool>`false`);

/** All that was received within these days, of one kind or of any. */
export const receivedWithin = (tx: Tx, actor: Actor, { fromOn, toOn, kind }: { readonly fromOn: string; readonly toOn: string; readonly kind?: string | undefined }, most: number) =>
  tx.db.selectFrom('petition').select(['id', 'year', 'number']).where('tenantId', '=', tx.tenantId).where(inSample(actor)).where('receivedOn', '>=', fromOn).where('receivedOn', '<=', toOn)
    .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? '')).orderBy('id').limit(most).execute();

const late = sql`(e.at at time zone 'Asia/Shanghai')::date - e.done_on`;
const ofIt = sql`from petition_event e where e.tenant_id = petition.tenant_id and e.petition_id = petition.id`;

/** One line of a sample: days and states. */
export interface SampledRow {
  readonly id: string;
  readonly kind: Kind | null;
  readonly state: State;
  readonly subject: string;
  readonly organ: string | null;
  readonly receivedOn: string;
  readonly enteredAt: Date;
  readonly toldDueOn: string | null;
  readonly toldOn: string | null;
  readonly lateSteps: number;
  readonly mostDays: number;
}

/** These, with how many of their steps were entered after their day, by how many days at most. */
export const entriesOf = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<SampledRow[]> => (ids.length === 0 ? [] : await tx.db.selectFrom('petition')
  .select(['id', 'kind', 'state', 'subject', 'organ', 'receivedOn', 'toldDueOn', 'toldOn'])
  .select([sql<Date>`(select min(e.at) ${ofIt})`.as('enteredAt'), sql<number>`(select count(*) ${ofIt} and ${late} > 0)::int`.as('lateSteps'), sql<number>`coalesce((select max(${late}) ${ofIt}), 0)::int`.as('mostDays')])
  .where('tenantId', '=', tx.tenantId).where(inSample(actor)).where('id', 'in', [...ids]).execute() as SampledRow[]);

/** Every step with the day it bears and the moment it was entered. */
export const stepsOf = (tx: Tx, id: string) =>
  tx.db.selectFrom('petitionEvent').select(['doneOn', 'at', 'verb', 'personId', 'words']).where('tenantId', '=', tx.tenantId).where('petitionId', '=', id).orderBy('id').limit(500).execute();
