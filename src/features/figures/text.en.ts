import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** Words of the figures by office in English. */
export const text = {
  title: 'Figures by office',
  task: '{span}: table of figures by office',
  spans: { year: '{year}', first: 'First half of {year}', second: 'Second half of {year}' },
  verbs: { prepare: 'Count a table', show: 'Show to the government', recount: 'Count anew', remark: 'Say something', agree: 'Nothing to say', answer: 'Answer', publish: 'Check and publish', withdraw: 'Withdraw', drop: 'Discard' },
  fields: { year: 'Year', half: 'Span', kind: 'What it is', words: 'Words', answer: 'What was found', printed: 'Remarks to publish', reason: 'Reason (published)' },
  halves: { year: 'Whole year', first: 'First half', second: 'Second half' },
  kinds: { remark: 'A remark', mistake: 'A figure is wrong' },
  states: { prepared: 'Counted, not shown yet', shown: 'Being looked at', published: 'Published', withdrawn: 'Withdrawn', dropped: 'Discarded' },
  notices: {
    shown: 'Figures by office for {span} are shown to you before they are public; say what you have to say by {day}', recounted: 'Figures by office for {span} were corrected; please look again by {day}', remarked: '{office} remarked on its figures for {span}', mistaken: '{office}: a figure for {span} is said to be wrong; please check',
    answered: 'Figures for {span}: the mistake you pointed at was answered', published: 'Figures by office for {span} are published', withdrawn: 'Figures by office for {span} were withdrawn', dropped: 'The table of figures for {span} was discarded',
  },
  refusals: {
    onlyTheOffice: 'Figures by office are counted by {our.congressOffice}', onlyTheChair: '{our.chair} checks and publishes them', onlyTheGovernment: 'The {our.governmentOffice} answers', onlyWhoIsShown: 'Only the {our.governmentOffice} and offices in the table can speak of it', onlyReaders: 'Before it is published, the table is for the {our.governmentOffice} and the offices in it', daysOver: 'The days to speak are over; please talk to {our.congressOffice}',
    daysRunning: 'The last day has not passed; publish after it', agreedAlready: 'It was already said that there is nothing to say', mistakeOpen: 'A mistake that was pointed at has no answer yet', noMistake: 'There is nothing to answer', spanNotOver: 'This span is not over yet', preparedAlready: 'There is already a table of this span', nothingCounted: 'No promise fell due in this span, and no form can be counted',
    unknownLine: 'This office is not in the table', unknownRemark: 'This remark cannot be found; reload and try again', tooMany: 'There are too many remarks', secondPerson: 'Two people check here; please let somebody else publish it',
  },
  hints: {
    prepare: 'Counted once from today’s records; the figures then stay. What deputies wrote of the answers stands in the table of a whole year alone: a half beside its year would let one word be reckoned out.', show: 'The {our.governmentOffice} sees the table, each office its own line. After the last day {our.chair} publishes. No national rule sets the days: the town does, under settings.', recount: 'Counted once more from the records as they are. Where a figure changed, it is shown anew and the days begin again; otherwise nothing changes.', remark: 'A remark is printed beside the line if {our.chair} agrees. A wrong figure is checked by {our.congressOffice} and counted anew.',
    publish: 'This is what everybody will read. Look for names and phone numbers of residents in the remarks.', second: 'Two people check here: whoever counted the table cannot publish it.', withdraw: 'It leaves the public page; the day and the reason stay there.', drop: 'This table is discarded; the span may be counted again.', answer: 'Where a record is wrong, mend the record first, then count anew.',
  },
  pages: {
    none: 'No table yet', noneHint: 'Count how the offices kept their promises in a span, show it to the {our.government}, then publish it.', caption: 'Figures by office', columns: { span: 'Span', state: 'State', counted: 'Counted on', until: 'Shown until' }, back: 'All tables', notFound: 'This table cannot be found',
    lead: '{state} · counted on {day}', until: 'Shown until {day}', agreed: '{our.governmentOffice}, {day}: nothing to say', revision: 'Version {count}', reason: 'Withdrawn because: {words}', preview: 'What everybody will read', lines: 'Figures by office', said: '{who}, {day}', answered: 'Answered {day}: {words}', noRemarks: 'There are no remarks.', remark: '{office}: {words}',
    counts: '{due} due, {kept} done ({inTime} by the first day), {late} late, {notYet} not possible yet', and: '; ', countsMore: '{putOff} put off with consent and not due yet, {claimed} claimed and not looked at yet', marks: '{marked|form|forms}, {satisfied} satisfied or mostly satisfied', open: '{count|mistake|mistakes} without an answer',
    done: { prepare: 'Counted; look through it, then show it', show: 'Shown', recount: 'Counted anew', remark: 'Told to {our.congressOffice}', agree: 'Noted', answer: 'Answered', publish: 'Published', withdraw: 'Withdrawn', drop: 'Discarded' },
  },
  table: {
    office: 'Office', due: 'Promises due', kept: 'Done', late: 'Late', putOff: 'Put off with consent, not due yet', claimed: 'Claimed, not looked at yet', notYet: 'Not possible yet', keptShare: 'Share done', satisfied: 'Satisfied with the answers (or mostly)', remarks: 'The office says', share: '{share}%', marked: '{share}% ({count|form|forms})', fewMarks: 'Too few forms; not told', blank: '—',
    outcomes: { none: 'No promise fell due', all: 'Fewer than {least}, all done', some: 'Fewer than {least}, some done', notOne: 'Fewer than {least}, not done yet' },
    lead: 'Promises due in the span “{span}” ({from} to {to}), counted from the records of {day}, published {published}. By name of office, never by rank; fewer than {least} are told in words alone.', caption: 'Figures by office: {span}', nothing: 'No table has been published yet. Figures by office are shown to the {our.government} first and then published by {our.chair}; whether each promise was kept can be read now.',
    others: 'Other spans', other: '{span}, published {day}', withdrawn: '{span}: withdrawn {day}, because: {words}',
  },
} as const satisfies Mirror<typeof zh>;
