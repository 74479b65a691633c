import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of themes. */
export const text = {
  title: 'Themes',
  town: 'Whole {our.area} together',
  verbs: { open: 'Open a theme', amend: 'Change', putUnder: 'Put under the theme', takeOut: 'Take out of the theme', close: 'Close with a summary', cancel: 'Call off', reopen: 'Reopen' },
  states: { open: 'Going on', closed: 'Closed', cancelled: 'Called off' },
  records: { activity: 'Activity', visit: 'Visit', deed: 'Good deed' },
  fields: { name: 'Name', aim: 'Aim', fromOn: 'From', untilOn: 'Until', kinds: 'Kinds of activity that count', visits: 'Visits count', deeds: 'Good deeds count', stationIds: 'Stations taking part', groupIds: 'Groups taking part', words: 'Summary', reason: 'Reason' },
  hints: {
    name: 'For example: Care for the river', aim: 'One or two sentences, such as: clean the banks and hear those who live by the river', parties: 'Choose none, and all stations and groups of the {our.area} take part', counts: 'Activities, visits and deeds are entered as always; one tick puts them under the theme', close: 'A few sentences on what came of it; numbers and activities are added to the report by themselves', reopen: 'Records can be put under it again; the summary is written later', cancel: 'Records that were put under it stay where they were entered',
  },
  notices: { opened: 'Theme “{name}”, {from} to {until}. Enter activities and visits as always; one tick puts them under it' },
  refusals: {
    onlyTheOffice: 'Themes are arranged by the {our.congressOffice}', onlyReaders: 'Themes are for deputies and the congress’s staff', daysOutOfOrder: 'The last day cannot be before the first', tooLong: 'A theme lasts two years at most', nothingCounts: 'Choose at least one thing that counts: activities, visits or deeds', noSuchParty: 'A station or group was not found or has closed; please choose again',
    nothingTicked: 'Please tick the records first', noSuchRecord: 'A record was not found or was voided', notYours: 'One ticks one’s own: a deputy his own, a station its own, a head the group’s', doesNotFit: 'A record is outside the theme’s days, kinds or those who take part',
  },
  pages: {
    list: { none: 'No theme yet', noneHint: 'Give some months a theme: stations and groups go on as always, one tick gathers what was done, and the report makes itself.', caption: 'Themes', columns: { name: 'Name', state: 'State', when: 'When', counts: 'Under it' }, back: 'All themes', notFound: 'There is no such theme' },
    span: '{from} – {until}', ofTerm: '{name} (term {term})', counts: '{activity|activity|activities}, {visit|visit|visits}, {deed|deed|deeds}', comma: ', ', columns: { name: 'Station or group', activity: 'Activities', visit: 'Visits', deed: 'Good deeds' }, byParty: 'By station and group', order: 'By name; nobody is ranked.', aim: 'Aim', what: 'What counts', who: 'Taking part', everybody: 'All stations and groups of the {our.area}', result: 'Summary', why: 'Why it was called off',
    nothingYet: 'Nothing under it yet', nothingHint: '{names}: nothing under the theme yet. It may not have been done, or not been ticked; look at “Records you can put under it” first.', allHave: 'Everybody taking part has something under it.', more: '{count} more', activities: 'Activities under it', noActivities: 'No activity under it yet', when: '{day} · {host}', tick: 'Records you can put under it', tickHint: 'Entered in the days of the theme, and yours to tick.', noneToTick: 'Nothing to put under it. Enter activities, visits and deeds as always, then tick them here or below the record.', underAlready: 'Under it', tickAll: 'Tick all', most: 'At most {count} at once', report: 'Report', tooMany: 'There are many; the latest are shown',
    said: { open: 'Opened; those who take part are told', amend: 'Changed', putUnder: '{count} put under it', takeOut: 'Taken out', close: 'Closed', cancel: 'Called off', reopen: 'Reopened' },
  },
  ofRecord: { title: 'Themes' },
  waiting: { line: 'Theme “{name}”: {count|record|records} of yours can be put under it', go: 'Tick' },
  papers: {
    title: 'Report on the theme “{name}”', aim: 'Theme and aim', aimWords: '“{name}”, from {from} to {until}. {aim}', done: 'What was done', doneWords: '{activity|activity|activities}, {visit|visit|visits} and {deed|deed|deeds}; {parties|station or group|stations and groups} took part, {some} of them with something under it. The table enclosed is in the order of names.', activities: 'Activities', activityLine: '{day}, {host}, {kind}: {topic}. {words}', result: 'What came of it', cancelled: 'Why it was called off',
    table: 'Enclosed', tableTitle: '“{name}” by station and group', columns: { number: 'No.', name: 'Station or group', activity: 'Activities', visit: 'Visits', deed: 'Good deeds' },
  },
} as const satisfies Mirror<typeof zh>;
