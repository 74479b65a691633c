import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import { dateOn, yearOf } from '#kernel/dates.ts';
import { judge } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { mandatesUntil } from '#features/deputy/public.ts';
import { type Work, mustSee, permitted, showing } from '#platform/feature.ts';
import { bookOfSpan, bookOfYear, mandateSpan, mandatesOfPerson, within } from './book-of-year.ts';
import { duty } from './contract.ts';
import { policy } from './policy.ts';
import { type Chapter, chapterKeys, chapterOf, chapters, pageSize as archivePage, readers } from './rules.ts';
import { actsByPerson, ofPerson as linesOf } from './store.ts';
import { type ArchiveFilter, archiveRows, waitingObjections } from './store/archive.ts';

const pageSize = 100;

/** One person's acts. Whoever may not read them finds none: nothing is said about what there is. */
export const ofPerson = showing(duty.views.ofPerson, async ({ tx, actor, input }) => {
  const lines = await linesOf(tx, actor, input, pageSize + 1);
  return {
    rows: lines.slice(0, pageSize).map(({ doneOn, enteredAt, ...line }) =>
      ({ ...line, on: doneOn, enteredAt: enteredAt.toISOString(), late: dateOn(enteredAt) > doneOn })),
    more: lines.length > pageSize,
  };
});

interface Wanted { readonly personId?: string | undefined; readonly year?: number | undefined; readonly since?: string | undefined }
/** A day on which no mandate began any more, for it was put right since, stands for its year. */
const askedYear = ({ input, today }: Work<Wanted>): number => input.year ?? yearOf(input.since ?? today);
const readsAll = (actor: Actor) => has(actor, ...readers);
const maySee = ({ actor, today }: Work<Wanted>, personId: string) => judge(policy.see, actor, { id: personId, version: 1, personId }, today) === null;

/** Everybody who has or had a mandate here, those in office first: a new clerk finds the archives of those who left too. */
async function everyDeputy({ tx, today }: Pick<Work<Wanted>, 'tx' | 'today'>): Promise<{ id: string; name: string; inOffice: boolean }[]> {
  const found = new Map<string, { id: string; name: string; inOffice: boolean }>();
  for (const { personId: id, name, toOn } of await mandatesUntil(tx, today)) found.set(id, { id, name, inOffice: (found.get(id)?.inOffice ?? false) || toOn === null || toOn >= today });
  return [...found.values()].toSorted((one, other) => Number(other.inOffice) - Number(one.inOffice));
}

/** Which kinds a chapter holds; the last holds all that no other does. */
const narrowed = (chapter: Chapter | undefined): Pick<ArchiveFilter, 'kinds' | 'not'> =>
  (chapter === undefined ? {} : chapter === 'others' ? { not: Object.values(chapters).flat() } : { kinds: chapters[chapter] });

export const archive = showing(duty.views.archive, async (work) => {
  const { tx, actor, today, input } = work;
  const year = askedYear(work);
  const deputies = readsAll(actor) ? await everyDeputy(work) : [];
  const personId = input.personId ?? (has(actor, 'deputy', 'convener') ? actor.personId : null) ?? deputies[0]?.id ?? null;
  if (personId === null || !maySee(work, personId)) return { person: null, year, canAdd: false, deputies, since: null, mandates: [], total: 0, chapters: [], rows: [] };
  const span = input.since === undefined ? null : await mandateSpan(work, personId, input.since);
  const filter = span ? { personId, fromOn: span.fromOn, toOn: span.toOn } : within(personId, year);
  const mandates = (await mandatesOfPerson(work, personId)).map(({ termNumber, fromOn, toOn }) => ({ termNumber, fromOn, toOn }));
  const counted = (await actsByPerson(tx, { personIds: [personId], fromOn: filter.fromOn, toOn: filter.toOn })).get(personId) ?? new Map<string, number>();
  const { rows, total } = await archiveRows(tx, actor, { ...filter, ...narrowed(input.chapter) }, { page: input.page, size: archivePage });
  return {
    person: { id: personId, name: (await namesOf(tx, [personId])).get(personId) ?? '' }, year, deputies, since: span?.fromOn ?? null, mandates, total, canAdd: keepsTheOffice(actor) || personId === actor.personId,
    chapters: chapterKeys.map((key) => ({ key, count: [...counted].filter(([kind]) => chapterOf(kind) === key).reduce((sum, [, many]) => sum + many, 0) })),
    rows: rows.map((row) => ({
      ...row, on: row.doneOn, enteredAt: row.enteredAt.toISOString(), late: dateOn(row.enteredAt) > row.doneOn, enteredBy: row.writerName,
      struck: row.withdrawnAt && { on: dateOn(row.withdrawnAt), reason: row.strikeReason },
      objections: row.objections.map(({ words, at, answer, answerWords, answeredAt }) => ({ words, on: dateOn(new Date(at)), answer, answerWords, answeredOn: answeredAt === null ? null : dateOn(new Date(answeredAt)) })),
      can: permitted(policy, duty.verbs, actor, { ...row, version: 1, struck: row.withdrawnAt !== null }, today),
    })),
  };
});

export const objections = showing(duty.views.objections, async ({ tx, actor }) => {
  if (!keepsTheOffice(actor)) return { rows: [] };
  return { rows: (await waitingObjections(tx, pageSize)).map(({ personId, name, doneOn, objectedAt, total: _, ...row }) => ({ ...row, person: { id: personId, name }, on: doneOn, objectedOn: dateOn(objectedAt) })) };
});

export const book = showing(duty.views.book, async (work) => {
  const personId = work.input.personId ?? work.actor.personId ?? '';
  mustSee(policy.see, work, personId === '' ? null : { id: personId, version: 1, personId });
  const span = work.input.since === undefined ? null : await mandateSpan(work, personId, work.input.since);
  return span ? bookOfSpan(work, personId, span) : bookOfYear(work, personId, askedYear(work));
});
