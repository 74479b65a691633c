import { type Role, type TenantKind, congressPeople, presidiumSide } from '#kernel/actor.ts';
import type { PageRoute } from '#ui/routing.ts';

const opinionReaders: readonly Role[] = ['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'presidium', 'chair', 'handler', 'countyOfficer'];
const suggestionReaders: readonly Role[] = ['deputy', 'clerk', 'presidium', 'chair', 'governmentOffice', 'handler', 'countyOfficer', 'stationHead', 'convener', 'recorder'];
const promiseReaders: readonly Role[] = ['deputy', 'clerk', 'presidium', 'chair', 'governmentOffice', 'handler', 'countyOfficer'];
const suggestionWriters: readonly Role[] = ['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'chair'];
/** A street committee holds no congress: nothing is moved there. */
const congresses: readonly TenantKind[] = ['township', 'county'];
/** A county's divisions are townships: map and wall rules are of villages and their stations. */
const towns: readonly TenantKind[] = ['township', 'street'];
const contactReaders: readonly Role[] = [...suggestionWriters, 'presidium'];
/** Members of the presidium and leaders keep in touch with deputies; leaders may hold a government post. */
const tieReaders: readonly Role[] = ['deputy', 'clerk', 'presidium', 'chair', 'governmentOffice', 'handler'];
const settingUp: readonly Role[] = ['clerk', 'chair', 'countyOfficer', 'systemAdmin', 'securityAdmin', 'auditAdmin'];
const activityReaders: readonly Role[] = ['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'presidium', 'chair', 'countyOfficer'];
const awardReaders: readonly Role[] = congressPeople;
const tableReaders: readonly Role[] = ['clerk', 'presidium', 'chair', 'governmentOffice', 'handler'];
const receptionReaders: readonly Role[] = [...suggestionWriters, 'presidium'];
const receptionKeepers: readonly Role[] = ['stationHead', 'convener', 'recorder', 'clerk', 'chair'];
const motionReaders: readonly Role[] = [...suggestionWriters, 'presidium', 'countyOfficer'];

/** Every page of the desk, in the order of the menu. */
export const routes: readonly PageRoute[] = [
  { page: 'todo/Today', path: '/', roles: [], label: 'today', count: 'todo' },
  { page: 'county/TownOverview', path: '/towns', roles: ['countyOfficer'], kinds: ['county'], label: 'towns' },
  { page: 'county/YearTable', path: '/towns/table', roles: ['countyOfficer'], kinds: ['county'], label: 'yearTable' },
  { page: 'notice/Messages', path: '/messages', roles: [], label: 'messages', count: 'messages' },
  { page: 'opinion/OpinionList', path: '/opinions', roles: opinionReaders, label: 'opinions', group: 'handling', count: 'opinion' },
  { page: 'opinion/OpinionEnter', path: '/opinions/enter', roles: ['deputy', 'stationHead', 'convener', 'recorder', 'clerk', 'chair'], label: 'enter', group: 'handling' },
  { page: 'opinion/OpinionFind', path: '/opinions/find', roles: ['stationHead', 'convener', 'recorder', 'clerk', 'chair'], label: 'find', group: 'handling' },
  { page: 'opinion/OpinionDetail', path: '/opinions/:id', roles: opinionReaders },
  { page: 'interchange/HotlinePage', path: '/hotline', roles: ['clerk', 'chair'], label: 'hotline', group: 'handling' },
  { page: 'interchange/HotlinePreview', path: '/hotline/:id', roles: ['clerk', 'chair'] },
  { page: 'suggestion/SuggestionList', path: '/suggestions', roles: suggestionReaders, label: 'suggestions', group: 'handling', count: 'suggestion' },
  { page: 'suggestion/DepartmentDesk', path: '/work', roles: ['handler', 'governmentOffice'], label: 'ourWork', group: 'handling' },
  { page: 'signing/OfficeSigning', path: '/signing', roles: ['handler', 'governmentOffice', 'clerk', 'chair'], label: 'signing', group: 'handling' },
  { page: 'suggestion/PassCases', path: '/suggestions/pass', roles: ['handler', 'governmentOffice', 'clerk', 'chair'] },
  { page: 'suggestion/Assignments', path: '/suggestions/assignments', roles: ['chair'], label: 'assignments', group: 'handling', count: 'decisions' },
  { page: 'suggestion/Deadlines', path: '/suggestions/deadlines', roles: [...presidiumSide, 'governmentOffice', 'handler', 'countyOfficer'], label: 'deadlines', group: 'handling' },
  { page: 'meeting/MeetingList', path: '/meetings', roles: promiseReaders, label: 'meetings', group: 'handling', count: 'meeting' },
  { page: 'meeting/MeetingCase', path: '/meetings/:id', roles: suggestionReaders },
  { page: 'petition/PetitionList', path: '/petitions', roles: ['clerk', 'chair'], label: 'petitions', group: 'handling', count: 'petition' },
  { page: 'petition/PetitionCase', path: '/petitions/:id', roles: ['clerk', 'chair'] },
  { page: 'promise/CallsToday', path: '/suggestions/calls', roles: ['clerk', 'chair'], label: 'calls', group: 'handling' },
  { page: 'suggestion/AppraisalTotals', path: '/suggestions/appraisals', roles: [...presidiumSide, 'governmentOffice', 'handler', 'countyOfficer'], label: 'appraisals', group: 'handling' },
  { page: 'promise/PromiseList', path: '/promises', roles: promiseReaders, label: 'promises', group: 'handling', count: 'promise' },
  { page: 'promise/PromiseFigures', path: '/promises/figures', roles: [...presidiumSide, 'governmentOffice', 'handler', 'countyOfficer'], label: 'promiseFigures', group: 'handling' },
  { page: 'thread/ThreadPage', path: '/threads/:number?', roles: promiseReaders, label: 'threads', group: 'handling' },
  { page: 'suggestion/PastImport', path: '/suggestions/past', roles: ['clerk', 'chair'], kinds: congresses },
  { page: 'suggestion/PastCase', path: '/suggestions/past/enter', roles: ['clerk', 'chair'], kinds: congresses },
  { page: 'suggestion/PastPreview', path: '/suggestions/past/:id', roles: ['clerk', 'chair'], kinds: congresses },
  { page: 'suggestion/SuggestionDraft', path: '/suggestions/draft/:id?', roles: suggestionWriters },
  { page: 'promise/SuggestionThread', path: '/suggestions/:id', roles: suggestionReaders },
  { page: 'motion/MotionList', path: '/motions', roles: motionReaders, kinds: congresses, label: 'motions', group: 'handling', count: 'motion' },
  { page: 'motion/MotionDraft', path: '/motions/draft/:id?', roles: suggestionWriters, kinds: congresses },
  { page: 'motion/MotionPublication', path: '/motions/:id/publication', roles: presidiumSide, kinds: congresses },
  { page: 'motion/MotionDetail', path: '/motions/:id', roles: motionReaders, kinds: congresses },
  { page: 'contact/ContactList', path: '/contacts', roles: contactReaders, label: 'contacts', group: 'base' },
  { page: 'contact/TieList', path: '/ties', roles: tieReaders, label: 'ties', group: 'base' },
  { page: 'reception/RotaPage', path: '/reception', roles: receptionReaders, label: 'reception', group: 'base', count: 'reception' },
  { page: 'reception/RotaSetup', path: '/reception/setup', roles: receptionKeepers },
  { page: 'reception/ReceptionDay', path: '/reception/:id', roles: receptionReaders },
  { page: 'activity/ActivityList', path: '/activities', roles: activityReaders, label: 'activities', group: 'base', count: 'activity' },
  { page: 'activity/ActivityBoard', path: '/activities/board', roles: activityReaders, label: 'board', group: 'base' },
  { page: 'activity/ActivityDetail', path: '/activities/:id', roles: activityReaders },
  { page: 'deputy/DeputyList', path: '/deputies', roles: [], label: 'deputies', group: 'base' },
  { page: 'deputy/TermList', path: '/deputies/terms', roles: [] },
  { page: 'deputy/DistrictList', path: '/deputies/districts', roles: [] },
  { page: 'deputy/GroupList', path: '/deputies/groups', roles: [] },
  { page: 'deputy/RosterImport', path: '/deputies/roster', roles: ['clerk', 'chair'] },
  { page: 'deputy/RosterPreview', path: '/deputies/roster/:id', roles: ['clerk', 'chair'] },
  { page: 'station/StationList', path: '/stations', roles: [], label: 'stations', group: 'base' },
  { page: 'signage/StationMap', path: '/stations/map', roles: [], kinds: towns },
  { page: 'signage/WallRules', path: '/stations/wall', roles: [], kinds: towns },
  { page: 'activity/StationHaves', path: '/stations/haves', roles: activityReaders },
  { page: 'drive/DriveList', path: '/drives', roles: activityReaders, label: 'drives', group: 'base', count: 'drive' },
  { page: 'drive/DriveCase', path: '/drives/:id', roles: activityReaders },
  { page: 'theme/ThemeList', path: '/themes', roles: awardReaders, label: 'themes', group: 'base' },
  { page: 'theme/ThemeCase', path: '/themes/:id', roles: awardReaders },
  { page: 'award/AwardList', path: '/awards', roles: awardReaders, label: 'awards', group: 'base', count: 'award' },
  { page: 'award/AwardCase', path: '/awards/:id', roles: awardReaders },
  { page: 'duty/DutyArchive', path: '/archive', roles: ['deputy', 'clerk', 'presidium', 'chair'], label: 'archive', group: 'base', count: 'duty' },
  { page: 'presence/RateTable', path: '/archive/rates', roles: presidiumSide, label: 'rates', group: 'base' },
  { page: 'burden/BurdenMonth', path: '/burden', roles: presidiumSide, label: 'burden', group: 'base' },
  { page: 'register/RegisterList', path: '/registers', roles: contactReaders, label: 'registers', group: 'base' },
  { page: 'register/RegisterPage', path: '/registers/:key', roles: contactReaders },
  { page: 'register/OwnForm', path: '/registers/:key/form', roles: ['clerk', 'chair'] },
  { page: 'archive/ArchiveRoom', path: '/archives', roles: presidiumSide, label: 'archives', group: 'publicity' },
  { page: 'inspection/SelfCheck', path: '/inspection', roles: ['clerk', 'chair'], label: 'inspection', group: 'publicity', count: 'inspection' },
  { page: 'sampling/SamplingList', path: '/samplings', roles: ['chair', 'countyOfficer'], label: 'samplings', group: 'publicity' },
  { page: 'sampling/SampleDraw', path: '/samplings/:id', roles: ['chair', 'countyOfficer'] },
  { page: 'motion/PublicationList', path: '/publication', roles: presidiumSide, label: 'publication', group: 'publicity' },
  { page: 'suggestion/PublicationCheck', path: '/publication/:id', roles: presidiumSide },
  { page: 'figures/OfficeTables', path: '/office-figures', roles: tableReaders, label: 'officeFigures', group: 'publicity', count: 'figures' },
  { page: 'figures/OfficeTable', path: '/office-figures/:id', roles: tableReaders },
  { page: 'report/ReportList', path: '/reports', roles: presidiumSide, label: 'reports', group: 'publicity', count: 'report' },
  { page: 'report/ReportCase', path: '/reports/:id', roles: presidiumSide },
  { page: 'account/PeopleList', path: '/people', roles: ['clerk', 'chair', 'securityAdmin', 'countyOfficer'], label: 'people', group: 'keeping' },
  { page: 'office/OfficeList', path: '/offices', roles: [], label: 'offices', group: 'base' },
  { page: 'place/PlaceList', path: '/places', roles: ['clerk', 'chair', 'systemAdmin', 'countyOfficer'], label: 'places', group: 'base' },
  { page: 'founding/TownList', path: '/founding/towns', roles: ['systemAdmin', 'securityAdmin', 'countyOfficer'], kinds: ['county'], label: 'opening', group: 'keeping' },
  { page: 'founding/Checklist', path: '/founding', roles: settingUp, kinds: ['township', 'street'], label: 'founding', group: 'keeping' },
  { page: 'founding/NumberSeries', path: '/founding/numbers', roles: ['clerk', 'chair', 'systemAdmin', 'countyOfficer'] },
  { page: 'founding/ClearDemo', path: '/founding/demo', roles: settingUp },
  { page: 'dispatch/DispatchList', path: '/letters', roles: [...presidiumSide, 'governmentOffice', 'handler'], label: 'dispatches', group: 'handling' },
  { page: 'letter/TemplateList', path: '/letters/templates', roles: ['clerk', 'chair', 'governmentOffice'] },
  { page: 'letter/SealList', path: '/letters/seals', roles: ['clerk', 'chair', 'governmentOffice', 'handler'], label: 'seals', group: 'keeping' },
  { page: 'interchange/LinksPage', path: '/links', roles: ['clerk', 'chair'], label: 'links', group: 'keeping', count: 'interchange' },
  { page: 'notice/Outbox', path: '/outbox', roles: ['clerk', 'chair'], label: 'outbox', group: 'keeping' },
  { page: 'audit/AuditLog', path: '/audit', roles: ['auditAdmin', 'chair', 'countyOfficer'], label: 'audit', group: 'keeping' },
  { page: 'points/PointsDesk', path: '/points', roles: ['deputy', 'clerk', 'presidium', 'chair'] },
  { page: 'settings/RuleProfile', path: '/settings', roles: [...presidiumSide, 'systemAdmin', 'securityAdmin', 'countyOfficer'], label: 'settings', group: 'keeping' },
  { page: 'settings/TownPage', path: '/settings/town', roles: [...presidiumSide, 'systemAdmin', 'countyOfficer'] },
  { page: 'settings/WorkCalendar', path: '/settings/calendar', roles: [...presidiumSide, 'systemAdmin', 'countyOfficer'] },
  { page: 'settings/DemoClock', path: '/settings/clock', roles: [...presidiumSide, 'systemAdmin', 'countyOfficer'] },
];
