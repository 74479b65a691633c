import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the spot checks. */
export const text = {
  title: 'Spot checks',
  verbs: { draw: 'Draw', enterCall: 'Enter a call', exportSample: 'Export the sample' },
  subjects: { suggestion: 'Suggestions of deputies', opinion: 'Opinions of residents', motion: 'Motions', promise: 'Promises', petition: 'Letters and visits' },
  kinds: { suggestion: { suggestion: 'Suggestion', criticism: 'Criticism', comment: 'Comment' }, opinion: { opinion: 'Opinion', petition: 'Petition' }, motion: {}, promise: { replyDay: 'By the day in the reply', spelledOut: 'Spelled out', agreed: 'Agreed at a meeting', told: 'Said in an opinion or a report' }, petition: { proposal: 'Proposal', claim: 'Claim', accusation: 'Accusation', judicial: 'Judicial' } },
  outcomes: { agrees: 'As recorded', partly: 'Partly as recorded', differs: 'Not as recorded', notReached: 'Not reached', declined: 'Rather not say' },
  fields: { subject: 'Draw from', fromOn: 'From', toOn: 'Until', kind: 'Kind', office: 'Office', count: 'How many', purpose: 'Why', calledOn: 'Called on', outcome: 'Compared with the record', said: 'What the resident said', ground: 'Why the phone is needed' },
  columns: {
    place: 'No.', number: 'Number', title: 'Title', kind: 'Kind', state: 'Now', office: 'Office', eventOn: 'Happened on', enteredOn: 'Entered on', enteredAt: 'Entered at', lateDays: 'Late (days)', lateSteps: 'Late steps', dueOn: 'Due', answeredOn: 'Answered on', ticket: 'Ticket',
    step: 'Step', who: 'Who', words: 'Words', seq: 'Entry', at: 'At', verb: 'Act', what: 'Promise', firstDueOn: 'First due', evidence: 'Evidence asked', claimWords: 'What was done', spentYuan: 'Spent (yuan)', files: 'Evidence', opinion: 'Opinion', name: 'Name', phone: 'Phone', calledOn: 'Called on', outcome: 'Outcome', said: 'What the resident said', acts: 'Acts',
  },
  hints: {
    draw: 'Drawn at random by the program; the seed is open and anybody can compute it again. Every draw stays on record and cannot be taken back.', count: 'At most 50', purpose: 'Such as: half-year check', calledOn: 'The day of the call', said: 'In the resident’s words, without name and phone', export: 'One zip: cases, steps, record of acts, promises, calls and how it was drawn, with the SHA-256 of each file. Names and phones of residents are masked.',
    reveal: 'Looking at a phone goes on record; the resident sees in “my data” who looked and when.',
  },
  refusals: { onlyTheCheckers: 'Spot checks are made by the county’s officers and the {our.chair}', daysReversed: 'The last day is before the first', nothingToDraw: 'Nothing to draw from; please widen the scope', tooManyToDraw: 'More than 20,000 are in this scope; please shorten the time or choose an office, and draw in parts', notOnList: 'This resident is not on the call-back list of this draw', dayToCome: 'The call cannot be later than today', calledEnough: 'Twenty calls to this resident are on record; that is enough' },
  pack: {
    file: '{town} spot check {number} {on}.zip', cases: 'Cases', steps: 'Steps', record: 'Record of acts', promises: 'Promises', calls: 'Calls', letter: 'Letter', voided: 'Letter (void)', moreResidents: 'More than {most|resident|residents} agreed to be called; the first {most} are listed. For the others draw again from a narrower scope.', any: 'any', howTitle: 'How it was drawn',
    how: '{town}: spot check {number}\nDrawn at {at} by {by}\nScope: {subject}, {from} to {to}, kind: {kind}, office: {office}; drawn from before: {before}\n{population} in the scope; SHA-256 of all numbers, sorted, one a line: {hash}\nDrawn: {count}; seed: {seed}\nMethod: SHA-256 of seed/number for each, the {count} smallest. Check with printf \'seed/number\' | sha256sum.\nCheck the files with sha256sum -c SHA256SUMS.txt.',
  },
} as const satisfies Mirror<typeof zh>;
