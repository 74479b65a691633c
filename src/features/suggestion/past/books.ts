import { type Calendar } from '#kernel/deadline.ts';
import { nameKey } from '#kernel/names.ts';
import { type NamedDeputy, deputiesNamed, termsAndSittings } from '#features/deputy/public.ts';
import { everyOffice } from '#features/office/public.ts';
import type { Office } from '#features/office/rules.ts';
import { placesEver } from '#features/place/public.ts';
import type { Work } from '#platform/feature.ts';
import { lastNumbers } from '#platform/counter.ts';
import { periods, replyScheme } from '../profile.ts';
import { seriesOf } from '../rules/numbering.ts';
import { answerDue } from '../rules/clocks.ts';
import type { ReplyScheme } from '../rules/reply-classes.ts';
import { lettersNumbered } from '../store/numbered.ts';
import { type TakenNumber, formerLeads, takenNumbers } from '../store/past.ts';
import type { PastRow } from './said.ts';

/** What is in the books already, as far as a list of cases may name it. */
export interface Books {
  readonly terms: readonly { readonly id: string; readonly number: number }[];
  readonly sittings: readonly { readonly id: string; readonly termId: string; readonly number: number }[];
  readonly offices: readonly Office[];
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly townCode: string;
  readonly deputies: readonly NamedDeputy[];
  /** Known by a case entered before only. */
  readonly formerLeads: readonly { readonly personId: string; readonly name: string }[];
  readonly taken: readonly TakenNumber[];
  readonly letters: readonly { readonly suggestionId: string; readonly issuer: string; readonly officeId: string; readonly documentNumber: string }[];
  readonly scheme: ReplyScheme;
  answerDueOf(assignedOn: string): string;
  /** The last number given in a session or closed season; 0 before the first. */
  lastNumberOf(termId: string, sittingId: string | null): number;
}

/** Everything the rows may be about, in as many statements for five hundred as for one. */
export async function readBooks(work: Work<unknown>, rows: readonly PastRow[]): Promise<Books> {
  const { tx, today, tenant, house } = work;
  const { terms, sittings } = await termsAndSittings(tx);
  const names = [...new Set(rows.flatMap(({ said }) => [said.lead, ...said.cosigners]).filter((name) => name !== '').map(nameKey))];
  const named = terms.filter(({ number }) => rows.some(({ said }) => said.termNumber === number)).map(({ id }) => id);
  const given = await periods(tx, today, 'answer', 'answerLong');
  const last = await lastNumbers(tx, 'suggestion/');
  const calendar: Calendar = await house.calendar();
  return {
    terms, sittings, offices: await everyOffice(tx), places: await placesEver(tx, tenant.code), townCode: tenant.code, scheme: await replyScheme(tx, today),
    deputies: await deputiesNamed(tx, names), formerLeads: await formerLeads(tx, names),
    taken: await takenNumbers(tx, named, [...new Set(rows.flatMap(({ said }) => said.number ?? []))]),
    letters: await lettersNumbered(tx, [...new Set(rows.flatMap(({ said }) => said.documentNumber ?? []))]),
    lastNumberOf: (termId, sittingId) => last.get(seriesOf(termId, sittingId)) ?? 0,
    answerDueOf: (assignedOn) => answerDue(assignedOn, false, given, calendar),
  };
}
