import type { Actor } from '#kernel/actor.ts';
import type { Verb } from '#kernel/contract.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import { permitted } from '#platform/feature.ts';
import type { House } from '#platform/house.ts';
import { InvalidInput } from '#platform/input.ts';
import { inWork, perform } from '#platform/perform.ts';
import { makePerson } from '#tests/support/makers.ts';
import { makeStation, residentOf } from '#tests/support/makers/opinion.ts';
import { makeCast } from '#tests/support/makers/suggestion.ts';
import { sampleInput } from '#tests/support/sample-input.ts';
import { type Town, sayings } from './sayings.ts';

/** Six numbers from a hat decide one step. */
export interface Draw {
  readonly town: number;
  readonly who: number;
  readonly what: number;
  readonly which: number;
  readonly salt: number;
  /** Out of a hundred: mostly what is offered, sometimes anything, sometimes in another town, sometimes twice at once. */
  readonly mood: number;
}

/** What came of a step. */
export interface Done {
  readonly verb: string;
  readonly town: Town;
  readonly id: string;
  readonly key: string;
  readonly creates: boolean;
}

/** What an attempt says of itself: done, refused with a code, or something nobody foresaw. */
export type Outcome = { readonly kind: 'done'; readonly done: Done } | { readonly kind: 'refused'; readonly code: string } | { readonly kind: 'broken'; readonly why: string };

/** A town with everybody in it, one of the deputies a convener; one of its offices has a head who checks what goes out. */
export async function makeLivelyTown(house: House): Promise<Town> {
  const cast = await makeCast(house, { countyDeputy: true });
  const station = await makeStation(house, cast.town);
  const convener = { ...cast.lead, grants: [...cast.lead.grants, { role: 'convener' as const, stationId: station.id }] };
  const head = await makePerson(house, cast.town, [{ role: 'stationHead', stationId: station.id }], '站长');
  const checker = await makePerson(house, cast.town, [{ role: 'handler', officeId: cast.office }], '郝站长');
  await house.database.inTenant(cast.town.id, ({ db, tenantId }) => db.insertInto('signingSeat').values({ tenantId, officeId: cast.office, step: 1, personId: checker.personId }).execute());
  const staff = [cast.clerk, cast.chair, convener, cast.lead, cast.second, cast.third, head, cast.recorder, cast.presidium, cast.government, cast.handler, checker, cast.coHandler, cast.villager];
  return { cast, station: station.id, staff, opinions: [], suggestions: [] };
}

const pick = <T>(list: readonly T[], n: number): T => {
  const one = list[n % list.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

const creating = ['opinion.submit', 'opinion.enter', 'suggestion.draft'];

/** Does one step as the hat says. */
export async function step(house: House, towns: readonly Town[], draw: Draw): Promise<Outcome[]> {
  const town = pick(towns, draw.town);
  if (draw.mood === 99 && draw.who % 3 === 0) return [await handOverWork(house, town, draw)];
  const foreign = draw.mood >= 90 && draw.mood < 94;
  const feature = pick(['opinion', 'suggestion', 'suggestion'], draw.what);
  const things = feature === 'opinion' ? town.opinions : town.suggestions;
  // A town begins with words; later a step in twenty-four is a new thing.
  if (things.length < 3 || (!foreign && draw.salt % 24 === 0)) return create(house, town, draw, pick(creating.filter((name) => name.startsWith(feature)), draw.which));
  const thing = pick(things, draw.which);
  const offer = draw.mood < 86 ? await pickOffered(house, town, feature, thing, draw) : null;
  const all = verbsOn(house, feature);
  const { actor, verb } = offer ?? { actor: whoActs(foreign ? pick(towns, draw.town + 1) : town, feature, thing, draw), verb: pick(all, draw.salt) };
  const version = draw.mood >= 86 && draw.mood < 90 ? Math.max(1, thing.version - 1) : offer?.version ?? thing.version;
  const input = await inputFor(house, town, actor, verb, { ...thing, version }, draw);
  const outcome = await attempt(house, town, actor, verb, input, newId());
  // A search is done in one's own town, whatever is on the table.
  if (foreign && outcome.kind === 'done' && outcome.done.id === thing.id) return [{ kind: 'broken', why: `${verb.name} was done from another town` }];
  return [outcome];
}

async function create(house: House, town: Town, draw: Draw, name: string): Promise<Outcome[]> {
  const bound = house.features.find((one) => name.startsWith(`${one.contract.feature}.`));
  const verb = Object.values(bound?.contract.verbs ?? {}).find((one) => one.name === name);
  if (!verb) throw new Error(`no verb ${name}`);
  const actor = name === 'opinion.submit' ? { ...town.cast.clerk, accountId: null, personId: null, name: null, grants: [], via: 'public' as const } : name === 'opinion.enter' ? pick([town.cast.clerk, town.cast.chair], draw.who) : town.cast.lead;
  const input = await inputFor(house, town, actor, verb, { id: newId(), version: 1 }, draw);
  const key = newId();
  // A double click: the same request twice at once.
  return Promise.all(Array.from({ length: draw.mood >= 94 ? 2 : 1 }, () => attempt(house, town, actor, verb, input, key)));
}

/** Offices merge: one of the two takes over everything the other has open, and back another time. */
async function handOverWork(house: House, town: Town, draw: Draw): Promise<Outcome> {
  const { cast } = town;
  const [id, toId] = draw.salt % 2 === 0 ? [cast.office, cast.coOffice] : [cast.coOffice, cast.office];
  const verb = house.features.find(({ contract }) => contract.feature === 'office')?.contract.verbs['handOverWork'];
  if (!verb) throw new Error('office.handOverWork is gone');
  const { version } = await house.database.inTenant(cast.town.id, ({ db }) => db.selectFrom('office').select('version').where('tenantId', '=', cast.town.id).where('id', '=', id).executeTakeFirstOrThrow(), 'read');
  return attempt(house, town, cast.clerk, verb, { id, version, toId, words: '机构改革，工作由对方继续办理' }, newId());
}

function whoActs(town: Town, feature: string, thing: { id: string }, draw: Draw): Actor {
  return feature === 'opinion' && draw.who % 7 === 0 ? residentOf(town.cast.town, thing) : pick(town.staff, draw.who);
}

/** Ends a matter or says something beside it: done now and then, or every story would be a short one. */
const asides = ['withdraw', 'void', 'consent', 'comment', 'reveal', 'amendContact', 'newReceipt', 'findByName', 'sendElsewhere', 'explainDelay', 'classify', 'remind', 'merge', 'amend', 'route', 'askReturn', 'returnForMending', 'askCosigners', 'declineCosign', 'takeBackSignature', 'recordPaperSignature', 'confirmLead', 'handOver', 'confirmContact', 'voidContact', 'nameUndertaker', 'recordFaceToFace', 'askExtension', 'declareUnreachable', 'giveCoOpinion', 'sendBackCoOpinion', 'changeAppraisal', 'noteApproach', 'reopen'];

const verbsOn = (house: House, feature: string): Verb[] => {
  const bound = house.features.find((one) => one.contract.feature === feature);
  return Object.values(bound?.contract.verbs ?? {}).filter(({ creates, name }) => !creates && !['opinion.sift', 'opinion.siftFlood', 'opinion.undoSift'].includes(name));
};

/** One of the verbs that pages offer to anybody for this thing, and who would see it offered. */
async function pickOffered(house: House, town: Town, feature: string, thing: { id: string }, draw: Draw): Promise<{ actor: Actor; verb: Verb; version: number } | null> {
  const bound = house.features.find((one) => one.contract.feature === feature);
  return inWork(house, { actor: town.cast.clerk, locale: 'zh', address: null }, {}, 'read', async (work) => {
    const subject = await bound?.subject?.(work, thing.id, false);
    if (!bound || !subject) return null;
    const people = feature === 'opinion' ? [...town.staff, residentOf(town.cast.town, thing)] : town.staff;
    const offers = people.flatMap((actor) => permitted(bound.policy, bound.contract.verbs, actor, subject, work.today).map((name) => ({ actor, name })));
    const names = [...new Set(offers.map(({ name }) => name))].filter((name) => draw.salt % 7 === 0 || !asides.includes(name));
    const verb = names.length > 0 ? verbsOn(house, feature).find(({ name }) => name === `${feature}.${pick(names, draw.salt)}`) : undefined;
    return verb ? { verb, version: subject.version, actor: pick(offers.filter(({ name }) => verb.name === `${feature}.${name}`), draw.who).actor } : null;
  });
}

/** An input that fits the contract: what the verb needs to mean something comes from the sayings. */
async function inputFor(house: House, town: Town, actor: Actor, verb: Verb, thing: { id: string; version: number }, draw: Draw): Promise<Record<string, unknown>> {
  const sample = sampleInput(verb.input, (path) => (path === 'id' ? thing.id : path === 'version' ? thing.version : undefined)) as Record<string, unknown>;
  const said = await sayings[verb.name]?.({ house, town, actor, id: thing.id, salt: draw.salt, day: dayOf(house), pick: (list) => pick(list, draw.salt) });
  return Object.fromEntries(Object.entries({ ...sample, ...said }).filter(([, value]) => value !== undefined));
}

const dayOf = (house: House): string => new Date(house.clock.now().getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

let addresses = 0;

async function attempt(house: House, town: Town, actor: Actor, verb: Verb, input: unknown, key: string): Promise<Outcome> {
  addresses += 1;
  try {
    const answer = await perform(house, verb.name, { actor, locale: 'zh', address: `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}`, idempotencyKey: key }, input);
    return { kind: 'done', done: { verb: verb.name, town, id: String(answer['id']), key, creates: verb.creates } };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', code: error.refusal.code };
    if (error instanceof InvalidInput) return { kind: 'refused', code: `invalid ${error.faults.map(({ path }) => path).join()}` };
    return { kind: 'broken', why: `${verb.name}: ${error instanceof Error ? `${error.message} ${error.stack}` : String(error)}` };
  }
}
