import type { Actor } from '#kernel/actor.ts';
import { mask } from '#kernel/plain-text.ts';
import { judge } from '#kernel/verdict.ts';
import { type Work, mustSee, permitted, showing } from '#platform/feature.ts';
import { namesOf, phoneOf } from '#features/account/public.ts';
import { deputy } from './contract.ts';
import { policy } from './policy.ts';
import { isInForce, ownLevel, seesPrivate } from './rules.ts';
import { type MandateRow, allOf, find, list as listRows, standingIn } from './store.ts';
import { listDistricts, listGroups, placesOf } from './store/districts.ts';
import { listSittings, listTerms, termAt } from './store/terms.ts';

/** A mandate as a list shows it to this actor. */
const asRow = (mandate: MandateRow, actor: Actor, today: string) => ({
  ...mandate,
  district: mandate.districtId === null ? null : { id: mandate.districtId, number: mandate.districtNumber ?? 0, name: mandate.districtName ?? '' },
  group: mandate.groupId === null ? null : { id: mandate.groupId, name: mandate.groupName ?? '' },
  cardNumber: seesPrivate(actor, mandate.personId) ? mandate.cardNumber : null,
  inForce: isInForce(mandate, today),
  can: permitted(policy, deputy.verbs, actor, mandate, today),
});

/** Of these creating verbs, those this actor may do at all; what they need besides is asked when they are done. */
function canKeep<V extends string>({ actor, tenant, today }: Work<unknown>, verbs: readonly V[]): V[] {
  const plan = { tenantKind: tenant.kind, level: ownLevel(tenant.kind), seatCount: 1, numberTaken: false, placesAreOurs: true, number: 1, fromOn: today, toOn: today, before: null, after: null,
    term: { fromOn: today, toOn: null }, others: [], nameTaken: false, membersSit: true, headSits: true, whoIsNamed: true, heldAlready: false };
  return verbs.filter((verb) => judge(policy[verb as 'setGroup'], actor, plan as never, today) === null);
}

export const list = showing(deputy.views.list, async (work) => {
  const { tx, actor, today, input } = work;
  const { rows, total } = await listRows(tx, actor, today, { ...input, standing: input.standing ?? 'inForce' });
  return { rows: rows.map((row) => asRow(row, actor, today)), totalCount: total, canAdd: canKeep(work, ['addMandate', 'previewRoster']) };
});

export const detail = showing(deputy.views.detail, async (work) => {
  const { tx, actor, today, input, tenant } = work;
  const mandate = mustSee(policy.see, work, await find(tx, input.id, false));
  const open = seesPrivate(actor, mandate.personId);
  const phone = open ? await phoneOf(work, mandate.personId) : null;
  const { gender, party, education, ethnicity, bornOn, remark, endVoidReason } = mandate;
  const inside = { gender, party, education, ethnicity, bornOn, remark, endVoidReason };
  const others = (await allOf(tx, mandate.personId)).filter((other) => other.id !== mandate.id && judge(policy.see, actor, other, today) === null);
  return {
    ...asRow(mandate, actor, today),
    ...(open ? inside : { gender: null, party: null, education: null, ethnicity: null, bornOn: null, remark: null, endVoidReason: null }),
    bornMonthOnly: open && mandate.bornMonthOnly, phoneMasked: phone === null ? null : mask.phone(phone), phonePublic: mandate.phonePublic,
    others: others.map((other) => ({ ...other, inForce: isInForce(other, today) })), pagePath: `/${tenant.code}/deputies/${mandate.personId}`,
  };
});

export const terms = showing(deputy.views.terms, async (work) => {
  const { tx, today } = work;
  const current = await termAt(tx, today);
  const sittings = Map.groupBy(await listSittings(tx), ({ termId }) => termId);
  const rows = await Promise.all((await listTerms(tx)).map(async (term) => ({
    ...term, current: term.id === current?.id, deputyCount: (await standingIn(tx, term.id)).filter(({ level }) => level === ownLevel(work.tenant.kind)).length,
    sittings: sittings.get(term.id) ?? [],
  })));
  return { rows, can: canKeep(work, ['openTerm', 'amendTerm', 'setSitting']) };
});

const termOf = async ({ tx, today, input }: Work<{ termId?: string | undefined }>): Promise<string | null> =>
  input.termId ?? (await termAt(tx, today))?.id ?? (await listTerms(tx))[0]?.id ?? null;

export const districts = showing(deputy.views.districts, async (work) => {
  const { tx, actor, today } = work;
  const termId = await termOf(work);
  const rows = termId === null ? [] : await listDistricts(tx, termId);
  const places = Map.groupBy(await placesOf(tx, rows.map(({ id }) => id)), ({ districtId }) => districtId);
  const sitting = termId === null ? [] : (await standingIn(tx, termId)).filter((mandate) => judge(policy.see, actor, mandate, today) === null);
  const deputies = Map.groupBy(sitting, ({ districtId }) => districtId);
  return {
    termId, can: canKeep(work, ['setDistrict']),
    rows: rows.map((row) => ({ ...row, places: places.get(row.id) ?? [], deputies: (deputies.get(row.id) ?? []).map(({ personId, name }) => ({ id: personId, name })) })),
  };
});

export const groups = showing(deputy.views.groups, async (work) => {
  const { tx, actor, today } = work;
  const termId = await termOf(work);
  const rows = termId === null ? [] : await listGroups(tx, termId);
  const heads = await namesOf(tx, rows.map(({ headPersonId }) => headPersonId));
  const sitting = termId === null ? [] : (await standingIn(tx, termId)).filter((mandate) => judge(policy.see, actor, mandate, today) === null);
  const members = Map.groupBy(sitting, ({ groupId }) => groupId);
  return {
    termId, can: canKeep(work, ['setGroup']),
    rows: rows.map(({ headPersonId, ...row }) => ({
      ...row, head: headPersonId === null ? null : { id: headPersonId, name: heads.get(headPersonId) ?? '' },
      members: (members.get(row.id) ?? []).map(({ id, personId, name, level }) => ({ mandateId: id, id: personId, name, level })),
    })),
  };
});
