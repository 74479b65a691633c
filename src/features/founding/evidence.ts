import { deputySignIns, rolesWithAccount } from '#features/account/public.ts';
import { currentTerm, sittingsIn } from '#features/deputy/public.ts';
import { hasSeal } from '#features/letter/public.ts';
import { openOffices } from '#features/office/public.ts';
import { placesUnder } from '#features/place/public.ts';
import { hasTownPage } from '#features/settings/public.ts';
import { countOpen } from '#features/station/public.ts';
import { lastSuggestionNumber } from '#features/suggestion/public.ts';
import type { Work } from '#platform/feature.ts';
import { type Evidence, firstStaff } from './rules.ts';

/** The series a suggestion may be numbered in now: the closed season and the 次 of the present 届. */
export async function seriesNow({ tx, today }: Pick<Work<unknown>, 'tx' | 'today'>) {
  const term = await currentTerm(tx, today);
  if (!term) return [];
  const sittings = await sittingsIn(tx, term.id);
  const rows = [{ sittingId: null, sittingNumber: null, fromOn: null }, ...sittings.map(({ id, number, fromOn }) => ({ sittingId: id, sittingNumber: number, fromOn }))];
  const last: (number | null)[] = [];
  for (const { sittingId } of rows) last.push(await lastSuggestionNumber(tx, term.id, sittingId));
  return rows.map((row, place) => ({ ...row, termId: term.id, termNumber: term.number, last: last[place] ?? null }));
}

/** How far this unit has come, asked of those who hold it; one after the other, for they share a transaction. */
export async function evidenceOf(work: Work<unknown>): Promise<Evidence> {
  const { tx, tenant } = work;
  const staffed = await rolesWithAccount(tx);
  const series = await seriesNow(work);
  const { deputies, carded, without } = await deputySignIns(tx);
  return {
    staff: firstStaff.filter((role) => staffed.has(role)).length, sittings: series.filter(({ sittingId }) => sittingId !== null).length, numbered: series.some(({ last }) => last !== null),
    page: await hasTownPage(tx), villages: (await placesUnder(tx, tenant.code)).length, offices: (await openOffices(tx)).length, deputies, carded, without,
    stations: await countOpen(tx), seal: await hasSeal(tx),
  };
}
