import { nameKey } from '#kernel/names.ts';
import { issuerOf } from '../giving.ts';
import { mixFault } from '../rules/standing.ts';
import type { Books } from './books.ts';
import type { PastCase } from './case.ts';
import type { Fault, PastSaid } from './said.ts';

/** Who a name means: one person, nobody known, or several. */
export type Meant = { readonly kind: 'one'; readonly personId: string } | { readonly kind: 'none' } | { readonly kind: 'several'; readonly count: number };

/** A deputy of that term before one of another, then whoever leads a case entered before; the card number settles a doubt. */
export function findDeputy(books: Books, name: string, termId: string | null, cardNumber: string | null): Meant {
  const known = books.deputies.filter((deputy) => nameKey(deputy.name) === nameKey(name));
  const then = known.filter((deputy) => deputy.termId === termId);
  const carded = then.filter((deputy) => cardNumber !== null && deputy.cardNumber === cardNumber);
  const former = books.formerLeads.filter((lead) => nameKey(lead.name) === nameKey(name));
  for (const found of [carded, then, known, former]) {
    const ids = [...new Set(found.map(({ personId }) => personId))];
    const [only] = ids;
    if (only !== undefined) return ids.length === 1 ? { kind: 'one', personId: only } : { kind: 'several', count: ids.length };
  }
  return { kind: 'none' };
}

/** The office of that name, also a closed one; with or without the town's name before it. */
export function findOffice(books: Books, written: string): Books['offices'][number] | null {
  const bare = (name: string) => name.replace(/\s/g, '');
  const exact = books.offices.find(({ name }) => bare(name) === bare(written));
  if (exact) return exact;
  const near = books.offices.filter(({ name }) => bare(name).endsWith(bare(written)) || bare(written).endsWith(bare(name)));
  return bare(written).length >= 2 && near.length === 1 ? near[0] ?? null : null;
}

/** The offices of a row, and what is wrong with them. */
export function findOffices(books: Books, said: PastSaid): { offices: PastCase['offices']; faults: Fault[] } {
  const faults: Fault[] = [];
  const offices: PastCase['offices'][number][] = [];
  for (const { name, role } of said.offices) {
    const office = findOffice(books, name);
    if (!office || office.kind === 'congressOffice') faults.push({ code: 'noSuchOffice', params: { name } });
    else if (offices.some(({ officeId }) => officeId === office.id)) faults.push({ code: 'officeTwice', params: { name } });
    else offices.push({ officeId: office.id, role, issuer: issuerOf(office) });
  }
  const mix = faults.length > 0 ? null : mixFault(offices.map(({ role }) => role));
  if (mix !== null && mix !== 'noAnswerer') faults.push({ code: 'officeMix' });
  return { offices, faults };
}

/** The village a row names: by its whole name before any that is like it, one that stands before one that merged. */
export function findPlace({ places }: Pick<Books, 'places'>, written: string | null): string | null {
  if (written === null) return null;
  const found = places.find(({ name }) => name === written) ?? places.find(({ name }) => name.startsWith(written) || written.startsWith(name));
  return found?.code ?? null;
}
