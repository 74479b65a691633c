import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the dispatch feature in English. */
export const text = {
  title: 'Outgoing letters',
  lead: 'Every letter that goes out is entered here by itself. Numbers run on by sender and year; a voided letter keeps its row and its number.',
  verbs: { void: 'Void', setSeries: 'Set the series' },
  kinds: { assignment: 'Assignment', reply: 'Reply', coOpinion: 'Co-handler’s opinion', reminder: 'Reminder', supervision: 'Supervision', rehandling: 'Handle again', activityReport: 'Activity report', yearlyReport: 'Handling report' },
  fields: { number: 'Number', sentOn: 'Sent on', kind: 'Kind', title: 'Title', addressee: 'To', signer: 'Signed by', organ: 'Sender', year: 'Year', word: 'Series', last: 'Last number given on paper', lastYear: 'Of which year', words: 'Why it is void' },
  hints: { word: 'For example 清人函, which makes 清人函〔2026〕1号', last: 'Where letters were numbered on paper: the last number, numbering goes on after it. Enter 0 where none was', begin: 'No number was given this year: where letters were numbered on paper, say the last number first, so that none is given twice', void: 'This cannot be undone: row and number stay, and the number is never given again. If the letter was sent, tell whoever received it.' },
  leftOut: { title: 'Letters left out: {count}', why: 'The records these letters came from were voided or given back, so they are not printed:', line: '{day} {number} {title}' },
  voidMark: 'Void', noNumber: 'No number', lateEntry: 'Entered late', voidedFor: 'Void: {words}',
  ledger: {
    title: 'Register of outgoing letters', subtitle: '{organ} · {year} · {count|letter|letters} · printed {day}', year: '{year}', allYears: 'all years', cut: ' · at most {most|row|rows}: print the others by year',
    columns: { place: 'No.', number: 'Number', sentOn: 'Sent on', kind: 'Kind', title: 'Title', addressee: 'To', signer: 'Signed by', organ: 'Sender', remark: 'Remarks' },
  },
  refusals: {
    notYours: 'This letter is kept by whoever sent it', isVoid: 'This letter is void already', numberTaken: 'Number {number} is in use, please take another', numberLeaps: 'With {number} the numbers after {last} are left out and never given. If it is right, tick “The number is right”', yearToCome: 'At most next year can be set', furtherAlready: 'Numbering has gone further already and does not go back',
  },
} satisfies Mirror<typeof zh>;
