import { namesOf } from '#features/account/public.ts';
import { officeKeepers } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { tell } from '#features/notice/public.ts';
import { findOffice } from '#features/office/public.ts';
import type { Office } from '#features/office/rules.ts';
import type { Listener, Work } from '#platform/feature.ts';
import { ask } from '#platform/jobs.ts';
import { giveBack, issuerOf } from './giving.ts';
import { note } from './moving.ts';
import { tellBelowKind } from './passing/kinds.ts';
import { handlerRoles, settledStates } from './rules.ts';
import type { Standing } from './rules/suggestion.ts';
import { type Takeover, proposalTakeoverOf, takeoverOf } from './rules/takeover.ts';
import { type Handing, dropProposalsOf, endShares, heldBy, joinProposals, joinShares, moveOpenPapers, moveProposals, moveShares, nextVersions } from './store/takeover.ts';
import { insertEvents, update } from './store/writes.ts';
import { recallHanded } from './store/reply-steps.ts';
import { undertakenBy } from './store/undertakers.ts';
import { lapseAsked, openAt, openOf } from './store/running.ts';
import { nameOfOffice } from './telling.ts';
import { text } from './text.ts';

/** A mandate ended: what the deputy left open waits for somebody to take it over, and whoever was only asked to sign is asked no more. */
export const mandateEnded: Listener = async (work, about) => {
  const { personId, level } = about as { personId: string; level: string };
  await lapseAsked(work.tx, personId, level);
  const left = await openOf(work.tx, personId, level, settledStates);
  for (const paper of left) {
    await update(work.tx, paper.id, { leadless: true });
    await note(work, paper.id, 'leadless', { on: work.today, audience: 'readers' });
  }
  if (left.length === 0) return;
  const who = (await namesOf(work.tx, [personId])).get(personId) ?? '';
  await tell(work, { to: { role: 'clerk' }, kind: 'suggestion.leadless', params: { who, count: left.length }, link: '/suggestions?group=leadless' });
};

/** The end was entered by mistake: the papers that nobody took over are the deputy's again. */
export const mandateRestored: Listener = async (work, about) => {
  const { personId, level } = about as { personId: string; level: string };
  for (const paper of await openOf(work.tx, personId, level, settledStates)) if (paper.leadless) await update(work.tx, paper.id, { leadless: false });
};

/** Another office goes on with everything an office has: set by set, with an entry in each case; no clock restarts. What would lose a reply stays. */
export const workHandedOver: Listener = async (work, about) => {
  const { officeId: fromId, toId, words } = about as { officeId: string; toId: string; words: string };
  const { tx, now, today, actor } = work;
  const to = await findOffice(tx, toId) ?? refuse('platform.notFound', 404);
  const handing = { fromId, toId, issuer: issuerOf(to) };
  const held = await heldBy(tx, fromId, settledStates);
  const idsAs = (...kinds: Takeover[]) => held.filter((paper) => kinds.includes(takeoverOf(paper, fromId, toId))).map(({ id }) => id);
  await endShares(tx, idsAs('replacesCo'), toId);
  await moveShares(tx, idsAs('moves', 'replacesCo'), handing);
  await joinShares(tx, idsAs('joins'), handing);
  await endShares(tx, idsAs('joins'), fromId);
  await moveOpenPapers(tx, idsAs('moves', 'replacesCo', 'joins'), handing);
  const unproposed = await proposalsMove(work, held, handing);
  const stay = [...new Set([...idsAs('stays'), ...unproposed])];
  const moved = held.filter(({ id }) => !stay.includes(id));
  await nextVersions(tx, moved.map(({ id }) => id));
  const from = await nameOfOffice(work, fromId);
  await insertEvents(tx, moved.map(({ id: suggestionId }) => ({
    id: newId(now.getTime()), suggestionId, verb: 'workHandedOver', audience: 'readers', doneOn: today, at: now, personId: actor.personId, officeId: toId, words: fill(text.handedOverFrom, { office: from, words }),
  })));
  await tellMoved(work, moved, { from, to });
  if (stay.length > 0) await tell(work, { to: { role: 'clerk' }, kind: 'suggestion.workStays', params: { office: from, to: to.name, count: stay.length }, link: `/suggestions?officeId=${fromId}`, selfToo: true });
  if (work.tenant.kind === 'county' && moved.length > 0) await ask(tx, { kind: tellBelowKind, runAt: work.house.clock.now() });
};

/** What is only proposed to the chair goes with the rest. Answers those whose proposal cannot, and has to be made anew. */
async function proposalsMove({ tx }: Work, held: readonly Standing[], handing: Handing): Promise<string[]> {
  const { fromId, toId } = handing;
  const plans = held.flatMap((paper) => { const plan = proposalTakeoverOf(paper, fromId, toId); return plan ? [{ id: paper.id, ...plan }] : []; });
  const idsWhere = (test: (plan: (typeof plans)[number]) => boolean) => plans.filter(test).map(({ id }) => id);
  await dropProposalsOf(tx, idsWhere(({ becomes }) => becomes === 'dropped'), fromId);
  for (const role of handlerRoles) await joinProposals(tx, role, idsWhere((plan) => plan.becomes === 'joins' && plan.role === role), handing);
  await moveProposals(tx, idsWhere(({ becomes }) => becomes === 'moves'), handing);
  return idsWhere(({ becomes }) => becomes === 'stays');
}

/** The new office hears how much it has now, and each deputy who goes on with his papers. */
async function tellMoved(work: Work, moved: readonly Standing[], { from, to }: { from: string; to: Office }): Promise<void> {
  if (moved.length === 0) return;
  await tell(work, { to: { role: 'handler', officeId: to.id }, kind: 'suggestion.workMoved', params: { office: from, count: moved.length }, link: '/suggestions' });
  const leads = new Map<string, number>();
  for (const { leadPersonId, submittedOn } of moved) if (submittedOn !== null) leads.set(leadPersonId, (leads.get(leadPersonId) ?? 0) + 1);
  for (const [personId, count] of leads) await tell(work, { to: { personId }, kind: 'suggestion.officeMoved', params: { office: to.name, count }, link: '/suggestions' });
}

/** An office closed: its open work is given back by itself, for clerk and chair to find another; no clock restarts. */
export const officeClosed: Listener = async (work, about) => {
  const { officeId } = about as { officeId: string };
  const left = await openAt(work.tx, officeId, settledStates);
  const office = await nameOfOffice(work, officeId);
  for (const paper of left) {
    await giveBack(work, paper, { id: officeId, name: office });
    await update(work.tx, paper.id, {});
    await note(work, paper.id, 'officeClosed', { on: work.today, officeId, audience: 'readers' });
  }
  if (left.length === 0) return;
  for (const role of officeKeepers) {
    await tell(work, { to: { role }, kind: 'suggestion.officeClosed', params: { office, count: left.length }, link: `/suggestions?officeId=${officeId}` });
  }
};

/** Somebody left an office: nothing waits for him alone from now on, and his colleagues and the clerk see what he had, to pass it on. */
export const postEnded: Listener = async (work, about) => {
  const { personId, role, officeId } = about as { personId: string; role: string; officeId: string | null };
  if (role !== 'handler' || officeId === null) return;
  const count = await undertakenBy(work.tx, officeId, personId, settledStates);
  if (count === 0) return;
  const params = { who: (await namesOf(work.tx, [personId])).get(personId) ?? '', office: await nameOfOffice(work, officeId), count };
  for (const to of [{ role: 'handler', officeId }, { role: 'clerk' }] as const) {
    await tell(work, { to, kind: 'suggestion.undertakerLeft', params, link: `/suggestions/pass?office=${officeId}&from=${personId}` });
  }
};

/** An office signs otherwise from now on: nobody signs by a step that was somebody else's, so what was on its way is handed on anew. */
export const signingArranged: Listener = async (work, about) => {
  const { officeId } = about as { officeId: string };
  const count = await recallHanded(work.tx, officeId);
  if (count > 0) await tell(work, { to: { role: 'handler', officeId }, kind: 'suggestion.stepsChanged', params: { count }, link: '/work' });
};
