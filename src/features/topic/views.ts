import { has, keepsTheOffice, stationsOf } from '#kernel/actor.ts';
import { namesOf } from '#features/account/public.ts';
import { groupsOn } from '#features/deputy/public.ts';
import { mustSee, showing } from '#platform/feature.ts';
import { linesFor } from './choosing.ts';
import { topic } from './contract.ts';
import { policy } from './policy.ts';
import { rowFields } from './presenting.ts';
import { isAsked, keeps, leftFor, mayTakeBack, reads, sees } from './rules.ts';
import { find, list as listRows, topicsOf, topicsOfLine } from './store.ts';

export const list = showing(topic.views.list, async (work) => {
  const { tx, actor, today, input } = work;
  const { rows, total } = await listRows(tx, actor, input.state, input.page);
  // Only a deputy can be the head of a group.
  const mayOpen = keepsTheOffice(actor) || stationsOf(actor).length > 0 || (has(actor, 'deputy') && (await groupsOn(tx, today)).some(({ headPersonId }) => headPersonId === actor.personId));
  return { rows: rows.map((row) => rowFields(work, row)), total, mayOpen };
});

export const detail = showing(topic.views.detail, async (work) => {
  const { tx, actor, input } = work;
  const round = mustSee(policy.see, work, await find(tx, input.id, false));
  const kept = keeps(actor, round);
  const topics = (await topicsOf(tx, round.id)).filter((one) => sees(actor, round, one));
  const names = await namesOf(tx, [round.openedBy, round.endedBy, ...topics.flatMap(({ personId, enteredBy }) => [personId, enteredBy]), ...(kept ? round.askedIds : [])]);
  const nameOf = (id: string | null) => (id === null ? null : names.get(id) ?? '');
  const { words, endedWords, endedOn } = round;
  return {
    ...rowFields(work, round), words, openedBy: nameOf(round.openedBy) ?? '', endedWords, endedOn, endedBy: nameOf(round.endedBy), left: isAsked(actor, round) ? leftFor(round, actor.personId) : 0,
    topics: topics.map((one) => ({
      id: one.id, topic: one.topic, kind: one.kind, reason: one.reason, by: { id: one.personId, name: names.get(one.personId) ?? '' }, enteredBy: nameOf(one.enteredBy), on: one.proposedOn, mayTakeBack: mayTakeBack(actor, round, one), fate: one.fate, fateWords: one.fateWords,
      line: one.activityId === null ? null : { id: one.activityId, topic: one.lineTopic ?? '', year: one.lineYear, quarter: one.lineQuarter },
    })),
    asked: kept ? round.askedIds.map((id) => ({ id, name: names.get(id) ?? '' })) : [], lines: kept ? await linesFor(work, round) : [],
  };
});

export const ofRecord = showing(topic.views.ofRecord, async ({ tx, actor, input }) => {
  const topics = reads(actor) ? await topicsOfLine(tx, input.recordId) : [];
  const names = await namesOf(tx, topics.map(({ personId }) => personId));
  return { deputies: new Set(topics.map(({ personId }) => personId)).size, rows: topics.map(({ id, roundId, topic: what, personId }) => ({ id, roundId, topic: what, by: names.get(personId) ?? '' })) };
});
