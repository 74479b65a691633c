import { keepsTheOffice } from '#kernel/actor.ts';
import { taskLamp } from '#kernel/task.ts';
import { namesOf } from '#features/account/public.ts';
import { officeNames } from '#features/office/public.ts';
import { numberFields } from '#features/suggestion/public.ts';
import { type Work, permitted } from '#platform/feature.ts';
import { meeting } from './contract.ts';
import { policy, readsCase } from './policy.ts';
import { type ListRow, partsOf } from './store/list.ts';

/** A meeting as lists show it, with what this reader may do with it now. The lamp is the meeting's: how far its day is. */
export function rowFields(work: Work, row: ListRow) {
  const { actor, today, locale } = work;
  return { ...row, numberLabel: numberFields(locale, row).numberLabel, lamp: row.state === 'arranged' ? taskLamp(row.plannedOn, today, null) : null, can: permitted(policy, meeting.verbs, actor, row, today) };
}

/** Meetings with everything about them; however many, in the same number of questions. */
export async function wholes(work: Work, rows: readonly ListRow[]) {
  const { tx, actor, house } = work;
  const ids = rows.map(({ id }) => id);
  const parts = await partsOf(tx, ids);
  const files = ids.length === 0 ? [] : await house.files.of(tx, 'meeting', ids);
  const offices = await officeNames(tx, [...new Set([...rows.flatMap(({ askedOfficeIds }) => askedOfficeIds), ...parts.agreements.map(({ officeId }) => officeId)])]);
  const persons = await namesOf(tx, [...rows.flatMap(({ askedPersonIds }) => askedPersonIds), ...parts.words.map(({ arrangedBy }) => arrangedBy), ...parts.voided.map(({ voidedBy }) => voidedBy)]);
  const officeOf = (id: string) => ({ id, name: offices.get(id) ?? '' });
  return rows.map((row) => {
    const words = parts.words.find(({ id }) => id === row.id);
    return {
      ...rowFields(work, row), arrangedBy: persons.get(words?.arrangedBy ?? '') ?? null, offices: row.askedOfficeIds.map(officeOf), persons: row.askedPersonIds.map((id) => ({ id, name: persons.get(id) ?? '' })),
      present: words?.present ?? null, outcome: words?.outcome ?? null, cancelledWords: words?.cancelledWords ?? null,
      agreements: parts.agreements.filter(({ meetingId }) => meetingId === row.id).slice(0, 20).map(({ id, officeId, what, dueOn }) => ({ id, office: officeOf(officeId), what, dueOn })),
      files: files.filter(({ holderId }) => holderId === row.id).slice(0, 9).map(({ id, name }) => ({ id, name })), opensCase: readsCase(actor, row),
      voided: parts.voided.filter(({ meetingId }) => meetingId === row.id).slice(0, 20).map(({ heldOn, outcome, reason, voidedBy, voidedOn }) => ({ heldOn, outcome: keepsTheOffice(actor) ? outcome : null, reason, by: persons.get(voidedBy ?? '') ?? null, on: voidedOn })),
    };
  });
}
