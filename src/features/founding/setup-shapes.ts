import { contract, fields, line, maybe, shape, text, verb } from '#kernel/contract.ts';

const name = () => line(40);
/** Taken as it is typed; what a good one is, is told by the account feature. */
const password = () => line(200);

/** What is sent to the door of an empty house. There is no unit yet in which a verb could happen. */
export const setupShapes = contract('founding', {
  verbs: {
    foundCounty: verb({
      input: fields({
        shortName: line(20), name: maybe(name()), code: line(6),
        systemName: name(), systemSignIn: name(), systemPassword: password(),
        securityName: name(), securitySignIn: name(), securityPassword: password(),
        auditName: name(), auditSignIn: name(), auditPassword: password(),
      }),
      output: shape({ code: text() }),
    }),
  },
  views: {},
}).verbs;
