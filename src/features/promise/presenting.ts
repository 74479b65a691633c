import { officesOf } from '#kernel/actor.ts';
import { wordsFor } from '#kernel/organs.ts';
import { namesOf } from '#features/account/public.ts';
import { officeNames } from '#features/office/public.ts';
import { numberFields } from '#features/suggestion/public.ts';
import { byResolution } from '#features/suggestion/rules/deciding.ts';
import { knowsAppraisals, readsAll } from '#features/suggestion/rules/readers.ts';
import { type Work, permitted } from '#platform/feature.ts';
import { promise } from './contract.ts';
import { policy } from './policy.ts';
import { clockOf, lampOf } from './rules/clocks.ts';
import { titleIn } from './rules/naming.ts';
import { leadsOf } from './rules/promise.ts';
import { type VoiceRow, partsOf } from './store/detail.ts';
import type { ListRow } from './store/list.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** A promise as lists show it, with what this reader may do with it now. */
export function rowFields(work: Work, row: ListRow) {
  const { actor, today, locale } = work;
  const [clock, lamp] = [clockOf(row), lampOf(row, today)];
  return {
    ...row, numberLabel: numberFields(locale, row).numberLabel, ...(isAnothers(work, row) ? unnamed(work, row) : {}), office: { id: row.officeId, name: row.officeName }, clockKind: clock?.kind ?? null, clockOn: clock?.dueOn ?? null,
    lamp: lamp && { colour: lamp.colour, days: Math.abs(lamp.days) }, isShown: row.shownAs !== null, can: permitted(policy, promise.verbs, actor, row, today),
  };
}

/** 并案: he knows it by another of its cases, and the leading one is confidential: it is not named to him, nor is the way to it; no search finds it by its name (`isUnnamedTo`). */
export const isAnothers = ({ actor }: Work<unknown>, row: ListRow): boolean =>
  row.confidential && row.alsoCases.length > 0 && row.leadPersonId !== actor.personId && !readsAll(actor) && !officesOf(actor).includes(row.officeId);
/** What is promised without the title of the case, where it is called by that alone. */
export const unnamedIn = (work: Work<unknown>, what: string): string => (titleIn(what, zh.byDay) === null ? what : wordsFor(work, { zh, en }).confidential);
const unnamed = (work: Work, { what, firstWhat, alsoCases }: ListRow) => {
  const his = alsoCases.find(({ leadPersonId }) => leadPersonId === work.actor.personId) ?? alsoCases[0];
  return { title: wordsFor(work, { zh, en }).confidential, numberLabel: null, ...(his ? { suggestionId: his.suggestionId } : {}), what: unnamedIn(work, what), firstWhat: firstWhat === null ? null : unnamedIn(work, firstWhat) };
};

/** What a deputy says is for the presidium and for himself, what residents say for all who wait for it. */
const mayHear = (actor: Work['actor'], row: ListRow, personId: string | null): boolean =>
  knowsAppraisals(actor) || (personId === null ? leadsOf(row).some(({ leadPersonId }) => leadPersonId === actor.personId) : personId === actor.personId);

const voiceFields = ({ answer, words, way, saidOn }: VoiceRow) => ({ answer, words, way, on: saidOn });

/** Promises with everything their reader may know of them; however many, in the same number of questions. What deputies and residents say is for the presidium's side and for the deputy. */
export async function wholes(work: Work, rows: readonly ListRow[]) {
  const { tx, actor, house } = work;
  const ids = rows.map(({ id }) => id);
  const parts = await partsOf(tx, ids);
  const files = ids.length === 0 ? [] : await house.files.of(tx, 'promise', ids);
  const persons = await namesOf(tx, [...parts.events, ...parts.voices].map(({ personId }) => personId));
  const offices = await officeNames(tx, [...new Set(parts.events.flatMap(({ officeId }) => (officeId === null ? [] : [officeId])))]);
  return rows.map((row) => {
    const words = parts.words.find(({ id }) => id === row.id);
    const ask = parts.asks.find(({ promiseId }) => promiseId === row.id);
    const shown = parts.shown.find(({ promiseId }) => promiseId === row.id);
    const voices = parts.voices.filter(({ promiseId, personId }) => promiseId === row.id && mayHear(actor, row, personId));
    const deputies = voices.filter(({ personId }) => personId !== null);
    // A deputy reads his own word, the presidium everybody's.
    const deputy = deputies.find(({ personId }) => personId === row.leadPersonId) ?? deputies.find(({ personId }) => personId === actor.personId);
    return {
      ...rowFields(work, row), claimWords: words?.claimWords ?? null, spentYuan: words?.spentYuan ?? null, reasonWords: words?.reasonWords ?? null, endedWords: words?.endedWords ?? null,
      files: files.filter(({ holderId }) => holderId === row.id).slice(-9).map(({ id, name }) => ({ id, name })), ask: ask ? { ...ask, on: ask.askedOn } : null,
      deputySaid: deputy ? voiceFields(deputy) : null, otherDeputiesSaid: deputies.filter((one) => one !== deputy).map((one) => ({ ...voiceFields(one), who: persons.get(one.personId ?? '') ?? '' })), byResolution: byResolution(actor, row.openAsk),
      residentsSaid: voices.filter(({ opinionId }) => opinionId !== null).map(voiceFields),
      events: parts.events.filter(({ promiseId }) => promiseId === row.id).map((event) => ({
        ...event, at: event.at.toISOString(), on: event.doneOn, who: persons.get(event.personId ?? '') ?? null, officeName: offices.get(event.officeId ?? '') ?? null,
      })).slice(0, 200),
      shown: shown ? { what: shown.what, why: shown.why, state: shown.state } : null,
    };
  });
}
