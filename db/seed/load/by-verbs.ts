import type { Verb } from '#kernel/contract.ts';
import type { Calendar } from '#kernel/deadline.ts';
import { dateOn } from '#kernel/dates.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Action, Work } from '#platform/feature.ts';
import { type Town, actorOf, holder } from '../world/town.ts';

/** A town, the instant of loading, and the calendar. */
export interface Ground { readonly town: Town; readonly now: Date; readonly calendar: Calendar }

/** Somebody at work, before he says what. */
export type Worker = Omit<Work, 'input'>;

/** The clerk at work on a day, with what these verbs ask of the house: they do here exactly what they do there. */
export function workOf(tx: Tx, { town, calendar }: Ground, now: Date): Worker {
  const house = { calendar: async () => calendar } as unknown as Work['house'];
  const tenant = { id: town.tenantId, kind: town.kind, code: town.code, shortName: town.shortName } as unknown as Work['tenant'];
  return { tx, actor: actorOf(town, holder(town, 'clerk')), tenant, now, today: dateOn(now), locale: 'zh', address: null, house, note: () => undefined, announce: async () => undefined };
}

/** Does a verb and answers the id it names. */
export async function does<V extends Verb, S>(work: Worker, action: Action<V, S>, input: object): Promise<string> {
  const full = { ...work, input } as Parameters<Action<V, S>['apply']>[0];
  const subject = (await action.load?.(full)) as S;
  return String((await action.apply(full, subject) as unknown as { id: string }).id);
}
