import { randomBytes } from 'node:crypto';
import { refuse } from '#kernel/verdict.ts';
import type { Services } from '#platform/services.ts';
import { type StepKind, type StepRow, askOfStep, findStep, insertStep, takeAsked, takeStep } from './store/steps.ts';

const minutes = 10;

const hashOf = (house: Services, token: string): Buffer => house.seal.hash(token, 'step');
const placeOf = (hash: Buffer): string => `step/${hash.toString('base64url')}`;

/** A sign-in half way, to be begun. */
export interface NewStep {
  readonly kind: StepKind;
  readonly accountId?: string | null;
  readonly way?: string | null;
  readonly town?: string | undefined;
  readonly back?: string | undefined;
  /** What was asked of the browser, or is shown to it; kept sealed. */
  readonly asked?: string;
}

/** Begins one and answers its token, which the browser keeps for ten minutes; stored only as a hash. */
export async function beginStep(house: Services, { kind, accountId = null, way = null, town, back, asked }: NewStep): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const tokenHash = hashOf(house, token);
  const now = house.clock.now();
  await insertStep(house.database.bare, {
    tokenHash, kind, accountId, way, town: town ?? null, back: back ?? null, askedSealed: asked === undefined ? null : house.seal.close(asked, placeOf(tokenHash)),
    createdAt: now, endsAt: new Date(now.getTime() + minutes * 60_000),
  });
  return token;
}

/** The step a browser holds, if it is one of these kinds. */
export async function stepOf(house: Services, token: string | undefined, ...kinds: readonly StepKind[]): Promise<StepRow | null> {
  const step = token ? await findStep(house.database.bare, hashOf(house, token), house.clock.now()) : null;
  return step && kinds.includes(step.kind) ? step : null;
}

/** Ends the step; refuses where it has ended already, so that what follows happens once. */
export async function endStep(house: Services, token: string): Promise<StepRow> {
  return (await takeStep(house.database.bare, hashOf(house, token), house.clock.now())) ?? refuse('account.stepEnded', 403);
}

/** Asks something of the browser that holds this step. */
export async function ask(house: Services, token: string, asked: string): Promise<void> {
  const hash = hashOf(house, token);
  await askOfStep(house.database.bare, hash, house.seal.close(asked, placeOf(hash)));
}

/** What was asked; it can be answered once. Null when nothing is. */
export async function answered(house: Services, token: string): Promise<string | null> {
  const hash = hashOf(house, token);
  const sealed = await house.database.global((db) => takeAsked(db, hash, house.clock.now()));
  return sealed ? house.seal.open(sealed, placeOf(hash)) : null;
}

/** What this step shows, as often as the page is looked at while it lasts. */
export const shownBy = (house: Services, token: string, step: StepRow): string | null =>
  step.askedSealed ? house.seal.open(step.askedSealed, placeOf(hashOf(house, token))) : null;
