import { has } from '#kernel/actor.ts';
import { judge } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { mustSee, showing } from '#platform/feature.ts';
import { motion } from './contract.ts';
import { policy } from './policy.ts';
import { rowFields } from './presenting.ts';
import { leastSigners } from './rules.ts';
import { eventsOf, listed, list as listRows, partsOf } from './store/list.ts';

/** Motions page by page, as far as this reader may see them. */
export const list = showing(motion.views.list, async (work) => {
  const { tx, actor, today, input } = work;
  const { page, ...filter } = input;
  const { rows, total } = await listRows(tx, actor, filter, page);
  const mayDraft = (leadPersonId: string) => judge(policy.draft, actor, { leadPersonId, leadIsDeputy: true }, today) === null;
  return { rows: rows.map((row) => rowFields(work, row)), total, canDraft: has(actor, 'deputy') && actor.personId !== null && mayDraft(actor.personId), canDraftForOthers: mayDraft('') };
});

/** One motion with all that happened to it, as far as this reader may know. */
export const detail = showing(motion.views.detail, async (work) => {
  const { tx, actor, tenant, input } = work;
  const row = mustSee(policy.see, work, await listed(tx, actor, input.id));
  // Who wrote it, who was asked, who keeps the papers; other deputies read what was handed in.
  const inside = has(actor, 'clerk', 'chair', 'presidium', 'countyOfficer') || [row.leadPersonId, row.typedBy, ...row.cosigners.map(({ personId }) => personId)].some((id) => id !== null && id === actor.personId);
  const { facts, cosigners } = await partsOf(tx, row.id);
  const events = await eventsOf(tx, row.id, inside ? ['readers', 'writers'] : ['readers']);
  const shown = cosigners.filter(({ state }) => inside || state === 'confirmed');
  const names = await namesOf(tx, [row.typedBy, ...shown.map(({ personId }) => personId), ...events.map(({ personId }) => personId)]);
  const person = (id: string) => ({ id, name: names.get(id) ?? '' });
  return {
    ...row, ...rowFields(work, row), ...facts, leastSigners: leastSigners[tenant.kind] ?? 0, typedBy: row.typedBy === null ? null : person(row.typedBy),
    cosigners: shown.map((each) => ({ ...each, person: person(each.personId), words: inside ? each.words : null })),
    timeline: events.map(({ doneOn, verb, personId, words }) => ({ on: doneOn, verb, who: personId === null ? null : person(personId).name, words })),
  };
});
