import type { Actor, Role } from '#kernel/actor.ts';
import type { Verb } from '#kernel/contract.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import type { House } from '#platform/house.ts';
import { InvalidInput } from '#platform/input.ts';
import { inWork, perform } from '#platform/perform.ts';
import { knownIn } from '#tests/matrix/world.ts';
import { sampleInput } from '#tests/support/sample-input.ts';
import type { Say, Stage } from './situation.ts';
import { situations } from './situations.ts';

/** One attempt, ready to be made again and again. */
export interface Attempt {
  readonly verb: Verb;
  readonly actor: Actor;
  readonly input: unknown;
  readonly key: string;
}

/** Every verb of the house, in the order of its features. */
export const verbsOf = (house: House): Verb[] => house.features.flatMap((feature) => Object.values(feature.contract.verbs));

const verbNamed = (house: House, name: string): Verb => verbsOf(house).find((verb) => verb.name === name) ?? raise(`no verb ${name}`);

function raise(why: string): never {
  throw new Error(why);
}

/** Does once what is ready; addresses differ, so that no limit stands in the way. */
export const make = (house: House, { verb, actor, input, key }: Attempt): Promise<Record<string, unknown>> =>
  perform(house, verb.name, { actor, locale: 'zh', address: `10.0.${key.charCodeAt(30)}.${key.charCodeAt(31)}`, idempotencyKey: key }, input);

/** The attempts that may be the verb, one an actor. */
async function attempts(stage: Stage, name: string, more?: Say, by?: string): Promise<Attempt[]> {
  const { house, world, people } = stage;
  const verb = verbNamed(house, name);
  const { say, as } = situations[name] ?? {};
  const named = more ? by : as;
  const [featureName = ''] = name.split('.');
  const said: Record<string, unknown> = { ...await say?.(stage), ...await more?.(stage) };
  const known = knownIn(world, featureName);
  const feature = house.features.find((one) => one.contract.feature === featureName);
  const version = await presentVersion(stage, feature, String(said['id'] ?? world.subjects[featureName] ?? newId()));
  const sample = sampleInput(verb.input, (path) => (path === 'version' && version !== null ? version : known(path))) as Record<string, unknown>;
  const everybody = [...people.values(), ...world.actors.values()].filter(({ tenantId }) => tenantId === world.town.id);
  const actors = named ? [people.get(named) ?? world.actors.get(named as Role) ?? raise(`${name}: nobody is called ${named}`)] : everybody;
  const input = Object.fromEntries(Object.entries({ ...sample, ...said }).filter(([, value]) => value !== undefined));
  return actors.map((actor) => ({ verb, actor, input, key: newId() }));
}

async function presentVersion({ house, world }: Stage, feature: House['features'][number] | undefined, id: string): Promise<number | null> {
  const anybody = world.actors.get('clerk') ?? raise('the world has no clerk');
  const subject = await inWork(house, { actor: anybody, locale: 'zh', address: null }, {}, 'write', async (work) => feature?.subject?.(work, id, false) ?? null);
  return subject?.version ?? null;
}

/** The attempt that gets through, found by trying; what the trying did is kept or undone. */
async function findAttempt(stage: Stage, name: string, what: 'kept' | 'undone', more?: Say, by?: string): Promise<Attempt> {
  const whyNot = new Set<string>();
  for (const attempt of await attempts(stage, name, more, by)) {
    await stage.look('savepoint trying');
    let through = false;
    try {
      await make(stage.house, attempt);
      through = true;
      return attempt;
    } catch (error) {
      whyNot.add(error instanceof Refused ? error.refusal.code : error instanceof InvalidInput ? JSON.stringify(error.faults) : String(error));
    } finally {
      if (!(through && what === 'kept')) await stage.look('rollback to trying');
      await stage.look('release trying');
    }
  }
  throw new Error(`${name} does not come about: ${[...whyNot].join(', ')}`);
}

/** The verb in a situation in which it succeeds: led up to, tried, and its own trying undone. */
export async function ready(stage: Stage, name: string): Promise<Attempt> {
  for (const step of situations[name]?.after ?? []) await (typeof step === 'string' ? findAttempt(stage, step, 'kept') : findAttempt(stage, step[0], 'kept', step[1], step[2]));
  return findAttempt(stage, name, 'undone');
}
