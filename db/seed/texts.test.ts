import { describe, expect, test } from 'vitest';
import { receiptHolder } from '#kernel/actor.ts';
import { calendar } from '#kernel/deadline.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { bigrams, plainText } from '#kernel/plain-text.ts';
import { similarity } from '#kernel/similar.ts';
import { judge } from '#kernel/verdict.ts';
import { isSignInName } from '#features/account/password.ts';
import { policy } from '#features/opinion/policy.ts';
import { states as opinionStates } from '#features/opinion/rules.ts';
import { states as paperStates } from '#features/suggestion/rules.ts';
import { preflight } from '#features/suggestion/rules/preflight.ts';
import { demoKeys } from './demo-keys.ts';
import { type Chronicle, chronicle, nothingHeard } from './life/chronicle.ts';
import { emptyBooks, opinionLife } from './life/opinion-life.ts';
import { subjects } from './texts/book.ts';
import { buildCounty } from './world/build-county.ts';
import { buildTown } from './world/build-town.ts';
import { phoneOf } from './world/names.ts';
import { townPlans } from './world/plans.ts';
import { type Town, actorOf } from './world/town.ts';

const noHolidays = calendar({});

function live(instant: string, count = townPlans.length): { towns: Town[]; told: Chronicle[] } {
  let running = 0;
  const phones = () => phoneOf(running += 1);
  const now = new Date(instant);
  const towns = townPlans.slice(0, count).map((plan) => buildTown(plan, newId(), dateOn(now), phones));
  const heard = nothingHeard();
  return { towns, told: towns.map((town, place) => chronicle(town, townPlans[place]!, now, noHolidays, heard, phones)) };
}

const { towns, told } = live('2026-11-22T08:06:00Z');
const opinions = told.flatMap(({ opinions: { cases } }) => [...cases.values()].map(({ row }) => row));
const papers = told.flatMap(({ papers: { cases } }) => [...cases.values()].map(({ row }) => row));

const motions = told.flatMap(({ papers: { motions: { cases } } }) => [...cases.values()].map(({ row }) => row));

/** The two texts most like each other, found over an index of bigrams: every pair that shares one is counted. */
function nearestPair(texts: readonly string[]): { score: number; pair: [string, string] } {
  const terms = texts.map((text) => bigrams(text));
  const holders = new Map<string, number[]>();
  let best = { score: 0, pair: ['', ''] as [string, string] };
  terms.forEach((own, place) => {
    const shared = new Uint16Array(place);
    for (const term of own) for (const holder of holders.get(term) ?? []) shared[holder]! += 1;
    shared.forEach((count, other) => {
      const score = (2 * count) / (own.length + terms[other]!.length);
      if (score > best.score) best = { score, pair: [texts[place]!, texts[other]!] };
    });
    for (const term of own) holders.set(term, [...(holders.get(term) ?? []), place]);
  });
  return best;
}

describe('what people of the invented county say', () => {
  test('no two opinions share more than 60 % of their bigrams', () => {
    const { score, pair } = nearestPair(opinions.map(({ content }) => content));
    expect(opinions.length).toBeGreaterThanOrEqual(1200);
    expect(score).toBeLessThanOrEqual(0.6);
    // The index counts as the kernel's own measure does.
    expect(similarity(...pair)).toBeCloseTo(score, 10);
  });

  test('the check of drafts calls one in a hundred another kind of matter at most, and has nothing to ask of seven in ten', () => {
    const found = papers.map((paper) => preflight(paper, 'township'));
    const share = (test: (one: (typeof found)[number]) => boolean) => found.filter(test).length / papers.length;
    expect(share((one) => one.some(({ kind }) => kind !== 'quality'))).toBeLessThanOrEqual(0.01);
    expect(share((one) => one.length === 0)).toBeGreaterThanOrEqual(0.7);
  });

  test('no two suggestions share more than 60 % of their bigrams', () => {
    const { score, pair } = nearestPair(papers.map(({ title, facts, proposal }) => `${title}\n${facts}\n${proposal}`));
    expect(papers.length).toBeGreaterThanOrEqual(260);
    expect(score).toBeLessThanOrEqual(0.6);
    expect(similarity(...pair)).toBeCloseTo(score, 10);
  });

  test('no two motions share more than 60 % of their bigrams, and all of them fit the form', () => {
    expect(motions).toHaveLength(4);
    expect(nearestPair(motions.map(({ title, ground, basis, plan }) => `${title}\n${ground}\n${basis}\n${plan}`)).score).toBeLessThanOrEqual(0.6);
    expect(motions.filter(({ title, ground, basis, plan }) => title.length > 60 || [title, ground, basis, plan].some((text) => plainText(text) !== text))).toEqual([]);
  });

  test('no brace is left unfilled, nothing is longer than a form takes, and all of it is plain text', () => {
    const texts = [...opinions.flatMap(({ content, spot, answerWords, summary, elsewhereBody }) => [content, spot, answerWords, summary, elsewhereBody]), ...papers.flatMap(({ title, facts, proposal }) => [title, facts, proposal]), ...told.flatMap(({ papers: { cases } }) => [...cases.values()].flatMap(({ replies }) => replies.map(({ body }) => body)))].filter((text) => text !== null);
    expect(texts.filter((text) => /[{}]/.test(text) || plainText(text) !== text)).toEqual([]);
    expect(Math.max(...opinions.map(({ content }) => content.length))).toBeLessThan(2000);
    expect(Math.max(...opinions.map(({ spot }) => spot?.length ?? 0))).toBeLessThanOrEqual(80);
    expect(Math.max(...opinions.map(({ summary }) => summary?.length ?? 0))).toBeLessThanOrEqual(500);
    expect(Math.max(...papers.map(({ title }) => title.length))).toBeLessThanOrEqual(60);
  });

  test('many matters are spoken of, some seldom and none all the time', () => {
    expect(new Set(subjects.map(({ key }) => key)).size).toBe(subjects.length);
    expect(subjects.length).toBeGreaterThan(100);
    const lengths = opinions.map(({ content }) => content.length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 20)]).toBeLessThan(35);
    expect(lengths[Math.floor((lengths.length * 19) / 20)]).toBeGreaterThan(95);
  });

  test('more is written on market days and in flood season', () => {
    const [town] = towns;
    const days = (told[0]?.opinions.cases.size ?? 0) === 0 ? [] : [...told[0]!.opinions.cases.values()].map(({ row }) => row.receivedOn);
    const onMarket = days.filter((on) => town?.marketDigits.includes(Number(on.slice(9)) % 10)).length / days.length;
    expect(onMarket).toBeGreaterThan(0.36);
    expect(days.filter((on) => ['06', '07'].includes(on.slice(5, 7))).length).toBeGreaterThan(days.filter((on) => ['03', '04'].includes(on.slice(5, 7))).length);
  });
});

describe('whom and what the invented county names', () => {
  const county = buildCounty(newId(), '2026-11-22', towns, () => phoneOf(9999));

  test('place codes and phone numbers belong to nobody', () => {
    expect(towns.flatMap(({ places }) => places).every(({ code }) => /^990126\d{6}$/.test(code))).toBe(true);
    expect([...towns, county].flatMap(({ persons }) => persons).every(({ phone }) => phone === null || /^160\d{8}$/.test(phone))).toBe(true);
    expect(towns[0]?.persons.some(({ phone }) => phone === demoKeys.deputyPhone)).toBe(true);
  });

  test('names are also long, rare and of many peoples', () => {
    const names = towns[0]?.persons.map(({ name }) => name) ?? [];
    expect(names.some((name) => [...name].length >= 14)).toBe(true);
    for (const mark of ['𠮷', '㛃', '·']) expect(names.some((name) => name.includes(mark)), mark).toBe(true);
    expect(towns[0]?.places.some(({ name }) => name.length >= 15)).toBe(true);
    expect(new Set(towns[0]?.mandates.map(({ ethnicity }) => ethnicity)).size).toBeGreaterThan(4);
  });

  test('sign-in names are names one can sign in by, and no two are alike', () => {
    const names = [...towns, county].flatMap(({ persons }) => persons).flatMap(({ signInName }) => signInName ?? []);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !isSignInName(name))).toEqual([]);
  });
});

describe('what they do', () => {
  test('every act on an opinion is one the policy lets this person do then', () => {
    for (const [place, town] of towns.entries()) {
      const books = emptyBooks();
      const life = opinionLife(town, noHolidays, books);
      // Opinions behind a suggestion move by its verbs; their own acts are judged in the whole replay with the database.
      const behind = new Set([...told[place]!.papers.cases.values()].flatMap(({ origins }) => origins));
      const own = told[place]!.told.flatMap(({ feature, act }) => (feature === 'opinion' && !behind.has(act.about) ? [act] : []));
      for (const act of own) {
        const one = books.cases.get(act.about);
        const actor = act.by.kind === 'person' ? actorOf(town, act.by.personId) : act.by.kind === 'resident' && one ? receiptHolder(town.tenantId, town.kind, one.row.id) : null;
        if (one && actor) {
          const merged = [...books.cases.values()].filter(({ row }) => row.mergedIntoId === one.row.id && row.state === 'merged').length;
          const objection = judge(policy[act.verb as 'lookAt'], actor, { ...one.row, mergedCount: merged, hasContact: true } as never, dateOn(act.at));
          expect(objection, `${act.verb} of ${act.about}`).toBeNull();
        }
        life.perform(act as never);
      }
    }
  });

  test.each(['2026-11-22T08:06:00Z', '2027-02-06T20:00:00Z', '2028-02-29T00:30:00Z', '2026-07-21T03:00:00Z'])('on %s every state is shown', (instant) => {
    const [one] = live(instant, 1).told;
    const counts = (rows: Iterable<{ row: { state: string } }>) => new Set([...rows].map(({ row }) => row.state));
    expect(counts(one!.opinions.cases.values())).toEqual(new Set(opinionStates));
    expect(counts(one!.papers.cases.values())).toEqual(new Set(paperStates));
    expect(one!.opinions.cases.size).toBe(1200);
    expect(one!.papers.cases.size).toBe(260);
    for (const state of ['adopted', 'asSuggestion', 'cosigning']) expect(counts(one!.papers.motions.cases.values())).toContain(state);
  });
});
