import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the settings feature. */
export const text = {
  title: 'Settings',
  verbs: { setRule: 'Change a time limit', setSecurityRule: 'Change a rule of signing in', editTownPage: 'Edit the town’s page', setDay: 'Enter a holiday or worked weekend', moveClock: 'Move the demo clock' },
  groups: { suggestion: 'Suggestions', opinion: 'Opinions', duty: 'Deputies’ work', activity: 'Activities', publication: 'Publication', post: 'Posts', retention: 'How long things are kept', security: 'Signing in and accounts' },
  units: { days: 'days', workdays: 'workdays', months: 'months', count: 'number', flag: 'yes or no' },
  choices: { replyScheme: { 1: 'Four classes (first)', 2: 'Four classes (second)', 3: 'Three classes (first)', 4: 'Three classes (second)' } },
  choiceHints: {
    replyScheme: {
      1: 'A solved, B being solved, C planned, D for reference', 2: 'A solved, B being solved or planned, C later, as conditions allow, D for reference', 3: 'A solved, B partly solved or planned, C for reference or not feasible', 4: 'A solved or adopted, B planned, C for reference',
    },
  },
  flags: { yes: 'Yes', no: 'No' },
  rules: {
    suggestionDue: 'Answer to the deputy within', suggestionDueExtended: 'Answer to the deputy, difficult matters, within', intakeToAssign: 'Assigned after receipt within', returnWindow: 'A handler may ask to return it within',
    reassign: 'Assigned again after a return within', coOpinionDue: 'Opinion of a co-handler within', ratingDue: 'The deputy’s appraisal within', rehandleDue: 'Handled again after “dissatisfied” within', progressEvery: 'How far a key suggestion is, told every', progressAnswer: 'Asked in between, told within', officeFiguresShown: 'Figures by office are shown to the government before publication for', promiseCheck: 'The {our.presidium} checks a claim within', promiseReview: 'A promise not possible yet is looked at again after', promiseAnswer: 'Deputy and residents are asked about a promise within',
    withdrawBeforeAssignment: 'No withdrawal after the assignment', motionCommittee: 'The session has a committee for motions', replyScheme: 'Scheme of reply classes',
    opinionLookedAt: 'Somebody looks at an opinion within', opinionAnswered: 'An opinion is answered or explained within', residentSmsConfirmed: 'Short messages go to confirmed phones only; the others are called', petitionNotice: 'Written notice about a petition within', petitionObjection: 'Objection to a petition passed on within',
    householdsKept: 'Households each deputy keeps in touch with', sixVisits: 'Six ones: households visited in a year', sixForums: 'Six ones: voter forums in a year', sixSuggestions: 'Six ones: suggestions in a year', sixDeeds: 'Six ones: good deeds in a year', sixHelped: 'Six ones: households in need helped in a year', sixMediations: 'Six ones: mediations in a year',
    sixReceptions: 'Beside the six ones: receptions in a year', sixActivities: 'Beside the six ones: activities taken part in in a year', sixAnswers: 'Beside the six ones: opinions answered in a year', sixTrainings: 'Beside the six ones: trainings in a year', sixReports: 'Beside the six ones: reports to voters in a year', asksPerMonth: 'Asked of a deputy in a month, at most (told, not stopped)',
    pointsObjection: 'After a year is over its points can be objected to for', activityNotice: 'Notice given before an activity, at least', activityAnswer: 'Before an activity, whoever has not answered is reminded', activityPerQuarter: 'Activities of each station and group in a quarter, at least', activityPerYear: 'Activities of each station and group in a year, at least', selfCheckBefore: 'Self-check before an inspection, so long before',
    open311: 'Other systems may send and follow opinions by Open311', webhookPausedAfter: 'A webhook at which nothing arrives is switched off after', publicationCheck: 'Publication check within', publicationPersons: 'Persons who check a publication', deputyObjection: 'A deputy may object to a publication within', pageCounts: 'A deputy’s public page shows figures of the year', pageActivities: 'A deputy’s public page shows published activities attended', pageReceptions: 'A deputy’s public page shows days of receiving residents', smallestTotal: 'Totals of ratings shown from',
    presidiumApart: 'Members of the {our.presidium} hold no government post', printSeal: 'Print the seal on letters', contactKept: 'Contact data is kept after an opinion is finished', logsKept: 'The record of messages sent is kept', packKept: 'Inspection packs are kept (they can be made anew)', hotlineSheetsKept: 'What sheets for the 12345 hotline say is kept',
    passwordProfile: 'Password rules (1 Chinese classified protection, 2 ASVS)', secondFactorAdmins: 'Administrators prove themselves twice', secondFactorStaff: 'All staff prove themselves twice', sessionsAtOnce: 'Devices one account may be signed in on',
  },
  fields: {
    value: 'In force', effectiveOn: 'From', source: 'Source', law: 'Article', bounds: 'Range', fallback: 'Default', fixed: 'Fixed by law',
    organName: 'Name of the congress', governmentName: 'Name of the government', address: 'Address', phone: 'Phone', officeHours: 'Office hours', about: 'About', day: 'Day', working: 'Worked', dayName: 'Name', toOn: 'Move to',
  },
  hints: {
    effectiveOn: 'Clocks already running keep their date; new ones count from this day', source: 'Which document says so, for example an article of the province’s measures', setDay: 'As the State Council announces them each year; shared by all towns',
    moveClock: 'Forward only, to see reminders and overdue notices; the audit keeps the real time beside it', notAnnounced: 'The holidays of this year are not entered yet; Monday to Friday count as workdays',
  },
  refusals: {
    onlyTheOffice: 'These settings are changed by the clerk or the {our.chair}', onlyTheSystemAdmin: 'Holidays are entered by the system administrator', onlyTheSecurityAdmin: 'Rules of signing in are changed by the security administrator', fixedByLaw: 'Fixed by {law}; it cannot be changed',
    beyondLaw: 'By {law} this must be between {min} and {max}', beyondBounds: 'This must be between {min} and {max}', notBackwards: 'The effective date cannot be before today',
    onlyDemo: 'Only a demo town’s clock can be moved', onlyForward: 'The clock moves forward only', tooFar: 'At most {days|day|days} ahead of the real time',
  },
} as const satisfies Mirror<typeof zh>;
