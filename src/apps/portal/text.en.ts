import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the portal's frame. */
export const text = {
  menu: {
    home: 'Home',
    write: 'Write an opinion',
    track: 'Track',
    deputies: 'Find a deputy',
    stations: 'Stations',
    opinions: 'Opinions and results',
    suggestions: 'Suggestions',
    figures: 'Figures',
  },
  titles: {
    home: '{town}',
    directory: 'Choose a township',
    write: 'Write an opinion',
    receipt: 'Your opinion has arrived',
    track: 'How far is it?',
    find: 'Find opinions by phone',
    data: 'Your personal data',
    mine: 'My opinion',
    deputies: 'Who is my deputy?',
    stations: 'Stations',
    schedule: 'Activities and receptions',
    search: 'Search',
    about: 'About this site',
    privacy: 'Privacy',
    accessibility: 'Accessibility',
    signIn: 'Sign in',
    problem: 'Not done',
    figures: 'How matters stand',
    openData: 'Open data',
    promises: 'Were the promises kept?',
    officeFigures: 'Figures by office',
    awards: 'Awards',
    motions: 'Motions',
    opinions: 'What residents said and what came of it',
    suggestions: 'Suggestions and their handling',
  },
  shares: { promises: 'What replies promise', kept: '{count} kept', promisesLine: '{open} under way · {notYet} not possible yet', figures: 'Handling of suggestions, {year}', answered: '{count} answered', figuresLine: '{accepted} accepted · {published} published' },
} as const satisfies Mirror<typeof zh>;
