import { inOurWords, wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { judge, refuse } from '#kernel/verdict.ts';
import { type Work, permitted, showing } from '#platform/feature.ts';
import { sentenceOf } from './compose.ts';
import { notice } from './contract.ts';
import { policy } from './policy.ts';
import { templateKeys } from './rules.ts';
import { approvals, noticesOf, outbox as outboxRows, waitingPeople } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

function officeOnly({ actor, today }: Work): void {
  const objection = judge(policy.approveTemplate, actor, {}, today);
  if (objection) refuse(objection.code, objection.status);
}

export const mine = showing(notice.views.mine, async (work) => {
  const { tx, actor, input } = work;
  if (!actor.personId) return { rows: [], unreadCount: 0, total: 0 };
  const { rows, total, unreadCount } = await noticesOf(tx, actor.personId, { unread: input.unread === 'yes', offset: (input.page - 1) * 20 });
  return {
    total, unreadCount,
    rows: rows.map(({ createdAt, readAt, ...row }) => ({ ...row, words: sentenceOf(work, row), createdAt: createdAt.toISOString(), readAt: readAt?.toISOString() ?? null })),
  };
});

export const outbox = showing(notice.views.outbox, async (work) => {
  officeOnly(work);
  const { tx, actor, today, input } = work;
  const { rows, counts } = await outboxRows(tx, { channel: input.channel, state: input.state, offset: (input.page - 1) * 20 });
  return {
    counts, total: input.state ? counts[input.state] : Object.values(counts).reduce((sum, count) => sum + count, 0),
    rows: rows.map((row) => ({
      ...row, to: row.maskedTo, createdAt: row.createdAt.toISOString(), dueAt: row.dueAt.toISOString(), sentAt: row.sentAt?.toISOString() ?? null,
      // The approval of texts and one's own notices are not verbs of a message.
      can: permitted(policy, { retry: notice.verbs.retry, markTold: notice.verbs.markTold }, actor, row, today),
    })),
  };
});

export const groupText = showing(notice.views.groupText, async (work) => {
  officeOnly(work);
  const words = wordsFor(work, { zh, en }).groupText;
  const people = await waitingPeople(work.tx);
  const lines = people.map((person) => fill(words.line, person));
  return { personCount: people.length, text: people.length === 0 ? words.nobody : [fill(words.intro, { town: work.tenant.shortName }), ...lines, words.outro].join('\n') };
});

export const templates = showing(notice.views.templates, async (work) => {
  officeOnly(work);
  const numbers = await approvals(work.tx);
  return { rows: templateKeys.map((template) => ({ template, words: inOurWords(zh, { ...work, locale: 'zh' }).messages[template], approvalNumber: numbers.get(template) ?? null, can: ['approveTemplate'] })) };
});
