import { newId } from '#kernel/id.ts';
import { termFrom, sittingsUntil } from './calendar.ts';
import { county } from './places.ts';
import type { Office, Person, Post, Town } from './town.ts';

const bureaus: readonly (readonly [kind: Office['kind'], name: string, duties: string])[] = [
  ['townGovernment', '望溪县人民政府', '对外行文'], ['congressOffice', '县人大常委会办公室', '县人大常委会日常工作'], ['department', '县交通运输局', '县道、县级客运'], ['department', '县水利局', '河道、水库、农村供水'],
  ['department', '县教育体育局', '学校和体育'], ['department', '县卫生健康局', '医疗和公共卫生'], ['department', '县农业农村局', '农业和农村'], ['department', '县民政局', '救助和养老'],
];

/** Who handles suggestions at each bureau; the sign-in name is the bureau's. */
const bureauClerks = ['郝长路', '汪清泉', '文启明', '康安民', '田丰年', '仁爱华'];

/** The county: its officers, the three administrators who serve all its towns, and the deputies of its congress who live there. */
export function buildCounty(tenantId: string, today: string, towns: readonly Town[], phones: () => string): Town {
  const fromOn = termFrom(today);
  const id = (): string => newId(Date.parse(`${fromOn}T01:00:00Z`));
  const persons: Person[] = [];
  const posts: Post[] = [];
  const term = { id: id(), number: 18, fromOn };
  const offices = bureaus.map(([kind, name, duties], place): Office => ({ id: id(), kind, name, duties, placeCode: null, writesOutward: kind !== 'congressOffice', phone: `0999-62${String(place * 29 + 1100).padStart(5, '0')}` }));
  const enter = (name: string, signInName: string): string => {
    const person: Person = { id: id(), name, gender: 'male', phone: phones(), signInName, deputyAccount: false };
    persons.push(person);
    return person.id;
  };
  const staff = (name: string, signInName: string, ...roles: Post['role'][]): void => {
    const personId = enter(name, signInName);
    posts.push(...roles.map((role) => ({ personId, role, officeId: null, stationId: null, fromOn })));
  };
  staff('方克俭', '县人大', 'countyOfficer', 'clerk');
  staff('秦怀远', '县人大主任', 'countyOfficer', 'chair');
  for (const [place, { id: officeId, name }] of offices.filter(({ kind }) => kind === 'department').entries()) {
    posts.push({ personId: enter(bureauClerks[place] ?? '办公室', name), role: 'handler', officeId, stationId: null, fromOn });
  }
  staff('石自强', '系统管理员', 'systemAdmin');
  staff('贺安宁', '安全管理员', 'securityAdmin');
  staff('侯致远', '审计管理员', 'auditAdmin');
  const mandates = towns.flatMap((town) => town.mandates.filter(({ level }) => level === 'county').map((mandate) => {
    const who = town.persons.find((person) => person.id === mandate.personId);
    const person: Person = { id: id(), name: who?.name ?? '', gender: who?.gender ?? 'male', phone: who?.phone ?? null, signInName: null, deputyAccount: true };
    persons.push(person);
    posts.push({ personId: person.id, role: 'deputy', officeId: null, stationId: null, fromOn });
    return { ...mandate, id: id(), personId: person.id, groupId: null, congressPost: null };
  }));
  // Two towns may list the same seat number; here every card is its own.
  const carded = mandates.map((mandate, place) => ({ ...mandate, cardNumber: `望人代字第 ${String(place + 1).padStart(3, '0')} 号` }));
  return {
    tenantId, kind: 'county', code: county.code, shortName: county.name, places: [], persons, posts, stations: [], districts: [], groups: [], mandates: carded, term, sittings: sittingsUntil(today, (on) => newId(Date.parse(on))),
    offices,
    officeOf: new Map(), committeeOf: new Map(), marketDigits: [],
  };
}
