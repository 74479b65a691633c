import { createHash } from 'node:crypto';
import type { Actor } from '#kernel/actor.ts';
import type { Verb, View } from '#kernel/contract.ts';
import { dateOn } from '#kernel/dates.ts';
import { Refused, judge, refusal, refuse } from '#kernel/verdict.ts';
import type { Locale } from '#kernel/words.ts';
import { appendAudit, canonical } from './audit.ts';
import { type Tx, isTaken, isWorthRetrying } from './db/connect.ts';
import { type Action, type BoundFeature, type Subject, type Work, permitted } from './feature.ts';
import type { House } from './house.ts';
import { parseInput } from './input.ts';

/** One request as it comes through a door: who, in which language, from where. */
export interface Call {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly address: string | null;
  /** Required by creating verbs: the same key and body give the same answer, once. */
  readonly idempotencyKey?: string | undefined;
}

type Answered = Record<string, unknown>;

/** The one way a verb happens: parse, load with lock, ask the policy, apply, audit, commit, answer with `can`. */
export async function perform(house: House, name: string, call: Call, raw: unknown): Promise<Answered> {
  const { feature, key } = find(house, name, 'verbs');
  const act = feature.actions[key] as Action<Verb, unknown>;
  knock(act.verb, call.actor);
  const input = parseInput(act.verb, raw, call.locale);
  if (act.verb.creates && !call.idempotencyKey) refuse('platform.keyMissing', 422);
  return withRetry(() => inWork(house, call, input, 'write', async (work, notes) => {
    const repeated = act.verb.creates ? await claimKey(work, name, call.idempotencyKey ?? '', input) : null;
    if (repeated) return repeated;
    const subject = await loadSubject(feature, act, work);
    check(feature, key, work, subject);
    const answer = await act.apply(work, subject) as Answered;
    const after = feature.subject ? await feature.subject(work, String(answer['id']), false) : null;
    const said = act.verb.output.parse({
      ...answer,
      version: after?.version ?? 1,
      can: after ? permitted(feature.policy, feature.contract.verbs, call.actor, after, work.today) : [],
    }) as Answered;
    await audit(house, work, name, answer['id'], 'done', notes);
    if (act.verb.creates) await keepAnswer(work, call.idempotencyKey ?? '', said);
    return said;
  })).catch(async (error: unknown) => {
    // Two at once gave a name that may stand only once; the database let one through.
    const final = isTaken(error) ? new Refused(refusal('platform.taken', 409)) : error;
    if (final instanceof Refused && call.actor.accountId) await auditRefusal(house, name, call, final);
    throw final;
  });
}

/** The one way something is read: parse, a read-only transaction, only the contract's fields. */
export async function show(house: House, name: string, call: Call, raw: unknown): Promise<Answered> {
  const { feature, key } = find(house, name, 'views');
  const showing = feature.showings[key] as { view: View; show(work: Work): Promise<unknown> };
  knock(showing.view, call.actor);
  const input = parseInput(showing.view, raw, call.locale);
  return inWork(house, call, input, 'read', async (work) => showing.view.output.parse(await showing.show(work)) as Answered);
}

function find(house: House, name: string, group: 'verbs' | 'views'): { feature: BoundFeature; key: string } {
  const [featureName = '', key = ''] = name.split('.');
  const feature = house.features.find((f) => f.contract.feature === featureName);
  if (!feature || !Object.hasOwn(feature.contract[group], key)) refuse('platform.notFound', 404);
  return { feature, key };
}

/** Only what is declared public is there for people who are not signed in; the program itself may do anything. */
function knock(entry: Verb | View, actor: Actor): void {
  if (entry.door === 'signedIn' && actor.via !== 'session' && actor.via !== 'system') refuse('platform.signInFirst', 403);
}

/** Runs a task in the tenant of a call, with everything a verb would have; for doors that are no verb themselves. */
export async function inWork<T>(house: House, call: Call, input: unknown, mode: 'write' | 'read', task: (work: Work, notes: Record<string, unknown>) => Promise<T>): Promise<T> {
  const tenant = await house.tenants.byId(call.actor.tenantId);
  if (!tenant) refuse('platform.notFound', 404);
  const now = house.tenants.now(tenant);
  return house.database.inTenant(tenant.id, async (tx: Tx) => {
    const notes: Record<string, unknown> = {};
    const work: Work = {
      tx, tenant, input, now, house, actor: call.actor, today: dateOn(now), locale: call.locale, address: call.address,
      note: (detail) => void Object.assign(notes, detail),
      announce: async (fact, about) => {
        for (const later of house.features) await later.listens[fact]?.(work, about);
      },
    };
    return task(work, notes);
  }, mode);
}

async function loadSubject(feature: BoundFeature, act: Action<Verb, unknown>, work: Work): Promise<unknown> {
  const subject = act.load ? await act.load(work) : await feature.subject?.(work, (work.input as { id: string }).id, true);
  if (subject === null || subject === undefined) refuse('platform.notFound', 404);
  return subject;
}

function check(feature: BoundFeature, key: string, work: Work, subject: unknown): void {
  const asks = (name: string) => judge(feature.policy[name] ?? [], work.actor, subject, work.today);
  const { load } = feature.actions[key] as Action<Verb, unknown>;
  // Who may not see a thing must not learn from the answer that it exists.
  if (!load && asks('see')) refuse('platform.notFound', 404);
  const objection = asks(key);
  if (objection) throw new Refused(objection);
  const basedOn = (work.input as { version?: number }).version;
  const present = (subject as Partial<Subject>).version;
  if (basedOn !== undefined && present !== undefined && basedOn !== present) refuse('platform.stale', 409, { version: present });
}

const keyOf = (actor: Actor): string => actor.accountId ?? actor.receiptOf ?? actor.via;

async function claimKey(work: Work, verb: string, key: string, input: unknown): Promise<Answered | null> {
  const actorKey = keyOf(work.actor);
  const bodyHash = createHash('sha256').update(`${verb}\0${canonical(input)}`).digest();
  const mine = await work.tx.db.insertInto('idempotency')
    .values({ tenantId: work.tx.tenantId, actorKey, key, verb, bodyHash, at: work.house.clock.now() })
    .onConflict((conflict) => conflict.columns(['tenantId', 'actorKey', 'key']).doNothing()).returning('key').executeTakeFirst();
  if (mine) return null;
  const earlier = await work.tx.db.selectFrom('idempotency').select(['bodyHash', 'answer'])
    .where('tenantId', '=', work.tx.tenantId).where('actorKey', '=', actorKey).where('key', '=', key).executeTakeFirstOrThrow();
  if (!bodyHash.equals(earlier.bodyHash)) refuse('platform.keyReused', 422);
  // The answer may carry a receipt's secret: it is kept sealed.
  return JSON.parse(work.house.seal.open(earlier.answer as Buffer, `idempotency/${key}`)) as Answered;
}

async function keepAnswer(work: Work, key: string, answer: Answered): Promise<void> {
  const actorKey = keyOf(work.actor);
  await work.tx.db.updateTable('idempotency').set({ answer: work.house.seal.close(JSON.stringify(answer), `idempotency/${key}`) })
    .where('tenantId', '=', work.tx.tenantId).where('actorKey', '=', actorKey).where('key', '=', key).execute();
}

async function audit(house: House, work: Work, verb: string, subjectId: unknown, result: string, detail: Record<string, unknown>): Promise<void> {
  const subject = typeof subjectId === 'string' ? subjectId : null;
  await appendAudit(work.tx, { at: work.now, realAt: house.clock.now(), actor: work.actor, verb, subjectId: subject, result, detail });
}

/** A refused attempt of a signed-in person is recorded too, in its own transaction. */
async function auditRefusal(house: House, verb: string, call: Call, error: Refused): Promise<void> {
  await inWork(house, call, null, 'write', (work) => audit(house, work, verb, null, error.refusal.code, {}));
}

async function withRetry<T>(task: () => Promise<T>, tries = 3): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (tries <= 1 || !isWorthRetrying(error)) throw error;
    return withRetry(task, tries - 1);
  }
}
