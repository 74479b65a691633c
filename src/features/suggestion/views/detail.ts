import { yearOf } from '#kernel/dates.ts';
import { sayNumbers } from '#kernel/numerals.ts';
import { type Actor, has, keepsTheOffice, officesOf } from '#kernel/actor.ts';
import { firstNumber, lastLabels, sentAbout } from '#features/dispatch/public.ts';
import { personsWithRole } from '#features/account/public.ts';
import { type Work, mustSee, showing } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { wordsIn } from '../numbering.ts';
import { arrivalFields, passageFields } from '../passing/shown.ts';
import { policy, pressLettersOf, reopeningsOf } from '../policy.ts';
import { rowFields } from '../presenting.ts';
import { replyScheme } from '../profile.ts';
import { type State, drawing, earlyStates, laws } from '../rules.ts';
import { clockOf } from '../rules/clocks.ts';
import { byResolution } from '../rules/deciding.ts';
import { nextDocumentNumber } from '../rules/numbering.ts';
import { knowsAppraisal, knowsAppraisals, knowsApproaches, readsAll } from '../rules/readers.ts';
import { assignmentsOf } from '../rules/standing.ts';
import { follows, leads } from '../rules/joint.ts';
import { needsScan } from '../rules/signing-for.ts';
import type { Standing } from '../rules/suggestion.ts';
import { appraisalFields, assignmentFields, contactFields, extensionFields, lookUp, replyFields } from '../sections.ts';
import { changesOf } from '../store/appraisals.ts';
import { appraisalsOf, eventsOf, originNumbers, partsOf, residentsWait } from '../store/detail.ts';
import { listed } from '../store/list.ts';
import { stepsOfReplies } from '../store/reply-steps.ts';
import { findCheck, publicSince } from '../store/publication.ts';
import { lastLetters } from '../store/writes.ts';
import { jointFields } from './joint.ts';

/** The congress's side: who wrote it, signed it or keeps its papers. Handlers and colleagues read what concerns the handling. */
const isInside = (actor: Actor, paper: Standing): boolean =>
  knowsAppraisals(actor) || [paper.leadPersonId, paper.typedBy, ...paper.cosigners.map(({ personId }) => personId)].some((id) => id !== null && id === actor.personId);

function lawsFor(state: State, clock: string | undefined): (keyof typeof laws)[] {
  if (clock === 'answer') return ['answerInThreeMonths', 'countedFromNextDay', 'contactWithDeputy', 'pressedByPresidium'];
  if (clock === 'assign') return ['assignedByPresidium', 'twoChannels'];
  return (earlyStates as readonly State[]).includes(state) ? ['twoChannels'] : [];
}

/** What came of a meeting and was voided later is for the office alone. An event is never rewritten, so it is left out here. */
const takenBack = (verb: string, later: readonly { verb: string }[]): boolean => verb.endsWith('Held') && later.some((next) => next.verb === verb.replace(/Held$/, 'Voided'));

/** What the letter to be signed begins with, taken from those sent before it and from the register, which knows those on paper too. */
async function nextLetter({ tx, today }: Work<unknown>, paper: Standing): Promise<{ documentNumber: string | null; signer: string | null } | null> {
  const ready = paper.replies.find(({ state }) => state === 'ready');
  if (!ready) return null;
  const before = await lastLetters(tx, ready);
  const year = yearOf(today);
  const numbers = [...before.flatMap(({ documentNumber }) => documentNumber ?? []), ...ready.issuer === 'plain' ? [] : await lastLabels(tx, ready, year)];
  return { documentNumber: ready.issuer === 'plain' ? null : nextDocumentNumber(numbers, year), signer: before[0]?.signer ?? null };
}

/** Who may be named as undertaker of what the reader's office has. */
async function colleaguesIn({ tx, actor }: Work<unknown>, can: readonly string[], paper: Standing): Promise<{ id: string; name: string }[]> {
  const [share] = can.includes('nameUndertaker') ? assignmentsOf(paper, officesOf(actor)) : [];
  return share ? personsWithRole(tx, 'handler', { officeId: share.officeId }) : [];
}

/** One suggestion with all that happened to it, as far as this reader may know. */
export const detail = showing(suggestion.views.detail, async (work) => {
  const { tx, actor, today, input } = work;
  const row = mustSee(policy.see, work, await listed(tx, actor, input.id, today));
  const [knows, inside] = [knowsAppraisal(actor, row), isInside(actor, row)];
  const parts = await partsOf(tx, row.id);
  const { paper } = parts;
  const cosigners = parts.cosigners.filter(({ state }) => inside || state === 'confirmed');
  const assignments = parts.assignments.filter(({ state }) => state !== 'proposed' || readsAll(actor));
  const replies = parts.replies.filter(({ state, officeId }) => state === 'issued' || has(actor, 'governmentOffice') || officesOf(actor).includes(officeId));
  const appraisals = knows ? await appraisalsOf(tx, row.id) : [];
  const changes = await changesOf(tx, appraisals.map(({ id }) => id));
  const events = await eventsOf(tx, row.id, ['readers', ...(inside ? ['writers'] : []), ...(knows ? ['presidium'] : []), ...(knowsApproaches(actor, row) ? ['ownPresidium'] : [])]);
  const steps = await stepsOfReplies(tx, replies.filter(({ officeId }) => officesOf(actor).includes(officeId) || has(actor, 'governmentOffice')).map(({ id }) => id));
  const check = row.waitingCheck && knowsAppraisals(actor) ? await findCheck(tx, row.waitingCheck.id) : null;
  const look = await lookUp(work, {
    persons: [row.typedBy, paper.lateEnteredBy, ...assignments.map((each) => each.undertakerId), ...row.replies.map((each) => each.signing?.personId ?? null), ...steps.map((each) => each.personId), ...cosigners.map((each) => each.personId), ...parts.contacts.flatMap((each) => [each.personId, each.voidedBy]), ...appraisals.map((each) => each.enteredBy), ...[...changes.values()].map((each) => each.enteredBy), ...events.map((each) => each.personId), check?.checkedBy ?? null],
    offices: [paper.suggestedOfficeId, parts.extension?.officeId ?? null, ...assignments.flatMap((each) => [each.officeId, each.suggestedOfficeId, ...each.takenFrom ?? []]), ...parts.contacts.map((each) => each.officeId), ...replies.map((each) => each.officeId), ...events.map((each) => each.officeId)],
    holders: [row.id, ...replies.map(({ id }) => id), ...appraisals.map(({ id }) => id), ...parts.contacts.map(({ id }) => id)],
  });
  const personOf = (id: string | null) => (id === null ? null : look.person(id));
  const officeOf = (id: string | null) => (id === null ? null : look.office(id));
  const fields = rowFields(work, row);
  const sent = await sentAbout(tx, row.id);
  return {
    ...row, ...fields, nextLetter: fields.can.includes('issueReply') ? await nextLetter(work, row) : null, origin: paper.origin, origins: inside ? await originNumbers(tx, row.id) : [], residentsWait: paper.residentsWait || (leads(row) && await residentsWait(tx, ...row.followerIds)), joint: await jointFields(work, row), jointly: follows(row) || leads(row),
    key: paper.keyOn === null || paper.keyGround === null || row.keyLeader === null ? null : { on: paper.keyOn, leader: row.keyLeader, ground: paper.keyGround },
    facts: paper.facts, proposal: paper.proposal, firstNumber: drawing.some((verb) => fields.can.includes(verb)) ? await firstNumber(work) : null,
    suggestedOffice: officeOf(paper.suggestedOfficeId),
    confidentialWords: inside ? paper.confidential : null, typedBy: personOf(row.typedBy), needsScan: needsScan(actor.personId, row),
    cosigners: cosigners.map((each) => ({ ...each, person: look.person(each.personId), words: inside ? each.words : null })), files: look.files(row.id),
    motion: paper.motionId === null ? null : { id: paper.motionId, label: paper.motionLabel ?? '' },
    mendingWords: inside ? paper.mendingWords : null,
    elsewhere: paper.elsewhereGround === null ? null : { ground: wordsIn(work).elsewhereGrounds[paper.elsewhereGround], to: paper.elsewhereTo ?? '', words: paper.elsewhereWords ?? '' },
    endedWords: paper.endedWords, preparedWords: readsAll(actor) ? paper.preparedWords : null, longGround: paper.longGround,
    assignments: assignmentFields(work, row, assignments, look), contacts: await contactFields(work, row, parts.contacts, look), extension: extensionFields(parts.extension, look), byResolution: byResolution(work.actor, row.askedExtension),
    replies: replyFields(work, row, replies, steps, look).map((one) => ({ ...one, ownForm: sent.some(({ partId, templateId }) => partId === one.id && templateId !== null) })), colleagues: await colleaguesIn(work, fields.can, row), scheme: await replyScheme(tx, today), appraisals: appraisalFields(appraisals, changes, look), appraisalDueOn: inside ? row.appraisalDueOn : null, appraiser: actor.personId !== null && actor.personId === row.leadPersonId,
    letters: sent.filter(({ kind }) => kind !== 'reply').map((letter) => ({ ...letter, ownForm: letter.templateId !== null })),
    rehandling: paper.rehandleOrderedOn === null ? null : { orderedOn: paper.rehandleOrderedOn, ground: paper.rehandleGround ?? '', dueOn: row.dueOn ?? paper.rehandleOrderedOn },
    conclusion: knows && paper.concludedOn !== null ? { metOn: paper.concludedOn, words: paper.concludedWords ?? '' } : null,
    check: check && { ...check, terms: [...check.terms], ranges: [...check.ranges], checkedBy: personOf(check.checkedBy) }, publicSince: await publicSince(tx, row.id), reopenings: fields.can.includes('reopen') ? reopeningsOf(actor) : [], pressLetters: fields.can.includes('remind') ? pressLettersOf(actor) : [],
    lateEntry: paper.lateEnteredAt === null ? null : { by: personOf(paper.lateEnteredBy)?.name ?? null, at: paper.lateEnteredAt.toISOString() },
    passage: await passageFields(work, row, inside), arrival: await arrivalFields(work, row, inside),
    timeline: events.map((each, index) => ({ at: each.at.toISOString(), on: each.doneOn, verb: each.verb, who: personOf(each.personId)?.name ?? null, officeName: officeOf(each.officeId)?.name ?? null, words: each.words !== null && takenBack(each.verb, events.slice(index + 1)) && !keepsTheOffice(actor) ? null : each.words && sayNumbers(each.words, work.locale) })),
    laws: lawsFor(row.state, clockOf(row)?.kind).map((key) => ({ key, cite: laws[key] })),
  };
});
