import type { Tx } from '#platform/db/connect.ts';
import type { MeetingBooks } from '../life/meeting-books.ts';
import { insertOwn } from './insert-many.ts';

/** Meetings about suggestions, who was asked and what was agreed. */
export async function loadMeetings(tx: Tx, books: MeetingBooks): Promise<void> {
  await insertOwn(tx, 'meeting', books.rows);
  await insertOwn(tx, 'meetingAsked', books.asked);
  await insertOwn(tx, 'meetingAgreement', books.agreements);
}
