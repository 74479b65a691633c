import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Actor, has, keepsTheOffice, presidiumSide } from '#kernel/actor.ts';
import { beforeVote, earlyStates } from './rules.ts';

type Test = RawBuilder<SqlBool>;
const anyOf = (tests: readonly Test[]): Test => (tests.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(tests, sql` or `)})`);
const early = sql<SqlBool>`motion.state in (${sql.join([...earlyStates])})`;

const cosigner = (tenantId: string, personId: string, ...wanted: string[]): Test => sql<SqlBool>`exists (select from motion_cosigner c
  where c.tenant_id = ${tenantId} and c.motion_id = motion.id and c.person_id = ${personId} and c.state in (${sql.join(wanted)}))`;

/** The motions this actor may see, as a condition of every list: the same as policy.see says of one. */
export function visibleTo(actor: Actor): Expression<SqlBool> {
  const { tenantId, personId } = actor;
  return anyOf([
    ...(has(actor, ...presidiumSide, 'countyOfficer') ? [sql<SqlBool>`motion.submitted_on is not null`] : []),
    ...(has(actor, 'deputy') ? [sql<SqlBool>`(motion.submitted_on is not null and motion.state <> 'void')`] : []),
    ...(keepsTheOffice(actor) ? [sql<SqlBool>`motion.typed_by is not null`, sql<SqlBool>`motion.leadless`] : []),
    ...(personId ? [sql<SqlBool>`motion.lead_person_id = ${personId}`, sql<SqlBool>`motion.typed_by = ${personId}`, cosigner(tenantId, personId, 'asked', 'confirmed')] : []),
  ]);
}

/** What the actor wrote or moves too. */
export const belongsTo = ({ tenantId, personId }: Actor): Test => (personId === null ? sql<SqlBool>`false`
  : anyOf([sql<SqlBool>`motion.lead_person_id = ${personId}`, sql<SqlBool>`motion.typed_by = ${personId}`, cosigner(tenantId, personId, 'asked', 'confirmed')]));

/** Can it not go on before this actor does something? */
export function waitsFor(actor: Actor): Test {
  const { tenantId, personId } = actor;
  const asksBack = sql<SqlBool>`motion.withdrawal_asked_on is not null`;
  return anyOf([
    ...(personId && has(actor, 'deputy') ? [sql<SqlBool>`(motion.lead_person_id = ${personId} and (${early} or not motion.leadless and motion.lead_confirmed_way is null and motion.state in (${sql.join([...beforeVote])})))`, sql<SqlBool>`(motion.state = 'cosigning' and ${cosigner(tenantId, personId, 'asked')})`] : []),
    ...(keepsTheOffice(actor) ? [sql<SqlBool>`(motion.leadless and motion.state in (${sql.join([...earlyStates, ...beforeVote])}))`, sql<SqlBool>`(motion.state in ('withCommittee', 'onAgenda') and not ${asksBack})`] : []),
    ...(has(actor, 'chair') ? [sql<SqlBool>`motion.state in ('submitted', 'reported')`, asksBack] : []),
    ...(personId && has(actor, ...presidiumSide) ? [sql<SqlBool>`exists (select from publication_check x where x.tenant_id = ${tenantId} and x.motion_id = motion.id and x.state = 'waiting' and x.checked_by <> ${personId})`] : []),
  ]);
}
