import { contract, count, done, fields, flag, id, instant, line, listOf, maybe, nullable, oneOf, page, shape, text, verb, version, view } from '#kernel/contract.ts';
import { channels, messageStates, templateKeys } from './rules.ts';

const noticeRow = { id: id(), kind: text(), words: text(), link: text(), urgent: flag(), createdAt: instant(), readAt: nullable(instant()) };

const messageRow = {
  id: id(), version: count(), channel: oneOf(channels), state: oneOf(messageStates), template: text(), body: text(),
  /** Masked: a name like 陈** and a phone like 138****1234. */
  to: text(),
  attemptCount: count(), lastError: nullable(text()), createdAt: instant(), dueAt: instant(), sentAt: nullable(instant()), can: listOf(text(), 5),
};

/** Notices: what the system tells people, and the outbox where everybody in the office can see what was or would be sent. */
export const notice = contract('notice', {
  verbs: {
    /** Marks these notices read, or all of them. */
    markRead: verb({ input: fields({ ids: maybe(listOf(id(), 200)) }), output: done({ unreadCount: count() }) }),
    /** Puts a message that failed or had no gateway into the queue again. */
    retry: verb({ input: fields({ id: id(), version: version() }), output: done() }),
    /** A person was told by telephone or in the group. */
    markTold: verb({ input: fields({ id: id(), version: version() }), output: done() }),
    /** Records the number under which the operator approved a fixed text. */
    approveTemplate: verb({ input: fields({ template: oneOf(templateKeys), approvalNumber: line(40) }), output: done() }),
  },
  views: {
    mine: view({ input: fields({ unread: maybe(oneOf(['yes'])), page: page() }), output: shape({ rows: listOf(shape(noticeRow), 20), unreadCount: count(), total: count() }) }),
    outbox: view({
      input: fields({ channel: maybe(oneOf(channels)), state: maybe(oneOf(messageStates)), page: page() }),
      output: shape({ rows: listOf(shape(messageRow), 20), total: count(), counts: shape({ waiting: count(), sent: count(), failed: count(), notConfigured: count() }) }),
    }),
    /** A text to paste into the deputies' WeChat group: who has something waiting, without saying what it is about. */
    groupText: view({ input: fields({}), output: shape({ text: text(), personCount: count() }) }),
    templates: view({
      input: fields({}),
      output: shape({ rows: listOf(shape({ template: text(), words: text(), approvalNumber: nullable(text()), can: listOf(text(), 2) }), 50) }),
    }),
  },
});
