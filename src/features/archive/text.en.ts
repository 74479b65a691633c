import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the archive. */
export const text = {
  title: 'Archive',
  verbs: { seal: 'Seal this year' },
  kinds: { suggestion: 'Suggestions', reply: 'Replies', motion: 'Motions', promise: 'Promises', meeting: 'Meetings', activity: 'Activities', visit: 'Visits', deed: 'Good deeds', talk: 'Talks with deputies', opinion: 'Opinions', duty: 'Duty records', acceptance: 'Acceptance of stations', signedPage: 'Signed pages' },
  terms: { permanent: 'for ever', tenYears: '10 years' },
  faults: { manifestGone: 'the manifest is gone', manifestChanged: 'the manifest was changed', notInAudit: 'the audit knows nothing of this seal', sealGone: 'the audit knows of this seal, but it is gone', resealedOther: 'sealed again with other content than before', resealedWithout: 'no longer there when sealed again', changed: 'the record was changed', removed: 'the record is gone', foreign: 'the record came in after the seal', withdrawn: 'withdrawn, its content as sealed; the audit says how', paperChanged: 'the paper was changed', paperGone: 'the paper is gone' },
  hints: { seal: 'The fingerprint of each record and paper of the year goes into a manifest, and the manifest’s into the audit: whatever is changed, removed or added later is found. After a late entry seal again; earlier manifests stay.' },
  refusals: { onlyTheReaders: 'The archive is read by the {our.presidium} and the {our.congressOffice}', onlyTheOffice: 'Yearly files are sealed by the {our.congressOffice} and the {our.chair}', yearNotOver: 'This year is not over yet' },
  file: '{town} manifest {year}, {on}.txt',
} as const satisfies Mirror<typeof zh>;
