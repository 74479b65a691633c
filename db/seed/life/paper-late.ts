import { due } from '#kernel/deadline.ts';
import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { publicationSeries } from '#platform/counter.ts';
import type { PaperAct } from './acts.ts';
import { sendKey, sendRehandling } from './letters-sent.ts';
import { concluded } from './meeting-life.ts';
import { type PaperCase, nextOf } from './paper-books.ts';
import { type Ground, maybeIn, move, periods, personOf, textIn, tellOriginators } from './paper-ground.ts';
import { liveShares } from './paper-work.ts';

type Stepper = (ground: Ground, one: PaperCase, act: PaperAct) => void;

const appraise: Stepper = (ground, one, act) => {
  const { row } = one;
  const [result, today] = [textIn(act, 'result'), dateOn(act.at)];
  ground.books.appraisals.push({
    id: newId(act.at.getTime()), suggestionId: row.id, round: row.round, attitude: textIn(act, 'attitude'), result, words: maybeIn(act, 'words'), ground: maybeIn(act, 'ground'), filledOn: today,
    personId: row.leadPersonId, enteredBy: null, enteredAt: act.at, showGrade: false,
  });
  move(ground, one, act, { to: result !== 'dissatisfied' ? 'appraised' : row.round === 1 ? 'dissatisfied' : 'disputed', on: today, audience: 'presidium' });
};

const orderRehandling: Stepper = (ground, one, act) => {
  const today = dateOn(act.at);
  const dueOn = due(today, periods.rehandle, ground.calendar);
  sendRehandling(ground, one, act, { dueOn, ground: textIn(act, 'ground') });
  move(ground, one, act, {
    change: { round: one.row.round + 1, dueOn, rehandleOrderedOn: today, rehandleGround: textIn(act, 'ground'), repliedOn: null, appraisalDueOn: null }, words: textIn(act, 'ground'),
  });
  tellOriginators(ground, one, act, 'handledAgain');
};

const numbersOf = ({ town }: Ground, { row }: PaperCase) =>
  ({ termNumber: town.term.number, sittingNumber: town.sittings.find(({ id }) => id === row.sittingId)?.number ?? null, number: row.number ?? 0 });

/** Co-signers as the case lists them: by the day they were asked, then by id. */
const inOrder = (cosigners: PaperCase['cosigners']) => [...cosigners].sort((a, b) => a.askedOn.localeCompare(b.askedOn) || (a.personId < b.personId ? -1 : 1));

/** The frozen text, as the public reads it; nothing is struck out here. */
function publish(ground: Ground, one: PaperCase, act: PaperAct, checkId: string): void {
  const { town, books, governmentName } = ground;
  const { row } = one;
  const person = (id: string): string => town.persons.find((each) => each.id === id)?.name ?? '';
  const office = (id: string): string => town.offices.find((each) => each.id === id)?.name ?? '';
  const issued = one.replies.filter(({ state }) => state === 'issued').sort((a, b) => a.round - b.round || (a.id < b.id ? -1 : 1));
  const standing = issued.filter((reply) => !issued.some((later) => later.officeId === reply.officeId && later.round > reply.round));
  const weakest = [...standing].sort((a, b) => (a.letter < b.letter ? 1 : -1))[0];
  books.published.set(row.id, {
    id: row.id, checkId, ...numbersOf(ground, one), kind: row.kind, title: row.title, topic: row.topic, placeCode: row.placeCode, placeName: town.places.find(({ code }) => code === row.placeCode)?.name ?? '',
    leadPersonId: row.leadPersonId, leadName: person(row.leadPersonId), cosignerNames: JSON.stringify(inOrder(one.cosigners).filter(({ state }) => state === 'confirmed').map(({ personId }) => person(personId))),
    facts: row.facts, proposal: row.proposal, handlers: JSON.stringify(liveShares(one).map(({ officeId, role }) => ({ name: office(officeId), role }))),
    replies: JSON.stringify(standing.map((reply) => ({
      officeName: office(reply.officeId), issuerName: reply.issuer === 'townGovernment' ? governmentName : office(reply.officeId), documentNumber: reply.documentNumber, letter: reply.letter,
      letterWords: reply.letterWords, body: reply.body, promisedOn: reply.promisedOn, whyNoDate: reply.whyNoDate, issuedOn: reply.issuedOn ?? '', faceToFaceOn: reply.faceOn,
    }))),
    letter: weakest?.letter ?? '', letterWords: weakest?.letterWords ?? '', submittedOn: row.submittedOn ?? '', assignedOn: row.assignedOn ?? '', repliedOn: row.repliedOn ?? '',
    inTime: issued.every((reply) => (reply.issuedOn ?? '') <= (reply.dueOn ?? '')), closedOn: row.closedOn ?? '', appraised: books.appraisals.some(({ suggestionId }) => suggestionId === row.id),
    grade: null, keyLeader: one.row.keyLeader, publishedOn: dateOn(act.at), publishedAt: act.at, hiddenOn: null, together: null,
  });
  nextOf(books, publicationSeries);
}

const check = (ground: Ground, one: PaperCase, act: PaperAct, more: { decision: string; ground: string | null; words: string | null; state: string }): string => {
  const id = newId(act.at.getTime());
  ground.books.checks.push({ id, suggestionId: one.row.id, motionId: null, ...more, terms: '[]', ranges: '[]', shown: null, checkedBy: personOf(act), checkedOn: dateOn(act.at), confirmedBy: null, confirmedOn: null });
  return id;
};

/** From the answer to the public. */
export const lateSteps: Readonly<Record<string, Stepper>> = {
  appraise, orderRehandling,
  concludeAfterMeeting: (ground, one, act) => {
    concluded(ground, one, act);
    move(ground, one, act, { change: { concludedOn: textIn(act, 'metOn'), concludedWords: textIn(act, 'words') }, words: textIn(act, 'words'), on: textIn(act, 'metOn'), audience: 'presidium' });
  },
  nameKey: (ground, one, act) => {
    sendKey(ground, one, act, textIn(act, 'leader'));
    move(ground, one, act, { change: { keyOn: dateOn(act.at), keyLeader: textIn(act, 'leader'), keyGround: textIn(act, 'ground') }, words: textIn(act, 'leader') });
  },
  close: (ground, one, act) => {
    const today = dateOn(act.at);
    tellOriginators(ground, one, act, 'closed');
    move(ground, one, act, { change: { closedOn: today, publicationDueOn: due(today, periods.publish, ground.calendar) } });
  },
  checkPublication: (ground, one, act) => {
    publish(ground, one, act, check(ground, one, act, { decision: 'publish', ground: null, words: null, state: 'confirmed' }));
    move(ground, one, act, { to: 'published', audience: 'readers' });
  },
  withhold: (ground, one, act) => {
    const [why, words] = [textIn(act, 'ground'), textIn(act, 'words')];
    // What is public already is hidden only by two persons.
    const second = ground.books.published.has(one.row.id);
    check(ground, one, act, { decision: 'withhold', ground: why, words, state: second ? 'waiting' : 'confirmed' });
    if (!second) {
      ground.books.withheld.push({ id: one.row.id, ...numbersOf(ground, one), kind: one.row.kind, ground: why, withheldOn: dateOn(act.at), liftedOn: null });
      nextOf(ground.books, publicationSeries);
    }
    move(ground, one, act, { to: second ? 'checked' : 'withheld', words, audience: second ? 'writers' : 'readers' });
  },
};
