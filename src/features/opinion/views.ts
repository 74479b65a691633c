import { stationsOf } from '#kernel/actor.ts';
import { sayNumbers } from '#kernel/numerals.ts';
import { mask } from '#kernel/plain-text.ts';
import { mostSimilar } from '#kernel/similar.ts';
import { judge, refuse } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { dateOn, yearOf } from '#kernel/dates.ts';
import { officeNames } from '#features/office/public.ts';
import { codesOfVillage, placeIsWithin, placeName } from '#features/place/public.ts';
import { stationName } from '#features/station/public.ts';
import { type Work, mustSee, permitted, showing } from '#platform/feature.ts';
import { openContact } from './contact.ts';
import { opinion } from './contract.ts';
import { innerWordsFor, looksAfter, mayKnowName, policy } from './policy.ts';
import { freeze, isPublicAlready, waitingForAnother } from './publishing.ts';
import { routesFor } from './routes-of-place.ts';
import { type Channel, type Opinion, dueOn, excerptOf, innerVerbs, lampOf, likeness, type noticeWays } from './rules.ts';
import { contactsOf } from './store/contact.ts';
import { board as boardCounts, countByState, countInReview, monthFigures, placeFigures, sourceFigures, yearFigures } from './store/figures.ts';
import { findShown } from './store/published.ts';
import { likeCandidates, searchCondition } from './store/search.ts';
import { type OpinionWords, briefs, find, wordsOf } from './store.ts';
import { type ListRow, list as listRows } from './store/list.ts';
import { type OpinionEvent, eventsOf } from './store/timeline.ts';

const named = (id: string | null, name: string | null | undefined) => (id ? { id, name: name ?? '' } : null);
const lampFor = (subject: Opinion, today: string) => {
  const lamp = lampOf(subject, today);
  return lamp && { colour: lamp.colour, days: Math.abs(lamp.days) };
};
/** What this actor may do with it now; the verbs that act on no single opinion are offered by their own pages. */
const canDo = ({ actor, today }: Work<unknown>, subject: Opinion) => permitted(policy, opinion.verbs, actor, subject, today);

const withoutPublishing = (can: readonly string[]): string[] => can.filter((verb) => verb !== 'publishSummary');

/** The same, without publishing what is public already as it stands or waits for another person. */
async function canDoHere(work: Work<unknown>, subject: Opinion, isPublic: boolean): Promise<string[]> {
  const can = canDo(work, subject);
  return isPublic || (await waitingForAnother(work, [subject]))(subject) ? withoutPublishing(can) : can;
}

function asRow(work: Work<unknown>, row: ListRow, waits: boolean) {
  const can = canDo(work, row);
  return {
    ...row, station: named(row.stationId, row.stationName), deputy: named(row.deputyPersonId, row.deputyName), office: named(row.officeId, row.officeName),
    dueOn: dueOn(row), lamp: lampFor(row, work.today), can: waits ? withoutPublishing(can) : can,
  };
}

/** May this actor enter opinions for anybody: the office, whoever serves a station, a deputy. */
const mayEnter = ({ actor, today }: Work<unknown>): boolean =>
  judge(policy.enter, actor, { stationId: stationsOf(actor)[0] ?? null, deputyPersonId: actor.personId }, today) === null;

export const list = showing(opinion.views.list, async (work) => {
  const { tx, actor, today, input } = work;
  const { search, page, ...filter } = input;
  const { rows, total } = await listRows(tx, actor, today, { ...filter, ...(search ? { found: await searchCondition(tx, search) } : {}) }, (page - 1) * 20);
  const waits = await waitingForAnother(work, rows);
  return { rows: rows.map((row) => asRow(work, row, waits(row))), total, reviewCount: await countInReview(tx, actor), canEnter: mayEnter(work) };
});

const answerOf = (subject: Opinion, words: OpinionWords) =>
  (words.answerWords !== null && subject.answeredAt ? { words: words.answerWords, by: words.answeredBy ?? '', at: subject.answeredAt.toISOString() } : null);
const photosOf = async ({ house, tx }: Work<unknown>, id: string) => (await house.files.of(tx, 'opinion', [id])).map((file) => ({ id: file.id, name: file.name }));

async function contactFor({ tx, actor, house }: Work<unknown>, subject: Opinion) {
  if (!subject.hasContact || !mayKnowName(actor, subject)) return null;
  const [sealed] = await contactsOf(tx, [subject.id]);
  const contact = openContact(house.seal, subject.id, sealed);
  // A handler with the resident's leave sees the name and nothing else.
  if (!looksAfter(actor, subject)) return { name: contact.name, phone: null, hasAddress: false, phoneConfirmed: false };
  return { name: contact.name, phone: contact.phone === null ? null : mask.phone(contact.phone), hasAddress: contact.address !== null, phoneConfirmed: subject.phone === 'confirmed' };
}

export const detail = showing(opinion.views.detail, async (work) => {
  const { tx, actor, today, input } = work;
  const subject = mustSee(policy.see, work, await find(tx, input.id, false));
  const words = await wordsOf(tx, subject.id);
  const offices = await officeNames(tx, [subject.officeId, subject.proposedOfficeId].filter((id) => id !== null));
  const people = await namesOf(tx, [subject.deputyPersonId, words.enteredBy]);
  const enteredOn = dateOn(words.createdAt);
  const [preview, published] = [subject.consentPublish ? await freeze(tx, subject, words) : null, subject.isPublished ? await findShown(tx, subject.id) : null];
  const events = await eventsOf(tx, subject.id);
  const readsInner = innerWordsFor(actor, subject, events);
  const [into] = subject.mergedIntoId ? await briefs(tx, actor, 'id', [subject.mergedIntoId]) : [];
  const alike = mostSimilar(words.content, await likeCandidates(tx, actor, { ...words, id: subject.id, placeCodes: subject.placeCode ? await codesOfVillage(tx, subject.placeCode) : [] }), likeness);
  return {
    ...subject, ...words,
    takenOn: events.some(({ verb }) => verb === 'lookAt'), excerpt: excerptOf(words.content), placeName: subject.placeCode ? await placeName(tx, subject.placeCode) : null,
    station: named(subject.stationId, subject.stationId && (await stationName(tx, subject.stationId))), deputy: named(subject.deputyPersonId, people.get(subject.deputyPersonId ?? '')),
    office: named(subject.officeId, offices.get(subject.officeId ?? '')), proposedOffice: named(subject.proposedOfficeId, offices.get(subject.proposedOfficeId ?? '')),
    dueOn: dueOn(subject), lamp: lampFor(subject, today), can: await canDoHere(work, subject, isPublicAlready(preview, published)), preview, published,
    entryMode: words.entryMode as 'heard' | null, enteredBy: people.get(words.enteredBy ?? '') ?? null, enteredLateOn: enteredOn > subject.receivedOn ? enteredOn : null,
    photos: await photosOf(work, subject.id), contact: await contactFor(work, subject), answer: answerOf(subject, words), erasureAskedAt: subject.hasContact && looksAfter(actor, subject) ? subject.erasureAskedAt?.toISOString() ?? null : null, explainedAt: subject.explainedAt?.toISOString() ?? null,
    canReopen: judge(policy.reopen, actor, subject, today) === null, elsewhere: elsewhereOf(subject, words),
    mergedInto: into ?? null, merged: subject.mergedCount > 0 ? await briefs(tx, actor, 'mergedIntoId', [subject.id], 20) : [],
    timeline: events.map((event, index) => ({ ...event, at: event.at.toISOString(), publicWords: saidTo(work, event), innerWords: readsInner(event, index) ? event.innerWords : null }))
      // A note that this reader may not read is nothing to him.
      .filter((event) => event.verb !== 'comment' || event.publicWords !== null || event.innerWords !== null),
    similar: alike.map(({ item, score }) => ({ ...item, excerpt: excerptOf(item.text), percent: Math.round(score * 100) })),
    routes: await routesFor(tx, subject.placeCode, today),
  };
});

/** What an entry says; a step of a suggestion was noted with its number as it is kept. */
const saidTo = ({ locale }: Work<unknown>, { verb, publicWords }: OpinionEvent): string | null => (publicWords !== null && verb.startsWith('suggestion') ? sayNumbers(publicWords, locale) : publicWords);

function elsewhereOf(subject: Opinion, words: OpinionWords) {
  const { elsewhereChannel, elsewhereBody, elsewhereReason, noticedOn, noticeWay } = words;
  if (!elsewhereChannel || !subject.noticeDueOn) return null;
  return { channel: elsewhereChannel as Channel, bodyName: elsewhereBody ?? '', reason: elsewhereReason ?? '', dueOn: subject.noticeDueOn, noticedOn, way: noticeWay as (typeof noticeWays)[number] | null };
}

/** The phone he left, masked. */
async function contactPhoneOf({ tx, house }: Work<unknown>, subject: Opinion) {
  if (subject.phone === 'none') return null;
  const [sealed] = await contactsOf(tx, [subject.id]);
  const { phone } = openContact(house.seal, subject.id, sealed);
  return phone === null ? null : { masked: mask.phone(phone), confirmed: subject.phone === 'confirmed' };
}

export const track = showing(opinion.views.track, async (work) => {
  const { tx, actor } = work;
  if (!actor.receiptOf) refuse('opinion.notReceiptHolder', 403);
  const subject = mustSee(policy.see, work, await find(tx, actor.receiptOf, false));
  const words = await wordsOf(tx, subject.id);
  const events = (await eventsOf(tx, subject.id)).filter((event) => !innerVerbs.has(event.verb) && (event.verb !== 'comment' || event.publicWords !== null));
  const elsewhere = elsewhereOf(subject, words);
  const [lead] = subject.mergedIntoId ? await briefs(tx, null, 'id', [subject.mergedIntoId]) : [];
  // Somebody who waits for the chair's word still sees it with his deputy.
  const offices = await officeNames(tx, subject.officeId ? [subject.officeId] : []);
  return {
    ...subject, content: words.content, spot: words.spot, answer: answerOf(subject, words), elsewhere,
    placeName: subject.placeCode ? await placeName(tx, subject.placeCode) : null,
    stationName: subject.stationId && (await stationName(tx, subject.stationId)),
    deputyName: (await namesOf(tx, [subject.deputyPersonId])).get(subject.deputyPersonId ?? '') ?? null,
    handlerName: offices.get(subject.officeId ?? '') ?? null, photos: await photosOf(work, subject.id),
    answerDueOn: subject.answeredAt || elsewhere ? null : subject.againDueOn ?? subject.answerDueOn,
    explanation: subject.answeredAt ? null : events.findLast((event) => event.verb === 'explainDelay')?.publicWords ?? null,
    contactPhone: await contactPhoneOf(work, subject), sendsSms: work.house.sendsSms, held: subject.forReview, mergedIntoNumber: lead?.number ?? null, published: subject.isPublished ? await findShown(tx, subject.id) : null, reopened: subject.reopenedAt !== null,
    timeline: events.map((event) => ({ at: event.at.toISOString(), verb: event.verb, toState: event.toState, words: saidTo(work, event) })),
    can: canDo(work, subject),
  };
});

export const board = showing(opinion.views.board, async ({ tx, actor, today, input }) =>
  ({ ...(await boardCounts(tx, actor, today, input.year)), states: await countByState(tx, actor, input.year) }));

export const routes = showing(opinion.views.routes, async (work) => {
  if (!mayEnter(work)) refuse('opinion.notYours', 403);
  if (!(await placeIsWithin(work.tx, work.input.placeCode, work.tenant.code))) refuse('opinion.noSuchPlace');
  return routesFor(work.tx, work.input.placeCode, work.today);
});

export const publicFigures = showing(opinion.views.publicFigures, async ({ tx, input, today }) => {
  const year = input.year ?? yearOf(today);
  const [months, sources, places] = [await monthFigures(tx, year), await sourceFigures(tx, year), await placeFigures(tx, year)];
  return { year, ...(await yearFigures(tx, year)), months, sources, places };
});

