import { due } from '#kernel/deadline.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { rules } from '#features/settings/rules.ts';
import { numberLabel } from '#features/suggestion/numbering.ts';
import { seriesOf } from '#features/suggestion/rules/numbering.ts';
import type { PaperAct } from './acts.ts';
import { type PaperCase, newCase, nextOf } from './paper-books.ts';
import { type Ground, maybeIn, move, originsOf, periods, personOf, strikeDuties, tellOriginators, textIn } from './paper-ground.ts';

type Stepper = (ground: Ground, one: PaperCase, act: PaperAct) => void;

/** Begins a paper. */
export function draft({ books }: Ground, act: PaperAct): void {
  const { at, input } = act;
  const today = dateOn(at);
  const lead = maybeIn(act, 'leadId') ?? personOf(act) ?? '';
  const own = personOf(act) === lead;
  const id = newId(at.getTime());
  books.cases.set(act.about, newCase(act.about, {
    id, state: 'draft', kind: maybeIn(act, 'kind') ?? 'suggestion', level: textIn(act, 'level'), title: textIn(act, 'title'), facts: textIn(act, 'facts'), proposal: textIn(act, 'proposal'), topic: textIn(act, 'topic'), placeCode: textIn(act, 'placeCode'),
    origin: textIn(act, 'origin'), suggestedOfficeId: maybeIn(act, 'suggestedOfficeId'), publicConsent: input['publicConsent'] as boolean, confidential: maybeIn(act, 'confidential'), leadPersonId: lead,
    typedBy: own ? null : personOf(act), leadConfirmedWay: own ? 'own' : null, leadConfirmedOn: own ? today : null, createdAt: at,
  }, (input['opinions'] as number[] | undefined) ?? []));
  books.events.push({ id: newId(at.getTime()), suggestionId: id, verb: 'draft', audience: 'writers', doneOn: today, at, personId: personOf(act), officeId: null, words: null });
}

/** Hands it in: its opinions are taken up, the archive hears of it, the presidium's clock begins. */
const submit: Stepper = (ground, one, act) => {
  const { town, books, calendar, opinionLife } = ground;
  const today = dateOn(act.at);
  const { row } = one;
  for (const cosigner of one.cosigners) if (cosigner.state === 'asked') cosigner.state = 'lapsed';
  const signed = personOf(act) === row.leadPersonId ? { leadConfirmedWay: 'own', leadConfirmedOn: today } : {};
  const here = row.level === 'township';
  const sitting = town.sittings.find(({ fromOn, toOn }) => fromOn <= today && today <= toOn);
  const raised = here && row.termId === null ? { termId: town.term.id, sittingId: sitting?.id ?? null } : {};
  if (row.submittedOn === null && one.origins.length > 0) {
    for (const opinion of originsOf(ground, one)) {
      if (opinion.row.state === 'takenUp') Object.assign(opinion.row, { suggestionId: row.id, version: opinion.row.version + 1 });
      else opinionLife.move(opinion, { about: opinion.script, at: act.at, by: act.by, input: {}, verb: 'takeUp' }, { change: { suggestionId: row.id } });
    }
    tellOriginators(ground, one, act, 'written');
  }
  const record = (personId: string, kind: string): void => {
    if (books.duties.some((duty) => duty.personId === personId && duty.kind === kind && duty.refId === row.id && duty.withdrawnAt === null)) return;
    books.duties.push({ id: newId(act.at.getTime()), personId, kind, doneOn: today, title: row.title, refFeature: 'suggestion', refId: row.id, enteredBy: personOf(act), enteredAt: act.at, withdrawnAt: null, level: row.level });
  };
  record(row.leadPersonId, 'suggestion.submitted');
  for (const { personId, state } of one.cosigners) if (state === 'confirmed') record(personId, 'suggestion.cosigned');
  const handedIn = { ...signed, submittedOn: today, submittedAt: act.at };
  if (!here) return move(ground, one, act, { to: 'forwarded', change: handedIn });
  move(ground, one, act, { to: 'submitted', change: { ...handedIn, ...raised, assignDueOn: due(today, periods.assign, calendar), mendingWords: null, withdrawBeforeAssignment: rules.withdrawBeforeAssignment.fallback } });
};

/** Gives it its number within the session or the closed season. */
const accept: Stepper = (ground, one, act) => {
  const { town, books } = ground;
  const { row } = one;
  const termId = row.termId ?? town.term.id;
  const number = row.number ?? nextOf(books, seriesOf(termId, row.sittingId));
  Object.assign(row, { termId, number, version: row.version + 1 });
  move(ground, one, act, { change: { acceptedOn: dateOn(act.at) } });
  const sittingNumber = town.sittings.find(({ id }) => id === row.sittingId)?.number ?? null;
  tellOriginators(ground, one, act, 'accepted', { words: numberLabel('zh', { termNumber: town.term.number, sittingNumber, number }) });
};

const amend: Stepper = (ground, one, act) => {
  const { row } = one;
  const own = personOf(act) === row.leadPersonId;
  const change = { title: textIn(act, 'title'), facts: textIn(act, 'facts'), proposal: textIn(act, 'proposal') };
  const isChanged = change.title !== row.title || change.facts !== row.facts || change.proposal !== row.proposal;
  if (isChanged) for (const cosigner of one.cosigners) if (cosigner.state === 'confirmed') Object.assign(cosigner, { state: 'asked', way: null, answeredOn: null });
  const confirmation = isChanged ? { leadConfirmedWay: own ? 'own' : null, leadConfirmedOn: own ? dateOn(act.at) : null, leadConfirmedWords: null } : {};
  move(ground, one, act, { change: { ...change, ...confirmation, wordsVersion: row.wordsVersion + (isChanged ? 1 : 0) }, audience: 'writers' });
};

const signer = (one: PaperCase, personId: string | null) => one.cosigners.find((cosigner) => cosigner.personId === personId);

/** From the first line to the number, and the ways a paper ends early. */
export const earlySteps: Readonly<Record<string, Stepper>> = {
  amend, submit, accept,
  askCosigners: (ground, one, act) => {
    for (const personId of act.input['personIds'] as string[]) one.cosigners.push({ suggestionId: one.row.id, personId, state: 'asked', way: null, askedOn: dateOn(act.at), answeredOn: null, words: null });
    move(ground, one, act, { to: one.row.state === 'mending' ? 'mending' : 'cosigning', audience: 'writers' });
  },
  cosign: (ground, one, act) => {
    Object.assign(signer(one, personOf(act)) ?? {}, { state: 'confirmed', way: 'own', answeredOn: dateOn(act.at) });
    move(ground, one, act, { audience: 'writers' });
  },
  declineCosign: (ground, one, act) => {
    Object.assign(signer(one, personOf(act)) ?? {}, { state: 'declined', answeredOn: dateOn(act.at), words: maybeIn(act, 'words') });
    move(ground, one, act, { audience: 'writers' });
  },
  recordPaperSignature: (ground, one, act) => {
    const [personId, way, words] = [textIn(act, 'personId'), textIn(act, 'way'), maybeIn(act, 'words')];
    if (personId === one.row.leadPersonId) return move(ground, one, act, { change: { leadConfirmedWay: way, leadConfirmedOn: dateOn(act.at), leadConfirmedWords: words }, audience: 'writers' });
    Object.assign(signer(one, personId) ?? {}, { state: 'confirmed', way, answeredOn: dateOn(act.at), words });
    move(ground, one, act, { audience: 'writers' });
  },
  returnForMending: (ground, one, act) => move(ground, one, act, { change: { mendingWords: textIn(act, 'words') }, words: textIn(act, 'words'), audience: 'writers' }),
  sendElsewhere: (ground, one, act) => {
    tellOriginators(ground, one, act, 'notAccepted');
    move(ground, one, act, { change: { elsewhereGround: textIn(act, 'ground'), elsewhereTo: textIn(act, 'to'), elsewhereWords: textIn(act, 'words') }, words: textIn(act, 'words'), audience: 'writers' });
  },
  withdraw: (ground, one, act) => end(ground, one, act, one.row.submittedOn === null ? 'writers' : 'readers'),
  void: (ground, one, act) => end(ground, one, act, 'readers'),
};

function end(ground: Ground, one: PaperCase, act: PaperAct, audience: 'writers' | 'readers'): void {
  one.shares = one.shares.filter(({ state }) => state !== 'proposed');
  if (one.row.submittedOn !== null) {
    strikeDuties(ground, one, act.at);
    tellOriginators(ground, one, act, 'withdrawn');
  }
  move(ground, one, act, { change: { endedWords: textIn(act, 'words') }, words: textIn(act, 'words'), audience });
}
