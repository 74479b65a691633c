import { newId } from '#kernel/id.ts';
import type { Work } from '#platform/feature.ts';
import { comeBack } from './coming-back.ts';
import { move } from './moving.ts';
import { capacityOf } from './policy.ts';
import { type Opinion, type noticeWays, isReport, life, noticeDue } from './rules.ts';
import { findAll, update } from './store.ts';
import { text } from './text.ts';
import { addToTimeline } from './timeline.ts';

const one = async (work: Work, id: string): Promise<Opinion | undefined> => (await findAll(work.tx, [id]))[0];

/** It lies in the register of letters and visits and nowhere else. */
const isThere = ({ state, registeredAt }: Opinion): boolean => state === 'elsewhere' && registeredAt !== null;

/**
 * It was registered as a letter or visit: its own days end here, and it says where it went. What is owed the resident, the written notice
 * by the day that follows from the same receipt, is owed there. One that others already handle or wait for stays with them.
 */
export async function goesToLetters(work: Work, id: string): Promise<void> {
  const found = await one(work, id);
  if (!found || !life.allows(found.state, 'toLetters') || found.mergedCount > 0) return;
  await move(work, found, {
    verb: 'toLetters', publicWords: text.letters.why,
    change: {
      kind: isReport(found) ? 'report' : 'petition', registeredAt: work.now, elsewhereChannel: 'letters', elsewhereBody: work.tenant.name, elsewhereReason: text.letters.why, officeId: null, proposedOfficeId: null,
      noticeDueOn: found.noticeDueOn ?? noticeDue(found.receivedOn, await work.house.calendar()),
    },
  });
}

/** The resident was told in writing what becomes of the letter: that is the notice owed him. */
export async function toldAsLetter(work: Work, id: string, way: (typeof noticeWays)[number], on: string): Promise<void> {
  const found = await one(work, id);
  if (found && isThere(found) && found.noticedAt === null) await move(work, found, { verb: 'noticeElsewhere', publicWords: text.noticeWays[way], change: { noticeWay: way, noticedOn: on, noticedAt: work.now } });
}

/** The letter is done with, and so is what it was written as. */
export async function closedAsLetter(work: Work, id: string): Promise<void> {
  const found = await one(work, id);
  if (found && isThere(found)) await move(work, found, { verb: 'close', change: { closedAt: work.now } });
}

/** The letter is open again, and so is this; it stays there. */
export async function openAgainAsLetter(work: Work, id: string): Promise<void> {
  const found = await one(work, id);
  if (found?.state === 'closed' && found.registeredAt !== null) await move(work, found, { verb: 'letterAgain', change: { closedAt: null } });
}

/** Registered as a letter by mistake: it goes on where it stood, by its first days. A report of wrongdoing stays one. */
export async function noLetterAfterAll(work: Work, id: string, words: string): Promise<void> {
  const found = await one(work, id);
  if (found && isThere(found)) await comeBack(work, found, words, found.kind === 'report' ? 'report' : null);
}

/** The letter turned out to be an accusation: from now on clerk and chair alone read it here. */
export async function keepAsReport(work: Work, id: string): Promise<void> {
  const found = await one(work, id);
  if (!found || found.kind === 'report') return;
  await update(work.tx, id, { kind: 'report' });
  await work.announce('opinion.becameReport', { opinionId: id });
  await addToTimeline(work, [{
    id: newId(work.now.getTime()), opinionId: id, at: work.now, verb: 'classify', fromState: found.state, toState: found.state, personId: work.actor.personId, role: capacityOf(work.actor, found), publicWords: null, innerWords: text.kinds.report,
  }]);
}
