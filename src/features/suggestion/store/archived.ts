import type { RecordSet } from '#platform/db/record-set.ts';

/** Suggestions as they were handed in. */
export const archivedSuggestions: RecordSet = {
  kind: 'suggestion', table: 'suggestion', on: 'submitted_on', title: 'title', number: 'number::text', station: 'null', link: "'/suggestions/' || id",
  kept: ['title', 'kind', 'facts', 'proposal', 'topic', 'place_code', 'lead_person_id', 'number', 'submitted_on'],
  where: "submitted_on is not null and state not in ('draft', 'cosigning', 'withdrawn', 'void')",
  ever: "submitted_on is not null and state not in ('draft', 'cosigning')",
};

/** Replies that went out. */
export const archivedReplies: RecordSet = {
  kind: 'reply', table: 'suggestion_reply', on: 'issued_on', title: "coalesce(document_number || '　', '') || left(body, 60)", number: 'document_number', station: 'null', link: "'/suggestions/' || suggestion_id",
  kept: ['suggestion_id', 'office_id', 'round', 'body', 'letter', 'letter_words', 'promised_on', 'signer', 'document_number', 'issued_on'],
  where: "state = 'issued'",
  ever: 'issued_on is not null',
};
