import { newId } from '#kernel/id.ts';
import { addPeople } from '#features/account/public.ts';
import { ownLevel } from '#features/deputy/rules.ts';
import { recordAll, withdrawAll } from '#features/duty/public.ts';
import { nameKey } from '#kernel/names.ts';
import { continueAfter } from '#platform/counter.ts';
import type { Work } from '#platform/feature.ts';
import { replyScheme } from '../profile.ts';
import { life } from '../rules.ts';
import { seriesOf } from '../rules/numbering.ts';
import { needsDay } from '../rules/reply-classes.ts';
import { keepAnswers } from '../store/answers.ts';
import { addForms, amendPapers, insertPapers, layAside, putReplies, replaceSharers } from '../store/past.ts';
import { indexAll, insertEvents } from '../store/writes.ts';
import { text } from '../text.ts';
import type { PastCase } from './case.ts';
import type { PastPlan } from './plan.ts';

/** A case to write: a new one, or one that is put right. */
export interface Writing extends Pick<PastPlan, 'held' | 'act'> {
  readonly wanted: PastCase;
  /** The row of the sheet; null from the form. */
  readonly row: number | null;
}

/** A case with its ids, ready to be laid down. */
interface Laid extends Writing {
  readonly id: string;
  readonly leadPersonId: string;
  readonly replies: readonly { readonly id: string; readonly officeId: string; readonly issuer: string }[];
  /** Answers the books hold of offices that the list names no more. */
  readonly asideIds: readonly string[];
}

/** Where the cases come from, for the entry in each timeline. */
export interface Source {
  readonly draftId: string | null;
  readonly words: (row: number | null) => string;
}

/**
 * Lays down cases that were handled on paper, in their end state, each with its event days beside who entered it and when. No clock
 * runs, nobody is told. As many statements for five hundred as for one. Answers the ids.
 */
export async function writeCases(work: Work<unknown>, writings: readonly Writing[], source: Source): Promise<string[]> {
  const cases = await lay(work, writings);
  const doing = cases.filter(({ act }) => act !== 'unchanged');
  await writePapers(work, doing, source);
  await writeSharers(work, doing);
  await writeReplies(work, doing);
  await writeForms(work, doing);
  await writeTimelines(work, doing, source);
  await withdrawAll(work, { refFeature: 'suggestion', refIds: doing.flatMap(({ id, held }) => (held && !held.isVoid ? [id] : [])) });
  await recordAll(work, doing.flatMap(({ id, leadPersonId, wanted }) => [
    { personId: leadPersonId, kind: 'suggestion.submitted', on: wanted.submittedOn, title: wanted.title, refFeature: 'suggestion', refId: id },
    ...wanted.cosignerIds.map((personId) => ({ personId, kind: 'suggestion.cosigned', on: wanted.submittedOn, title: wanted.title, refFeature: 'suggestion', refId: id })),
  ]));
  const series = Map.groupBy(doing, ({ wanted }) => seriesOf(wanted.termId, wanted.sittingId));
  for (const [name, of] of series) await continueAfter(work.tx, name, Math.max(...of.map(({ wanted }) => wanted.number)));
  await work.announce('suggestion.pastEntered', {
    replies: cases.flatMap(({ id, wanted, replies }) => replies.map((reply) => ({ ...reply, suggestionId: id, title: wanted.title, issuedOn: wanted.repliedOn, promisedOn: wanted.promisedOn, what: wanted.promise, keptOn: wanted.keptOn, body: wanted.body }))),
  });
  return cases.map(({ id }) => id);
}

/** Gives every case its ids; whoever the books do not know is entered as a person, once a name. */
async function lay(work: Work<unknown>, writings: readonly Writing[]): Promise<Laid[]> {
  const at = work.now.getTime();
  const strangers = new Map(writings.filter(({ wanted }) => wanted.leadPersonId === null).map(({ wanted }) => [nameKey(wanted.leadName), wanted.leadName]));
  const made = strangers.size === 0 ? [] : await addPeople(work, [...strangers.values()].map((name) => ({ name })));
  const idOf = new Map([...strangers.keys()].map((key, place) => [key, made[place] ?? '']));
  return writings.map((writing) => {
    const { wanted, held } = writing;
    const answering = wanted.offices.filter(({ role }) => role !== 'co');
    // An office keeps its own letter, wherever it stands in the list now; what is left goes to whoever takes the place of another.
    const own = new Map(held?.replies.map(({ id, officeId }) => [officeId, id]));
    const left = (held?.replies ?? []).filter(({ officeId }) => !answering.some((office) => office.officeId === officeId));
    const replies = answering.map(({ officeId, issuer }) => ({ id: own.get(officeId) ?? left.shift()?.id ?? newId(at), officeId, issuer }));
    return { ...writing, id: held?.id ?? newId(at), leadPersonId: wanted.leadPersonId ?? idOf.get(nameKey(wanted.leadName)) ?? '', replies, asideIds: left.map(({ id }) => id) };
  });
}

async function writePapers({ tx, now, actor, tenant }: Work<unknown>, cases: readonly Laid[], { draftId }: Source): Promise<void> {
  const words = ({ id, leadPersonId, wanted, row }: Laid) => {
    const { title, facts, kind, topic, placeCode, publicConsent, submittedOn, assignedOn, dueOn, repliedOn, closedOn } = wanted;
    return { id, leadPersonId, title, facts, kind, topic, placeCode, publicConsent, submittedOn, assignedOn, dueOn, repliedOn, closedOn, lateDraftId: draftId, lateRow: row };
  };
  const [fresh, known] = [cases.filter(({ held }) => held === null), cases.filter(({ held }) => held !== null)];
  if (fresh.length > 0) {
    await insertPapers(tx, fresh.map((one) => ({
      ...words(one), state: 'closed', level: ownLevel(tenant.kind) ?? 'township', proposal: '', origin: 'own', typedBy: actor.personId, leadConfirmedWay: 'paper', leadConfirmedOn: one.wanted.submittedOn,
      termId: one.wanted.termId, sittingId: one.wanted.sittingId, number: one.wanted.number, acceptedOn: one.wanted.assignedOn, lateEnteredAt: now, lateEnteredBy: actor.personId, createdAt: now,
    })));
  }
  if (known.length > 0) await amendPapers(tx, known.map((one) => ({ ...words(one), state: one.held?.isVoid ? life.next('void', 'lateAmended') : null })), now, actor.personId);
  await indexAll(tx, cases.map(({ id, wanted }) => ({ id, text: `${wanted.title}\n${wanted.facts}\n${wanted.body}` })));
}

async function writeSharers({ tx, now }: Work<unknown>, cases: readonly Laid[]): Promise<void> {
  const cosigners = cases.flatMap(({ id, wanted }) => wanted.cosignerIds.map((personId) => ({ suggestionId: id, personId, state: 'confirmed', way: 'paper', askedOn: wanted.submittedOn, answeredOn: wanted.submittedOn })));
  const shares = cases.flatMap(({ id, wanted }) => wanted.offices.map(({ officeId, role, issuer }) => ({
    id: newId(now.getTime()), suggestionId: id, officeId, role, issuer, state: 'accepted', assignedOn: wanted.assignedOn, acceptedOn: wanted.assignedOn, answeredRound: role === 'co' ? 0 : 1,
  })));
  await replaceSharers(tx, cases.flatMap(({ id, held }) => (held ? [id] : [])), cosigners, shares);
}

async function writeReplies(work: Work<unknown>, cases: readonly Laid[]): Promise<void> {
  const { tx, now, today, actor } = work;
  const scheme = await replyScheme(tx, today);
  const aside = cases.flatMap(({ asideIds }) => asideIds);
  if (aside.length > 0) await layAside(tx, aside);
  await putReplies(tx, cases.flatMap(({ id: suggestionId, wanted, replies }) => replies.map(({ id, officeId, issuer }, place) => {
    const { body, letter, letterWords, promisedOn, signer, repliedOn, dueOn } = wanted;
    return {
      id, suggestionId, officeId, round: 1, state: 'issued', issuer, body, scheme, letter, letterWords, promisedOn, whyNoDate: needsDay(letter) && promisedOn === null ? text.past.noDay : null, writtenBy: actor.personId,
      signer, documentNumber: place === 0 ? wanted.documentNumber : null, issuedOn: repliedOn, issuedAt: now, dueOn, lateEntry: true,
    };
  })));
  await keepAnswers(tx, cases.map(({ id }) => id));
}

const writeForms = ({ tx, now, actor }: Work<unknown>, cases: readonly Laid[]): Promise<void> =>
  addForms(tx, cases.flatMap(({ id, leadPersonId, wanted }) => (wanted.result === null ? [] : [{
    id: newId(now.getTime()), suggestionId: id, round: 1, attitude: wanted.result, result: wanted.result, ground: wanted.result === 'dissatisfied' ? wanted.ground ?? text.past.noGround : null,
    filledOn: wanted.filledOn, personId: leadPersonId, enteredBy: actor.personId, enteredAt: now,
  }])));

async function writeTimelines({ tx, now, actor }: Work<unknown>, cases: readonly Laid[], { words }: Source): Promise<void> {
  const entry = (suggestionId: string, verb: string, doneOn: string, more: { audience?: string; officeId?: string; words?: string } = {}) =>
    ({ id: newId(now.getTime()), suggestionId, verb, doneOn, at: now, personId: actor.personId, audience: 'readers', officeId: null, words: null, ...more });
  await insertEvents(tx, cases.flatMap(({ id, wanted, replies, held, row }) => (held ? [entry(id, 'lateAmended', wanted.closedOn, { words: words(row) })] : [
    entry(id, 'submit', wanted.submittedOn), entry(id, 'assign', wanted.assignedOn), ...replies.map(({ officeId }) => entry(id, 'issueReply', wanted.repliedOn, { officeId })),
    ...(wanted.result === null ? [] : [entry(id, 'enterAppraisal', wanted.filledOn, { audience: 'presidium' })]), entry(id, 'close', wanted.closedOn), entry(id, 'lateEntered', wanted.closedOn, { words: words(row) }),
  ])));
}
