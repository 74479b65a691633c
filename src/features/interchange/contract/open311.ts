import { count, dateOn, done, fields, flag, id, instant, line, listOf, maybe, mobilePhone, nullable, oneOf, prose, shape, text, verb, version, view } from '#kernel/contract.ts';
import { choices, outcomes, states } from '#features/opinion/rules.ts';
import { serviceCodes, statuses } from '../rules.ts';

const when = { from: maybe(instant()), to: maybe(instant()) };

/** Open311 GeoReport v2: other programs send requests, with a key, and follow them. */
export const open311Verbs = {
  /** A key for one other system; shown once. */
  makeKey: verb({ input: fields({ name: line(40) }), output: done({ key: text() }), creates: true }),
  /** It opens nothing from now on; what came by it stays. */
  revokeKey: verb({ input: fields({ id: id(), version: version() }), output: done() }),
  /** A request of another program's user becomes an opinion. The receipt is for him. */
  receiveRequest: verb({
    input: fields({
      apiKey: line(80), serviceCode: oneOf(serviceCodes), content: prose(2000), spot: maybe(line(80)), placeCode: maybe(line(12)), name: maybe(line(40)), phone: maybe(mobilePhone()), consentName: maybe(flag()), consentPublish: maybe(flag()),
    }),
    output: done({ number: text(), code: text(), path: text() }), creates: true, door: 'public',
  }),
};

/** What anybody may read by it. */
export const open311Views = {
  keys: view({
    input: fields({}),
    output: shape({ open: flag(), address: text(), rows: listOf(shape({ id: id(), version: count(), name: text(), hint: text(), madeAt: instant(), madeBy: nullable(text()), lastUsedOn: nullable(dateOn()), revokedAt: nullable(instant()), useCount: count(), can: listOf(text(), 5) }), 200) }),
  }),
  /** What may be sent, and the villages it may be about. */
  services: view({ input: fields({}), door: 'public', output: shape({ rows: listOf(shape({ code: oneOf(serviceCodes), name: text(), description: text() }), 10), places: listOf(shape({ code: text(), name: text() }), 500) }) }),
  /** Requests that came this way, newest first: how they stand, and no words but published ones. */
  requests: view({
    input: fields({ numbers: maybe(listOf(line(20), 50)), codes: maybe(listOf(oneOf(serviceCodes), 5)), status: maybe(oneOf(statuses)), ...when }), door: 'public',
    output: shape({
      rows: listOf(shape({
        number: text(), status: oneOf(statuses), state: oneOf(states), stateName: text(), choice: oneOf(choices), serviceName: text(), placeName: nullable(text()), officeName: nullable(text()), receivedAt: instant(), changedAt: instant(), expectedOn: nullable(dateOn()),
        summary: nullable(text()), outcome: nullable(oneOf(outcomes)), why: nullable(text()),
      }), 1000),
    }),
  }),
  /** Their steps, oldest first. */
  updates: view({
    input: fields({ numbers: maybe(listOf(line(20), 50)), ...when }), door: 'public',
    output: shape({ rows: listOf(shape({ id: id(), number: text(), status: oneOf(statuses), stateName: text(), at: instant() }), 1000) }),
  }),
};
