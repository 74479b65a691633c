import { type RawBuilder, sql } from 'kysely';
import { holder, standIn, withStandIn } from '#features/signing/fragments.ts';
import type { Tx } from '#platform/db/connect.ts';
import { deciderOf } from '../fragments.ts';
import type { Standing, Suggestion } from '../rules/suggestion.ts';

/** The columns that say how it stands. Its words are long and no list shows them. */
const own = [
  'id', 'version', 'state', 'kind', 'level', 'title', 'wordsVersion', 'topic', 'placeCode', 'termId', 'sittingId', 'number', 'submittedOn', 'leadPersonId',
  'typedBy', 'leadConfirmedWay', 'leadless', 'publicConsent', 'longClass', 'assignedOn', 'dueOn', 'assignDueOn', 'viaGovernmentOffice', 'withdrawBeforeAssignment', 'round', 'rehandleOrderedOn',
  'repliedOn', 'appraisalDueOn', 'closedOn', 'publicationDueOn', 'pressedOn', 'keyLeader', 'changedFormRound', 'handledWith',
] as const;

/** Rows of a table that belongs to the suggestion, as one JSON value: one trip to the database for a whole list. */
const rowsOf = <T>(table: string, fields: RawBuilder<unknown>, order: string, only = sql`true`) => sql<readonly T[]>`coalesce((select json_agg(json_build_object(${fields}) order by ${sql.raw(order)})
  from ${sql.table(table)} x where x.tenant_id = suggestion.tenant_id and x.suggestion_id = suggestion.id and ${only}), '[]'::json)`;

/** Not the lead's own row: it stands until he has said that he leads it. */
const cosigners = rowsOf<Standing['cosigners'][number]>('suggestion_cosigner', sql`'personId', x.person_id, 'state', x.state, 'way', x.way`, 'x.asked_on, x.person_id', sql`x.person_id <> suggestion.lead_person_id`);
const assignments = rowsOf<Standing['assignments'][number]>('suggestion_assignment', sql`'id', x.id, 'officeId', x.office_id, 'role', x.role, 'state', x.state, 'issuer', x.issuer, 'undertakerId', x.undertaker_id, 'takenFrom', coalesce(x.taken_from, '[]'::jsonb),
  'assignedOn', x.assigned_on, 'acceptedOn', x.accepted_on, 'returnDueOn', x.return_due_on, 'returnRefusedOn', x.return_refused_on, 'coOpinionDueOn', x.co_opinion_due_on,
  'coOpinionOn', x.co_opinion_on, 'progressDueOn', x.progress_due_on, 'answeredRound', x.answered_round, 'unreachableRound', x.unreachable_round`, 'x.id');
const contacts = rowsOf<Standing['contacts'][number]>('suggestion_contact', sql`'id', x.id, 'officeId', x.office_id, 'personId', x.person_id, 'round', x.round, 'kind', x.kind,
  'on', x.met_on, 'reached', x.reached, 'state', x.state`, 'x.id');
/** Where a reply lies that is not issued: the step, who holds it and who stands in. */
const seat = sql`case when x.sign_step is not null and x.state <> 'issued' then coalesce((select json_build_object('step', x.sign_step, 'personId', ${holder}, 'standInId', ${standIn}, 'awayFrom', b.away_from, 'awayTo', b.away_to)
  from signing_seat s ${withStandIn}
  where s.tenant_id = x.tenant_id and s.office_id = x.office_id and s.step = x.sign_step), json_build_object('step', x.sign_step, 'personId', null, 'standInId', null, 'awayFrom', null, 'awayTo', null)) end`;
const replies = rowsOf<Standing['replies'][number]>('suggestion_reply', sql`'id', x.id, 'officeId', x.office_id, 'round', x.round, 'state', x.state, 'issuer', x.issuer, 'signing', ${seat}, 'promisedOn', x.promised_on, 'issuedOn', x.issued_on`, 'x.id');
const askedExtension = sql<Standing['askedExtension']>`(select json_build_object('officeId', x.office_id, 'askedOn', x.asked_on, 'decider', ${deciderOf('x')})
  from suggestion_extension x where x.tenant_id = suggestion.tenant_id and x.suggestion_id = suggestion.id and x.state = 'asked')`;
const waitingCheck = sql<Standing['waitingCheck']>`(select json_build_object('id', x.id, 'decision', x.decision, 'ground', x.ground, 'checkedBy', x.checked_by)
  from publication_check x where x.tenant_id = suggestion.tenant_id and x.suggestion_id = suggestion.id and x.state = 'waiting')`;
const followerIds = sql<readonly string[]>`coalesce((select json_agg(x.id order by x.number, x.id) from suggestion x where x.tenant_id = suggestion.tenant_id and x.handled_with = suggestion.id), '[]'::json)`;
const passage = sql<Standing['passage']>`(select x.state from suggestion_passage x where x.tenant_id = suggestion.tenant_id and x.suggestion_id = suggestion.id)`;

/** Suggestions as policy sees them; lists and verbs select more on top. */
export const cases = (tx: Tx) => tx.db.selectFrom('suggestion')
  .select(own.map((column) => `suggestion.${column}` as const))
  .select([
    sql<boolean>`suggestion.confidential is not null`.as('confidential'), sql<boolean>`suggestion.late_entered_at is not null`.as('enteredLate'), cosigners.as('cosigners'), assignments.as('assignments'), contacts.as('contacts'),
    replies.as('replies'), askedExtension.as('askedExtension'), waitingCheck.as('waitingCheck'), passage.as('passage'), followerIds.as('followerIds'),
  ])
  .where('suggestion.tenantId', '=', tx.tenantId);

/** One suggestion. Its row is locked first and all is read after: a statement that waits for a lock still sees the other tables as of its own start. */
export async function find(tx: Tx, id: string, lock: boolean): Promise<Suggestion | null> {
  if (lock) await tx.db.selectFrom('suggestion').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate().executeTakeFirst();
  return ((await cases(tx).select(['suggestion.facts', 'suggestion.proposal']).where('suggestion.id', '=', id).executeTakeFirst()) as Suggestion | undefined) ?? null;
}
