import { newId } from '#kernel/id.ts';
import type { Listener } from '#platform/feature.ts';
import { callOff } from './calling-off.ts';
import { askInstead, askNoMore } from './handing-over.ts';
import { life } from './rules.ts';
import { arrangedOf } from './store/list.ts';
import { insert, update } from './store/writes.ts';
import { text } from './text.ts';

/** The presidium's opinion ends a dispute: it is the outcome of the meeting that was arranged for it, or of one that was not entered before. */
export const concluded: Listener = async ({ tx, today, now, actor }, about) => {
  const { suggestionId, metOn, words } = about as { suggestionId: string; metOn: string; words: string };
  const [made] = await arrangedOf(tx, suggestionId, 'conclude');
  if (made) await update(tx, made.id, { state: life.next(made.state, 'conclude'), heldOn: metOn, outcome: words });
  else {
    await insert(tx, {
      id: newId(now.getTime()), suggestionId, kind: 'conclude', state: 'held', plannedOn: metOn, hours: null, spot: null, about: null, arrangedOn: today, arrangedBy: actor.personId, heldOn: metOn, outcome: words, createdAt: now,
    });
  }
};

/** The suggestion was withdrawn or voided: nobody need come. */
export const dropped: Listener = async (work, about) => {
  const { suggestionId } = about as { suggestionId: string };
  for (const made of await arrangedOf(work.tx, suggestionId)) await callOff(work, made, text.suggestionEnded);
};

/** The deputy thought better of it: there is nothing left to conclude. */
export const disputeEnded: Listener = async (work, about) => {
  const { suggestionId } = about as { suggestionId: string };
  for (const made of await arrangedOf(work.tx, suggestionId, 'conclude')) await callOff(work, made, text.disputeEnded);
};

/** Another office goes on with an office's work: it is asked in its place. */
export const workHandedOver: Listener = async (work, about) => {
  const { officeId, toId } = about as { officeId: string; toId: string };
  await askInstead(work, officeId, toId);
};

/** An office closed: nobody of it comes any more. */
export const officeClosed: Listener = async (work, about) => askNoMore(work, (about as { officeId: string }).officeId);
