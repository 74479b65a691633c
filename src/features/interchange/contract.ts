import { contract } from '#kernel/contract.ts';
import { hotlineVerbs, hotlineViews } from './contract/hotline.ts';
import { open311Verbs, open311Views } from './contract/open311.ts';
import { webhookVerbs, webhookViews } from './contract/webhooks.ts';

/** Interchange 外部对接: what comes from other systems, and what goes to them. */
export const interchange = contract('interchange', { verbs: { ...hotlineVerbs, ...open311Verbs, ...webhookVerbs }, views: { ...hotlineViews, ...open311Views, ...webhookViews } });
