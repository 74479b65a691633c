import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  tabs: { rules: 'Periods and rules', town: 'About the {our.area}', calendar: 'Holidays and worked weekends', points: 'Points', clock: 'Demo clock' },
  rules: {
    title: 'Settings', lead: 'What may be chosen names its basis, what the law fixes cannot be changed; where rules differ, the stricter holds.', caption: 'Rules', rule: 'Rule', now: 'In force', since: 'Since', byDefault: 'default', bounds: '{min} to {max}', value: '{value} {unit}', fixed: 'Fixed by law', coming: '{value} from {on}', edit: 'Change', saved: 'Saved, counts from {on}',
    history: 'What was set', noHistory: 'Never changed; the default holds', source: 'Basis of the default', law: 'Article', range: 'Bounds', only: 'only {value}', form: 'Change: {rule}', at: 'from {on}',
  },
  town: { lead: 'What residents read about this town on its public pages', edit: 'Change', look: 'See the public page', saved: 'Saved', empty: 'Not written yet' },
  calendar: { lead: 'Working days are counted by this table; all towns share it', year: '{year}', previous: 'Year before', next: 'Next year', month: 'Month {month}', weekdays: 'M T W T F S S', off: 'off', work: 'on', offDay: '{day}, {name}, day off', workDay: '{day}, {name}, worked', plain: '{day}', list: 'Days off and worked weekends', what: 'Worked or off', offWord: 'Day off', workWord: 'Worked', source: 'Basis', set: 'Enter {day}', saved: 'Entered', none: 'Nothing entered yet', edit: 'Choose a day to enter a holiday or a worked weekend.', caption: 'Month {month} of {year}' },
  clock: { lead: 'Only demo towns have it. Move the clock on and see reminders and overdue notices go out.', now: 'Demo date', real: 'Real date', ahead: 'Ahead by', aheadDays: '{count|day|days}', steps: 'Move on by', day: '{count|day|days}', month: '{count|month|months}', go: 'Move on', confirm: 'Move the clock to {day}?', what: 'The clock only goes forward and cannot be set back.', moved: 'Moved to {day}' },
} as const satisfies Mirror<typeof chinese>;
