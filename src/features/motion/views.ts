import { excerptAt, holdsWhole } from '#kernel/marking.ts';
import { has, presidiumSide } from '#kernel/actor.ts';
import { judge, refuse } from '#kernel/verdict.ts';
import { namesOf } from '#features/account/public.ts';
import { findCheck, twoPersons } from '#features/suggestion/public.ts';
import { needsScan } from '#features/suggestion/rules/signing-for.ts';
import { type Work, mustSee, showing } from '#platform/feature.ts';
import { motion } from './contract.ts';
import { policy } from './policy.ts';
import { rowFields } from './presenting.ts';
import { numberLabel } from './numbering.ts';
import { freeze, saidIn } from './publishing.ts';
import { leastSigners, searchedParts } from './rules.ts';
import type { Motion } from './rules/motion.ts';
import { find } from './store/case.ts';
import { eventsOf, listed, list as listRows, partsOf } from './store/list.ts';
import { type ShownRow, findShown, listShown, sessionsShown } from './store/published.ts';

/** Where a searched word stands beside the title; whole words before mere pairs. */
function placeFound(motion: Motion, search: string | undefined) {
  if (!search) return null;
  const part = searchedParts.find((one) => holdsWhole(motion[one], search)) ?? searchedParts.find((one) => excerptAt(motion[one], search) !== null);
  return part ? { part, words: excerptAt(motion[part], search) ?? '' } : null;
}

/** Motions page by page, as far as this reader may see them. */
export const list = showing(motion.views.list, async (work) => {
  const { tx, actor, today, input } = work;
  const { page, ...filter } = input;
  const { rows, total } = await listRows(tx, actor, filter, page);
  const mayDraft = (leadPersonId: string) => judge(policy.draft, actor, { leadPersonId, leadIsDeputy: true }, today) === null;
  return { rows: rows.map((row) => ({ ...rowFields(work, row), found: placeFound(row, filter.search) })), total, canDraft: has(actor, 'deputy') && actor.personId !== null && mayDraft(actor.personId), canDraftForOthers: mayDraft('') };
});

/** One motion with all that happened to it, as far as this reader may know. */
export const detail = showing(motion.views.detail, async (work) => {
  const { tx, actor, tenant, input, house } = work;
  const row = mustSee(policy.see, work, await listed(tx, actor, input.id));
  // Who wrote it, who was asked, who keeps the papers; other deputies read what was handed in.
  const inside = has(actor, ...presidiumSide, 'countyOfficer') || [row.leadPersonId, row.typedBy, ...row.cosigners.map(({ personId }) => personId)].some((id) => id !== null && id === actor.personId);
  const { facts, cosigners } = await partsOf(tx, row.id);
  const events = await eventsOf(tx, row.id, inside ? ['readers', 'writers'] : ['readers']);
  const shown = cosigners.filter(({ state }) => inside || state === 'confirmed');
  const names = await namesOf(tx, [row.typedBy, ...shown.map(({ personId }) => personId), ...events.map(({ personId }) => personId)]);
  const person = (id: string) => ({ id, name: names.get(id) ?? '' });
  const files = (await house.files.of(tx, 'motion', [row.id])).map(({ id, name }) => ({ id, name }));
  return {
    ...row, ...rowFields(work, row), ...facts, files, leastSigners: leastSigners[tenant.kind] ?? 0, needsScan: needsScan(actor.personId, row), typedBy: row.typedBy === null ? null : person(row.typedBy),
    check: row.waitingCheck !== null && has(actor, ...presidiumSide) ? await checkFields(work, row.waitingCheck.id) : null,
    cosigners: shown.map((each) => ({ ...each, person: person(each.personId), words: inside ? each.words : null })),
    timeline: events.map(({ doneOn, verb, personId, words }) => ({ on: doneOn, verb, who: personId === null ? null : person(personId).name, words })),
  };
});

/** What was checked and waits, for those who publish. */
async function checkFields({ tx }: Work, id: string) {
  const check = await findCheck(tx, id);
  if (!check) return null;
  const by = check.checkedBy;
  return { ...check, ...saidIn(check), terms: [...check.terms], ranges: [...check.ranges], checkedBy: by === null ? null : { id: by, name: (await namesOf(tx, [by])).get(by) ?? '' } };
}

/** Exactly what everybody would read: made by the same function that publishes. */
export const preview = showing(motion.views.preview, async (work) => {
  const { tx, actor, today, input, locale } = work;
  const subject = mustSee(policy.see, work, await find(tx, input.id, false));
  if (!has(actor, ...presidiumSide)) refuse('motion.onlyTheOffice', 403);
  const { withPaper, decisionWords, reportWords = null, outcomeWords = null, terms = [], ranges = [] } = input;
  const frozen = await freeze(work, subject, { withPaper, decisionWords, reportWords, outcomeWords }, { terms, ranges });
  return { ...frozen, id: subject.id, numberLabel: numberLabel(locale, frozen) ?? '', signerCount: frozen.signerNames.length + 1, twoPersons: await twoPersons(tx, today) };
});

const shownFields = ({ locale }: Work, row: ShownRow) => ({ ...row, numberLabel: numberLabel(locale, row) ?? '', signerCount: row.signerNames.length + 1 });

/** What is published. These views read frozen rows only, never the motions behind them. */
export const publicList = showing(motion.views.publicList, async (work) => {
  const { page, ...filter } = work.input;
  const { rows, total } = await listShown(work.tx, filter, page);
  return { total, rows: rows.map((row) => shownFields(work, row)), sessions: await sessionsShown(work.tx) };
});

/** One published motion. */
export const publicCase = showing(motion.views.publicCase, async (work) => {
  const row = await findShown(work.tx, work.input.id) ?? refuse('platform.notFound', 404);
  return { ...shownFields(work, row), suggestionId: row.suggestionShown ? row.suggestionId : null };
});
