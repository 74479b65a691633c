import type { RecordSet } from '#platform/db/record-set.ts';

/** Visits as they were written down. */
export const archivedVisits: RecordSet = {
  kind: 'visit', table: 'visit', on: 'visited_on', title: 'left(heard, 60)', number: 'null::text', station: 'station_id', link: "'/contacts?tab=visits&year=' || extract(year from visited_on) || '&open=' || id",
  kept: ['deputy_person_id', 'station_id', 'place_code', 'visited_on', 'way', 'told', 'heard', 'answered', 'other_count'],
  where: 'voided_on is null',
  ever: 'true',
};

/** Deeds as they were written down. */
export const archivedDeeds: RecordSet = {
  kind: 'deed', table: 'deed', on: 'done_on', title: 'what', number: 'agreement_number', station: 'station_id', link: "'/contacts?tab=deeds&year=' || extract(year from done_on) || '&open=' || id",
  kept: ['deputy_person_id', 'station_id', 'place_code', 'done_on', 'kind', 'what', 'means', 'amount_yuan', 'fund_source', 'agreement_number'],
  where: 'voided_on is null',
  ever: 'true',
};

/** Talks with deputies as they were written down; what became of them is written later, and no seal waits for it. */
export const archivedTalks: RecordSet = {
  kind: 'talk', table: 'talk', on: 'talked_on', title: 'left(heard, 60)', number: 'null::text', station: 'null::uuid', link: "'/ties?tab=talks&year=' || extract(year from talked_on) || '&open=' || id",
  kept: ['keeper_person_id', 'deputy_person_id', 'talked_on', 'way', 'heard', 'answered'],
  where: 'voided_on is null',
  ever: 'true',
};
