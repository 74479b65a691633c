import { newId } from '#kernel/id.ts';
import { writesOutwardByDefault } from '#features/office/rules.ts';
import { diceOf } from '../random.ts';
import type { Builder } from './builder.ts';
import { sittingsUntil, termFrom } from './calendar.ts';
import { seatDeputies } from './deputies.ts';
import { newName } from './names.ts';
import type { TownPlan } from './plans.ts';
import { openStations } from './stations.ts';
import type { Office, Person, Town } from './town.ts';

/** Lays out a town as of `today`. `phones` hands out numbers over all towns. */
export function buildTown(plan: TownPlan, tenantId: string, today: string, phones: () => string): Town {
  const fromOn = termFrom(today);
  const bornMs = Date.parse(`${fromOn}T01:00:00Z`);
  const dice = diceOf(plan.seed);
  const id = (): string => newId(bornMs);
  const taken = new Set<string>();
  const town: Town = {
    tenantId, kind: 'township', code: plan.code, shortName: plan.shortName, persons: [], posts: [], offices: [], officeOf: new Map(), committeeOf: new Map(), stations: [],
    places: plan.places.map((place) => ({ ...place, code: `${plan.code}${place.code}` })),
    term: { id: id(), number: plan.termNumber, fromOn }, sittings: sittingsUntil(today, (on) => newId(Date.parse(on))), districts: [], groups: [], mandates: [], marketDigits: plan.marketDigits,
  };
  const builder: Builder = {
    town, plan, dice, today, id,
    person: ({ name, gender = dice.chance(0.42) ? 'female' : 'male', phone = true } = {}) => {
      if (name) taken.add(name);
      const made: Person = { id: id(), name: name ?? newName(dice, gender, taken), gender, phone: phone ? phones() : null, signInName: null, deputyAccount: false };
      town.persons.push(made);
      return made;
    },
    post: (personId, role, { officeId = null, stationId = null, fromOn: from = fromOn }: { officeId?: string | null; stationId?: string | null; fromOn?: string } = {}) =>
      void town.posts.push({ personId, role, officeId, stationId, fromOn: from }),
  };
  openOffices(builder);
  seatDeputies(builder);
  staffOffices(builder);
  openStations(builder);
  return town;
}

const phoneOfOffice = (place: number): string => `0999-66${String(place * 37 + 1001).slice(-5)}`;

function openOffices({ plan, town, id }: Builder): void {
  const open = (office: Omit<Office, 'id' | 'phone' | 'writesOutward'>): Office => {
    const made = { ...office, id: id(), phone: phoneOfOffice(town.offices.length), writesOutward: writesOutwardByDefault(office.kind) };
    town.offices.push(made);
    return made;
  };
  for (const { keys, kind, name, duties } of plan.offices) {
    const office = open({ kind, name, duties, placeCode: null });
    for (const key of keys) town.officeOf.set(key, office);
  }
  for (const { code, kind, name } of town.places) {
    const committee = open({ kind: 'villageCommittee', name: `${name}${kind === 'village' ? '村民' : '居民'}委员会`, placeCode: code, duties: kind === 'village' ? '村级事务、集体资产、环境整治和纠纷调解' : '居民服务、小区协调、网格管理' });
    town.committeeOf.set(code, committee);
  }
}

/** Clerks and officers: one an office, with a name to sign in by where the plan gives one. */
function staffOffices(builder: Builder): void {
  const { plan, town, person, post } = builder;
  const prefix = plan.shortName.slice(0, 2);
  const clerk = person();
  clerk.signInName = `${prefix}干事`;
  post(clerk.id, 'clerk');
  for (const { name, signIn } of plan.offices) {
    const office = town.offices.find((one) => one.name === name);
    if (!signIn || !office) continue;
    const officer = person();
    officer.signInName = `${prefix}${signIn}`;
    if (office.kind === 'governmentOffice') post(officer.id, 'governmentOffice');
    post(officer.id, 'handler', { officeId: office.id });
  }
  for (const place of town.places) {
    const officer = person();
    officer.signInName = `${prefix}${place.name}`;
    post(officer.id, 'handler', { officeId: town.committeeOf.get(place.code)?.id ?? '' });
  }
}
