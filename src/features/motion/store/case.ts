import { sql } from 'kysely';
import type { Tx } from '#platform/db/connect.ts';
import type { Motion } from '../rules/motion.ts';

/** The columns a verb needs of the motion itself. */
const own = [
  'id', 'version', 'state', 'title', 'ground', 'basis', 'plan', 'wordsVersion', 'publicConsent', 'leadPersonId', 'typedBy', 'leadConfirmedWay', 'leadless', 'termId', 'sittingId', 'number',
  'submittedOn', 'hasCommittee', 'decidedOn', 'suggestionId', 'withdrawalAskedOn',
] as const;

/** Not the lead's own row: it stands until he has said that he leads it. */
const cosigners = sql<Motion['cosigners']>`coalesce((select json_agg(json_build_object('personId', c.person_id, 'state', c.state, 'way', c.way) order by c.asked_on, c.person_id)
  from motion_cosigner c where c.tenant_id = motion.tenant_id and c.motion_id = motion.id and c.person_id <> motion.lead_person_id), '[]'::json)`;

const publicSince = sql<string | null>`(select p.published_on from published_motion p where p.tenant_id = motion.tenant_id and p.id = motion.id and p.hidden_on is null)`;

const waitingCheck = sql<Motion['waitingCheck']>`(select json_build_object('id', x.id, 'decision', x.decision, 'checkedBy', x.checked_by) from publication_check x
  where x.tenant_id = motion.tenant_id and x.motion_id = motion.id and x.state = 'waiting')`;

/** Motions as verbs and policy see them; more is selected on top by lists. */
export const cases = (tx: Tx) => tx.db.selectFrom('motion')
  .select(own.map((column) => `motion.${column}` as const)).select([cosigners.as('cosigners'), publicSince.as('publicSince'), waitingCheck.as('waitingCheck')]).where('motion.tenantId', '=', tx.tenantId);

/** One motion. Its row is locked first and all is read after: a statement that waits for a lock still sees the signatures as of its own start. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Motion | null> {
  if (lock) await tx.db.selectFrom('motion').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return ((await cases(tx).where('motion.id', '=', id).executeTakeFirst()) as Motion | undefined) ?? null;
}

/** The motions that a mandate's end or return concerns: those a person leads, and those not handed in yet that the person signs. */
export async function openOf(tx: Tx, personId: string, as: 'lead' | 'cosigner', states: readonly string[]): Promise<Motion[]> {
  const query = cases(tx).where('motion.state', 'in', [...states]);
  const found = as === 'lead' ? query.where('motion.leadPersonId', '=', personId)
    : query.where(sql<boolean>`exists (select from motion_cosigner c where c.tenant_id = motion.tenant_id and c.motion_id = motion.id and c.person_id = ${personId} and c.state in ('asked', 'confirmed', 'lapsed'))`);
  return (await found.orderBy('motion.id').execute()) as Motion[];
}
