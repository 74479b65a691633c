import { contract, fields, flag, id, line, maybe, mobilePhone, oneOf, shape, text, verb } from '#kernel/contract.ts';

/** Passwords are taken as they are typed; what a good one is, is told only where one is chosen. */
const secret = () => line(200);
const whereTo = { town: maybe(line(12)), back: maybe(line(500)) };
/** Whoever is signed in and changes how he signs in shows that it is he. */
const present = { current: maybe(secret()) };
/** What a passkey is asked for: the whole sign-in, the second proof, or to be taken into use. */
const purposes = ['signIn', 'prove', 'add'] as const;
const opened = shape({ home: text() });

/** What is sent to the doors of signing in. They open and end sessions, so they are no verbs of the one pipeline. */
export const doorShapes = contract('account', {
  verbs: {
    signIn: verb({ input: fields({ name: line(40), password: secret(), ...whereTo }), output: opened }),
    askCode: verb({ input: fields({ phone: mobilePhone(), back: maybe(line(500)) }), output: shape({ sent: flag() }) }),
    signInByCode: verb({ input: fields({ phone: mobilePhone(), code: line(6), ...whereTo }), output: opened }),
    signInByCard: verb({ input: fields({ secret: line(40), pin: line(6), back: maybe(line(500)) }), output: opened }),
    changePassword: verb({ input: fields({ name: maybe(line(40)), current: maybe(secret()), next: secret(), ...whereTo }), output: opened }),
    proveSecond: verb({ input: fields({ code: line(20) }), output: opened }),
    startTotp: verb({ input: fields(present), output: opened }),
    confirmTotp: verb({ input: fields({ code: line(20) }), output: opened }),
    makeCodes: verb({ input: fields(present), output: opened }),
    removeFactor: verb({ input: fields({ ...present, factor: line(40) }), output: opened }),
    askPasskey: verb({ input: fields({ purpose: oneOf(purposes), ...present, ...whereTo }), output: shape({}) }),
    answerPasskey: verb({ input: fields({ purpose: oneOf(purposes), answer: line(8000), name: maybe(line(40)) }), output: opened }),
    switchTenant: verb({ input: fields({ tenantId: id() }), output: opened }),
  },
  views: {},
}).verbs;
