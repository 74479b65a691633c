import { keepsTheOffice } from '#kernel/actor.ts';
import type { Work } from '#platform/feature.ts';
import { failedWebhooks } from './store/webhooks.ts';

/** Addresses that were switched off because nothing arrived, for those who can do something about it. */
export const webhooksWaiting = async ({ tx, actor }: Work<unknown>): Promise<{ id: string; name: string }[]> => (keepsTheOffice(actor) ? failedWebhooks(tx) : []);
