import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the to-do pages. */
export const text = {
  title: 'To do today',
  act: 'Open',
  inspection: { missing: '{asks}: nothing on record yet', missingNamed: '{asks}: {count|gap|gaps} ({names})', comma: ', ' },
  drive: { work: '{station}: not handed in yet', improve: '{station}: to be improved', look: '{count|station waits|stations wait} for acceptance' },
  saidDays: 'A reply, a co-handler’s opinion or a progress report names {count|day|days} not recorded as a promise yet',
  erasure: 'The resident of opinion {number} asks that the contact data be erased',
  webhook: 'Nothing arrives at “{name}”; it was switched off',
  floods: 'Came at once and wait to be looked through: {count|opinion|opinions} from {floods|source|sources}',
  actOn: '{act}: {title}',
  opinionActs: {
    received: 'Take a look', withDeputy: 'Go on with it', withVillage: 'Follow it', askProposed: 'Decide', askedDepartment: 'Follow it', takenUp: 'Go on with it', elsewhere: 'Give written notice',
  },
  dueOn: 'by {day}',
  lists: {
    none: 'Nothing to do now', noneHint: 'New things appear here and among the notices.', count: '{count|thing waits|things wait} for you', late: '{count} late', and: '{all}, {late}', many: 'More than 100 things wait for you', all: 'All {count|thing|things} to do',
    rest: 'Also {kinds}', kind: '{kind} ({count})', comma: ', ', whole: 'All to do', functions: 'Often used', offline: 'No network now, so the newest things to do cannot be shown. What is kept on this phone is still here.',
  },
  greetings: { morning: 'Good morning, {name}', afternoon: 'Good afternoon, {name}', evening: 'Good evening, {name}' },
  deputy: 'Deputy {name}',
  mine: {
    title: 'About me', switchUnit: 'Act for another unit', text: 'Text size', sizes: { 0: 'Usual', 1: 'Large', 2: 'Largest' }, language: 'Language',
    signOut: 'Sign out', leaving: '{count|thing on this phone has|things on this phone have} not gone out yet. After signing out they go only when you sign in again.', stillLeave: 'Sign out anyway', comeBack: 'You can sign in again at any time.',
    privacy: 'If you change or lose your phone, tell the {our.congressOffice}; it is shut off within a minute.',
  },
} as const satisfies Mirror<typeof zh>;
