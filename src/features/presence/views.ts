import { termSpan } from '#features/deputy/rules.ts';
import { keepsTheOffice } from '#kernel/actor.ts';
import { type Span, covers, dateOn, yearOf, yearSpan } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { share } from '#kernel/share.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { termsAndSittings } from '#features/deputy/public.ts';
import { mandateSpan } from '#features/duty/public.ts';
import { type Work, permitted, showing } from '#platform/feature.ts';
import { presence } from './contract.ts';
import { presenceOf, rosterOf } from './counting.ts';
import { policy, readsAll, readsOf } from './policy.ts';
import { callsOf, congressOf, nothing } from './rules.ts';
import { changesOf, linesOf, ofSitting, rollSums } from './store.ts';
import { seated, sittingOf } from './taking.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';
import { congressSentences, deputySentences } from './wording.ts';

interface When { readonly year?: number | undefined; readonly termId?: string | undefined }

/** The span somebody asks about, and what it is called. 404 for a term that is none of this house. */
async function periodOf(work: Work<When>): Promise<Span & { title: string; year: number | null; termId: string | null }> {
  const { tx, today, input } = work;
  const words = wordsFor(work, { zh, en });
  if (input.termId === undefined) {
    const year = input.year ?? yearOf(today);
    return { ...yearSpan(year), title: fill(words.year, { year }), year, termId: null };
  }
  const term = (await termsAndSittings(tx)).terms.find(({ id }) => id === input.termId) ?? refuse('platform.notFound', 404);
  return { ...termSpan(term, today), title: fill(words.term, { number: term.number }), year: null, termId: term.id };
}

export const ofDeputy = showing(presence.views.ofDeputy, async (work) => {
  const personId = work.input.personId ?? work.actor.personId;
  if (personId === null || !readsOf(work.actor, personId)) refuse('platform.notFound', 404);
  const { since } = work.input;
  const mandate = since === undefined ? null : await mandateSpan(work, personId, since);
  const year = work.input.year ?? (since === undefined ? undefined : yearOf(since));
  const period = mandate ? { ...mandate, title: mandate.period } : await periodOf({ ...work, input: { ...work.input, year } });
  const found = (await presenceOf(work, period, [personId])).get(personId) ?? nothing;
  return { ...period, sentences: deputySentences(work, found), note: wordsFor(work, { zh, en }).deputy.note };
});

export const table = showing(presence.views.table, async (work) => {
  const period = await periodOf(work);
  const mayRead = readsAll(work.actor);
  const empty = { ...period, mayRead, mayTake: false, terms: [], sentences: [], rows: [], sittings: [] };
  if (!mayRead) return empty;
  const words = wordsFor(work, { zh, en });
  const { terms, sittings } = await termsAndSittings(work.tx);
  const found = await presenceOf(work, period);
  const rows = (await rosterOf(work, period, found)).map((deputy) => ({ deputy, counted: found.get(deputy.id) ?? nothing }));
  const held = sittings.filter(({ fromOn }) => covers(period, fromOn));
  const rolls = new Map((await rollSums(work.tx, held.map(({ id }) => id))).map((roll) => [roll.sittingId, roll]));
  return {
    ...empty, mayTake: keepsTheOffice(work.actor), terms: terms.map(({ id, number }) => ({ id, name: fill(words.term, { number }) })), sentences: congressSentences(work, period.title, congressOf(rows.map(({ counted }) => counted))),
    rows: rows.map(({ deputy, counted }) => { const calls = callsOf(counted); return { ...deputy, ...counted, attendanceShare: share(calls.came, calls.called), speakingShare: share(counted.spoke, counted.heard) }; }),
    sittings: held.map(({ id, termNumber, number, fromOn, toOn }) => ({ id, name: fill(words.sitting, { term: termNumber, number }), fromOn, toOn, begun: fromOn <= work.today, roll: rolls.get(id) ?? null })),
  };
});

export const roll = showing(presence.views.roll, async (work) => {
  const { tx, actor, today, input } = work;
  const sitting = await sittingOf(work, input.sittingId);
  if (sitting === null || !readsAll(actor)) refuse('platform.notFound', 404);
  const taken = await ofSitting(tx, sitting.id);
  const written = taken ? await linesOf(tx, taken.id) : [];
  const changes = taken ? await changesOf(tx, taken.id) : [];
  const districts = new Map((await rosterOf(work, { fromOn: sitting.fromOn, toOn: sitting.fromOn }, new Set(written.map(({ personId }) => personId)))).map(({ id, district }, place) => [id, { district, place }]));
  // A roll that was taken says what stands on it and no more: whoever came into the books since is not present because he is missing.
  const listed = taken ? written : (await seated(work, sitting.fromOn)).map(({ id, name }) => ({ personId: id, name, attendance: 'present' as const, leaveReason: null, spoke: false }));
  const lines = listed.map(({ leaveReason, ...line }) => ({ ...line, district: districts.get(line.personId)?.district ?? null, reason: leaveReason }));
  return {
    sittingId: sitting.id, name: fill(wordsFor(work, { zh, en }).sitting, { term: sitting.termNumber, number: sitting.number }), roll: taken && { id: taken.id, version: taken.version },
    lines: lines.toSorted((one, other) => (districts.get(one.personId)?.place ?? listed.length) - (districts.get(other.personId)?.place ?? listed.length)),
    changes: changes.map(({ changedAt, who, reason }) => ({ on: dateOn(changedAt), who, reason })),
    can: taken ? permitted(policy, presence.verbs, actor, taken, today) : keepsTheOffice(actor) && sitting.fromOn <= today ? ['takeRoll'] : [],
  };
});
