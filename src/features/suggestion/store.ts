import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Actor, has, keepsTheOffice, officesOf, presidiumSide } from '#kernel/actor.ts';
import { type Mark, type State, answeredStates, jointStates, life, liveStates, workStates } from './rules.ts';
import type { Decider } from './rules/deciding.ts';
import { knowsAppraisals, readsAll } from './rules/readers.ts';
import { deciderOf } from './fragments.ts';
import { comesTo } from './store/turns.ts';

type Test = RawBuilder<SqlBool>;
const anyOf = (tests: readonly Test[]): Test => (tests.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(tests, sql` or `)})`);
const oneOf = (column: RawBuilder<unknown>, values: readonly string[]): Test => sql<SqlBool>`${column} in (${sql.join(values)})`;
const state = sql.ref('suggestion.state');
const inStates = (...states: readonly State[]): Test => oneOf(state, states);

// Each part names the tenant itself: a part that only compares with the paper's would be looked up over all tenants at once.
const cosigner = (tenantId: string, personId: string, ...wanted: string[]): Test => sql<SqlBool>`exists (select from suggestion_cosigner c
  where c.tenant_id = ${tenantId} and c.suggestion_id = suggestion.id and c.person_id = ${personId} and ${oneOf(sql`c.state`, wanted)})`;
const share = (tenantId: string, test: Test): Test => sql<SqlBool>`exists (select from suggestion_assignment a where a.tenant_id = ${tenantId} and a.suggestion_id = suggestion.id and ${test})`;
const withOffices = (tenantId: string, officeIds: readonly string[]): Test =>
  share(tenantId, sql<SqlBool>`${oneOf(sql`a.state`, liveStates)} and a.office_id in (${sql.join(officeIds)})`);

/** The suggestions this actor may see, as a condition of every list: the same as policy.see says of one. What costs least and says most stands first. */
export function visibleTo(actor: Actor): Expression<SqlBool> {
  const { tenantId, personId } = actor;
  const offices = officesOf(actor);
  return anyOf([
    ...(readsAll(actor) ? [sql<SqlBool>`suggestion.submitted_on is not null`] : []),
    ...(has(actor, 'deputy') ? [sql<SqlBool>`(suggestion.number is not null and suggestion.confidential is null and suggestion.state <> 'void')`] : []),
    ...(keepsTheOffice(actor) ? [sql<SqlBool>`suggestion.typed_by is not null`, sql<SqlBool>`suggestion.leadless`] : []),
    ...(personId ? [sql<SqlBool>`suggestion.lead_person_id = ${personId}`, sql<SqlBool>`suggestion.typed_by = ${personId}`] : []),
    ...(offices.length > 0 ? [withOffices(tenantId, offices)] : []),
    ...(personId ? [cosigner(tenantId, personId, 'asked', 'confirmed')] : []),
  ]);
}

/** The suggestions whose state, as this actor may know it, is the wanted one: a filter must not tell what a row hides. */
export function shownAs(actor: Actor, wanted: State): Expression<SqlBool> {
  if (knowsAppraisals(actor)) return inStates(wanted);
  const own = actor.personId ? sql<SqlBool>`suggestion.lead_person_id = ${actor.personId}` : sql<SqlBool>`false`;
  const plain = sql<SqlBool>`(${inStates(wanted)} and (not ${inStates(...answeredStates)} or ${own}))`;
  return wanted === 'replied' ? anyOf([plain, sql<SqlBool>`(${inStates(...answeredStates)} and not ${own})`]) : plain;
}

/** Those whose deputy said this of the result last, as far as this actor may know it. */
export function ratedAs(actor: Actor, wanted: Mark): RawBuilder<SqlBool> {
  const own = knowsAppraisals(actor) ? sql<SqlBool>`true` : actor.personId ? sql<SqlBool>`suggestion.lead_person_id = ${actor.personId}` : sql<SqlBool>`false`;
  return sql<SqlBool>`(${own} and exists (select from suggestion_appraisal p where p.tenant_id = ${actor.tenantId} and p.suggestion_id = suggestion.id
    and coalesce((select c.result from suggestion_appraisal_change c where c.tenant_id = ${actor.tenantId} and c.appraisal_id = p.id), p.result) = ${wanted}
    and not exists (select from suggestion_appraisal q where q.tenant_id = p.tenant_id and q.suggestion_id = p.suggestion_id and q.round > p.round)))`;
}

/** What the actor wrote, signs or handles, found by indexes. */
export function belongsTo(actor: Actor): RawBuilder<SqlBool> {
  const { tenantId, personId } = actor;
  const offices = officesOf(actor);
  const parts = [
    ...(personId ? [
      sql`select p.id from suggestion p where p.tenant_id = ${tenantId} and p.lead_person_id = ${personId}`, sql`select p.id from suggestion p where p.tenant_id = ${tenantId} and p.typed_by = ${personId}`,
      sql`select c.suggestion_id from suggestion_cosigner c where c.tenant_id = ${tenantId} and c.person_id = ${personId} and c.state in ('asked', 'confirmed')`,
    ] : []),
    ...(offices.length > 0 ? [sql`select a.suggestion_id from suggestion_assignment a where a.tenant_id = ${tenantId} and a.office_id in (${sql.join(offices)}) and ${oneOf(sql`a.state`, liveStates)}`] : []),
  ];
  return parts.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`suggestion.id in (${sql.join(parts, sql` union `)})`;
}

/** One way in which a suggestion waits for somebody: how to find such ones by an index, and what is true of each. */
interface Wait {
  readonly found: RawBuilder<unknown>;
  readonly test: Test;
}

/** The ways of one tenant: every part names it, the policy of the table is the second wall. */
function waysIn(tenantId: string) {
  const papers = (test: Test): RawBuilder<unknown> => sql`select p.id from suggestion p where p.tenant_id = ${tenantId} and ${test}`;
  const byState = (...wanted: State[]): Wait => ({ found: papers(oneOf(sql`p.state`, wanted)), test: inStates(...wanted) });
  /** Rows of a table beside the paper that ask for something while the paper is in one of these states. */
  const beside = (table: string, from: readonly State[], test: Test): Wait => ({
    found: sql`select x.suggestion_id from ${sql.table(table)} x join suggestion p on p.tenant_id = x.tenant_id and p.id = x.suggestion_id where x.tenant_id = ${tenantId} and ${oneOf(sql`p.state`, from)} and ${test}`,
    test: sql<SqlBool>`(${inStates(...from)} and exists (select from ${sql.table(table)} x join suggestion p on p.tenant_id = x.tenant_id and p.id = x.suggestion_id
      where x.tenant_id = ${tenantId} and x.suggestion_id = suggestion.id and ${test}))`,
  });
  return { papers, byState, beside, proposed: share(tenantId, sql<SqlBool>`a.state = 'proposed'`) };
}
type Ways = ReturnType<typeof waysIn>;

/** 并案: the work on a case that follows another is done, and waits, on the leading one. The same as `follows` of the rules denies. */
export const standsAlone = sql<SqlBool>`not (suggestion.handled_with is not null and suggestion.round = 1 and ${inStates(...jointStates)})`;
const onceFor = (waits: readonly Wait[]): Wait[] => waits.map(({ found, test }) => ({ found, test: sql<SqlBool>`(${test} and ${standsAlone})` }));

function deputyWaits({ papers, beside }: Ways, personId: string): Wait[] {
  const own = ['draft', 'cosigning', 'mending', 'replied'] as const;
  const unconfirmed = (row: 'p' | 'suggestion') => sql<SqlBool>`(${sql.ref(`${row}.lead_person_id`)} = ${personId} and not ${sql.ref(`${row}.leadless`)} and ${sql.ref(`${row}.lead_confirmed_way`)} is null and ${oneOf(sql.ref(`${row}.state`), life.steps.confirmLead.from)})`;
  return [
    { found: papers(unconfirmed('p')), test: unconfirmed('suggestion') },
    { found: papers(sql<SqlBool>`p.lead_person_id = ${personId} and ${oneOf(sql`p.state`, own)}`), test: sql<SqlBool>`(suggestion.lead_person_id = ${personId} and ${inStates(...own)})` },
    beside('suggestion_cosigner', ['cosigning', 'mending'], sql<SqlBool>`x.person_id = ${personId} and x.state = 'asked'`),
    beside('suggestion_contact', life.steps.confirmContact.from, sql<SqlBool>`x.person_id = ${personId} and x.reached and x.state = 'logged'`),
  ];
}

function officeWaits({ papers, byState, proposed }: Ways, today: string): Wait[] {
  const late = (row: string) => sql<SqlBool>`(${oneOf(sql.ref(`${row}.state`), ['replied'])} and ${sql.ref(`${row}.appraisal_due_on`)} < ${today})`;
  // What was handled on paper is closed without anybody's having to look whether to publish it.
  const toCheck = (row: string) => sql<SqlBool>`(${oneOf(sql.ref(`${row}.state`), ['closed'])} and ${sql.ref(`${row}.publication_due_on`)} is not null)`;
  return [
    ...onceFor([byState('submitted', 'accepted', 'appraised', 'concluded'), { found: papers(toCheck('p')), test: toCheck('suggestion') }, { ...byState('reassigning'), test: sql<SqlBool>`(${inStates('reassigning')} and not ${proposed})` }]),
    { found: papers(sql<SqlBool>`p.leadless`), test: sql<SqlBool>`suggestion.leadless` }, { found: papers(late('p')), test: late('suggestion') },
  ];
}

const chairWaits = ({ byState, beside, proposed }: Ways): Wait[] => onceFor([
  byState('prepared', 'dissatisfied', 'disputed'), { ...byState('reassigning'), test: sql<SqlBool>`(${inStates('reassigning')} and ${proposed})` },
  beside('suggestion_assignment', workStates, sql<SqlBool>`x.state = 'returnAsked'`), beside('suggestion_extension', workStates, sql<SqlBool>`x.state = 'asked' and ${deciderOf('x')} = 'chair'`),
]);

/** An extension the chair may not grant waits for another member of the presidium, or for the clerk with its resolution. */
function extensionWaits({ beside }: Ways, actor: Actor): Wait[] {
  const askedOf = (decider: Decider) => onceFor([beside('suggestion_extension', workStates, sql<SqlBool>`x.state = 'asked' and ${deciderOf('x')} = ${sql.lit(decider)}`)]);
  return [...(has(actor, 'presidium') ? askedOf('presidium') : []), ...(has(actor, 'clerk') ? askedOf('resolution') : [])];
}

const governmentWaits = ({ byState, beside }: Ways): Wait[] => onceFor([
  byState('dividing'), beside('suggestion_assignment', workStates, sql<SqlBool>`x.state = 'returnAsked' and p.via_government_office`),
  beside('suggestion_reply', workStates, sql<SqlBool>`x.state = 'ready' and x.issuer = 'townGovernment'`),
]);

/** A reply that lies ready for the government's signature waits for the government office. */
const withTheGovernment = sql<SqlBool>`exists (select from suggestion_reply r where r.tenant_id = x.tenant_id and r.suggestion_id = x.suggestion_id and r.office_id = x.office_id
  and r.round = p.round and r.state = 'ready' and r.issuer = 'townGovernment')`;

/** Work of an office that owes something comes to whose turn it is there. */
const handlerWaits = ({ beside }: Ways, officeIds: readonly string[], personId: string | null, today: string): Wait => beside('suggestion_assignment', workStates, sql<SqlBool>`x.office_id in (${sql.join(officeIds)})
  and (x.state = 'assigned' or (x.state = 'accepted' and case when x.role = 'co' then x.co_opinion_on is null else x.answered_round < p.round and not ${withTheGovernment} end)) and ${comesTo(personId, today)}`);

function waitsOf(actor: Actor, today: string): Wait[] {
  const { personId } = actor;
  const offices = officesOf(actor);
  const ways = waysIn(actor.tenantId);
  return [
    ...(personId && has(actor, 'deputy') ? deputyWaits(ways, personId) : []), ...(keepsTheOffice(actor) ? officeWaits(ways, today) : []), ...(has(actor, 'chair') ? chairWaits(ways) : []), ...extensionWaits(ways, actor),
    ...(personId && has(actor, ...presidiumSide) ? [ways.beside('publication_check', ['checked'], sql<SqlBool>`x.state = 'waiting' and x.checked_by <> ${personId}`)] : []),
    ...(has(actor, 'governmentOffice') ? governmentWaits(ways) : []), ...(offices.length > 0 ? onceFor([handlerWaits(ways, offices, personId, today)]) : []),
  ];
}

/** Can it not go on before this actor does something? A day that is not set yet makes a test neither true nor false: then it does not wait. */
export const waitsFor = (actor: Actor, today: string): RawBuilder<SqlBool> => sql<SqlBool>`coalesce(${anyOf(waitsOf(actor, today).map(({ test }) => test))}, false)`;

/** The same for a whole list: found by indexes first, so that the thousands that are done are never looked at. */
export function waitingIds(actor: Actor, today: string): RawBuilder<SqlBool> {
  const waits = waitsOf(actor, today);
  return waits.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`suggestion.id in (${sql.join(waits.map(({ found }) => found), sql` union `)})`;
}

/** Does it wait for a decision of the chair's? */
export function awaitsChair(tenantId: string): Test {
  const waits = chairWaits(waysIn(tenantId));
  return sql<SqlBool>`(suggestion.id in (${sql.join(waits.map(({ found }) => found), sql` union `)}) and coalesce(${anyOf(waits.map(({ test }) => test))}, false))`;
}
