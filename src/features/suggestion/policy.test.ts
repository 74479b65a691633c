import { describe, expect, test } from 'vitest';
import { type Actor, type Grant, visitor } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { policy, reopeningsOf } from './policy.ts';
import { type LifeVerb, type State, answeredStates, life, states } from './rules.ts';
import type { Seat } from '#features/signing/rules.ts';
import type { Assignment, Suggestion } from './rules/suggestion.ts';

const tenantId = '01890000-0000-7000-8000-000000000001';
const today = '2026-03-20';
const person = (personId: string, ...grants: Grant[]): Actor => ({ ...visitor(tenantId, 'township'), accountId: personId, personId, name: personId, grants, via: 'session' });

const lead = person('lead', { role: 'deputy' });
const signer = person('signer', { role: 'deputy' });
const asked = person('asked', { role: 'deputy' });
const colleague = person('colleague', { role: 'deputy' });
const typist = person('typist', { role: 'recorder', stationId: 'station' });
const clerk = person('clerk', { role: 'clerk' });
const chair = person('chair', { role: 'chair' });
const presidium = person('presidium', { role: 'presidium' });
const government = person('government', { role: 'governmentOffice' });
const handler = person('handler', { role: 'handler', officeId: 'main' });
const coHandler = person('coHandler', { role: 'handler', officeId: 'co' });
const otherHandler = person('otherHandler', { role: 'handler', officeId: 'elsewhere' });
const county = person('county', { role: 'countyOfficer' });
const administrators = (['systemAdmin', 'securityAdmin', 'auditAdmin'] as const).map((role) => person(role, { role }));
const passer = visitor(tenantId, 'township');
const everybody = { lead, signer, asked, colleague, typist, clerk, chair, presidium, government, handler, coHandler, otherHandler, county };

const share = (officeId: string, role: Assignment['role'], more: Partial<Assignment> = {}): Assignment => ({
  id: officeId, officeId, role, state: 'accepted', issuer: 'townGovernment', undertakerId: null, takenFrom: [], assignedOn: '2026-03-10', acceptedOn: '2026-03-11', returnDueOn: '2026-03-25', returnRefusedOn: null,
  coOpinionDueOn: null, coOpinionOn: null, progressDueOn: null, answeredRound: 0, unreachableRound: 0, ...more,
});
const base: Suggestion = {
  id: 'paper', version: 1, state: 'handling', kind: 'suggestion', level: 'township', title: '修桥', facts: '桥坏了', proposal: '修', wordsVersion: 1, topic: 'roads', placeCode: '330001101201', termId: 'term', sittingId: null,
  number: 1, submittedOn: '2026-03-09', leadPersonId: 'lead', typedBy: null, leadConfirmedWay: 'own', leadless: false, publicConsent: true, confidential: false, longClass: false,
  assignedOn: '2026-03-10', dueOn: '2026-06-10', assignDueOn: '2026-03-16', viaGovernmentOffice: false, withdrawBeforeAssignment: false, round: 1, rehandleOrderedOn: null, repliedOn: null, appraisalDueOn: null,
  closedOn: null, publicationDueOn: null, pressedOn: null, keyLeader: null, changedFormRound: 0, enteredLate: false, contacts: [], replies: [], askedExtension: null, waitingCheck: null, passage: null, handledWith: null, followerIds: [],
  cosigners: [{ personId: 'signer', state: 'confirmed', way: 'own' }, { personId: 'asked', state: 'asked', way: null }], assignments: [share('main', 'main'), share('co', 'co')],
};
const asking = { officeId: 'main', askedOn: '2026-04-01', decider: 'chair' } as const;
const draft: Partial<Suggestion> = { state: 'draft', number: null, submittedOn: null, termId: null, assignedOn: null, dueOn: null, assignments: [] };
const verbs = life.verbs.filter((verb) => verb !== 'lateAmended');
const may = (verb: LifeVerb | 'see', actor: Actor, change: Partial<Suggestion> = {}) => judge(policy[verb], actor, { ...base, ...change }, today) === null;
const whyNot = (verb: LifeVerb, actor: Actor, change: Partial<Suggestion> = {}) => judge(policy[verb], actor, { ...base, ...change }, today)?.code;
const who = (verb: LifeVerb | 'see', change: Partial<Suggestion> = {}) => Object.entries(everybody).filter(([, actor]) => may(verb, actor, change)).map(([name]) => name);

describe('who sees a suggestion', () => {
  test('a draft is its writers’ alone', () => {
    expect(who('see', draft)).toEqual(['lead', 'signer', 'asked']);
    expect(who('see', { ...draft, typedBy: 'typist' })).toEqual(['lead', 'signer', 'asked', 'typist', 'clerk', 'chair']);
  });
  test('handed in, the congress and the government office see it; accepted, every deputy', () => {
    expect(who('see', { state: 'submitted', number: null, assignments: [] })).toEqual(['lead', 'signer', 'asked', 'clerk', 'chair', 'presidium', 'government', 'county']);
    expect(who('see', { state: 'accepted', assignments: [] })).toEqual(['lead', 'signer', 'asked', 'colleague', 'clerk', 'chair', 'presidium', 'government', 'county']);
  });
  test('a confidential one not even the other deputies; a proposed office not before the chair approves', () => {
    expect(who('see', { state: 'prepared', confidential: true, assignments: [share('main', 'main', { state: 'proposed' })] })).toEqual(['lead', 'signer', 'asked', 'clerk', 'chair', 'presidium', 'government', 'county']);
  });
  test('a handler while the office has it, and no longer', () => {
    expect(may('see', handler)).toBe(true);
    expect([may('see', otherHandler), may('see', handler, { assignments: [share('main', 'main', { state: 'returned' })] })]).toEqual([false, false]);
  });
  test('no administrator and no passer-by', () => {
    for (const actor of [...administrators, passer]) for (const state of states) expect(may('see', actor, { state })).toBe(false);
  });
});

describe('what a handler is offered never tells what the deputy said', () => {
  const offered = (actor: Actor, state: State) => verbs.filter((verb) => may(verb, actor, { state, repliedOn: '2026-03-19', appraisalDueOn: '2026-04-10', assignments: [share('main', 'main', { answeredRound: 1 }), share('co', 'co')] }));
  test.each([['handler', handler], ['co-handler', coHandler], ['government office', government], ['another deputy', colleague]])('%s', (_, actor) => {
    expect(new Set(answeredStates.map((state) => offered(actor, state).join())).size).toBe(1);
  });
});

describe('the order of powers', () => {
  const proposed = [share('main', 'main', { state: 'proposed' })];
  test.each<[LifeVerb, Partial<Suggestion>, string[]]>([
    ['accept', { state: 'submitted', number: null }, ['clerk', 'chair']],
    ['returnForMending', { state: 'submitted', number: null }, ['clerk', 'chair']],
    ['sendElsewhere', { state: 'submitted', number: null }, ['clerk', 'chair']],
    ['takeBack', { state: 'elsewhere', number: null }, ['clerk', 'chair']],
    ['voidContact', { contacts: [{ id: 'c', officeId: 'main', personId: 'lead', round: 1, kind: 'during' as const, on: '2026-03-11', reached: true, state: 'logged' as const }] }, ['clerk', 'chair', 'handler']],
    ['prepare', { state: 'accepted', assignedOn: null, dueOn: null, assignments: [] }, ['clerk', 'chair']],
    ['assign', { state: 'prepared', assignedOn: null, dueOn: null, assignments: proposed }, ['chair']],
    ['divide', { state: 'dividing', assignments: [], viaGovernmentOffice: true }, ['government']],
    ['acceptWork', { state: 'assigned', assignments: [share('main', 'main', { state: 'assigned' }), share('co', 'co')] }, ['handler']],
    ['allowReturn', { assignments: [share('main', 'main', { state: 'returnAsked' })] }, ['chair']],
    ['refuseReturn', { assignments: [share('main', 'main', { state: 'returnAsked' })], viaGovernmentOffice: true }, ['chair', 'government']],
    ['grantExtension', { askedExtension: asking }, ['chair']],
    ['refuseExtension', { askedExtension: asking }, ['chair']],
    ['orderRehandling', { state: 'dissatisfied' }, ['chair']],
    ['concludeAfterMeeting', { state: 'disputed' }, ['chair']],
    ['close', { state: 'appraised' }, ['clerk', 'chair']],
    ['reopen', { state: 'closed' }, ['clerk', 'chair']],
    ['changeAppraisal', { state: 'appraised' }, ['lead', 'clerk', 'chair']],
    ['noteApproach', { state: 'replied' }, ['lead']],
    ['sendBackCoOpinion', { assignments: [share('main', 'main'), share('co', 'co', { coOpinionOn: '2026-03-15' })] }, ['handler']],
    ['checkPublication', { state: 'closed' }, ['clerk', 'chair']],
    ['withhold', { state: 'closed' }, ['clerk', 'chair']],
    ['remind', {}, ['clerk', 'chair', 'presidium']],
    ['askProgress', {}, ['clerk', 'chair', 'presidium']],
    ['reportProgress', { assignments: [share('main', 'main', { progressDueOn: '2026-03-21' }), share('co', 'co')] }, ['handler']],
    ['void', {}, ['clerk', 'chair']],
    ['declareUnreachable', { contacts: ['2026-03-11', '2026-03-12', '2026-03-13'].map((on) => ({ id: on, officeId: 'main', personId: 'lead', round: 1, kind: 'during' as const, on, reached: false, state: 'logged' as const })) }, ['clerk', 'chair']],
    ['handOver', { leadless: true }, ['clerk', 'chair']],
  ])('%s', (verb, change, expected) => expect(who(verb, change)).toEqual(expected));

  test('what the deputies do themselves', () => {
    expect(who('submit', draft)).toEqual(['lead']);
    expect(who('amend', draft)).toEqual(['lead']);
    expect(who('askCosigners', draft)).toEqual(['lead']);
    expect(who('cosign', { ...draft, state: 'cosigning' })).toEqual(['asked']);
    expect(who('declineCosign', { ...draft, state: 'cosigning' })).toEqual(['asked']);
    expect(who('appraise', { state: 'replied' })).toEqual(['lead']);
    expect(who('withdraw')).toEqual(['lead']);
  });
  test('what is typed for a deputy waits for the deputy’s yes', () => {
    const typed = { ...draft, typedBy: 'typist', leadConfirmedWay: null };
    expect(who('submit', typed)).toEqual(['lead']);
    expect(whyNot('submit', typist, typed)).toBe('suggestion.leadNotConfirmed');
    expect(who('submit', { ...typed, leadConfirmedWay: 'paper' })).toEqual(['lead', 'typist', 'clerk', 'chair']);
    expect(who('recordPaperSignature', typed)).toEqual(['lead', 'typist', 'clerk', 'chair']);
    // Handed over after it was handed in: the new lead's word is asked for, nobody else's.
    expect(who('confirmLead', { leadConfirmedWay: null })).toEqual(['lead']);
    expect([whyNot('confirmLead', lead, {}), whyNot('confirmLead', lead, { ...draft, leadConfirmedWay: null }), whyNot('recordPaperSignature', clerk, {})]).toEqual(['suggestion.leadConfirmedBefore', 'platform.wrongState', 'suggestion.nothingToSign']);
    expect(who('handOver', { leadConfirmedWay: null })).toEqual(['clerk', 'chair']);
  });
  test('what the offices do', () => {
    expect(who('logContact')).toEqual(['handler', 'coHandler']);
    expect(who('askExtension')).toEqual(['handler']);
    expect(who('giveCoOpinion')).toEqual(['coHandler']);
    expect(who('draftReply')).toEqual(['government', 'handler']);
    expect(who('draftReply', { assignments: [share('main', 'main', { issuer: 'own' })] })).toEqual(['handler']);
    expect(who('askReturn')).toEqual(['clerk', 'chair', 'handler', 'coHandler']);
    const ready = { replies: [{ id: 'r', officeId: 'main', round: 1, state: 'ready' as const, issuer: 'townGovernment' as const, signing: null, promisedOn: null, issuedOn: null }] };
    expect(who('issueReply', ready)).toEqual(['government']);
    expect(who('issueReply', { replies: ready.replies.map((reply) => ({ ...reply, issuer: 'own' as const })) })).toEqual(['handler']);
    expect(who('recordFaceToFace', ready)).toEqual(['handler']);
    expect(who('returnReply', ready)).toEqual(['government']);
    expect(who('checkReply', ready)).toEqual([]);
    const seat = (more: Partial<Seat>) => ({ step: 1, personId: 'handler', standInId: null, awayFrom: null, awayTo: null, ...more });
    const lying = (state: 'draft' | 'ready', more: Partial<Seat>) => ({ replies: ready.replies.map((reply) => ({ ...reply, state, issuer: 'own' as const, signing: seat(more) })) });
    expect(who('checkReply', lying('draft', {}))).toEqual(['handler']);
    expect(who('returnReply', lying('draft', {}))).toEqual(['handler']);
    expect(who('issueReply', lying('ready', {}))).toEqual(['handler']);
    expect(who('issueReply', lying('ready', { personId: 'head' }))).toEqual([]);
    expect(who('issueReply', lying('ready', { personId: null }))).toEqual(['handler']);
    expect(who('checkReply', lying('draft', { personId: 'head', standInId: 'handler', awayFrom: '2026-01-01', awayTo: '2026-12-31' }))).toEqual(['handler']);
    expect(who('nameUndertaker')).toEqual(['handler', 'coHandler']);
  });
});

describe('at which point', () => {
  test('giving back ends with the profile’s days, with a refusal, and with the reply', () => {
    expect(whyNot('askReturn', handler, { assignments: [share('main', 'main', { returnDueOn: '2026-03-19' })] })).toBe('suggestion.returnTooLate');
    expect(may('askReturn', clerk, { assignments: [share('main', 'main', { returnDueOn: '2026-03-19' })] })).toBe(true);
    expect(whyNot('askReturn', handler, { assignments: [share('main', 'main', { returnRefusedOn: '2026-03-19' })] })).toBe('suggestion.returnTooLate');
    expect(whyNot('askReturn', handler, { assignments: [share('main', 'main', { answeredRound: 1 })] })).toBe('suggestion.nothingOwed');
  });
  test('more time is asked once, before the due date, and not when it is long already', () => {
    expect(whyNot('askExtension', handler, { longClass: true })).toBe('suggestion.alreadyLong');
    expect(whyNot('askExtension', handler, { askedExtension: asking })).toBe('suggestion.extensionAsked');
    expect(whyNot('askExtension', handler, { dueOn: '2026-03-19' })).toBe('suggestion.extensionTooLate');
  });
  test('a case whose form is awaited is closed only when the form is late', () => {
    expect(whyNot('close', clerk, { state: 'replied', appraisalDueOn: today })).toBe('suggestion.waitForForm');
    expect(may('close', clerk, { state: 'replied', appraisalDueOn: '2026-03-19' })).toBe(true);
  });
  test('without the deputy’s consent it is not published, only kept back with its ground', () => {
    expect(whyNot('checkPublication', clerk, { state: 'closed', publicConsent: false })).toBe('suggestion.noConsent');
    expect(may('withhold', clerk, { state: 'closed', publicConsent: false })).toBe(true);
  });
  test('the second person is another one', () => {
    const waiting = { state: 'checked' as const, waitingCheck: { id: 'c', decision: 'publish' as const, ground: null, checkedBy: 'clerk' } };
    expect(who('confirmPublication', waiting)).toEqual(['chair', 'presidium']);
    expect(whyNot('confirmPublication', clerk, waiting)).toBe('suggestion.secondPerson');
  });
  test('withdrawal by a rule that ends with the assignment', () => {
    expect(whyNot('withdraw', lead, { withdrawBeforeAssignment: true })).toBe('suggestion.withdrawTooLate');
    expect(may('withdraw', lead, { withdrawBeforeAssignment: true, state: 'accepted', assignedOn: null, dueOn: null })).toBe(true);
  });
  test('a form is changed once a round, and a closed case goes back to the offices by the chair alone', () => {
    expect([whyNot('changeAppraisal', lead, { state: 'dissatisfied', round: 2, changedFormRound: 1 }), whyNot('changeAppraisal', lead, { state: 'dissatisfied', round: 2, changedFormRound: 2 })]).toEqual([undefined, 'suggestion.changedOnce']);
    expect([clerk, chair].map(reopeningsOf)).toEqual([['before'], ['before', 'handling']]);
  });
  test('pressed at most once a day', () => expect(whyNot('remind', clerk, { pressedOn: today })).toBe('suggestion.remindedToday'));
  test('a verb outside its states is refused as such', () => {
    const early = verbs.flatMap((verb) => states.filter((state) => !life.allows(state, verb) && Object.values(everybody).some((actor) => may(verb, actor, { state }))).map((state) => `${verb} in ${state}`));
    expect(early).toEqual([]);
  });
});

describe('beginning one', () => {
  const plan = { leadPersonId: 'lead', leadIsDeputy: true, placeExists: true };
  const mayDraft = (actor: Actor, change = {}) => judge(policy.draft, actor, { ...plan, ...change }, today)?.code ?? 'yes';
  test('a deputy for himself; clerk, chair and station staff for a deputy; nobody else', () => {
    expect(Object.entries(everybody).filter(([, actor]) => mayDraft(actor) === 'yes').map(([name]) => name)).toEqual(['lead', 'typist', 'clerk', 'chair']);
  });
  test('only deputies of that congress make suggestions to it', () => expect(mayDraft(lead, { leadIsDeputy: false })).toBe('suggestion.notADeputy'));
  test('a place of this town', () => expect(mayDraft(lead, { placeExists: false })).toBe('suggestion.noSuchPlace'));
});
