import { due } from '#kernel/deadline.ts';
import { newId } from '#kernel/id.ts';
import { ownLevel } from '#features/deputy/rules.ts';
import { record } from '#features/duty/public.ts';
import type { Work } from '#platform/feature.ts';
import { note } from './moving.ts';
import { periods, withdrawBeforeAssignment } from './profile.ts';
import type { ConfirmWay, Topic } from './rules.ts';
import { askToSign, indexWords, insert, setCosigners } from './store/writes.ts';
import { tellClerk } from './telling.ts';

/** A motion that the presidium did not put on the agenda, with what a suggestion keeps of it. */
export interface FormerMotion {
  readonly motionId: string;
  /** The number it is known by. */
  readonly label: string;
  readonly title: string;
  readonly facts: string;
  readonly proposal: string;
  readonly topic: Topic;
  readonly placeCode: string;
  readonly publicConsent: boolean;
  readonly leadPersonId: string;
  readonly leadless: boolean;
  readonly leadConfirmedWay: ConfirmWay | null;
  readonly leadConfirmedOn: string | null;
  readonly termId: string | null;
  readonly sittingId: string | null;
  readonly cosigners: readonly { readonly personId: string; readonly way: ConfirmWay; readonly askedOn: string; readonly answeredOn: string | null }[];
}

/** It goes on as a suggestion, handed in with the presidium's decision; the table lets a motion become one only once. Answers its id. */
export async function takeOverMotion(work: Work, motion: FormerMotion, on: string): Promise<string> {
  const { tx, tenant, now, today, house } = work;
  const { label, cosigners, ...paper } = motion;
  const id = newId(now.getTime());
  const assignDueOn = due(today, (await periods(tx, today, 'assign')).assign, await house.calendar());
  await insert(tx, {
    ...paper, motionLabel: label, id, state: 'submitted', level: ownLevel(tenant.kind) ?? 'township', origin: 'own', suggestedOfficeId: null, confidential: null, typedBy: null,
    submittedOn: on, submittedAt: now, assignDueOn, clockOn: assignDueOn, withdrawBeforeAssignment: await withdrawBeforeAssignment(tx, today), createdAt: now,
  });
  await indexWords(tx, id, `${paper.title}\n${paper.facts}\n${paper.proposal}`);
  const act = { on, title: paper.title, refFeature: 'suggestion', refId: id };
  await record(work, { ...act, personId: paper.leadPersonId, kind: 'suggestion.submitted' });
  for (const { personId, way, askedOn, answeredOn } of cosigners) {
    await askToSign(tx, id, [personId], askedOn);
    await setCosigners(tx, id, { personId }, { state: 'confirmed', way, answeredOn });
    await record(work, { ...act, personId, kind: 'suggestion.cosigned' });
  }
  await note(work, id, 'fromMotion', { on, words: label, audience: 'readers' });
  await tellClerk(work, { id, title: paper.title, confidential: false, leadPersonId: paper.leadPersonId, cosigners: [], assignments: [] }, 'submitted');
  return id;
}
