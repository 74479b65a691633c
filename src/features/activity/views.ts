import { yearOf } from '#kernel/dates.ts';
import { has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { groupsOn, mandatesOf } from '#features/deputy/public.ts';
import { opinionBriefs } from '#features/opinion/public.ts';
import { ruleValue } from '#features/settings/public.ts';
import { openStations } from '#features/station/public.ts';
import { type Work, mustSee, showing } from '#platform/feature.ts';
import { activityBoard } from './board-of-year.ts';
import { activity } from './contract.ts';
import { keeps, policy } from './policy.ts';
import { rowFields } from './presenting.ts';
import { mostShown } from './rules.ts';
import { eventsOf, factsOf, list as listRows, listed, opinionIdsOf, tasksOf } from './store/list.ts';
import { shownOf } from './store/public.ts';

/** Stations and groups this person may host at; the whole town for the office. */
async function hostsFor({ tx, actor, today }: Work<unknown>) {
  const may = (wish: { stationIds: string[]; groupHeadIds: (string | null)[] }) => judge(policy.plan, actor, { kind: 'study', ...wish }, today) === null;
  const stations = (await openStations(tx)).filter(({ id }) => may({ stationIds: [id], groupHeadIds: [] }));
  const groups = (await groupsOn(tx, today)).filter(({ headPersonId }) => may({ stationIds: [], groupHeadIds: [headPersonId] }));
  return { stations, groups, wholeTown: keepsTheOffice(actor) };
}

/** Activities page by page, as far as this reader may see them. */
export const list = showing(activity.views.list, async (work) => {
  const { tx, actor, today, input } = work;
  const { page, ...filter } = input;
  const { rows, total } = await listRows(tx, actor, today, filter, page);
  // Only a deputy can be the head of a group.
  const mayHost = keepsTheOffice(actor) || stationsOf(actor).length > 0 || (has(actor, 'deputy') && (await groupsOn(tx, today)).some(({ headPersonId }) => headPersonId === actor.personId));
  return { rows: rows.map((row) => rowFields(work, row)), total, mayHost };
});

/** One activity with all that happened to it. */
export const detail = showing(activity.views.detail, async (work) => {
  const { tx, actor, today, input, house } = work;
  const row = mustSee(policy.see, work, await listed(tx, actor, today, input.id));
  const facts = await factsOf(tx, row.id);
  const events = await eventsOf(tx, row.id);
  const names = await namesOf(tx, [
    row.convenerPersonId, row.recorderPersonId, row.writtenBy, facts.attendanceBy, facts.signedBy, ...row.deputies.flatMap(({ personId, leaveAgreedBy }) => [personId, leaveAgreedBy]), ...events.map(({ personId }) => personId),
  ]);
  const nameOf = (id: string | null) => (id === null ? null : names.get(id) ?? '');
  const person = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? '' });
  const inside = keeps(actor, row);
  const files = (await house.files.of(tx, 'activity', [row.id])).slice(-mostShown.files).map(({ id, name }) => ({ id, name }));
  const opinions = await opinionBriefs(tx, actor, await opinionIdsOf(tx, row.id));
  return {
    ...row, ...facts, ...rowFields(work, row), words: facts.noticeWords, convener: person(row.convenerPersonId), recorder: person(row.recorderPersonId), attendanceBy: nameOf(facts.attendanceBy), writtenBy: nameOf(row.writtenBy),
    signedBy: nameOf(facts.signedBy), files, opinions, tasks: await tasksOf(tx, row.id), shown: await shownOf(tx, row.id),
    deputies: row.deputies.map((one) => ({
      ...one, id: one.personId, name: names.get(one.personId) ?? '',
      // Why somebody cannot come is not everybody's business.
      leaveReason: inside || one.personId === actor.personId ? one.leaveReason : null, leaveAgreedBy: nameOf(one.leaveAgreedBy),
    })),
    timeline: events.map(({ doneOn, at, verb, personId, words }) => ({ on: doneOn, at: at.toISOString(), verb, who: nameOf(personId), words })),
  };
});

/** What forms choose from. */
export const choices = showing(activity.views.choices, async (work) => {
  const { tx, today } = work;
  const { stations, groups, wholeTown } = await hostsFor(work);
  const mandates = await mandatesOf(tx, today);
  const membersOf = (groupId: string) => [...new Set(mandates.filter((mandate) => mandate.groupId === groupId).map(({ id }) => id))];
  return {
    wholeTown, noticeDays: await ruleValue(tx, 'activityNotice', today), stations: stations.map((station) => ({ ...station, convenerId: station.convenerPersonId, recorderId: station.recorderPersonId })), groups: groups.map(({ id, name, headPersonId }) => ({ id, name, headId: headPersonId, deputyIds: membersOf(id) })),
    deputies: [...new Map([...mandates].reverse().map(({ id, name, level, workPost }) => [id, { id, name, level, post: workPost }])).values()].reverse(),
  };
});

/** Plan against fact of a year. */
export const board = showing(activity.views.board, (work) => activityBoard(work, work.input.year ?? yearOf(work.today)));
