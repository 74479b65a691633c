import { has, officesOf } from '#kernel/actor.ts';
import { dateOn } from '#kernel/dates.ts';
import { namesOf } from '#features/account/public.ts';
import { officeNames } from '#features/office/public.ts';
import type { Work } from '#platform/feature.ts';
import type { StoredFile } from '#platform/files.ts';
import { heldElsewhere } from './logged-together.ts';
import { mayCheck, maySendBack, maySign, mayVoidContact } from './policy.ts';
import { life, signingActs } from './rules.ts';
import { readsAll } from './rules/readers.ts';
import { attemptDays } from './rules/standing.ts';
import type { Standing } from './rules/suggestion.ts';
import type { ChangeRow } from './store/appraisals.ts';
import type { ReplyStep } from './store/reply-steps.ts';
import type { AppraisalRow, AssignmentRow, ContactRow, ExtensionRow, ReplyRow } from './store/detail.ts';

/** A name with its id, as answers carry it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Looks names and files up once for a whole page. */
export interface Lookup {
  person(id: string): Named;
  office(id: string): Named;
  files(holderId: string): { id: string; name: string }[];
}

/** Everything a detail page names, in three queries. */
export async function lookUp(work: Work, wanted: { persons: (string | null)[]; offices: (string | null)[]; holders: string[] }): Promise<Lookup> {
  const persons = await namesOf(work.tx, wanted.persons);
  const offices = await officeNames(work.tx, [...new Set(wanted.offices.filter((id) => id !== null))]);
  const held: StoredFile[] = [];
  for (const feature of ['suggestion', 'suggestion.reply', 'suggestion.appraisal', 'suggestion.contact']) held.push(...(await work.house.files.of(work.tx, feature, wanted.holders)));
  return {
    person: (id) => ({ id, name: persons.get(id) ?? '' }),
    office: (id) => ({ id, name: offices.get(id) ?? '' }),
    files: (holderId) => held.filter((file) => file.holderId === holderId).slice(0, 9).map(({ id, name }) => ({ id, name })),
  };
}

/** What offices have, as a page shows it. */
export const assignmentFields = ({ actor }: Work, paper: Standing, rows: readonly AssignmentRow[], look: Lookup) => rows.map((row) => ({
  ...row, office: look.office(row.officeId), takenFrom: (row.takenFrom ?? []).map((id) => look.office(id)), suggestedOffice: row.suggestedOfficeId === null ? null : look.office(row.suggestedOfficeId),
  undertaker: row.undertakerId !== null && (readsAll(actor) || officesOf(actor).includes(row.officeId)) ? look.person(row.undertakerId) : null, attemptDays: attemptDays(paper, row.officeId), mine: officesOf(actor).includes(row.officeId),
}));

/** Words with the deputy; `canConfirm` where this reader is the deputy and has not said yet. */
export async function contactFields(work: Work, paper: Standing, rows: readonly ContactRow[], look: Lookup) {
  const { actor } = work;
  const elsewhere = await heldElsewhere(work, paper, rows);
  return rows.map((row) => ({
    ...row, alsoOn: elsewhere.get(row.id) ?? [], voided: row.voidedOn === null ? null : { on: row.voidedOn, by: row.voidedBy === null ? null : look.person(row.voidedBy), words: row.voidWords ?? '' },
    canVoid: life.allows(paper.state, 'voidContact') && mayVoidContact(actor, paper, { ...row, on: row.metOn }), on: row.metOn, office: look.office(row.officeId), person: look.person(row.personId), files: look.files(row.id), canConfirm: row.personId === actor.personId && row.reached && row.state === 'logged',
  }));
}

/** The last asking for more time. */
export const extensionFields = (row: ExtensionRow | null, look: Lookup) => row && { ...row, office: look.office(row.officeId) };

/** Replies: in time or late by the due date that held, entered late where the day it bears is earlier. What was done with one before it went out is for its office and who signs. */
export const replyFields = ({ actor, today }: Work, paper: Standing, rows: readonly ReplyRow[], steps: readonly ReplyStep[], look: Lookup) => rows.map((row) => {
  const standing = paper.replies.find(({ id }) => id === row.id);
  const inside = officesOf(actor).includes(row.officeId) || (row.issuer === 'townGovernment' && has(actor, 'governmentOffice'));
  const may = { checkReply: mayCheck, returnReply: maySendBack, issueReply: maySign };
  const signing = inside ? standing?.signing ?? null : null;
  const enteredOn = row.issuedAt && dateOn(row.issuedAt);
  return {
    ...row, liesWith: signing && { step: signing.step, person: signing.personId === null ? null : look.person(signing.personId) },
    steps: inside ? steps.filter(({ replyId }) => replyId === row.id).map(({ act, personId, at, words }) => ({ act, by: personId === null ? null : look.person(personId), at: at.toISOString(), words })) : [],
    acts: standing ? signingActs.filter((act) => may[act](actor, paper, standing, today)) : [],
    office: look.office(row.officeId), enteredLateOn: enteredOn && row.issuedOn && enteredOn > row.issuedOn ? enteredOn : null,
    inTime: row.issuedOn && row.dueOn ? row.issuedOn <= row.dueOn : null,
    faceToFace: row.faceOn === null ? null : { on: row.faceOn, spot: row.faceSpot ?? '', present: row.facePresent ?? '', said: row.faceSaid ?? '', files: look.files(row.id) },
  };
});

/** The deputy's forms, for those who may know them. */
export const appraisalFields = (rows: readonly AppraisalRow[], changes: ReadonlyMap<string, ChangeRow>, look: Lookup) => rows.map((row) => {
  const personOf = (id: string | null) => (id === null ? null : look.person(id));
  const change = changes.get(row.id);
  return {
    ...row, on: row.filledOn, enteredBy: personOf(row.enteredBy), files: look.files(row.id),
    change: change ? { ...change, on: change.changedOn, enteredBy: personOf(change.enteredBy) } : null,
  };
});
