import { wordsFor } from '#kernel/organs.ts';
import type { Work } from '#platform/feature.ts';
import { type Party, type Shown, countedIn, hostName, partiesOf } from './counting.ts';
import { type Tally, type Theme, most, tally } from './rules.ts';
import { recordsUnder } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

const none: Tally = { activity: 0, visit: 0, deed: 0 };

/** All of a group of records, by kind. */
export const totals = (records: readonly { readonly record: keyof Tally }[]): Tally => records.reduce((sum, { record }) => ({ ...sum, [record]: sum[record] + 1 }), none);

const addedUp = (rows: readonly Tally[]): Tally => rows.reduce((sum, { activity, visit, deed }) => ({ activity: sum.activity + activity, visit: sum.visit + visit, deed: sum.deed + deed }), none);

/** A theme with its numbers by who takes part, who has nothing yet, and its activities. */
export interface Whole {
  readonly parties: readonly Party[];
  readonly rows: readonly ({ readonly id: string | null; readonly of: Party['of'] | 'town'; readonly name: string } & Tally)[];
  readonly nothingYet: readonly string[];
  /** The rows added up. */
  readonly total: Tally;
  readonly records: readonly Shown[];
}

/** What stands under a theme, counted. The records that were voided since count no more. */
export async function wholeOf(work: Work<unknown>, one: Theme): Promise<Whole> {
  const words = wordsFor(work, { zh, en });
  const ids = (await recordsUnder(work.tx, [one.id])).map(({ id }) => id);
  const records = ids.length === 0 ? [] : await countedIn(work, { ids });
  const parties = await partiesOf(work, one, records);
  const counted = tally(one, records);
  const town = counted.get(null);
  const rows = [...parties.map((party) => ({ ...party, ...none, ...counted.get(party.id) })), ...(town ? [{ id: null, of: 'town' as const, name: words.town, ...town }] : [])];
  return { parties, records, rows, total: addedUp(rows), nothingYet: parties.filter(({ id }) => !counted.has(id)).map(({ name }) => name) };
}

/** The activities of a theme as page and report show them: what their own report or minutes say. */
export const activitiesOf = (work: Work<unknown>, one: Theme, { records, parties }: Whole) => {
  const words = wordsFor(work, { zh, en });
  return records.flatMap((record) => (record.activity === null ? [] : [{
    id: record.id, kind: record.activity.kind, topic: record.activity.topic, on: record.on, venue: record.activity.venue, cameCount: record.activity.cameCount, host: hostName(one, parties, record, words.town), words: record.activity.reportWords ?? record.activity.agenda,
  }])).slice(0, most.shown);
};
