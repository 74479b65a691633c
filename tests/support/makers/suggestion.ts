import type { Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { writesOutwardByDefault } from '#features/office/rules.ts';
import type { House } from '#platform/house.ts';
import { type Town, doing, makePerson, makeTown, seeing } from '#tests/support/makers.ts';

type Person = Actor & { personId: string; accountId: string };

/** Everybody a suggestion meets, in one town whose second session sat from 10 to 12 March 2026. */
export interface Cast {
  readonly town: Town;
  readonly lead: Person;
  readonly second: Person;
  readonly third: Person;
  readonly recorder: Person;
  readonly clerk: Person;
  readonly chair: Person;
  readonly presidium: Person;
  readonly government: Person;
  readonly handler: Person;
  readonly coHandler: Person;
  readonly villager: Person;
  /** An inner office, another one, and the village committee. */
  readonly office: string;
  readonly coOffice: string;
  readonly committee: string;
  readonly termId: string;
  readonly sittingId: string;
}

/** The cast of one town, a new one or the given. Deputies hold township mandates; `countyDeputy` gives each a county mandate as well. */
export async function makeCast(house: House, options: { countyDeputy?: boolean; kind?: Town['kind']; town?: Town } = {}): Promise<Cast> {
  const town = options.town ?? await makeTown(house, { kind: options.kind ?? 'township' });
  const [termId, sittingId, office, coOffice, committee] = [newId(), newId(), newId(), newId(), newId()];
  await house.database.inTenant(town.id, async ({ db, tenantId }) => {
    await db.insertInto('term').values({ tenantId, id: termId, number: 19, fromOn: '2021-12-20' }).execute();
    await db.insertInto('sitting').values({ tenantId, id: sittingId, termId, number: 2, fromOn: '2026-03-10', toOn: '2026-03-12' }).execute();
    const offices = [[office, 'department', '交通所'], [coOffice, 'department', '财政所'], [committee, 'villageCommittee', '石桥村村民委员会']] as const;
    for (const [id, kind, name] of offices) {
      await db.insertInto('office').values({ tenantId, id, kind, name, placeCode: kind === 'villageCommittee' ? town.village : null, writesOutward: writesOutwardByDefault(kind), phone: '0571-86001234' }).execute();
    }
  });
  const deputy = async (name: string) => {
    const person = await makePerson(house, town, [{ role: 'deputy' }], name);
    const levels = options.countyDeputy ? ['township', 'county'] : ['township'];
    await house.database.inTenant(town.id, ({ db, tenantId }) => db.insertInto('mandate').values(levels.map((level) => ({ tenantId, id: newId(), personId: person.personId, termId, level }))).execute());
    return person;
  };
  return {
    town, termId, sittingId, office, coOffice, committee,
    lead: await deputy('陈桂兰'), second: await deputy('周明德'), third: await deputy('吴秀英'),
    recorder: await makePerson(house, town, [{ role: 'recorder' }], '刘小梅'),
    clerk: await makePerson(house, town, [{ role: 'clerk' }], '李文静'), chair: await makePerson(house, town, [{ role: 'chair' }], '赵立新'),
    presidium: await makePerson(house, town, [{ role: 'presidium' }], '孙成员'), government: await makePerson(house, town, [{ role: 'governmentOffice' }], '钱广平'),
    handler: await makePerson(house, town, [{ role: 'handler', officeId: office }], '郑所长'), coHandler: await makePerson(house, town, [{ role: 'handler', officeId: coOffice }], '冯所长'),
    villager: await makePerson(house, town, [{ role: 'handler', officeId: committee }], '石大山'),
  };
}

/** The words of a paper. */
export const paperWords = (town: Town, more: Record<string, unknown> = {}) => ({
  title: '石桥村五组水塔漏水，三十户吃水难', facts: '水塔去年冬天冻裂，住户张三丰家门口天天积水。', proposal: '请更换水塔，先派人堵漏。', topic: 'townBuilding', placeCode: town.village, level: 'township',
  origin: 'visit', publicConsent: true, ...more,
});

/** What verbs answer. */
export interface Told {
  readonly id: string;
  readonly version: number;
  readonly can: readonly string[];
}

/** Goes on with one suggestion; the version is that of the last answer. */
export class Paper {
  readonly house: House;
  readonly cast: Cast;
  readonly id: string;
  version: number;
  can: readonly string[];

  constructor(house: House, cast: Cast, begun: Told) {
    this.house = house;
    this.cast = cast;
    this.id = begun.id;
    this.version = begun.version;
    this.can = begun.can;
  }

  /** Does a verb with the present version; `version: undefined` for those that take none. */
  async do(actor: Actor, verb: string, input: Record<string, unknown> = {}): Promise<Told> {
    const said = Object.entries({ id: this.id, version: this.version, ...input }).filter(([, value]) => value !== undefined);
    const told = await doing(this.house, actor, `suggestion.${verb}`, Object.fromEntries(said)) as unknown as Told;
    this.version = told.version;
    this.can = told.can;
    return told;
  }

  /** What this reader sees of it. */
  seen(actor: Actor): Promise<Record<string, unknown>> {
    return seeing(this.house, actor, 'suggestion.detail', { id: this.id });
  }

  async state(): Promise<string> {
    return String((await this.seen(this.cast.clerk))['state']);
  }
}

/** A draft by the lead deputy. */
export async function makePaper(house: House, cast: Cast, more: Record<string, unknown> = {}): Promise<Paper> {
  return new Paper(house, cast, await doing(house, cast.lead, 'suggestion.draft', paperWords(cast.town, more)) as unknown as Told);
}

const steps: Readonly<Record<string, (paper: Paper) => Promise<unknown>>> = {
  submitted: (paper) => paper.do(paper.cast.lead, 'submit'),
  accepted: (paper) => paper.do(paper.cast.clerk, 'accept'),
  prepared: (paper) => paper.do(paper.cast.clerk, 'prepare', { shares: [{ officeId: paper.cast.office, role: 'main' }, { officeId: paper.cast.coOffice, role: 'co' }] }),
  assigned: (paper) => paper.do(paper.cast.chair, 'assign'),
  handling: (paper) => paper.do(paper.cast.handler, 'acceptWork', { officeId: paper.cast.office }),
  replied: async (paper) => {
    const { handler, government, office } = paper.cast;
    await paper.do(handler, 'logContact', { officeId: office, kind: 'during', way: 'onSite', on: dayOf(paper.house), reached: true, said: '一起看了水塔，代表同意先堵漏' });
    await paper.do(handler, 'draftReply', { officeId: office, body: '水塔已更换，张三丰家门口不再积水。', plainWords: '水塔换好了，门口不再积水。', letter: 'A', ready: true });
    await paper.do(government, 'issueReply', { officeId: office, signer: '王镇长', documentNumber: `清政函〔2026〕${Number(newNumber())}号`, numberSure: true });
  },
  appraised: (paper) => paper.do(paper.cast.lead, 'appraise', { attitude: 'satisfied', result: 'satisfied' }),
  closed: (paper) => paper.do(paper.cast.clerk, 'close'),
};

// Above every number a test names itself: files share this module, so the count runs on from one file to the next.
let numbers = 100_000;
const newNumber = () => { numbers += 1; return numbers; };
/** The house's day in China. */
export const dayOf = (house: House): string => new Date(house.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** A suggestion led on, step by step, to one of: submitted accepted prepared assigned handling replied appraised closed. */
export async function makePaperAt(house: House, cast: Cast, state: keyof typeof steps, more: Record<string, unknown> = {}): Promise<Paper> {
  const paper = await makePaper(house, cast, more);
  await leadOn(paper, 'draft', state);
  return paper;
}

/** Leads a suggestion on from one state to a later one. */
export async function leadOn(paper: Paper, from: string, to: string): Promise<void> {
  const order = Object.keys(steps);
  for (const step of order.slice(order.indexOf(from) + 1, order.indexOf(to) + 1)) await steps[step]?.(paper);
}

/** A second answer of the office in the round it is in. */
export async function answerAgain(paper: Paper): Promise<void> {
  const { handler, government, office: officeId } = paper.cast;
  await paper.do(handler, 'logContact', { officeId, kind: 'during', way: 'visit', on: dayOf(paper.house), reached: true, said: '又去看了' });
  await paper.do(handler, 'draftReply', { officeId, body: '重新堵漏。', letter: 'A', ready: true });
  await paper.do(government, 'issueReply', { officeId, signer: '王镇长', documentNumber: `清政再函〔2026〕${newNumber()}号`, numberSure: true });
}

/** A suggestion whose deputy is not content with the second handling either. */
export async function makeDisputed(house: House, cast: Cast): Promise<Paper> {
  const paper = await makePaperAt(house, cast, 'replied');
  const unhappy = { attitude: 'satisfied', result: 'dissatisfied', ground: '水塔还在漏' };
  await paper.do(cast.lead, 'appraise', unhappy);
  await paper.do(cast.chair, 'orderRehandling', { ground: '堵漏不彻底，请更换' });
  await answerAgain(paper);
  await paper.do(cast.lead, 'appraise', unhappy);
  return paper;
}
