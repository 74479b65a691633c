import { type Role, type TenantKind, congressPeople } from '#kernel/actor.ts';
import { tieReaders } from '#features/contact/rules/readers.ts';
import type { PageRoute } from '#ui/routing.ts';

const opinionReaders: readonly Role[] = [...congressPeople, 'handler'];
const opinionWriters: readonly Role[] = ['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'chair'];

const suggestionWriters: readonly Role[] = ['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'chair'];
const suggestionReaders: readonly Role[] = [...suggestionWriters, 'presidium', 'governmentOffice', 'handler'];

/** A street committee holds no congress: nothing is moved there. */
const congresses: readonly TenantKind[] = ['township', 'county'];

const contactWriters: readonly Role[] = ['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'chair'];

/** The four tabs, in order; a tab without a page here is not shown. */
export const tabs = ['home', 'todo', 'messages', 'mine'] as const;

/** Every page of the phone. `label` is one of the tabs, or the label of its place in the grid of functions on the home page. */
export const routes: readonly PageRoute[] = [
  { page: 'todo/Home', path: '/', roles: [], label: 'home' },
  { page: 'todo/Tasks', path: '/todo', roles: [], label: 'todo', count: 'todo' },
  { page: 'notice/Messages', path: '/messages', roles: [], label: 'messages', count: 'messages' },
  { page: 'todo/Mine', path: '/mine', roles: [], label: 'mine' },
  { page: 'opinion/OpinionList', path: '/opinions', roles: opinionReaders, label: 'opinions', count: 'opinion' },
  { page: 'opinion/OpinionWrite', path: '/opinions/write', roles: opinionWriters, label: 'enter' },
  { page: 'opinion/OpinionDrafts', path: '/opinions/drafts', roles: opinionWriters, label: 'drafts' },
  { page: 'opinion/OpinionCalls', path: '/opinions/calls', roles: opinionWriters, label: 'calls' },
  { page: 'opinion/OpinionCase', path: '/opinions/:id', roles: opinionReaders },
  { page: 'contact/ContactHome', path: '/contacts', roles: contactWriters, label: 'contacts' },
  { page: 'reception/MyReceptions', path: '/reception', roles: contactWriters, label: 'reception', count: 'reception' },
  { page: 'reception/ReceptionVisit', path: '/reception/:id/visit', roles: contactWriters },
  { page: 'reception/ReceptionDay', path: '/reception/:id', roles: congressPeople },
  { page: 'drive/MyDrives', path: '/drives/:id?', roles: ['stationHead', 'convener', 'recorder'], label: 'drives', count: 'drive' },
  { page: 'theme/MyThemes', path: '/themes', roles: congressPeople, label: 'themes' },
  { page: 'theme/ThemeCase', path: '/themes/:id', roles: congressPeople },
  { page: 'award/MyAwards', path: '/awards', roles: congressPeople, label: 'awards', count: 'award' },
  { page: 'award/AwardCase', path: '/awards/:id', roles: congressPeople },
  { page: 'figures/OfficeTable', path: '/office-figures/:id', roles: ['clerk', 'presidium', 'chair', 'governmentOffice', 'handler'] },
  { page: 'report/ReportCase', path: '/reports/:id', roles: ['clerk', 'presidium', 'chair'] },
  { page: 'contact/TieHome', path: '/ties', roles: tieReaders, label: 'ties' },
  { page: 'contact/TalkWrite', path: '/ties/talk', roles: tieReaders },
  { page: 'contact/VisitWrite', path: '/contacts/visit', roles: contactWriters },
  { page: 'contact/DeedWrite', path: '/contacts/deed', roles: contactWriters },
  { page: 'contact/HouseholdWrite', path: '/contacts/household', roles: contactWriters },
  { page: 'duty/MyRecord', path: '/archive', roles: ['deputy'], label: 'record' },
  { page: 'points/PointsPhone', path: '/points', roles: ['deputy', 'clerk', 'presidium', 'chair'] },
  { page: 'suggestion/SuggestionList', path: '/suggestions', roles: suggestionWriters, label: 'suggestions' },
  { page: 'suggestion/SuggestionWrite', path: '/suggestions/write', roles: suggestionWriters, label: 'write' },
  { page: 'promise/SuggestionThread', path: '/suggestions/:id', roles: suggestionReaders },
  { page: 'suggestion/SuggestionAppraise', path: '/suggestions/:id/appraise', roles: ['deputy'] },
  { page: 'thread/ThreadPage', path: '/threads/:number?', roles: suggestionReaders, label: 'threads' },
  { page: 'meeting/MeetingCase', path: '/meetings/:id', roles: suggestionReaders },
  { page: 'activity/ActivityList', path: '/activities', roles: congressPeople, label: 'activities', count: 'activity' },
  { page: 'activity/ActivityCase', path: '/activities/:id', roles: congressPeople },
  { page: 'topic/MyRounds', path: '/topics', roles: congressPeople, label: 'topics', count: 'topic' },
  { page: 'topic/RoundCase', path: '/topics/:id', roles: congressPeople },
  { page: 'motion/MotionList', path: '/motions', roles: suggestionWriters, kinds: congresses, label: 'motions', count: 'motion' },
  { page: 'motion/MotionWrite', path: '/motions/write', roles: suggestionWriters, kinds: congresses },
  { page: 'motion/MotionCase', path: '/motions/:id', roles: [...suggestionWriters, 'presidium'], kinds: congresses },
];
