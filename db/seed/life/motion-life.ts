import { publicationSeries } from '#platform/counter.ts';
import { due } from '#kernel/deadline.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { numberLabel } from '#features/motion/numbering.ts';
import { type LifeVerb, type State, life } from '#features/motion/rules.ts';
import type { Motion } from '#features/motion/rules/motion.ts';
import { seriesOf } from '#features/motion/rules/numbering.ts';
import { rules } from '#features/settings/rules.ts';
import { signersOf } from '#features/suggestion/rules/suggestion.ts';
import type { MotionAct } from './acts.ts';
import type { MotionCase } from './motion-books.ts';
import { newCase, nextOf } from './paper-books.ts';
import { type Ground, maybeIn, periods, personOf, strikeDuties, textIn } from './paper-ground.ts';

type Stepper = (ground: Ground, one: MotionCase, act: MotionAct) => void;
interface Step { readonly to?: State; readonly change?: Partial<MotionCase['row']>; readonly words?: string | null; readonly audience?: 'writers' | 'readers' }

/** State, version and one entry of the timeline, as in the feature's own `move`. */
function move(ground: Ground, { row }: MotionCase, act: MotionAct, { to, change = {}, words = null, audience = 'readers' }: Step = {}): void {
  Object.assign(row, change, { state: life.next(row.state as State, act.verb as LifeVerb, to), version: row.version + 1 });
  note(ground, row.id, act, { words, audience });
}

const note = ({ books }: Ground, motionId: string, act: MotionAct, { words, audience }: { words: string | null; audience: 'writers' | 'readers' }): void =>
  void books.motions.events.push({ id: newId(act.at.getTime()), motionId, verb: act.verb, audience, doneOn: maybeIn(act, 'on') ?? dateOn(act.at), at: act.at, personId: personOf(act), words });

/** Who moves it: the lead and whoever has confirmed. */
export const moversOf = ({ row, cosigners }: MotionCase): string[] => signersOf({ ...row, cosigners: cosigners as unknown as Motion['cosigners'] });

function draft(ground: Ground, act: MotionAct): void {
  const { at, input } = act;
  const id = newId(at.getTime());
  const words = { title: textIn(act, 'title'), ground: textIn(act, 'ground'), basis: textIn(act, 'basis'), plan: textIn(act, 'plan') };
  ground.books.motions.cases.set(act.about, {
    cosigners: [],
    row: {
      id, state: 'draft', ...words, wordsVersion: 1, publicConsent: input['publicConsent'] as boolean, leadPersonId: personOf(act) ?? '', typedBy: null, leadConfirmedWay: 'own', leadConfirmedOn: dateOn(at), leadConfirmedWords: null,
      leadless: false, termId: null, sittingId: null, number: null, submittedOn: null, submittedAt: null, hasCommittee: false, sentToCommitteeOn: null, reportedOn: null, reportWords: null, decidedOn: null,
      decisionGround: null, suggestionId: null, withdrawalAskedOn: null, withdrawalWords: null, outcomeOn: null, outcomeWords: null, endedWords: null, createdAt: at, version: 1,
    },
  });
  note(ground, id, act, { words: null, audience: 'writers' });
}

const answered = (one: MotionCase, personId: string | null, change: Partial<MotionCase['cosigners'][number]>): void =>
  void Object.assign(one.cosigners.find((cosigner) => cosigner.personId === personId) ?? {}, change);

/** Writes into the archive of everybody who moves it. */
function recordMovers({ books }: Ground, one: MotionCase, act: MotionAct, ref: { feature: 'motion' | 'suggestion'; id: string; led: string; signed: string }): void {
  for (const personId of moversOf(one)) {
    books.duties.push({
      id: newId(act.at.getTime()), personId, kind: `${ref.feature}.${personId === one.row.leadPersonId ? ref.led : ref.signed}`, doneOn: dateOn(act.at), title: one.row.title, refFeature: ref.feature, refId: ref.id,
      enteredBy: personOf(act), enteredAt: act.at, withdrawnAt: null, level: null,
    });
  }
}

/** Hands it in to the session that sits or comes next, where it gets its number. */
const submit: Stepper = (ground, one, act) => {
  const { town, books } = ground;
  const today = dateOn(act.at);
  const sitting = town.sittings.find(({ toOn }) => toOn >= today);
  if (!sitting) throw new Error('no session to hand a motion in to on paper');
  for (const cosigner of one.cosigners) if (cosigner.state === 'asked') cosigner.state = 'lapsed';
  recordMovers(ground, one, act, { feature: 'motion', id: one.row.id, led: 'submitted', signed: 'cosigned' });
  move(ground, one, act, { change: {
    leadConfirmedOn: today, termId: town.term.id, sittingId: sitting.id, number: nextOf(books, seriesOf(town.term.id, sitting.id)), submittedOn: today, submittedAt: act.at, hasCommittee: rules.motionCommittee.fallback,
  } });
};

/** It goes on as a suggestion with the same words and movers; see the suggestion feature's `takeOverMotion`. */
const treatAsSuggestion: Stepper = (ground, one, act) => {
  const { town, books, calendar } = ground;
  const { row, cosigners } = one;
  if (act.becomes === undefined) throw new Error('a motion that becomes no suggestion on paper');
  const [on, suggestionId] = [dateOn(act.at), newId(act.at.getTime())];
  const sittingNumber = town.sittings.find(({ id }) => id === row.sittingId)?.number ?? null;
  const motionLabel = numberLabel('zh', { termNumber: town.term.number, sittingNumber, number: row.number });
  const assignDueOn = due(on, periods.assign, calendar);
  const paper = newCase(act.becomes, {
    id: suggestionId, state: 'submitted', level: 'township', title: row.title, facts: `${row.ground}\n${row.basis}`, proposal: row.plan, topic: textIn(act, 'topic'), placeCode: textIn(act, 'placeCode'), origin: 'own',
    publicConsent: row.publicConsent, leadPersonId: row.leadPersonId, leadConfirmedWay: row.leadConfirmedWay, leadConfirmedOn: row.leadConfirmedOn, termId: row.termId, sittingId: row.sittingId, submittedOn: on, submittedAt: act.at,
    assignDueOn, clockOn: assignDueOn, withdrawBeforeAssignment: rules.withdrawBeforeAssignment.fallback, motionId: row.id, motionLabel, createdAt: act.at,
  });
  for (const { personId, state, way, askedOn, answeredOn } of cosigners) if (state === 'confirmed') paper.cosigners.push({ suggestionId, personId, state, way, askedOn, answeredOn, words: null });
  books.cases.set(act.becomes, paper);
  books.events.push({ id: newId(act.at.getTime()), suggestionId, verb: 'fromMotion', audience: 'readers', doneOn: on, at: act.at, personId: personOf(act), officeId: null, words: motionLabel });
  recordMovers(ground, one, act, { feature: 'suggestion', id: suggestionId, led: 'submitted', signed: 'cosigned' });
  move(ground, one, act, { words: textIn(act, 'ground'), change: { decidedOn: on, decisionGround: textIn(act, 'ground'), suggestionId } });
};

/** What everybody reads of it, in the words given. */
const checkPublication: Stepper = (ground, one, act) => {
  const [{ town, books }, { row }] = [ground, one];
  const person = (id: string): string => town.persons.find((each) => each.id === id)?.name ?? '';
  // As the database reads them: by the day they were asked, then by id.
  const cosigners = [...one.cosigners].sort((a, b) => (`${a.askedOn}${a.personId}` < `${b.askedOn}${b.personId}` ? -1 : 1));
  const [leadName = '', ...signerNames] = moversOf({ row, cosigners }).map(person);
  const withPaper = act.input['withPaper'] === true;
  move(ground, one, act);
  books.checks.push({
    id: newId(act.at.getTime()), suggestionId: null, motionId: row.id, decision: 'publish', ground: null, words: null, terms: '[]', ranges: '[]', state: 'confirmed', checkedBy: personOf(act), checkedOn: dateOn(act.at), confirmedBy: null, confirmedOn: null,
    shown: JSON.stringify({ withPaper, decisionWords: textIn(act, 'decisionWords'), reportWords: null, outcomeWords: maybeIn(act, 'outcomeWords') }),
  });
  books.motions.published.set(row.id, {
    id: row.id, termNumber: town.term.number, sittingNumber: town.sittings.find(({ id }) => id === row.sittingId)?.number ?? 0, number: row.number ?? 0, state: row.state, title: row.title, leadName, signerNames: JSON.stringify(signerNames),
    ground: withPaper ? row.ground : null, basis: withPaper ? row.basis : null, plan: withPaper ? row.plan : null, submittedOn: row.submittedOn ?? '', reportedOn: row.reportedOn, reportWords: null, decidedOn: row.decidedOn ?? '',
    decisionWords: textIn(act, 'decisionWords'), outcomeOn: row.outcomeOn, outcomeWords: maybeIn(act, 'outcomeWords'), suggestionId: row.suggestionId, publishedOn: dateOn(act.at), hiddenOn: null, hiddenWords: null,
  });
  nextOf(books, publicationSeries);
};

const steps: Readonly<Partial<Record<MotionAct['verb'], Stepper>>> = {
  submit, treatAsSuggestion, checkPublication,
  askCosigners: (ground, one, act) => {
    for (const personId of act.input['personIds'] as string[]) one.cosigners.push({ motionId: one.row.id, personId, state: 'asked', way: null, askedOn: dateOn(act.at), answeredOn: null, words: null });
    move(ground, one, act, { audience: 'writers' });
  },
  cosign: (ground, one, act) => {
    answered(one, personOf(act), { state: 'confirmed', way: 'own', answeredOn: dateOn(act.at) });
    move(ground, one, act, { audience: 'writers' });
  },
  declineCosign: (ground, one, act) => {
    answered(one, personOf(act), { state: 'declined', answeredOn: dateOn(act.at), words: maybeIn(act, 'words') });
    move(ground, one, act, { audience: 'writers' });
  },
  recordPaperSignature: (ground, one, act) => {
    answered(one, textIn(act, 'personId'), { state: 'confirmed', way: textIn(act, 'way'), answeredOn: dateOn(act.at), words: maybeIn(act, 'words') });
    move(ground, one, act, { audience: 'writers' });
  },
  putOnAgenda: (ground, one, act) => move(ground, one, act, { words: textIn(act, 'ground'), change: { decidedOn: dateOn(act.at), decisionGround: textIn(act, 'ground') } }),
  recordOutcome: (ground, one, act) => move(ground, one, act, { to: textIn(act, 'outcome') as State, words: textIn(act, 'words'), change: { outcomeOn: textIn(act, 'on'), outcomeWords: textIn(act, 'words') } }),
  askWithdrawal: (ground, one, act) => move(ground, one, act, { words: textIn(act, 'words'), change: { withdrawalAskedOn: dateOn(act.at), withdrawalWords: textIn(act, 'words') } }),
  agreeWithdrawal: (ground, one, act) => {
    strikeDuties(ground, one, act.at);
    move(ground, one, act, { change: { withdrawalAskedOn: null } });
  },
};

/** Performs acts on motions on paper, exactly as the verbs of the motion feature would. */
export function performMotion(ground: Ground, act: MotionAct): void {
  if (act.verb === 'draft') return draft(ground, act);
  const one = ground.books.motions.cases.get(act.about);
  const step = steps[act.verb];
  if (!one || !step) throw new Error(`no ${act.verb} of a motion on paper`);
  step(ground, one, act);
}
