import { describe, expect, test } from 'vitest';
import { type Actor, type Grant, receiptHolder, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { mayKnowName, policy } from './policy.ts';
import { type Opinion, states } from './rules.ts';

const tenantId = '01890000-0000-7000-8000-000000000001';
const person = (personId: string, ...grants: Grant[]): Actor => ({ ...visitor(tenantId, 'township'), accountId: personId, personId, name: personId, grants, via: 'session' });

const clerk = person('clerk', { role: 'clerk' });
const chair = person('chair', { role: 'chair' });
const presidium = person('presidium', { role: 'presidium' });
const county = person('county', { role: 'countyOfficer' });
const deputy = person('deputy', { role: 'deputy' });
const otherDeputy = person('otherDeputy', { role: 'deputy' });
const convener = person('convener', { role: 'convener', stationId: 'station' }, { role: 'deputy' });
const recorder = person('recorder', { role: 'recorder', stationId: 'station' });
const otherRecorder = person('otherRecorder', { role: 'recorder', stationId: 'elsewhere' });
const village = person('village', { role: 'handler', officeId: 'committee' });
const administrators = (['systemAdmin', 'securityAdmin', 'auditAdmin'] as const).map((role) => person(role, { role }));
const resident = receiptHolder(tenantId, 'township', 'opinion');
const stranger = receiptHolder(tenantId, 'township', 'another');
const passer = visitor(tenantId, 'township');

const plain: Opinion = {
  id: 'opinion', version: 1, number: '2026-000001', outsideNumber: null, state: 'withDeputy', source: 'web', choice: 'everybody', kind: 'opinion', placeCode: null, stationId: 'station',
  deputyPersonId: 'deputy', officeId: null, proposedOfficeId: null, mergedIntoId: null, mergedCount: 0, stateBefore: null, suggestionId: null, rating: null, answeredPersonId: null,
  reopenedAt: null, receivedOn: '2026-09-01', lookDueOn: '2026-09-08', answerDueOn: '2026-10-08', againDueOn: null, noticeDueOn: null, lookedAt: null, explainedAt: null,
  answeredAt: null, noticedAt: null, registeredAt: null, forReview: false, floodId: null, consentName: false, consentPublish: false, consentCall: false, hasContact: true, erasureAskedAt: null, phone: 'left', toldAt: null, outcome: null, summarisedBy: null, isPublished: false,
};
const now = new Date('2026-09-02T02:00:00Z');
const may = (verb: keyof typeof policy, actor: Actor, change: Partial<Opinion> = {}) => judge(policy[verb] as never, actor, { ...plain, ...change } as never, '2026-09-02') === null;
const refusalOf = (verb: keyof typeof policy, actor: Actor, change: Partial<Opinion> = {}) => judge(policy[verb] as never, actor, { ...plain, ...change } as never, '2026-09-02')?.code;

describe('who sees an opinion', () => {
  test.each([['clerk', clerk], ['chair', chair], ['presidium', presidium], ['county officer', county], ['its deputy', deputy], ['its station', recorder], ['the resident', resident]])('%s does', (_, actor) => {
    expect(may('see', actor)).toBe(true);
  });
  test.each([['another deputy', otherDeputy], ['another station', otherRecorder], ['a village committee it was not given to', village], ['the holder of another receipt', stranger], ['a passer-by', passer]])('%s does not', (_, actor) => {
    expect(may('see', actor)).toBe(false);
  });
  test('the village committee does while it has it', () => {
    expect(may('see', village, { state: 'withVillage', officeId: 'committee' })).toBe(true);
  });
  test('a department that is only proposed does not', () => {
    expect(may('see', village, { state: 'askProposed', proposedOfficeId: 'committee' })).toBe(false);
  });
  test('no administrator of system, security or audit reads one', () => {
    for (const administrator of administrators) expect(may('see', administrator)).toBe(false);
  });
});

describe('a report of wrongdoing', () => {
  const suspected: Partial<Opinion> = { choice: 'report', kind: null };
  const found: Partial<Opinion> = { kind: 'report' };
  test('is seen by clerk, chair and the resident alone, whomever the resident picked', () => {
    for (const report of [suspected, found]) {
      expect([clerk, chair, resident].map((actor) => may('see', actor, report))).toEqual([true, true, true]);
      for (const actor of [presidium, county, deputy, convener, recorder]) expect(may('see', actor, report)).toBe(false);
      expect(may('see', village, { ...report, officeId: 'committee' })).toBe(false);
    }
  });
  test('goes to no station, village or department, not even by the clerk', () => {
    for (const verb of ['route', 'lookAt', 'handToVillage', 'askDepartment', 'takeUp', 'merge', 'answer'] as const) expect(may(verb, clerk, found), verb).toBe(false);
  });
  test('is sorted and sent on by the office', () => {
    expect(may('classify', clerk, found)).toBe(true);
    expect(may('sendElsewhere', clerk, found)).toBe(true);
    expect(may('classify', recorder, suspected)).toBe(false);
  });
});

describe('the name of the resident', () => {
  const given: Partial<Opinion> = { state: 'withVillage', officeId: 'committee' };
  test('is known to those who look after him', () => {
    for (const actor of [clerk, chair, deputy, recorder]) expect(mayKnowName(actor, plain)).toBe(true);
  });
  test('is not known to handlers, unless he agreed', () => {
    expect(mayKnowName(village, { ...plain, ...given })).toBe(false);
    expect(mayKnowName(village, { ...plain, ...given, consentName: true })).toBe(true);
  });
  test('is not known to presidium and county, even if he agreed', () => {
    for (const actor of [presidium, county]) expect(mayKnowName(actor, { ...plain, consentName: true })).toBe(false);
  });
  test('is revealed in full only to those who look after him', () => {
    expect([clerk, deputy, recorder].map((actor) => may('reveal', actor))).toEqual([true, true, true]);
    expect([presidium, county, village].map((actor) => may('reveal', actor, { ...given, consentName: true }))).toEqual([false, false, false]);
  });
});

describe('who handles it', () => {
  test('a department is asked by those who look after it and let in by the chair alone', () => {
    expect([clerk, deputy, recorder].map((actor) => may('askDepartment', actor))).toEqual([true, true, true]);
    expect([clerk, chair, deputy].map((actor) => may('approveAsk', actor, { state: 'askProposed' }))).toEqual([false, true, false]);
  });
  test('the committee answers what it has, and gives it back', () => {
    const given: Partial<Opinion> = { state: 'withVillage', officeId: 'committee' };
    expect(may('answerFromVillage', village, given)).toBe(true);
    expect(may('handBack', village, given)).toBe(true);
    expect(may('answerFromVillage', village, { state: 'withVillage', officeId: 'other' })).toBe(false);
    expect(may('route', village, given)).toBe(false);
  });
  test('only a deputy makes a suggestion of it', () => {
    expect([deputy, convener, recorder, clerk].map((actor) => may('takeUp', actor))).toEqual([true, true, false, false]);
  });
  test('a suggestion that is written is not given back by hand', () => {
    expect(may('handBack', deputy, { state: 'takenUp' })).toBe(true);
    expect(may('handBack', deputy, { state: 'takenUp', suggestionId: 'suggestion' })).toBe(false);
  });
  test('what others were merged into is not voided or sent away over their heads', () => {
    expect(refusalOf('void', clerk, { mergedCount: 1 })).toBe('opinion.hasMerged');
    expect(refusalOf('sendElsewhere', clerk, { mergedCount: 1 })).toBe('opinion.hasMerged');
  });
  test('nobody takes on what was given to nobody', () => {
    expect(refusalOf('lookAt', clerk, { state: 'received', stationId: null, deputyPersonId: null })).toBe('opinion.notRouted');
  });
  test('what belongs elsewhere is closed after the written notice, not before', () => {
    const elsewhere: Partial<Opinion> = { state: 'elsewhere', noticeDueOn: '2026-09-16' };
    expect(refusalOf('close', clerk, elsewhere)).toBe('opinion.noticeFirst');
    expect(may('close', clerk, { ...elsewhere, noticedAt: now })).toBe(true);
  });
  test('a summary is published by the office or the presidium, once it says how the matter came out, and never of a report', () => {
    const written: Partial<Opinion> = { state: 'answered', answeredAt: now, consentPublish: true, outcome: 'solved' };
    expect([clerk, chair, presidium, county, deputy, recorder, village, resident].map((actor) => may('publishSummary', actor, written))).toEqual([true, true, true, false, false, false, false, false]);
    expect(refusalOf('publishSummary', clerk, { ...written, outcome: null })).toBe('opinion.noSummary');
    expect(refusalOf('publishSummary', clerk, { ...written, consentPublish: false })).toBe('opinion.noConsent');
    expect(refusalOf('publishSummary', clerk, { ...written, answeredAt: null })).toBe('opinion.notAnswered');
    expect(refusalOf('publishSummary', clerk, { ...written, kind: 'report' })).toBe('opinion.isReport');
    expect(refusalOf('hideSummary', clerk, written)).toBe('opinion.notPublished');
    expect([clerk, presidium, deputy].map((actor) => may('hideSummary', actor, { ...written, isPublished: true }))).toEqual([true, true, false]);
  });
  test('a summary needs the consent of the resident', () => {
    expect(refusalOf('summarise', clerk, { state: 'answered' })).toBe('opinion.noConsent');
    expect(may('summarise', clerk, { state: 'answered', consentPublish: true })).toBe(true);
  });
});

describe('the resident rates', () => {
  const answered: Partial<Opinion> = { state: 'answered', answeredAt: now, answeredPersonId: 'deputy' };
  test('with his receipt, and nobody with another one', () => {
    expect(may('rate', resident, answered)).toBe(true);
    expect(may('rate', stranger, answered)).toBe(false);
  });
  test('through staff, but not through the one who answered', () => {
    expect(may('rate', recorder, answered)).toBe(true);
    expect(refusalOf('rate', deputy, answered)).toBe('opinion.notYourOwnAnswer');
  });
  test('once an answer, also after it was closed unrated', () => {
    expect(may('rate', resident, { ...answered, state: 'closed' })).toBe(true);
    expect(refusalOf('rate', resident, { ...answered, state: 'closed', rating: 'fairly' })).toBe('opinion.ratedBefore');
    expect(refusalOf('rate', resident, { state: 'closed' })).toBe('opinion.notAnswered');
  });
  test('and has it handled again once, when dissatisfied', () => {
    const rated: Partial<Opinion> = { ...answered, state: 'rated', rating: 'dissatisfied' };
    expect(may('reopen', resident, rated)).toBe(true);
    expect(refusalOf('reopen', resident, { ...rated, rating: 'fairly' })).toBe('opinion.notDissatisfied');
    expect(refusalOf('reopen', resident, { ...rated, reopenedAt: now })).toBe('opinion.reopenedBefore');
  });
});

describe('who enters for a resident', () => {
  const enter = (actor: Actor, stationId: string | null, deputyPersonId: string | null = null) => judge(policy.enter, actor, { stationId, deputyPersonId }, '2026-09-02') === null;
  test('the office for everybody, a station for itself, a deputy for himself', () => {
    expect(enter(clerk, null)).toBe(true);
    expect(enter(recorder, 'station')).toBe(true);
    expect(enter(recorder, 'elsewhere')).toBe(false);
    expect(enter(deputy, null, 'deputy')).toBe(true);
    expect(enter(deputy, null, 'otherDeputy')).toBe(false);
    expect(enter(village, 'station')).toBe(false);
    expect(enter(passer, null)).toBe(false);
  });
});

test('no verb but writing is open to a passer-by, in any state', () => {
  for (const verb of Object.keys(policy) as (keyof typeof policy)[]) {
    if (verb === 'submit') continue;
    for (const state of states) expect(may(verb, passer, { state, answeredAt: now, rating: 'dissatisfied', consentPublish: true, noticedAt: now }), `${verb} ${state}`).toBe(false);
  }
});
