import { contract, fields, flag, id, line, maybe, mobilePhone, shape, text, verb } from '#kernel/contract.ts';

/** Passwords are taken as they are typed; what a good one is, is told only where one is chosen. */
const secret = () => line(200);
const whereTo = { town: maybe(line(12)), back: maybe(line(500)) };
const opened = shape({ home: text() });

/** What is sent to the doors of signing in. They open and end sessions, so they are no verbs of the one pipeline. */
export const doorShapes = contract('account', {
  verbs: {
    signIn: verb({ input: fields({ name: line(40), password: secret(), ...whereTo }), output: opened }),
    askCode: verb({ input: fields({ phone: mobilePhone(), back: maybe(line(500)) }), output: shape({ sent: flag() }) }),
    signInByCode: verb({ input: fields({ phone: mobilePhone(), code: line(6), ...whereTo }), output: opened }),
    signInByCard: verb({ input: fields({ secret: line(40), pin: line(6), back: maybe(line(500)) }), output: opened }),
    changePassword: verb({ input: fields({ name: maybe(line(40)), current: maybe(secret()), next: secret(), ...whereTo }), output: opened }),
    switchTenant: verb({ input: fields({ tenantId: id() }), output: opened }),
  },
  views: {},
}).verbs;
