import { receiptHolder, systemActor, visitor, type Actor } from '#kernel/actor.ts';
import { newId } from '#kernel/id.ts';
import { inWork } from '#platform/perform.ts';
import { type TestHouse, callBy, doing } from '#tests/support/makers.ts';
import type { Chronicle, Told } from '../life/chronicle.ts';
import type { MeetingAct, PaperAct, Player, PromiseAct } from '../life/acts.ts';
import { type Town, actorOf } from '../world/town.ts';

/** Ids of the rows the verbs wrote, by script. */
export interface Replayed {
  readonly opinions: Map<number, string>;
  readonly papers: Map<number, string>;
  readonly motions: Map<number, string>;
}

/** Verbs that ask for no version: several may do them at once. */
const unversioned = new Set(['cosign', 'declineCosign', 'confirmContact']);

/** Has the verbs themselves perform acts that were told on paper, each at its own time, and answers what they wrote. */
export async function replay(house: TestHouse, town: Town, told: readonly Told[]): Promise<Replayed> {
  const made: Replayed = { opinions: new Map(), papers: new Map(), motions: new Map() };
  const contacts = new Map<number, string[]>();
  for (const one of told) {
    const { feature, act } = one;
    house.clock.set(act.at.toISOString());
    const own = feature === 'opinion' ? made.opinions : feature === 'motion' ? made.motions : made.papers;
    if (feature === 'promise') {
      await replayPromise(house, town, act, own.get(act.about) ?? '');
      continue;
    }
    if (feature === 'meeting') {
      await replayMeeting(house, town, act, own.get(act.about) ?? '');
      continue;
    }
    const id = own.get(act.about);
    if (act.by.kind === 'system') {
      await closeQuiet(house, town);
      continue;
    }
    const actor = player(town, act.by, id ?? '');
    const input: Record<string, unknown> = { ...act.input };
    if (input['into'] !== undefined) input['intoId'] = made.opinions.get(input['into'] as number);
    if (input['opinions'] !== undefined) input['opinionIds'] = (input['opinions'] as number[]).map((script) => made.opinions.get(script));
    if (input['documentNumber'] !== undefined) input['documentNumber'] = copied(input['documentNumber'] as string);
    if (input['contact'] !== undefined) input['contactId'] = contacts.get(act.about)?.[input['contact'] as number];
    for (const key of ['into', 'opinions', 'contact']) delete input[key];
    const base = id === undefined ? {} : { id, ...(unversioned.has(act.verb) ? {} : { version: await versionOf(house, town, feature, id) }) };
    const answer = await doing(house, actor, `${feature}.${act.verb}`, { ...base, ...input })
      .catch((error: unknown) => { throw new Error(`${feature}.${act.verb} of script ${act.about} at ${act.at.toISOString()}`, { cause: error }); });
    if (id === undefined) own.set(act.about, answer['id'] as string);
    if (one.feature === 'motion' && one.act.becomes !== undefined) made.papers.set(one.act.becomes, answer['suggestionId'] as string);
    if (act.verb === 'logContact') contacts.set(act.about, [...(contacts.get(act.about) ?? []), await lastContact(house, town, id ?? '')]);
  }
  return made;
}

/** An act on the promise that an office's reply has made by its day. */
async function replayPromise(house: TestHouse, town: Town, act: PromiseAct, suggestionId: string): Promise<void> {
  const { id, version } = await house.database.inTenant(town.tenantId, ({ db, tenantId }) => db.selectFrom('promise').select(['id', 'version']).where('tenantId', '=', tenantId).where('suggestionId', '=', suggestionId).where('officeId', '=', act.officeId).where('source', '=', 'replyDay').executeTakeFirstOrThrow(), 'read');
  await doing(house, player(town, act.by, ''), `promise.${act.verb}`, { id, ...(act.verb === 'answer' ? {} : { version }), ...act.input })
    .catch((error: unknown) => { throw new Error(`promise.${act.verb} of script ${act.about} at ${act.at.toISOString()}`, { cause: error }); });
}

/** An act on the one meeting about a suggestion. */
async function replayMeeting(house: TestHouse, town: Town, act: MeetingAct, suggestionId: string): Promise<void> {
  const made = act.verb === 'arrange' ? null : await house.database.inTenant(town.tenantId, ({ db, tenantId }) => db.selectFrom('meeting').select(['id', 'version']).where('tenantId', '=', tenantId).where('suggestionId', '=', suggestionId).executeTakeFirstOrThrow(), 'read');
  await doing(house, player(town, act.by, ''), `meeting.${act.verb}`, { ...(made ?? { suggestionId }), ...act.input })
    .catch((error: unknown) => { throw new Error(`meeting.${act.verb} of script ${act.about} at ${act.at.toISOString()}`, { cause: error }); });
}

/** A copy of a letter bears another number: no two letters of an organ share one. */
export const copied = (documentNumber: string): string => documentNumber.replace('函', '函复');

function player(town: Town, who: Player, opinionId: string): Actor {
  if (who.kind === 'person') return { ...actorOf(town, who.personId), accountId: newId() };
  return opinionId === '' ? visitor(town.tenantId, town.kind) : receiptHolder(town.tenantId, town.kind, opinionId);
}

const versionOf = (house: TestHouse, { tenantId }: Town, table: 'opinion' | 'suggestion' | 'motion', id: string): Promise<number> =>
  house.database.inTenant(tenantId, async ({ db }) => (await db.selectFrom(table).select('version').where('tenantId', '=', tenantId).where('id', '=', id).executeTakeFirstOrThrow()).version, 'read');

const lastContact = (house: TestHouse, { tenantId }: Town, id: string): Promise<string> =>
  house.database.inTenant(tenantId, async ({ db }) => (await db.selectFrom('suggestionContact').select('id').where('tenantId', '=', tenantId).where('suggestionId', '=', id).orderBy('loggedAt', 'desc').executeTakeFirstOrThrow()).id, 'read');

/** The clock's own round, as the worker would do it at that hour. */
async function closeQuiet(house: TestHouse, town: Town): Promise<void> {
  const job = house.features.flatMap((feature) => feature.jobs).find(({ kind }) => kind === 'opinion.closeQuiet');
  await inWork(house, callBy(systemActor(town.tenantId, town.kind)), {}, 'write', (work) => job?.run(work as never) ?? Promise.resolve());
}

/** A sample that performs as many different verbs as it can: whole lives, with the lives they are joined to; every motion is in it. */
export function sampleOf({ told }: Pick<Chronicle, 'told'>, opinionCount: number, paperCount: number, fits: (verbs: ReadonlySet<string>, isAlone: boolean) => boolean): Told[] {
  const lives = new Map<string, Told[]>();
  const keyOf = ({ feature, act }: Told): string => `${feature === 'promise' || feature === 'meeting' ? 'suggestion' : feature}/${act.about}`;
  for (const one of told) lives.set(keyOf(one), [...(lives.get(keyOf(one)) ?? []), one]);
  const joined = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => { for (const [one, other] of [[a, b], [b, a]] as const) joined.set(one, (joined.get(one) ?? new Set()).add(other)); };
  for (const one of told) {
    if (one.act.input['into'] !== undefined) join(keyOf(one), `opinion/${one.act.input['into'] as number}`);
    if (one.feature === 'motion' && one.act.becomes !== undefined) join(keyOf(one), `suggestion/${one.act.becomes}`);
    if (one.feature === 'suggestion' && one.act.verb === 'draft') for (const script of (one.act as PaperAct).input['opinions'] as number[]) join(keyOf(one), `opinion/${script}`);
  }
  const groupOf = (key: string, seen = new Set<string>()): Set<string> => {
    if (!seen.has(key)) {
      seen.add(key);
      for (const other of joined.get(key) ?? []) groupOf(other, seen);
    }
    return seen;
  };
  const verbsIn = (group: readonly string[]) => new Set(group.flatMap((key) => (lives.get(key) ?? []).map(({ act }) => act.verb as string)));
  const groups = [...lives.keys()].map((key) => [...groupOf(key)]).filter((group) => fits(verbsIn(group), group.length === 1));
  const verbsOf = (group: readonly string[]) => group.flatMap((key) => (lives.get(key) ?? []).map(({ feature, act }) => `${feature}.${act.verb}${act.by.kind === 'system' ? '/clock' : ''}`));
  // Motions are few: all of them are in it.
  const chosen = new Set(groups.filter((group) => group.some((key) => key.startsWith('motion'))).flat());
  const seen = new Set(verbsOf([...chosen]));
  const isFull = (group: readonly string[], feature: string, most: number) => [...chosen, ...group].filter((key) => key.startsWith(feature)).length > most;
  for (let round = 0; round < opinionCount + paperCount; round += 1) {
    const room = groups.filter((group) => !group.some((key) => chosen.has(key)) && !isFull(group, 'opinion', opinionCount) && !isFull(group, 'suggestion', paperCount));
    const best = room.map((group) => ({ group, gain: new Set(verbsOf(group).filter((verb) => !seen.has(verb))).size })).sort((a, b) => b.gain - a.gain)[0];
    if (!best) break;
    for (const key of best.group) chosen.add(key);
    for (const verb of verbsOf(best.group)) seen.add(verb);
  }
  return told.filter((one) => chosen.has(keyOf(one)));
}
