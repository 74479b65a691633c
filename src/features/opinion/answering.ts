import { newId } from '#kernel/id.ts';
import { namesOf } from '#features/account/public.ts';
import { record } from '#features/duty/public.ts';
import { officeNames } from '#features/office/public.ts';
import { stationName } from '#features/station/public.ts';
import type { Work } from '#platform/feature.ts';
import { move } from './moving.ts';
import { capacityOf } from './policy.ts';
import type { LifeVerb, Opinion } from './rules.ts';
import { mergedInto, updateAll } from './store.ts';
import { tellCaretakers, tellResident, tellResidents } from './telling.ts';
import { text } from './text.ts';
import { addToTimeline } from './timeline.ts';

/** Answers an opinion and everything merged into it; each resident rates for himself. */
export async function giveAnswer(work: Work, opinion: Opinion, answer: { verb: LifeVerb; words: string; by?: string }): Promise<{ id: string }> {
  const by = answer.by ?? await whoAnswers(work, opinion, answer.verb);
  const change = { answerWords: answer.words, answeredBy: by, answeredAt: work.now, answeredPersonId: work.actor.personId, rating: null, ratingWords: null, ratedAt: null, toldAt: null };
  const done = await move(work, opinion, { verb: answer.verb, change, publicWords: answer.words });
  await tellResident(work, opinion, { template: 'opinionAnswered' });
  const followers = await mergedInto(work.tx, opinion.id);
  await answerFollowers(work, followers, change);
  if (followers.length > 0) work.note({ mergedAnswered: followers.length });
  if (capacityOf(work.actor, opinion) === 'handler') await tellCaretakers(work, opinion, 'answered', { number: opinion.number });
  // What a deputy answers is work in office; the archive fills itself.
  if (capacityOf(work.actor, opinion) === 'deputy' && work.actor.personId) {
    await record(work, { personId: work.actor.personId, kind: 'opinion.answered', on: work.today, title: opinion.number, refFeature: 'opinion', refId: opinion.id });
  }
  return done;
}

async function answerFollowers(work: Work, followers: readonly Opinion[], change: { answerWords: string; answeredBy: string; answeredAt: Date; answeredPersonId: string | null }): Promise<void> {
  const { tx, now, actor } = work;
  if (followers.length === 0) return;
  await updateAll(tx, followers.filter(({ lookedAt }) => lookedAt === null).map(({ id }) => id), { lookedAt: now }, 'sameVersion');
  await updateAll(tx, followers.map(({ id }) => id), { ...change, state: 'answered', stateBefore: null });
  await addToTimeline(work, followers.map((follower) => ({
    id: newId(now.getTime()), opinionId: follower.id, at: now, verb: 'answer', fromState: follower.state, toState: 'answered',
    personId: actor.personId, role: capacityOf(actor, follower), publicWords: change.answerWords, innerWords: null,
  })));
  await tellResidents(work, followers, { template: 'opinionAnswered' });
}

/** Who answers, as the resident reads it: the office it is with, the deputy, the station, the congress office. */
async function whoAnswers(work: Work, opinion: Opinion, verb: LifeVerb): Promise<string> {
  const { tx, actor } = work;
  if (verb !== 'answer' && opinion.officeId) return (await officeNames(tx, [opinion.officeId])).get(opinion.officeId) ?? text.roles.handler;
  const capacity = capacityOf(actor, opinion);
  if (capacity === 'deputy') return (await namesOf(tx, [actor.personId])).get(actor.personId ?? '') ?? text.roles.deputy;
  if (capacity === 'station' && opinion.stationId) return stationName(tx, opinion.stationId);
  return text.roles.office;
}
