import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the to-do pages. */
export const text = {
  title: 'To do today',
  act: 'Open',
  opinionActs: {
    received: 'Take a look', withDeputy: 'Go on with it', withVillage: 'Follow it', askProposed: 'Decide', askedDepartment: 'Follow it', takenUp: 'Write the suggestion', elsewhere: 'Give written notice',
  },
  lamps: { ok: '{days} days left', soon: '{days} days left', today: 'Due today', late: '{days} days late' },
  dueOn: 'by {day}',
  lists: {
    none: 'Nothing to do today', noneHint: 'New things appear here and among the notices.', count: '{count} things today', late: '{count} late', and: '{all}, {late}', many: 'More than 100 things today', all: 'All {count} things to do',
    whole: 'All to do', functions: 'Often used', kinds: 'All',
  },
  greetings: { morning: 'Good morning, {name}', afternoon: 'Good afternoon, {name}', evening: 'Good evening, {name}' },
  deputy: 'Deputy {name}',
  drafts: { title: 'Not sent yet', waiting: 'Goes out by itself when the network is back', started: 'Begun', refused: 'Not taken: {reason}', sent: 'Sent; the receipt has not been seen yet', open: 'Open' },
  mine: {
    title: 'About me', unit: 'Unit', switchUnit: 'Act for another unit', text: 'Text size', sizes: { 0: 'Usual', 1: 'Large', 2: 'Largest' }, language: 'Language', languages: { zh: '中文', en: 'English' },
    signOut: 'Sign out', leaving: '{count} things on this phone have not gone out yet. After signing out they go only when you sign in again.', stillLeave: 'Sign out anyway', failed: 'Not signed out: no network. Please try again later.',
    privacy: 'If you change or lose your phone, tell the congress office; it is shut off within a minute.',
  },
} as const satisfies Mirror<typeof zh>;
