import { type Outbound, type OutboundFault, outboundFrom } from '#platform/outbound.ts';

/** The one way out for webhooks, as the operator lets it be. */
export const outbound = (): Outbound => outboundFrom(process.env);

/** What is wrong with an address as it is typed; whether it leads inward is looked at again each time something goes there. */
export const objectionTo = (url: string): OutboundFault | null => outbound().objectionTo(url);
