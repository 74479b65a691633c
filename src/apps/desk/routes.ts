import type { Role } from '#kernel/actor.ts';
import type { PageRoute } from '#ui/routing.ts';

const opinionReaders: readonly Role[] = ['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'presidium', 'chair', 'handler', 'countyOfficer'];

/** Every page of the desk, in the order of the menu. */
export const routes: readonly PageRoute[] = [
  { page: 'todo/Today', path: '/', roles: [], label: 'today', count: 'todo' },
  { page: 'notice/Messages', path: '/messages', roles: [], label: 'messages', count: 'messages' },
  { page: 'opinion/OpinionList', path: '/opinions', roles: opinionReaders, label: 'opinions', group: 'handling', count: 'opinion' },
  { page: 'opinion/OpinionEnter', path: '/opinions/enter', roles: ['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'chair'], label: 'enter', group: 'handling' },
  { page: 'opinion/OpinionFind', path: '/opinions/find', roles: ['stationHead', 'convener', 'recorder', 'clerk', 'chair'], label: 'find', group: 'handling' },
  { page: 'opinion/OpinionDetail', path: '/opinions/:id', roles: opinionReaders },
  { page: 'deputy/DeputyList', path: '/deputies', roles: [], label: 'deputies', group: 'base' },
  { page: 'deputy/TermList', path: '/deputies/terms', roles: [] },
  { page: 'deputy/DistrictList', path: '/deputies/districts', roles: [] },
  { page: 'deputy/GroupList', path: '/deputies/groups', roles: [] },
  { page: 'deputy/RosterImport', path: '/deputies/roster', roles: ['clerk', 'chair'] },
  { page: 'deputy/RosterPreview', path: '/deputies/roster/:id', roles: ['clerk', 'chair'] },
  { page: 'station/StationList', path: '/stations', roles: [], label: 'stations', group: 'base' },
  { page: 'account/PeopleList', path: '/people', roles: ['clerk', 'chair', 'securityAdmin', 'countyOfficer'], label: 'people', group: 'keeping' },
];
