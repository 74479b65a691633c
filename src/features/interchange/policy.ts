import { keepsTheOffice } from '#kernel/actor.ts';
import type { DraftState } from '#kernel/sheet-import.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import { type ApiKey, type Delivery, type Webhook, mostWebhooks } from './rules.ts';

/** Something the office is about to do that acts on no single thing. */
export type Plan = Record<never, never>;

/** A list of work orders that was read. */
export interface Draft {
  readonly state: DraftState;
}

/** An address somebody wants told, and what is wrong with it. */
export interface WebhookPlan {
  readonly fault: string | null;
  /** How many there are already. */
  readonly count: number;
}

/** A request that came with a key: what it opens here, and whether this house answers at all. */
export interface Knock {
  /** Null for a key nobody knows. */
  readonly key: ApiKey | null;
  readonly isOpen: boolean;
  readonly isWithinLimit: boolean;
}

const theOffice = only<unknown>(keepsTheOffice, 'interchange.onlyTheOffice');
const waits = only<Draft>((_, { state }) => state === 'waiting', 'interchange.draftClosed', 409);

const stands = only<ApiKey>((_, { revokedAt }) => revokedAt === null, 'interchange.keyRevoked', 409);
const isOpen = only<Knock>((_, knock) => knock.isOpen, 'interchange.notOpen', 409);
const holdsKey = only<Knock>((_, { key }) => key !== null && key.revokedAt === null, 'interchange.noSuchKey');
const inLimit = only<Knock>((_, { isWithinLimit }) => isWithinLimit, 'interchange.tooFast', 409);

const is = (...states: readonly Webhook['state'][]) => only<Webhook>((_, { state }) => states.includes(state), 'interchange.webhookState', 409);
const goodAddress = (['badAddress', 'notSecure', 'privateAddress'] as const).map((fault) => only<Pick<Webhook, 'fault'>>((_, plan) => plan.fault !== fault, `interchange.${fault}`, 422));
const roomForOne = only<WebhookPlan>((_, { count }) => count < mostWebhooks, 'interchange.tooManyWebhooks', 409, { most: mostWebhooks });
const told = only<Delivery>((_, { webhookState }) => webhookState === 'on', 'interchange.webhookOff', 409);
const settled = only<Delivery>((_, { state }) => state === 'done' || state === 'failed', 'interchange.stillWaiting', 409);

interface Subjects {
  previewOrders: Plan;
  confirmOrders: Draft;
  dropOrders: Draft;
  makeSheet: Plan;
  makeKey: Plan;
  revokeKey: ApiKey;
  receiveRequest: Knock;
  makeWebhook: WebhookPlan;
  amendWebhook: Webhook;
  stopWebhook: Webhook;
  startWebhook: Webhook;
  removeWebhook: Webhook;
  sendAgain: Delivery;
}

/** Who exchanges with other systems: the office of the congress, which answers for what comes in and what goes out; and programs it gave a key. */
export const policy: Policy<Subjects, ApiKey | Webhook> = {
  see: [theOffice],
  previewOrders: [theOffice],
  confirmOrders: [theOffice, waits],
  dropOrders: [theOffice, waits],
  makeSheet: [theOffice],
  makeKey: [theOffice],
  revokeKey: [theOffice, stands],
  receiveRequest: [isOpen, holdsKey, inLimit],
  makeWebhook: [theOffice, roomForOne, ...goodAddress],
  amendWebhook: [theOffice, is('on', 'off', 'failed'), ...goodAddress],
  stopWebhook: [theOffice, is('on')],
  startWebhook: [theOffice, is('off', 'failed')],
  removeWebhook: [theOffice, is('on', 'off', 'failed')],
  sendAgain: [theOffice, told, settled],
};
