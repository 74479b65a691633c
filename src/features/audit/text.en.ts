import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the audit pages. */
export const text = {
  title: 'Record of actions',
  fields: { seq: 'No.', at: 'Time', realAt: 'Real time', who: 'Who', verb: 'What', result: 'Result', detail: 'Detail', subject: 'Subject' },
  filters: { verb: 'Action', fromOn: 'From', toOn: 'To' },
  results: { done: 'Done', refused: 'Refused' },
  events: { demo: { load: 'Demo data loaded' }, county: { count: 'Counted for the county' }, platform: { retention: 'Cleared as kept long enough' } },
  via: { session: 'Signed in', receipt: 'With receipt', public: 'Portal', system: 'System' },
  check: { title: 'Check the record', go: 'Check every entry', intact: 'Checked: {count|entry follows|entries follow} one another unbroken.', fault: 'Entry {seq} is wrong: {fault}. Tell the county’s audit administrator at once.' },
  faults: { changed: 'its content was changed', missing: 'an entry is missing', tailCut: 'the end was cut off', sealBroken: 'it differs from the published signature' },
  lists: { none: 'No entry matches' },
  refusals: { notYours: 'The record is read by the audit administrator, the {our.chair} and the county' },
} as const satisfies Mirror<typeof zh>;
