import { accountFeature } from '#features/account/server.ts';
import { activityFeature } from '#features/activity/server.ts';
import { archiveFeature } from '#features/archive/server.ts';
import { auditFeature } from '#features/audit/server.ts';
import { bookmarkFeature } from '#features/bookmark/server.ts';
import { burdenFeature } from '#features/burden/server.ts';
import { contactFeature } from '#features/contact/server.ts';
import { countyFeature } from '#features/county/server.ts';
import { dispatchFeature } from '#features/dispatch/server.ts';
import { deputyFeature } from '#features/deputy/server.ts';
import { awardFeature } from '#features/award/server.ts';
import { dutyFeature } from '#features/duty/server.ts';
import { driveFeature } from '#features/drive/server.ts';
import { figuresFeature } from '#features/figures/server.ts';
import { foundingFeature } from '#features/founding/server.ts';
import { inspectionFeature } from '#features/inspection/server.ts';
import { interchangeFeature } from '#features/interchange/server.ts';
import { letterFeature } from '#features/letter/server.ts';
import { meetingFeature } from '#features/meeting/server.ts';
import { motionFeature } from '#features/motion/server.ts';
import { noticeFeature } from '#features/notice/server.ts';
import { officeFeature } from '#features/office/server.ts';
import { opinionFeature } from '#features/opinion/server.ts';
import { petitionFeature } from '#features/petition/server.ts';
import { placeFeature } from '#features/place/server.ts';
import { pointsFeature } from '#features/points/server.ts';
import { presenceFeature } from '#features/presence/server.ts';
import { promiseFeature } from '#features/promise/server.ts';
import { receptionFeature } from '#features/reception/server.ts';
import { registerFeature } from '#features/register/server.ts';
import { reportFeature } from '#features/report/server.ts';
import { samplingFeature } from '#features/sampling/server.ts';
import { settingsFeature } from '#features/settings/server.ts';
import { signageFeature } from '#features/signage/server.ts';
import { signingFeature } from '#features/signing/server.ts';
import { stationFeature } from '#features/station/server.ts';
import { suggestionFeature } from '#features/suggestion/server.ts';
import { themeFeature } from '#features/theme/server.ts';
import { threadFeature } from '#features/thread/server.ts';
import { todoFeature } from '#features/todo/server.ts';
import { topicFeature } from '#features/topic/server.ts';
import type { BoundFeature } from '#platform/feature.ts';

/** Every feature of the product, in the order of features/order.ts. */
export const features: readonly BoundFeature[] = [
  placeFeature,
  settingsFeature,
  officeFeature,
  accountFeature,
  signingFeature,
  auditFeature,
  deputyFeature,
  burdenFeature,
  dutyFeature,
  pointsFeature,
  noticeFeature,
  letterFeature,
  dispatchFeature,
  bookmarkFeature,
  stationFeature,
  signageFeature,
  opinionFeature,
  suggestionFeature,
  meetingFeature,
  motionFeature,
  promiseFeature,
  activityFeature,
  topicFeature,
  threadFeature,
  contactFeature,
  themeFeature,
  petitionFeature,
  interchangeFeature,
  receptionFeature,
  presenceFeature,
  registerFeature,
  driveFeature,
  awardFeature,
  figuresFeature,
  reportFeature,
  inspectionFeature,
  archiveFeature,
  samplingFeature,
  foundingFeature,
  todoFeature,
  countyFeature,
];
