import { sql } from 'kysely';
import { visitor } from '#kernel/actor.ts';
import { openStates } from '#features/opinion/rules.ts';
import { jointStates, workStates } from '#features/suggestion/rules.ts';
import type { House } from '#platform/house.ts';
import { callBy } from '#tests/support/makers.ts';
import { show } from '#platform/perform.ts';
import { type Town, residentsWords, struckWord } from './sayings.ts';
import type { Done } from './town-life.ts';

/** One opinion or suggestion as it stands, with its days. */
interface Standing {
  readonly feature: 'opinion' | 'suggestion';
  readonly town: Town;
  readonly state: string;
  readonly version: number;
  /** The days that nothing may start anew. */
  readonly days: Readonly<Record<string, string | null>>;
}

/** The towns at one moment. */
export interface Mark {
  readonly subjects: ReadonlyMap<string, Standing>;
  /** Sentences that must read 0: each a question to the database or to a public page. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Questions whose answer must be 0, in one town. */
const questions: Readonly<Record<string, string>> = {
  'receipt numbers missing or double': `select count(*)::int - count(distinct number)::int + abs(count(*)::int - coalesce(max(right(number, 6)::int), 0)) as n from opinion where tenant_id = $1 and number like '2026-%'`,
  'opinions without a due day': `select count(*)::int as n from opinion where tenant_id = $1 and state = any($2) and (answer_due_on is null or look_due_on is null)`,
  'opinions whose last entry is not their state': `select count(*)::int as n from opinion o where tenant_id = $1 and state <> (select to_state from opinion_event e where e.tenant_id = o.tenant_id and e.opinion_id = o.id order by at desc, id desc limit 1)`,
  'opinions told to have moved from where they were not': `select count(*)::int as n from (select from_state, lag(to_state) over (partition by opinion_id order by at, id) as before from opinion_event where tenant_id = $1) e where before is not null and from_state is distinct from before`,
  'opinions merged into one that is merged': `select count(*)::int as n from opinion o join opinion i on i.tenant_id = o.tenant_id and i.id = o.merged_into_id where o.tenant_id = $1 and o.state = 'merged' and i.state in ('merged', 'void')`,
  'opinions tied to a suggestion that is gone': `select count(*)::int as n from opinion o join suggestion s on s.tenant_id = o.tenant_id and s.id = o.suggestion_id where o.tenant_id = $1 and s.state in ('withdrawn', 'void', 'elsewhere')`,
  'opinions shown to everybody while they are handled again': `select count(*)::int as n from published_opinion p join opinion o on o.tenant_id = p.tenant_id and o.id = p.opinion_id where p.tenant_id = $1 and p.hidden_on is null and (o.state not in ('answered', 'rated', 'closed') or not o.consent_publish)`,
  'suggestions at work without a due day': `select count(*)::int as n from suggestion where tenant_id = $1 and state = any($3) and (due_on is null or assigned_on is null or clock_on is null)`,
  'suggestions with two main handlers': `select count(*)::int as n from (select 1 from suggestion_assignment where tenant_id = $1 and role = 'main' and state in ('assigned', 'accepted', 'returnAsked') group by suggestion_id having count(*) > 1) x`,
  'suggestions in handling that no office has': `select count(*)::int as n from suggestion s where tenant_id = $1 and state in ('assigned', 'handling', 'rehandling') and not exists (select 1 from suggestion_assignment a where a.tenant_id = s.tenant_id and a.suggestion_id = s.id and a.state in ('assigned', 'accepted', 'returnAsked') and a.role <> 'co')`,
  'answered suggestions that an office still owes': `select count(*)::int as n from suggestion s join suggestion_assignment a on a.tenant_id = s.tenant_id and a.suggestion_id = s.id where s.tenant_id = $1 and s.state in ('replied', 'appraised') and a.role <> 'co' and a.state in ('assigned', 'accepted', 'returnAsked') and a.answered_round < s.round`,
  'cases handled together that are not where their leading one is': `select count(*)::int as n from suggestion f join suggestion l on l.tenant_id = f.tenant_id and l.id = f.handled_with where f.tenant_id = $1 and f.round = 1 and f.state = any($4)
    and (l.round <> 1 or l.handled_with is not null or l.clock_on > f.clock_on or (l.state <> f.state and not (l.state in ('accepted', 'prepared') and f.state in ('accepted', 'prepared'))))`,
  'numbers of suggestions missing or double': `select coalesce(sum(n), 0)::int as n from (select max(number) - count(distinct number) + count(*) - count(distinct number) as n from suggestion where tenant_id = $1 and number is not null group by term_id, sitting_id) x`,
  'acts in the duty archive written twice': `select count(*)::int as n from (select 1 from duty where tenant_id = $1 and withdrawn_at is null group by person_id, kind, ref_feature, ref_id, done_on having count(*) > 1) x`,
  'suggestions handed in without an act in the archive': `select count(*)::int as n from suggestion s where tenant_id = $1 and submitted_on is not null and state not in ('withdrawn', 'void', 'mending') and not exists (select 1 from duty d where d.tenant_id = s.tenant_id and d.ref_id = s.id and d.withdrawn_at is null)`,
  'withdrawn suggestions still counted as an act': `select count(*)::int as n from suggestion s join duty d on d.tenant_id = s.tenant_id and d.ref_id = s.id where s.tenant_id = $1 and s.state in ('withdrawn', 'void') and d.withdrawn_at is null`,
  'shown to everybody without two keys turned': `select count(*)::int as n from published_suggestion p join publication_check c on c.tenant_id = p.tenant_id and c.id = p.check_id where p.tenant_id = $1 and (c.state <> 'confirmed' or c.decision <> 'publish') and p.hidden_on is null`,
  'suggestions whose kept answers a recount does not give': `select count(*)::int as n from suggestion s left join lateral (select min(issued_on) as first_on, bool_or(issued_on > due_on) as late, (array_agg(letter order by round desc, letter desc))[1] as letter
    from suggestion_reply r where r.tenant_id = s.tenant_id and r.suggestion_id = s.id and r.state = 'issued') r on true where s.tenant_id = $1 and (s.first_answered_on, s.answered_late, s.answered_letter) is distinct from (r.first_on, r.late, r.letter)`,
  'replies that went out and still lie with a step of their office': `select count(*)::int as n from suggestion_reply where tenant_id = $1 and state = 'issued' and sign_step is not null`,
  'replies handed on whose text is not kept': `select count(*)::int as n from suggestion_reply r where tenant_id = $1 and sign_step is not null and not exists (select 1 from suggestion_reply_step t where t.tenant_id = r.tenant_id and t.reply_id = r.id and t.act <> 'returned')`,
  'cases that stand on the list of somebody of another office': `select count(*)::int as n from suggestion_assignment a where tenant_id = $1 and undertaker_id is not null and state in ('assigned', 'accepted', 'returnAsked') and not exists (select 1 from post w where w.tenant_id = a.tenant_id and w.person_id = a.undertaker_id and w.office_id = a.office_id)`,
  'struck words frozen into what is shown': `select count(*)::int as n from published_suggestion p where p.tenant_id = $1 and p::text like '%${struckWord}%'`,
};

/** Looks at all towns at once: every thing with its days, and every question. */
export async function look(house: House, towns: readonly Town[]): Promise<Mark> {
  const subjects = new Map<string, Standing>();
  const counts = new Map<string, number>();
  for (const town of towns) {
    const { id } = town.cast.town;
    await house.database.inTenant(id, async ({ db }) => {
      for (const one of await db.selectFrom('opinion').select(['id', 'state', 'version', 'lookDueOn', 'answerDueOn', 'receivedOn']).where('tenantId', '=', id).execute()) {
        subjects.set(one.id, { feature: 'opinion', town, state: one.state, version: one.version, days: { lookDueOn: one.lookDueOn, answerDueOn: one.answerDueOn, receivedOn: one.receivedOn } });
      }
      for (const one of await db.selectFrom('suggestion').select(['id', 'state', 'version', 'assignedOn', 'dueOn', 'submittedOn', 'acceptedOn', 'round']).where('tenantId', '=', id).execute()) {
        subjects.set(one.id, { feature: 'suggestion', town, state: one.state, version: one.version, days: { assignedOn: one.assignedOn, dueOn: one.dueOn, acceptedOn: one.acceptedOn, round: String(one.round) } });
      }
      for (const [sentence, question] of Object.entries(questions)) {
        const text = question.replaceAll('$1', `'${id}'`).replaceAll('$2', `array['${openStates.join("','")}']`).replaceAll('$3', `array['${workStates.filter((state) => state !== 'dividing' && state !== 'reassigning').join("','")}']`).replaceAll('$4', `array['${jointStates.join("','")}']`);
        const { rows } = await sql<{ n: number }>`${sql.raw(text)}`.execute(db);
        counts.set(`${town.cast.town.code}: ${sentence}`, Number(rows[0]?.n));
      }
    }, 'read');
    await lookOutside(house, town, counts);
  }
  return { subjects, counts };
}

/** What everybody can read, and whether its figures are what a recount gives. */
async function lookOutside(house: House, town: Town, counts: Map<string, number>): Promise<void> {
  const { id, kind, code } = town.cast.town;
  const read = (view: string, input: unknown = {}) => show(house, view, callBy(visitor(id, kind)), input);
  const pages: string[] = [];
  const list = await read('suggestion.publicList') as { rows: { id: string }[]; total: number };
  pages.push(JSON.stringify(list));
  for (const row of list.rows.slice(0, 3)) pages.push(JSON.stringify(await read('suggestion.publicCase', { id: row.id })));
  for (const view of ['suggestion.publicWithheld', 'suggestion.publicFigures', 'opinion.publicFigures']) pages.push(JSON.stringify(await read(view)));
  const whole = pages.join('\n');
  counts.set(`${code}: struck words on public pages`, whole.split(struckWord).length - 1);
  counts.set(`${code}: residents’ words on public pages`, whole.split(residentsWords).length - 1);
  const figures = await read('opinion.publicFigures', { year: 2026 }) as { received: number; answered: number };
  const { rows: [recount] } = await house.database.inTenant(id, ({ db }) => sql<{ received: number; answered: number; published: number }>`
    select (select count(*) from opinion where tenant_id = ${id} and state <> 'void' and not for_review and received_on between '2026-01-01' and '2026-12-31') as received,
      (select count(*) from opinion where tenant_id = ${id} and state <> 'void' and not for_review and answered_at is not null and received_on between '2026-01-01' and '2026-12-31') as answered,
      (select count(*) from suggestion where tenant_id = ${id} and state = 'published') as published`.execute(db), 'read');
  counts.set(`${code}: figures of opinions that a recount does not give`, Math.abs(figures.received - (recount?.received ?? 0)) + Math.abs(figures.answered - (recount?.answered ?? 0)));
  counts.set(`${code}: published suggestions that are not shown`, Math.max(0, (recount?.published ?? 0) - list.total));
}

/** Verbs that give a suggestion another day once the presidium’s first assignment has given it one. */
const movesDueOn = ['suggestion.grantExtension', 'suggestion.orderRehandling'];

/** What is wrong now that was not allowed to become so between two looks. */
export function breaches(before: Mark, after: Mark, done: readonly Done[]): string[] {
  const wrong = [...after.counts].filter(([, n]) => n !== 0).map(([sentence, n]) => `${sentence}: ${n}`);
  for (const [id, was] of before.subjects) {
    const is = after.subjects.get(id);
    if (!is) {
      wrong.push(`${was.feature} ${id} is gone`);
      continue;
    }
    const verbs = done.filter((one) => one.id === id).map(({ verb }) => verb);
    for (const [name, day] of Object.entries(was.days)) {
      const now = is.days[name] ?? null;
      const mayMove = day === null || now === day || (name === 'dueOn' && verbs.some((verb) => movesDueOn.includes(verb))) || (name === 'round' && verbs.some((verb) => ['suggestion.orderRehandling', 'suggestion.reopen'].includes(verb)));
      if (!mayMove) wrong.push(`${was.feature} ${id}: ${name} went from ${day} to ${now} by ${verbs.join()}`);
    }
  }
  return wrong;
}
