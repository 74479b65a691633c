import type { Mark } from '#kernel/sheet-import.ts';
import { type Level, type RowAct, markOf, mostSeats } from '../rules.ts';
import type { BookMandate, BookPerson, Books, PhoneKey } from './books.ts';
import { findDistrict, findPerson, indexOf } from './find-person.ts';
import type { Fault, Roster, RosterRow, Said } from './row.ts';

/** What a roster says of a mandate. District and group are named, since they may not exist yet. */
export type MandateWords = Omit<BookMandate, 'id' | 'personId' | 'level' | 'districtId' | 'groupId'>;

/** One mandate to write: a new one, or (with `id`) one whose words change. */
export interface MandatePlan {
  readonly id: string | null;
  readonly level: Level;
  readonly words: MandateWords;
  readonly district: { readonly number: number | null; readonly name: string | null } | null;
  readonly groupName: string | null;
  readonly changes: readonly string[];
}

/** What confirming a row would do. */
export interface RowPlan {
  readonly row: RosterRow;
  readonly faults: readonly Fault[];
  readonly mark: Mark;
  readonly act: RowAct;
  /** The known person; null for a new one. */
  readonly personId: string | null;
  readonly person: { readonly name: string; readonly gender: 'male' | 'female' | null; readonly phone: string | null };
  /** Of the person and of all mandates together, for showing. */
  readonly changes: readonly string[];
  readonly mandates: readonly MandatePlan[];
}

/** Holds a roster against the books: who is new, what changes, what stays. Writes nothing; asked again before writing. */
export function planImport(roster: Roster, books: Books, phoneKey: PhoneKey, ownLevel: Level | null): RowPlan[] {
  const index = indexOf(books, phoneKey);
  const far = farDistricts(roster, books);
  const plans = roster.rows.map((row): RowPlan => {
    const { name, gender, phone } = row.said;
    const base = { row, person: { name, gender, phone }, personId: null, changes: [], mandates: [] };
    const inSheet = [...row.faults, ...far(row.said)];
    if (markOf(inSheet) === 'bad') return { ...base, faults: inSheet, mark: 'bad', act: 'none' };
    const found = findPerson(row.said, index);
    const held = found.person ? index.mandatesOf.get(found.person.id) ?? [] : [];
    const mandates = row.said.levels.map((level) => planMandate(row, level, held.find((mandate) => mandate.level === level) ?? null, books, ownLevel));
    const changes = [...new Set([...personChanges(row.said, found.person, phoneKey), ...mandates.flatMap((mandate) => mandate.changes)])];
    const act = actOf(found.person, mandates, changes);
    // A row that changes nothing needs no second look: what was doubtful in it was settled when it was written.
    const faults = act === 'unchanged' ? [] : [...inSheet, ...found.faults];
    return { ...base, faults, mark: markOf(faults), act, personId: found.person?.id ?? null, changes, mandates };
  });
  return withoutTwins(withFullDistricts(plans, books));
}

function actOf(person: BookPerson | null, mandates: readonly MandatePlan[], changes: readonly string[]): RowAct {
  if (!person) return 'new';
  if (mandates.some(({ id }) => id === null)) return 'newMandate';
  return changes.length > 0 ? 'update' : 'unchanged';
}

function personChanges(said: Said, person: BookPerson | null, phoneKey: PhoneKey): string[] {
  if (!person) return [];
  return [
    ...(said.name !== person.name ? ['name'] : []),
    ...(said.gender !== null && said.gender !== person.gender ? ['gender'] : []),
    ...(said.phone !== null && phoneKey(said.phone) !== person.phoneKey ? ['phone'] : []),
  ];
}

/** A new district this far behind the one before it is more likely a slip than a district. */
const widestGap = 10;

function farDistricts(roster: Roster, books: Books): (said: Said) => Fault[] {
  const numbers = [...new Set([...books.districts.map(({ number }) => number), ...roster.rows.flatMap(({ said }) => said.districtNumber ?? [])])].sort((a, b) => a - b);
  return ({ districtNumber: number }) => {
    const before = number === null ? 0 : numbers[numbers.indexOf(number) - 1] ?? 0;
    const isFar = number !== null && number - before > widestGap && !books.districts.some((district) => district.number === number);
    return isFar ? [{ code: 'districtOdd', params: { number, before } }] : [];
  };
}

/** What the sheet says wins; where it says nothing, the books keep what they have. */
function planMandate({ said, notes }: RosterRow, level: Level, held: BookMandate | null, books: Books, ownLevel: Level | null): MandatePlan {
  const own = level === ownLevel;
  const next: MandateWords = {
    electedBy: said.electedBy ?? held?.electedBy ?? null, cardNumber: said.cardNumber ?? held?.cardNumber ?? null, electedOn: said.electedOn ?? held?.electedOn ?? null,
    congressPost: (own ? said.congressPost : null) ?? held?.congressPost ?? null, workPost: said.workPost ?? held?.workPost ?? null,
    party: said.party ?? held?.party ?? null, education: said.education ?? held?.education ?? null,
    ethnicity: said.ethnicity ?? held?.ethnicity ?? (notes.includes('ethnicityAssumed') ? '汉族' : null),
    remark: said.remark ?? held?.remark ?? null, ...birth(said, held),
  };
  const district = own && (said.districtNumber !== null || said.districtName !== null) ? { number: said.districtNumber, name: said.districtName } : null;
  const moves = district !== null && (held?.districtId ?? null) !== (findDistrict(books, said)?.id ?? undefined);
  const regroups = said.groupName !== null && held?.groupId !== (books.groups.find(({ name }) => name === said.groupName)?.id ?? undefined);
  const differing = (Object.keys(next) as (keyof MandateWords)[]).filter((key) => held !== null && next[key] !== held[key]);
  return {
    id: held?.id ?? null, level, words: next, district, groupName: said.groupName,
    changes: held === null ? [] : [...differing.filter((key) => key !== 'bornMonthOnly'), ...(moves ? ['district'] : []), ...(regroups ? ['group'] : [])],
  };
}

/** A month does not overwrite the day of the same month. */
function birth(said: Said, held: BookMandate | null): { bornOn: string | null; bornMonthOnly: boolean } {
  const keeps = said.bornOn === null || (said.bornMonthOnly && held !== null && !held.bornMonthOnly && held.bornOn?.slice(0, 7) === said.bornOn.slice(0, 7));
  return keeps ? { bornOn: held?.bornOn ?? null, bornMonthOnly: held?.bornMonthOnly ?? false } : { bornOn: said.bornOn, bornMonthOnly: said.bornMonthOnly };
}

/** Marks whoever would bring a district above the three deputies it can elect; those who sit there already are no new doubt. */
function withFullDistricts(plans: readonly RowPlan[], books: Books): RowPlan[] {
  const keyOf = ({ number, name }: NonNullable<MandatePlan['district']>): string => `${number ?? name}`;
  const joins = (plan: RowPlan): string | null => {
    const mandate = plan.mandates.find(({ id, district, changes }) => district !== null && (id === null || changes.includes('district')));
    return mandate?.district ? keyOf(mandate.district) : null;
  };
  const joining = Map.groupBy(plans.filter(({ mark }) => mark !== 'bad'), (plan) => joins(plan) ?? '');
  const leaving = new Set(plans.flatMap(({ mandates }) => mandates.filter(({ id, changes }) => id !== null && changes.includes('district')).map(({ id }) => id)));
  const sittingIn = (key: string) => books.mandates.filter(({ id, districtId }) => districtId !== null && !leaving.has(id)
    && books.districts.some((district) => district.id === districtId && (String(district.number) === key || district.name === key))).length;
  return plans.map((plan) => {
    const key = joins(plan);
    const total = key === null ? 0 : (joining.get(key)?.length ?? 0) + sittingIn(key);
    if (key === null || plan.mark === 'bad' || total <= mostSeats) return plan;
    const faults = [...plan.faults, { code: 'districtOverfull' as const, params: { count: total, most: mostSeats } }];
    return { ...plan, faults, mark: markOf(faults) };
  });
}

/** Two rows must never write to one mandate of one person: the later is taken for a repetition. */
function withoutTwins(plans: readonly RowPlan[]): RowPlan[] {
  const first = new Map<string, RowPlan>();
  return plans.map((plan) => {
    const keys = plan.personId === null ? [] : plan.mandates.map(({ level }) => `${plan.personId}/${level}`);
    const twin = keys.map((key) => first.get(key)).find((earlier) => earlier !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, plan);
    if (!twin || plan.act === 'unchanged' || plan.mark === 'bad') return plan;
    const faults = [...plan.faults, { code: 'repeated' as const, params: { row: twin.row.row, name: plan.person.name } }];
    return { ...plan, faults, mark: markOf(faults), act: 'none' };
  });
}
