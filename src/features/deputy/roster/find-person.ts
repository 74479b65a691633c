import type { BookMandate, BookPerson, Books, PhoneKey } from './books.ts';
import { nameKey } from '#kernel/names.ts';
import type { Fault, Said } from './row.ts';

/** Who a row is about: a person of the books, a new one (null), or a doubt which. */
export interface Found {
  readonly person: BookPerson | null;
  readonly faults: readonly Fault[];
}

/** The books, laid out for asking who a row is about. */
export interface Index {
  readonly persons: ReadonlyMap<string, BookPerson>;
  readonly mandatesOf: ReadonlyMap<string, readonly BookMandate[]>;
  readonly byName: ReadonlyMap<string, readonly BookPerson[]>;
  readonly byPhone: ReadonlyMap<string, readonly BookPerson[]>;
  readonly byCard: ReadonlyMap<string, readonly BookMandate[]>;
  readonly districtIdOf: (said: Said) => string | null;
  readonly phoneKey: PhoneKey;
}

const grouped = <T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> => {
  const groups = Map.groupBy(items, (item) => keyOf(item) ?? '');
  groups.delete('');
  return groups;
};

/** Lays the books out. */
export function indexOf(books: Books, phoneKey: PhoneKey): Index {
  return {
    persons: new Map(books.persons.map((person) => [person.id, person])),
    mandatesOf: grouped(books.mandates, (mandate) => mandate.personId),
    byName: grouped(books.persons, (person) => nameKey(person.name)),
    byPhone: grouped(books.persons, (person) => person.phoneKey),
    byCard: grouped(books.mandates, (mandate) => mandate.cardNumber),
    districtIdOf: (said) => findDistrict(books, said)?.id ?? null,
    phoneKey,
  };
}

/** The district a row names: by its number, else by its name. */
export const findDistrict = (books: Books, said: Pick<Said, 'districtNumber' | 'districtName'>): Books['districts'][number] | null =>
  books.districts.find(({ number, name }) => (said.districtNumber !== null ? number === said.districtNumber : said.districtName !== null && name.replace(/\s/g, '') === said.districtName)) ?? null;

/** By card number, then name and district, then name and phone; two that fit equally well are a doubt, never a guess. */
export function findPerson(said: Said, index: Index): Found {
  const named = index.byName.get(nameKey(said.name)) ?? [];
  const districtId = index.districtIdOf(said);
  const steps: readonly (() => BookPerson[])[] = [
    () => (said.cardNumber === null ? [] : owners(index.byCard.get(said.cardNumber) ?? [], said, index)),
    () => (districtId === null ? [] : named.filter((person) => mandatesFor(said, person, index).some((mandate) => mandate.districtId === districtId))),
    () => (said.phone === null ? [] : named.filter((person) => person.phoneKey === index.phoneKey(said.phone ?? ''))),
  ];
  for (const step of steps) {
    const people = [...new Set(step())];
    if (people.length > 1) return narrowed(people, said, index);
    const [person] = people;
    if (person) return { person, faults: doubts(said, person, index) };
  }
  return { person: null, faults: strangerDoubts(said, named, index) };
}

const mandatesFor = (said: Said, person: BookPerson, index: Index): readonly BookMandate[] =>
  (index.mandatesOf.get(person.id) ?? []).filter(({ level }) => said.levels.includes(level));

const owners = (mandates: readonly BookMandate[], said: Said, index: Index): BookPerson[] =>
  mandates.filter(({ level }) => said.levels.includes(level)).flatMap(({ personId }) => index.persons.get(personId) ?? []);

/** Two of one name in one district: the phone or the birthday may tell them apart. */
function narrowed(people: readonly BookPerson[], said: Said, index: Index): Found {
  const byPhone = people.filter((person) => said.phone !== null && person.phoneKey === index.phoneKey(said.phone));
  const byBirth = people.filter((person) => said.bornOn !== null && mandatesFor(said, person, index).some(({ bornOn }) => bornOn === said.bornOn));
  const [only, second] = byPhone.length > 0 ? byPhone : byBirth;
  return only && !second ? { person: only, faults: doubts(said, only, index) } : { person: null, faults: [{ code: 'ambiguous', params: { name: said.name, count: people.length } }] };
}

/** What speaks against its being this person although the key fits. */
function doubts(said: Said, person: BookPerson, index: Index): Fault[] {
  const params = { name: person.name };
  const held = index.mandatesOf.get(person.id) ?? [];
  const born = held.map(({ bornOn }) => bornOn).find((on) => on !== null) ?? null;
  const otherPhone = said.phone !== null && person.phoneKey !== null && person.phoneKey !== index.phoneKey(said.phone);
  const otherBirth = said.bornOn !== null && born !== null && !sameMonth(said.bornOn, born);
  const sits = mandatesFor(said, person, index).find(({ districtId }) => districtId !== null)?.districtId ?? null;
  const namesDistrict = said.districtNumber !== null || said.districtName !== null;
  return [
    ...(nameKey(person.name) !== nameKey(said.name) ? [{ code: 'cardOfAnother' as const, params }] : []),
    ...(otherPhone && otherBirth ? [{ code: 'perhapsAnother' as const, params }] : []),
    ...(said.gender !== null && person.gender !== null && said.gender !== person.gender ? [{ code: 'genderDiffers' as const, params }] : []),
    ...(namesDistrict && sits !== null && sits !== index.districtIdOf(said) ? [{ code: 'districtChanges' as const, params }] : []),
  ];
}

const sameMonth = (a: string, b: string): boolean => a.slice(0, 7) === b.slice(0, 7);

/** Nobody fits. Somebody may all the same: an equal name without a district to tell people apart, or a phone of somebody else's. */
function strangerDoubts(said: Said, named: readonly BookPerson[], index: Index): Fault[] {
  const faults: Fault[] = [];
  const alike = named.filter((person) => mandatesFor(said, person, index).some((mandate) =>
    (mandate.districtId === null && said.districtNumber === null && said.districtName === null && !differs(said.bornOn, mandate.bornOn))
    || (said.bornOn !== null && mandate.bornOn !== null && said.bornOn === mandate.bornOn)));
  if (alike.length > 0) faults.push({ code: 'perhapsKnown', params: { name: said.name } });
  const [owner] = said.phone === null ? [] : index.byPhone.get(index.phoneKey(said.phone)) ?? [];
  if (owner) faults.push({ code: 'phoneOfAnother', params: { name: owner.name } });
  return faults;
}

const differs = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;
