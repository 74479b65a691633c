import fc from 'fast-check';
import { expect, test } from 'vitest';
import { systemActor } from '#kernel/actor.ts';
import { life as opinionLife } from '#features/opinion/rules.ts';
import { life as suggestionLife } from '#features/suggestion/rules.ts';
import { verifyChain } from '#platform/audit.ts';
import type { Work } from '#platform/feature.ts';
import { inWork } from '#platform/perform.ts';
import { callBy, doing, testHouse } from '#tests/support/makers.ts';
import { makeCast, makePaperAt } from '#tests/support/makers/suggestion.ts';
import { type Mark, breaches, look } from './invariants.ts';
import type { Town } from './sayings.ts';
import { type Done, type Draw, makeLivelyTown, step } from './town-life.ts';

/** How many steps: a few thousand here, `HISTORY_STEPS` in the drill. */
const steps = Number(process.env['HISTORY_STEPS'] ?? 1_500);
/** The same histories at every test; new ones in the drill. */
const seed = Number(process.env['HISTORY_SEED'] ?? (process.env['HISTORY_STEPS'] ? Date.now() % 1_000_000 : 1));
const together = 6;
const final = new Set([...opinionLife.final.map((state) => `opinion ${state}`), ...suggestionLife.final.map((state) => `suggestion ${state}`)]);

const house = await testHouse();
const towns: Town[] = [await makeLivelyTown(house), await makeLivelyTown(house), await makeLivelyTown(house)];

const number = (max: number) => fc.nat({ max });
const draw: fc.Arbitrary<Draw> = fc.record({ town: number(2), who: number(999), what: number(99), which: number(9_999), salt: number(9_999_999), mood: number(99) });

/** What happened by itself meanwhile: the clock moved on, and its jobs ran beside the people. */
async function timePasses(days: number): Promise<void> {
  house.clock.set(new Date(house.clock.now().getTime() + days * 86_400_000).toISOString());
  for (const { cast: { town } } of towns) {
    for (const job of house.features.filter(({ contract: { feature } }) => ['opinion', 'suggestion'].includes(feature)).flatMap(({ jobs }) => jobs.filter(({ everyMinutes }) => everyMinutes !== undefined))) {
      await inWork(house, callBy(systemActor(town.id, town.kind)), {}, 'write', (work) => job.run(work as Work<Record<string, unknown>>));
    }
  }
}

const seen = new Map<string, Set<string>>();
const done: Done[] = [];
const recent: Done[] = [];
const refused = new Map<string, number>();
let last: Mark = { subjects: new Map(), counts: new Map() };

/** A round of steps at once, and what it must leave behind. */
async function round(draws: readonly Draw[]): Promise<string[]> {
  const outcomes = (await Promise.all(draws.map((one) => step(house, towns, one)))).flat();
  const wrong = outcomes.flatMap((outcome) => (outcome.kind === 'broken' ? [outcome.why] : []));
  const now = outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.done] : []));
  for (const outcome of outcomes) if (outcome.kind === 'refused') refused.set(outcome.code, (refused.get(outcome.code) ?? 0) + 1);
  done.push(...now);
  for (const one of now.filter(({ creates }) => creates)) {
    const list = one.verb.startsWith('opinion') ? one.town.opinions : one.town.suggestions;
    if (!list.some(({ id }) => id === one.id)) list.push({ id: one.id, version: 1 });
  }
  recent.push(...now);
  return wrong;
}

/** Looks at everything, and compares it with the last look. */
async function check(): Promise<string[]> {
  const mark = await look(house, towns);
  for (const [id, { state, feature, version, town }] of mark.subjects) {
    const thing = (feature === 'opinion' ? town.opinions : town.suggestions).find((one) => one.id === id);
    if (thing) thing.version = version;
    const before = last.subjects.get(id)?.state;
    seen.set(`${feature} ${state}`, seen.get(`${feature} ${state}`) ?? new Set());
    if (before && before !== state) seen.get(`${feature} ${before}`)?.add(state);
  }
  const wrong = breaches(last, mark, recent.splice(0));
  last = mark;
  return wrong;
}

test(`in ${steps} random steps of people of three towns, ${together} at a time, nothing is lost, doubled, restarted or shown that must not be`, { timeout: 3_600_000 }, async () => {
  last = await look(house, towns);
  const draws = fc.sample(draw, { numRuns: steps, seed });
  for (let from = 0; from < draws.length; from += together) {
    const wrong = await round(draws.slice(from, from + together));
    if (from % (together * 5) === 0) wrong.push(...await check());
    expect(wrong, `seed ${seed}, step ${from}`).toEqual([]);
    if (from % (together * 25) === 0) await timePasses(1 + (draws[from]?.salt ?? 0) % 9);
  }
  expect(await check()).toEqual([]);
  for (const { cast: { town } } of towns) expect((await house.database.inTenant(town.id, verifyChain, 'read')).fault).toBeNull();
  const tally = new Map<string, number>();
  for (const { verb } of done) tally.set(verb, (tally.get(verb) ?? 0) + 1);
  const unseen = [...opinionLife.states.map((state) => `opinion ${state}`), ...suggestionLife.states.map((state) => `suggestion ${state}`)].filter((state) => !seen.has(state));
  console.log(`seed ${seed}: ${steps} steps, ${done.length} verbs of ${tally.size} kinds done; not reached: ${unseen.join(', ') || 'none'}`);
  const stuck = [...seen].filter(([, onward]) => onward.size === 0).map(([state]) => state);
  if (steps >= 10_000) {
    expect([...tally.keys()]).toContain('office.handOverWork');
    expect(unseen, 'states no history came to').toEqual([]);
    expect(stuck.filter((state) => !final.has(state)), 'states no history left again').toEqual([]);
  }
});

test('the net finds a clock that is started anew, a thing that is gone and a page that shows too much', async () => {
  const cast = await makeCast(house);
  const town: Town = { cast, station: '', staff: [], opinions: [], suggestions: [] };
  const paper = await makePaperAt(house, cast, 'handling');
  const before = await look(house, [town]);
  const careless = { ...house, features: house.features.map((feature) => (feature.contract.feature !== 'suggestion' ? feature : {
    ...feature, actions: { ...feature.actions, logContact: { ...feature.actions['logContact'], apply: async (work: Work, subject: unknown) => {
      const answer = await feature.actions['logContact']?.apply(work, subject);
      await work.tx.db.updateTable('suggestion').set({ dueOn: '2027-12-31' }).where('tenantId', '=', work.tx.tenantId).where('id', '=', paper.id).execute();
      return answer;
    } } },
  })) } as unknown as typeof house;
  await doing(careless, cast.handler, 'suggestion.logContact', { id: paper.id, version: paper.version, officeId: cast.office, kind: 'during', way: 'phone', on: house.clock.now().toISOString().slice(0, 10), reached: true, said: '谈过了' });
  expect(breaches(before, await look(house, [town]), []).join()).toContain('dueOn went from');
  expect(breaches(before, { ...before, subjects: new Map() }, [])).toEqual([`suggestion ${paper.id} is gone`]);
  await house.rows(`update suggestion_assignment set role = 'main' where tenant_id = $1`, [cast.town.id]);
  expect(breaches(before, await look(house, [town]), []).join()).toContain('two main handlers');
});
