import type { OutputOf } from '#kernel/contract.ts';
import { fill } from '#kernel/words.ts';
import type { interchange } from '../contract.ts';
import type { text } from '../text.ts';
import type { Node } from './xml.ts';

type Views = typeof interchange.views;
type Words = (typeof text)['open311'];
/** Words of either language. */
export type Open311Words = { readonly [K in keyof Words]: Words[K] extends string ? string : { readonly [I in keyof Words[K]]: string } };

/** GET services. */
export const servicesOf = ({ rows }: OutputOf<Views['services']>, words: Open311Words): Node =>
  rows.map(({ code, name, description }) => ({ service_code: code, service_name: name, description, metadata: true, type: 'realtime', keywords: name, group: words.group }));

const yesNo = (words: Open311Words) => [{ key: 'true', name: words.yes }, { key: 'false', name: words.no }];

/** GET a service definition: the village, and what the resident agrees to. */
export function definitionOf(code: string, { places }: OutputOf<Views['services']>, words: Open311Words): Node {
  const asked = [
    { code: 'place', values: places.map(({ code: key, name }) => ({ key, name })) },
    { code: 'consent_name', values: yesNo(words) },
    { code: 'consent_publish', values: yesNo(words) },
  ] as const;
  return {
    service_code: code,
    attributes: asked.map(({ code: attribute, values }, at) => ({ variable: true, code: attribute, datatype: 'singlevaluelist', required: false, datatype_description: null, order: at + 1, description: words.attributes[attribute], values })),
  };
}

/** GET requests, and one of them. Their words are the published summary, or none; where exactly it is stays with the house. */
export const requestsOf = ({ rows }: OutputOf<Views['requests']>): Node => rows.map((row) => ({
  service_request_id: row.number, status: row.status, status_notes: [row.stateName, row.why].filter(Boolean).join('：'), service_name: row.serviceName, service_code: row.choice, description: row.summary, agency_responsible: row.officeName, service_notice: null,
  requested_datetime: row.receivedAt, updated_datetime: row.changedAt, expected_datetime: row.expectedOn && `${row.expectedOn}T00:00:00+08:00`, address: row.placeName, address_id: null, zipcode: null, lat: null, long: null, media_url: null,
}));

/** GET servicerequestupdates. */
export const updatesOf = ({ rows }: OutputOf<Views['updates']>): Node => rows.map(({ id, number, status, stateName, at }) => ({ update_id: id, service_request_id: number, status, updated_datetime: at, description: stateName, media_url: null }));

/** POST requests: the number, and the receipt for whoever said it. */
export const receivedOf = ({ number, code, path }: OutputOf<(typeof interchange)['verbs']['receiveRequest']>, publicUrl: string, words: Open311Words): Node =>
  [{ service_request_id: number, service_notice: fill(words.receipt, { number, code, address: `${publicUrl}${path}` }), account_id: null }];
