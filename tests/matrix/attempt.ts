import type { Actor } from '#kernel/actor.ts';
import type { Verb, View } from '#kernel/contract.ts';
import { newId } from '#kernel/id.ts';
import { Refused } from '#kernel/verdict.ts';
import type { Database } from '#platform/db/connect.ts';
import type { House } from '#platform/house.ts';
import { InvalidInput } from '#platform/input.ts';
import { perform, show } from '#platform/perform.ts';

/** How an attempt ended: the answer as text, or why not. */
export interface Outcome {
  readonly kind: 'done' | 'refused' | 'invalid' | 'failed';
  readonly code: string;
  readonly status: number;
  readonly answer: string;
}

class Undone extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super('undone');
    this.result = result;
  }
}

/**
 * The same house for one attempt, of which nothing is kept: its transaction is rolled back once its work is done. Where the attempt as a whole was
 * refused, the record of it is not written either; what a verb asks of another house on the way is no end of it.
 */
function dry(house: House): House {
  let [open, refused] = [0, false];
  const inTenant: Database['inTenant'] = async (tenantId, work, mode) => {
    if (refused) return undefined as never;
    open += 1;
    try {
      return await house.database.inTenant(tenantId, async (tx) => { throw new Undone(await work(tx)); }, mode);
    } catch (error) {
      if (error instanceof Undone) return error.result as never;
      refused = open === 1 && error instanceof Refused;
      throw error;
    } finally {
      open -= 1;
    }
  };
  return { ...house, database: { ...house.database, inTenant } };
}

/** Tries a verb or view as somebody, and leaves everything as it was. */
export const dryAttempt = (house: House, actor: Actor, entry: Verb | View, input: unknown): Promise<Outcome> => attempt(dry(house), actor, entry, input);

let attempts = 0;

/** Tries a verb or view as somebody, each from an address of its own so that no limit stands in the way. */
export async function attempt(house: House, actor: Actor, entry: Verb | View, input: unknown): Promise<Outcome> {
  attempts += 1;
  const call = { actor, locale: 'zh', address: `10.${attempts >> 16}.${(attempts >> 8) & 255}.${attempts & 255}`, idempotencyKey: newId() } as const;
  try {
    const answer = entry.kind === 'verb' ? await perform(house, entry.name, call, input) : await show(house, entry.name, call, input);
    return { kind: 'done', code: 'done', status: 200, answer: JSON.stringify(answer) };
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', code: error.refusal.code, status: error.refusal.status, answer: JSON.stringify(error.refusal.params ?? {}) };
    if (error instanceof InvalidInput) return { kind: 'invalid', code: 'invalid', status: 422, answer: JSON.stringify(error.faults) };
    return { kind: 'failed', code: String(error), status: 500, answer: error instanceof Error ? `${error.message}\n${error.stack}` : '' };
  }
}
