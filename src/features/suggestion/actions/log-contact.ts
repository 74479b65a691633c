import type { InputOf } from '#kernel/contract.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { type Work, action } from '#platform/feature.ts';
import { suggestion } from '../contract.ts';
import { actDay, move } from '../moving.ts';
import { ownShare } from '../own-share.ts';
import type { Suggestion } from '../rules/suggestion.ts';
import { leads } from '../rules/joint.ts';
import { followersOf } from '../store/joint.ts';
import { insertContact } from '../store/writes.ts';
import { nameOfOffice, tellPerson } from '../telling.ts';

type Asked = InputOf<typeof suggestion.verbs.logContact>;

/** A word with the deputy, or an attempt that reached nobody. The deputy is asked to confirm it with one tap. Of cases handled together it is written once, for each whose deputy was spoken with. */
export const logContact = action(suggestion.verbs.logContact)<Suggestion>({
  apply: async (work, paper) => {
    const { tx, input: { alsoIds = [], officeId, kind, way, reached } } = work;
    const also = alsoIds.length > 0 && leads(paper) ? (await followersOf(tx, paper.id)).filter(({ id }) => alsoIds.includes(id)) : [];
    if (also.length < new Set(alsoIds).size) refuse('suggestion.notJoint', 409);
    const entryId = newId(work.now.getTime());
    const loggedWith = also.length > 0 ? entryId : null;
    const done = await logOne(work, paper, { id: entryId, personId: work.input.personId ?? paper.leadPersonId, loggedWith }, work.input.fileIds);
    for (const follower of also) await logOne(work, follower, { id: newId(work.now.getTime()), personId: follower.leadPersonId, loggedWith });
    work.note({ officeId, kind, way, reached, ...(also.length > 0 ? { carriedTo: also.map(({ id }) => id) } : {}) });
    return done;
  },
});

async function logOne(work: Work<Asked>, paper: Suggestion, { id, personId, loggedWith }: { id: string; personId: string; loggedWith: string | null }, fileIds: readonly string[] = []): Promise<{ id: string }> {
  const { tx, input, now, today, actor, house } = work;
  const share = ownShare(work, paper, 'accepted');
  const signed = paper.cosigners.some((cosigner) => cosigner.personId === personId && cosigner.state === 'confirmed');
  if (personId !== paper.leadPersonId && !signed) refuse('suggestion.notASigner');
  const metOn = actDay(input.on, paper.rehandleOrderedOn ?? paper.assignedOn, today) ?? refuse('suggestion.badDate');
  const { kind, way, reached, said } = input;
  await insertContact(tx, {
    id, suggestionId: paper.id, officeId: share.officeId, personId, round: paper.round, kind, way, metOn, reached, said,
    state: 'logged', loggedBy: actor.personId, loggedAt: now, loggedWith,
  });
  await house.files.attach(tx, [...fileIds], { feature: 'suggestion.contact', id });
  if (reached) await tellPerson(work, paper, personId, 'contactLogged', { office: await nameOfOffice(work, share.officeId) });
  return move(work, paper, 'logContact', { officeId: share.officeId, on: metOn });
}
