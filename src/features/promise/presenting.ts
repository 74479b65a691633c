import { namesOf } from '#features/account/public.ts';
import { officeNames } from '#features/office/public.ts';
import { numberFields } from '#features/suggestion/public.ts';
import { knowsAppraisal } from '#features/suggestion/rules/readers.ts';
import { type Work, permitted } from '#platform/feature.ts';
import { promise } from './contract.ts';
import { policy } from './policy.ts';
import { clockOf, lampOf } from './rules/clocks.ts';
import { type VoiceRow, partsOf } from './store/detail.ts';
import type { ListRow } from './store/list.ts';

/** A promise as lists show it, with what this reader may do with it now. */
export function rowFields(work: Work, row: ListRow) {
  const { actor, today, locale } = work;
  const [clock, lamp] = [clockOf(row), lampOf(row, today)];
  return {
    ...row, numberLabel: numberFields(locale, row).numberLabel, office: { id: row.officeId, name: row.officeName }, clockKind: clock?.kind ?? null, clockOn: clock?.dueOn ?? null,
    lamp: lamp && { colour: lamp.colour, days: Math.abs(lamp.days) }, isShown: row.shownAs !== null, can: permitted(policy, promise.verbs, actor, row, today),
  };
}

const voiceFields = ({ answer, words, way, saidOn }: VoiceRow) => ({ answer, words, way, on: saidOn });

/** Promises with everything their reader may know of them; however many, in the same number of questions. What deputies and residents say is for the presidium's side and for the deputy. */
export async function wholes(work: Work, rows: readonly ListRow[]) {
  const { tx, actor, house } = work;
  const ids = rows.map(({ id }) => id);
  const parts = await partsOf(tx, ids);
  const files = ids.length === 0 ? [] : await house.files.of(tx, 'promise', ids);
  const persons = await namesOf(tx, parts.events.map(({ personId }) => personId));
  const offices = await officeNames(tx, [...new Set(parts.events.flatMap(({ officeId }) => (officeId === null ? [] : [officeId])))]);
  return rows.map((row) => {
    const words = parts.words.find(({ id }) => id === row.id);
    const ask = parts.asks.find(({ promiseId }) => promiseId === row.id);
    const shown = parts.shown.find(({ promiseId }) => promiseId === row.id);
    const voices = knowsAppraisal(actor, row) ? parts.voices.filter(({ promiseId }) => promiseId === row.id) : [];
    const deputy = voices.find(({ personId }) => personId !== null);
    return {
      ...rowFields(work, row), claimWords: words?.claimWords ?? null, spentYuan: words?.spentYuan ?? null, reasonWords: words?.reasonWords ?? null, endedWords: words?.endedWords ?? null,
      files: files.filter(({ holderId }) => holderId === row.id).slice(-9).map(({ id, name }) => ({ id, name })), ask: ask ? { ...ask, on: ask.askedOn } : null,
      deputySaid: deputy ? voiceFields(deputy) : null, residentsSaid: voices.filter(({ opinionId }) => opinionId !== null).map(voiceFields),
      events: parts.events.filter(({ promiseId }) => promiseId === row.id).map((event) => ({
        ...event, at: event.at.toISOString(), on: event.doneOn, who: persons.get(event.personId ?? '') ?? null, officeName: offices.get(event.officeId ?? '') ?? null,
      })).slice(0, 200),
      shown: shown ? { what: shown.what, why: shown.why, state: shown.state } : null,
    };
  });
}
