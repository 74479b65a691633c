import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Actor, has, keepsTheOffice, officesOf } from '#kernel/actor.ts';
import { type State, answeredStates, liveStates, workStates } from './rules.ts';
import { knowsAppraisals, readsAll } from './rules/readers.ts';

type Test = RawBuilder<SqlBool>;
const anyOf = (tests: readonly Test[]): Test => (tests.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(tests, sql` or `)})`);
const oneOf = (column: RawBuilder<unknown>, values: readonly string[]): Test => sql<SqlBool>`${column} in (${sql.join(values)})`;
const state = sql.ref('suggestion.state');
const inStates = (...states: readonly State[]): Test => oneOf(state, states);

const cosigner = (personId: string, ...wanted: string[]): Test => sql<SqlBool>`exists (select from suggestion_cosigner c
  where c.tenant_id = suggestion.tenant_id and c.suggestion_id = suggestion.id and c.person_id = ${personId} and ${oneOf(sql`c.state`, wanted)})`;
const share = (test: Test): Test => sql<SqlBool>`exists (select from suggestion_assignment a where a.tenant_id = suggestion.tenant_id and a.suggestion_id = suggestion.id and ${test})`;
const withOffices = (officeIds: readonly string[], ...wanted: string[]): Test => share(sql<SqlBool>`${oneOf(sql`a.state`, wanted)} and a.office_id in (${sql.join(officeIds)})`);

/** The suggestions this actor may see, as a condition of every list: the same as policy.see says of one. */
export function visibleTo(actor: Actor): Expression<SqlBool> {
  const { personId } = actor;
  const offices = officesOf(actor);
  return anyOf([
    ...(personId ? [sql<SqlBool>`suggestion.lead_person_id = ${personId}`, sql<SqlBool>`suggestion.typed_by = ${personId}`, cosigner(personId, 'asked', 'confirmed')] : []),
    ...(keepsTheOffice(actor) ? [sql<SqlBool>`suggestion.typed_by is not null`, sql<SqlBool>`suggestion.leadless`] : []),
    ...(readsAll(actor) ? [sql<SqlBool>`suggestion.submitted_on is not null`] : []),
    ...(has(actor, 'deputy') ? [sql<SqlBool>`(suggestion.number is not null and suggestion.confidential is null and suggestion.state <> 'void')`] : []),
    ...(offices.length > 0 ? [withOffices(offices, ...liveStates)] : []),
  ]);
}

/** The suggestions whose state, as this actor may know it, is the wanted one: a filter must not tell what a row hides. */
export function shownAs(actor: Actor, wanted: State): Expression<SqlBool> {
  if (knowsAppraisals(actor)) return inStates(wanted);
  const own = actor.personId ? sql<SqlBool>`suggestion.lead_person_id = ${actor.personId}` : sql<SqlBool>`false`;
  const plain = sql<SqlBool>`(${inStates(wanted)} and (not ${inStates(...answeredStates)} or ${own}))`;
  return wanted === 'replied' ? anyOf([plain, sql<SqlBool>`(${inStates(...answeredStates)} and not ${own})`]) : plain;
}

/** What the actor wrote, signs or handles. */
export function belongsTo(actor: Actor): Expression<SqlBool> {
  const offices = officesOf(actor);
  return anyOf([
    ...(actor.personId ? [sql<SqlBool>`suggestion.lead_person_id = ${actor.personId}`, sql<SqlBool>`suggestion.typed_by = ${actor.personId}`, cosigner(actor.personId, 'asked', 'confirmed')] : []),
    ...(offices.length > 0 ? [withOffices(offices, ...liveStates)] : []),
  ]);
}

/** What cannot go on before this actor does something. */
export function waitsFor(actor: Actor, today: string): RawBuilder<SqlBool> {
  const tests: Test[] = [];
  const { personId } = actor;
  if (personId && has(actor, 'deputy')) {
    tests.push(
      sql<SqlBool>`(suggestion.lead_person_id = ${personId} and ${inStates('draft', 'cosigning', 'mending', 'replied')})`,
      sql<SqlBool>`(${inStates('cosigning', 'mending')} and ${cosigner(personId, 'asked')})`,
      sql<SqlBool>`exists (select from suggestion_contact k where k.tenant_id = suggestion.tenant_id and k.suggestion_id = suggestion.id and k.person_id = ${personId} and k.reached and k.state = 'logged')`,
    );
  }
  const proposed = share(sql<SqlBool>`a.state = 'proposed'`);
  const returnAsked = share(sql<SqlBool>`a.state = 'returnAsked'`);
  if (keepsTheOffice(actor)) {
    tests.push(
      inStates('submitted', 'accepted', 'appraised', 'concluded', 'closed'), sql<SqlBool>`(${inStates('reassigning')} and not ${proposed})`, sql<SqlBool>`suggestion.leadless`,
      sql<SqlBool>`(${inStates('replied')} and suggestion.appraisal_due_on < ${today})`,
    );
  }
  if (has(actor, 'chair')) {
    tests.push(
      inStates('prepared', 'dissatisfied', 'disputed'), sql<SqlBool>`(${inStates('reassigning')} and ${proposed})`, sql<SqlBool>`(${inStates(...workStates)} and ${returnAsked})`,
      sql<SqlBool>`(${inStates(...workStates)} and exists (select from suggestion_extension e where e.tenant_id = suggestion.tenant_id and e.suggestion_id = suggestion.id and e.state = 'asked'))`,
    );
  }
  if (personId && has(actor, 'clerk', 'chair', 'presidium')) {
    tests.push(sql<SqlBool>`(${inStates('checked')} and exists (select from publication_check p where p.tenant_id = suggestion.tenant_id and p.suggestion_id = suggestion.id and p.state = 'waiting' and p.checked_by <> ${personId}))`);
  }
  if (has(actor, 'governmentOffice')) {
    tests.push(
      inStates('dividing'), sql<SqlBool>`(${inStates(...workStates)} and suggestion.via_government_office and ${returnAsked})`,
      sql<SqlBool>`(${inStates(...workStates)} and exists (select from suggestion_reply r where r.tenant_id = suggestion.tenant_id and r.suggestion_id = suggestion.id and r.state = 'ready' and r.issuer = 'townGovernment'))`,
    );
  }
  const offices = officesOf(actor);
  if (offices.length > 0) {
    const theirs = sql<SqlBool>`a.office_id in (${sql.join(offices)})`;
    tests.push(sql<SqlBool>`(${inStates(...workStates)} and ${share(sql<SqlBool>`${theirs} and (a.state = 'assigned' or (a.state = 'accepted'
      and case when a.role = 'co' then a.co_opinion_on is null else a.answered_round < suggestion.round end))`)})`);
  }
  return anyOf(tests);
}
