import { type Actor, has } from '#kernel/actor.ts';
import type { Policy } from '#kernel/verdict.ts';
import { watchers } from './rules.ts';

/** Who looks at what is asked of all deputies. */
export const watches = (actor: Actor): boolean => has(actor, ...watchers);

/** Nothing is done here, and what is shown is each reader's own part. */
export const policy: Policy<Record<never, never>, never> = { see: [] };
