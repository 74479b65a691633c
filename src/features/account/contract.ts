import { roles } from '#kernel/actor.ts';
import { contract, count, dateOn, done, fields, flag, id, instant, line, listOf, maybe, mobilePhone, nullable, oneOf, page, shape, text, verb, version, view } from '#kernel/contract.ts';
import { genders, grantedByHand } from './rules.ts';

const described = { name: line(40), gender: maybe(oneOf(genders)), phone: maybe(mobilePhone()) };
const basedOn = { id: id(), version: version() };

const post = { id: id(), role: oneOf(roles), officeId: nullable(id()), officeName: nullable(text()), stationId: nullable(id()), fromOn: dateOn() };

const row = {
  id: id(), version: count(), name: text(), gender: nullable(oneOf(genders)), phone: nullable(text()), roles: listOf(oneOf(roles), 40),
  staffName: nullable(text()), deputySignIn: oneOf(['none', 'phone', 'card', 'phoneAndCard']), can: listOf(text(), 20),
};

/** People, what they are here, and how they sign in. */
export const account = contract('account', {
  verbs: {
    addPerson: verb({ input: fields(described), output: done(), creates: true }),
    editPerson: verb({ input: fields({ ...basedOn, ...described, forgetPhone: maybe(flag()) }), output: done() }),
    grantPost: verb({ input: fields({ ...basedOn, role: oneOf(grantedByHand), officeId: maybe(id()), fromOn: maybe(dateOn()) }), output: done({ postId: id() }) }),
    endPost: verb({ input: fields({ ...basedOn, postId: id() }), output: done() }),
    /** A staff account; the one-time password is shown this once. */
    openAccount: verb({ input: fields({ ...basedOn, signInName: line(30) }), output: done({ oneTimePassword: text() }) }),
    resetPassword: verb({ input: fields(basedOn), output: done({ oneTimePassword: text() }) }),
    /** Phone and codes are lost, and their owner stands here: the second proof is taken away, a one-time password given. */
    resetSecond: verb({ input: fields({ ...basedOn, ground: line(100) }), output: done({ oneTimePassword: text() }) }),
    /** Who this account is at the identity provider; nobody is linked by himself. */
    linkIdentity: verb({ input: fields({ ...basedOn, identity: line(300) }), output: done() }),
    unlinkIdentity: verb({ input: fields(basedOn), output: done() }),
    closeAccount: verb({ input: fields(basedOn), output: done() }),
    /** Signing in by a code to the phone; a deputy's comes with his mandate, this is for the others of a station. */
    allowPhone: verb({ input: fields(basedOn), output: done() }),
    /** A card to be handed over in person; secret and PIN are shown this once. */
    issueCard: verb({ input: fields(basedOn), output: done({ secret: text(), pin: text() }) }),
    revokeCard: verb({ input: fields(basedOn), output: done() }),
    /** The phone in full, with the ground; recorded. */
    reveal: verb({ input: fields({ id: id(), ground: line(100) }), output: done({ phone: text() }) }),
  },
  views: {
    people: view({
      input: fields({ search: maybe(line(40)), role: maybe(oneOf(roles)), page: page() }),
      output: shape({ rows: listOf(shape(row), 50), total: count(), canAdd: flag() }),
    }),
    person: view({
      input: fields({ id: id() }),
      output: shape({ ...row, posts: listOf(shape(post), 60), card: nullable(shape({ issuedAt: instant(), usedAt: nullable(instant()) })), mustChangePassword: flag(), hasSecond: flag(), grantable: listOf(oneOf(grantedByHand), 20) }),
    }),
    posts: view({
      input: fields({ role: maybe(oneOf(roles)) }),
      output: shape({ rows: listOf(shape({ ...post, personId: id(), personName: text() }), 1000) }),
    }),
    /** What roles there are, how many hold them, and which pairs nobody may hold together. */
    roles: view({
      input: fields({}),
      output: shape({
        rows: listOf(shape({ role: oneOf(roles), holders: count(), grantable: flag() }), 40),
        pairs: listOf(shape({ one: oneOf(roles), other: oneOf(roles), ground: oneOf(['threeAdmins', 'auditAlone', 'chairApart', 'presidiumApart']), stateOfficeOnly: flag() }), 40),
      }),
    }),
  },
});
