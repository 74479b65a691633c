import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Actor, Grant } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { policy } from './policy.ts';
import { type Choice, type Fate, type Round, type Topic, flawOf, isOver, life, most, outcomeOf, sees, states } from './rules.ts';

const actor = (personId: string, grants: readonly Grant[] = [{ role: 'deputy' }]): Actor => ({ tenantId: 't', tenantKind: 'township', accountId: personId, personId, name: personId, grants, receiptOf: null, via: 'session' });
const people = {
  clerk: actor('clerk', [{ role: 'clerk' }]), head: actor('head', [{ role: 'stationHead', stationId: 's' }]), convener: actor('convener', [{ role: 'convener', stationId: 's' }]), recorder: actor('recorder', [{ role: 'recorder', stationId: 's' }]),
  elsewhere: actor('elsewhere', [{ role: 'convener', stationId: 'z' }]), groupHead: actor('groupHead'), deputy: actor('deputy'), other: actor('other'), handler: actor('handler', [{ role: 'handler', officeId: 'o' }]),
} as const;
const topic = (more: Partial<Topic> = {}): Topic => ({ id: 't1', personId: 'deputy', enteredBy: null, fate: null, ...more });
const round = (more: Partial<Round> = {}): Round => ({ id: 'r', version: 1, state: 'open', stationId: 's', groupId: null, groupHeadId: null, year: 2026, untilOn: '2026-09-30', askedIds: ['deputy', 'other'], topics: [topic()], ...more });
const answer = (verb: keyof typeof policy, who: Actor, of: Round, today = '2026-09-01') => judge(policy[verb] as (typeof policy)['close'], who, of, today)?.code ?? 'yes';

test('the life of a round has no dead ends', () => expect([life.unreachable(), life.deadEnds()]).toEqual([[], []]));

test('whoever may plan for the station, the group or the town keeps its round, and nobody else', () => {
  const keepers = (of: Round) => Object.entries(people).filter(([, who]) => answer('close', who, of) === 'yes').map(([name]) => name);
  expect(keepers(round())).toEqual(['clerk', 'head', 'convener', 'recorder']);
  expect(keepers(round({ stationId: null, groupId: 'g', groupHeadId: 'groupHead' }))).toEqual(['clerk', 'groupHead']);
  expect(keepers(round({ stationId: null, groupId: 'g', groupHeadId: null }))).toEqual(['clerk']);
  expect(keepers(round({ stationId: null }))).toEqual(['clerk']);
});

test('every verb in every state: only what the life allows, whoever asks', () => {
  const allowed = { open: ['enterFor', 'takeBack', 'amend', 'close', 'cancel'], closed: ['takeBack', 'correct', 'reopen'], cancelled: ['takeBack', 'reopen'] };
  for (const state of states) for (const verb of life.verbs) {
    if (verb === 'propose') continue;
    const expected = life.allows(state, verb) ? 'yes' : 'platform.wrongState';
    const own = verb === 'takeBack' ? people.deputy : people.clerk;
    expect(answer(verb, own, round({ state })), `${verb} in ${state}`).toBe(expected);
    if (expected === 'yes') expect(allowed[state]).toContain(verb);
  }
});

test('who was asked proposes until the last day, so many times; who enters for others may do so later', () => {
  const full = round({ topics: Array.from({ length: most.each }, (_, place) => topic({ id: `t${place}` })) });
  const cases = [
    [people.deputy, round(), '2026-09-30', 'yes'], [people.deputy, round(), '2026-10-01', 'topic.isOver'], [people.elsewhere, round(), '2026-09-01', 'topic.notAsked'], [people.clerk, round(), '2026-09-01', 'topic.notAsked'],
    [people.deputy, full, '2026-09-01', 'topic.enough'], [people.other, full, '2026-09-01', 'yes'], [{ ...people.deputy, grants: [{ role: 'governmentOffice' }] }, round(), '2026-09-01', 'topic.notAsked'], [people.deputy, round({ state: 'closed' }), '2026-09-01', 'platform.wrongState'],
  ] as const;
  for (const [who, of, today, expected] of cases) expect(answer('propose', who, of, today), `${who.name} ${today}`).toBe(expected);
  expect(answer('enterFor', people.recorder, round(), '2026-12-01')).toBe('yes');
  expect([isOver(round(), '2026-09-30'), isOver(round(), '2026-10-01')]).toEqual([false, true]);
});

test('while it goes on one sees one’s own and the asker all; once it is closed everybody all; called off, nobody else’s', () => {
  const seen = (who: Actor, state: Round['state'], more: Partial<Topic> = {}) => sees(who, round({ state }), topic(more));
  for (const state of states) {
    expect([seen(people.clerk, state), seen(people.deputy, state), seen(people.other, state)], state).toEqual([true, true, state === 'closed']);
    expect(seen(people.other, state, { enteredBy: 'other' }), 'who entered it knows it').toBe(true);
  }
});

test('a topic is taken back by its deputy, or where it was entered for him by whoever keeps the round; never once it is sorted', () => {
  const can = (who: Actor, more: Partial<Topic> = {}) => answer('takeBack', who, round({ topics: [topic(more)] }));
  expect([can(people.deputy), can(people.other), can(people.clerk)]).toEqual(['yes', 'topic.notYours', 'topic.notYours']);
  expect([can(people.deputy, { enteredBy: 'recorder' }), can(people.recorder, { enteredBy: 'recorder' }), can(people.clerk, { enteredBy: 'recorder' }), can(people.other, { enteredBy: 'recorder' })]).toEqual(['yes', 'yes', 'yes', 'topic.notYours']);
  expect(can(people.deputy, { fate: 'planned' })).toBe('topic.notYours');
});

test('a choice is right when it sorts every topic once, whatever the order; left out, twice, strange or of nothing it is not', () => {
  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 });
  fc.assert(fc.property(ids, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 }), (waiting, places) => {
    const at = (place: number) => waiting.filter((_, index) => places[index] === place);
    const lines = [at(0), at(1)].filter((some) => some.length > 0).map((topicIds) => ({ topicIds }));
    const choice: Choice = { lines, joins: [at(2)].filter((some) => some.length > 0).map((topicIds) => ({ topicIds })), asideIds: [...at(3), ...at(4)].toReversed(), asideReason: '已有安排' };
    expect(flawOf(waiting.toReversed(), choice)).toBeNull();
    expect(flawOf([...waiting, 'left out'], choice)).toBe('topic.notAllSorted');
    expect(flawOf(waiting, { ...choice, lines: [...lines, { topicIds: ['strange'] }] })).toBe('topic.notAllSorted');
    expect(flawOf(waiting, { ...choice, joins: [...choice.joins, { topicIds: [] }] })).toBe('topic.emptyLine');
    for (const twice of waiting.slice(0, 1)) expect(flawOf(waiting, { ...choice, asideIds: [...choice.asideIds, twice] })).toBe('topic.notAllSorted');
    expect(flawOf(waiting, { ...choice, asideReason: undefined })).toBe(choice.asideIds.length > 0 ? 'topic.reasonMissing' : null);
  }));
});

test('what a proposer is told is said of all his topics together', () => {
  const cases: readonly [readonly Fate[], string][] = [[['planned'], 'chosen'], [['joined', 'planned'], 'chosen'], [['aside'], 'aside'], [['aside', 'aside'], 'aside'], [['planned', 'aside'], 'partly'], [['aside', 'joined'], 'partly']];
  for (const [fates, expected] of cases) expect(outcomeOf(fates), fates.join()).toBe(expected);
});
