import type { Mirror } from '#kernel/words.ts';
import type { text as chinese } from './text.ts';

/** The same words in English. */
export const text = {
  clock: 'Move the clock',
  clear: 'Clear and start',
  menu: {
    threads: 'One thread',
    today: 'To do today', towns: 'Townships', messages: 'Notices', opinions: 'Opinions', enter: 'Enter for a resident', find: 'Find by name', suggestions: 'Suggestions', motions: 'Motions', ourWork: 'Our suggestions', assignments: 'Approve assignments', deadlines: 'Deadlines', calls: 'Calls for today', meetings: 'Meetings and visits', appraisals: 'Appraisal totals', promises: 'Promises', promiseFigures: 'Promises kept', publication: 'Publication check', deputies: 'Deputies', stations: 'Stations', activities: 'Activities', board: 'Activities: plan and fact', contacts: 'Contact with voters', archive: 'Duty archive', registers: 'Registers', people: 'People and accounts', offices: 'Offices', places: 'Villages', opening: 'Open townships', founding: 'Setting up', seals: 'Seals', outbox: 'Outbox', audit: 'Audit', settings: 'Settings',
  },
  groups: { handling: 'Handling', base: 'Stations and deputies', publicity: 'Publication', keeping: 'Administration' },
} as const satisfies Mirror<typeof chinese>;
