// Printed from the migrations by npm run tables; never edited by hand.
import type { ColumnType, Generated } from 'kysely';

/** jsonb: read as a value, written as JSON text. */
type Json = ColumnType<unknown, string, string>;

export interface AccountRow {
  id: string;
  kind: string;
  signInName: string | null;
  passwordHash: string | null;
  passwordSetAt: Date | null;
  mustChangePassword: Generated<boolean>;
  phoneIndex: Buffer | null;
  closedAt: Date | null;
  createdAt: Date;
  version: Generated<number>;
}

export interface AccountIdentityRow {
  identity: string;
  accountId: string;
  linkedAt: Date;
}

export interface AccountLinkRow {
  accountId: string;
  tenantId: string;
  personId: string;
}

export interface ActivityRow {
  tenantId: string;
  id: string;
  state: string;
  kind: string;
  topic: string;
  stationId: string | null;
  groupId: string | null;
  plannedYear: number | null;
  plannedQuarter: number | null;
  fallsOn: string;
  startsOn: string | null;
  endsOn: string | null;
  startTime: string | null;
  venue: string | null;
  noticeWords: string | null;
  arrangedOn: string | null;
  announcedOn: string | null;
  shortNotice: Generated<boolean>;
  convenerPersonId: string | null;
  recorderPersonId: string | null;
  attendanceWay: string | null;
  attendanceBy: string | null;
  attendanceOn: string | null;
  hostName: string | null;
  agenda: string | null;
  points: Json | null;
  guests: Json | null;
  feedback: string | null;
  writtenOn: string | null;
  writtenBy: string | null;
  signedOn: string | null;
  signedBy: string | null;
  reportWords: string | null;
  reportedOn: string | null;
  endedWords: string | null;
  createdAt: Date;
  version: Generated<number>;
}

export interface ActivityDeputyRow {
  tenantId: string;
  activityId: string;
  personId: string;
  level: string;
  answer: string;
  answeredOn: string | null;
  attendance: string | null;
  leaveReason: string | null;
  leaveAgreedBy: string | null;
}

export interface ActivityEventRow {
  tenantId: string;
  id: string;
  activityId: string;
  verb: string;
  doneOn: string;
  at: Date;
  personId: string | null;
  words: string | null;
}

export interface ActivityOpinionRow {
  tenantId: string;
  activityId: string;
  opinionId: string;
}

export interface ActivityPublicRow {
  tenantId: string;
  activityId: string;
  joinable: Generated<boolean>;
  publishedOn: string;
  movedFrom: string | null;
  changedAt: Date;
  summary: string | null;
  summarisedOn: string | null;
  withdrawnOn: string | null;
}

export interface ActivityTaskRow {
  tenantId: string;
  id: string;
  activityId: string;
  what: string;
  who: string;
  dueOn: string;
  doneOn: string | null;
  doneWords: string | null;
}

export interface ActivityWatchRow {
  tenantId: string;
  lookedOn: string;
}

export interface ApiKeyRow {
  tenantId: string;
  id: string;
  name: string;
  hint: string;
  keyHash: Buffer;
  madeBy: string | null;
  madeAt: Date;
  lastUsedOn: string | null;
  revokedAt: Date | null;
  revokedBy: string | null;
  version: Generated<number>;
}

export interface ApiKeyUseRow {
  tenantId: string;
  opinionId: string;
  keyId: string;
}

export interface ArchiveSealRow {
  tenantId: string;
  id: string;
  year: number;
  sealedBy: string;
  sealedAt: Date;
  recordCount: number;
  paperCount: number;
  fileId: string;
  sha256: Buffer;
  version: Generated<number>;
}

export interface AuditEventRow {
  tenantId: string;
  seq: number;
  at: Date;
  realAt: Date;
  accountId: string | null;
  personId: string | null;
  via: string;
  verb: string;
  subjectId: string | null;
  result: string;
  detail: Json;
  hash: Buffer;
}

export interface AuditHeadRow {
  tenantId: string;
  seq: number;
  hash: Buffer;
}

export interface AuditSealRow {
  tenantId: string;
  seq: number;
  hash: Buffer;
  at: Date;
  signature: string;
}

export interface AwardRow {
  tenantId: string;
  id: string;
  subject: string;
  title: string;
  criteria: string;
  placeCount: number;
  fromOn: string;
  toOn: string;
  nominateUntil: string;
  state: string;
  meetingName: string | null;
  meetingOn: string | null;
  manner: string | null;
  memberCount: number | null;
  presentCount: number | null;
  votedBy: string | null;
  publishedOn: string | null;
  endedWords: string | null;
  announcedBy: string;
  createdAt: Date;
  version: Generated<number>;
  checkedBy: string | null;
  checkedOn: string | null;
  sentBackWords: string | null;
  confirmedBy: string | null;
  confirmedOn: string | null;
}

export interface AwardNominationRow {
  tenantId: string;
  id: string;
  awardId: string;
  personId: string | null;
  stationId: string | null;
  putBy: string;
  reason: string;
  evidence: Json;
  nominatedBy: string;
  nominatedOn: string;
  droppedAt: Date | null;
  yesCount: number | null;
  noCount: number | null;
  abstainCount: number | null;
  chosen: Generated<boolean>;
  words: string | null;
  publicReason: string | null;
  publicWords: string | null;
}

export interface BookmarkRow {
  tenantId: string;
  id: string;
  personId: string;
  list: string;
  name: string;
  filters: string;
  keptAt: Date;
}

export interface CalendarDayRow {
  day: string;
  working: boolean;
  name: string;
  source: string;
}

export interface CounterRow {
  tenantId: string;
  series: string;
  value: number;
}

export interface CountyTownCasesRow {
  tenantId: string;
  townId: string;
  year: number;
  lines: Json;
  lineCount: number;
  gatheredAt: Date;
}

export interface CountyTownFiguresRow {
  tenantId: string;
  townId: string;
  figures: Json;
  countedAt: Date;
}

export interface CountyYearFormRow {
  tenantId: string;
  id: string;
  columns: Json;
  setBy: string;
  setAt: Date;
}

export interface DeedRow {
  tenantId: string;
  id: string;
  kind: string;
  deputyPersonId: string;
  stationId: string | null;
  placeCode: string;
  doneOn: string;
  helped: string | null;
  householdId: string | null;
  hardship: boolean;
  what: string;
  means: string | null;
  amountYuan: number | null;
  fundSource: string | null;
  agreementNumber: string | null;
  finishedOn: string | null;
  result: string | null;
  createdAt: Date;
  enteredBy: string | null;
  voidedOn: string | null;
  voidReason: string | null;
  version: Generated<number>;
}

export interface DeedWitnessRow {
  tenantId: string;
  deedId: string;
  nameSealed: Buffer;
  phoneSealed: Buffer | null;
}

export interface DeputyGroupRow {
  tenantId: string;
  id: string;
  termId: string;
  name: string;
  headPersonId: string | null;
  version: Generated<number>;
}

export interface DispatchRow {
  tenantId: string;
  id: string;
  kind: string;
  holder: string;
  officeId: string | null;
  organName: string;
  numberLabel: string | null;
  series: string | null;
  seriesYear: number | null;
  number: number | null;
  sentOn: string;
  title: string;
  addressee: string;
  signer: string | null;
  words: string | null;
  about: string;
  aboutId: string | null;
  partId: string | null;
  enteredBy: string | null;
  enteredAt: Date;
  voidedOn: string | null;
  voidedBy: string | null;
  voidWords: string | null;
  version: Generated<number>;
  templateId: string | null;
}

export interface DispatchSeriesRow {
  tenantId: string;
  id: string;
  holder: string;
  officeId: string | null;
  word: string;
  setBy: string | null;
  setAt: Date;
  version: Generated<number>;
}

export interface DistrictRow {
  tenantId: string;
  id: string;
  termId: string;
  number: number;
  name: string;
  seatCount: number;
  version: Generated<number>;
}

export interface DistrictPlaceRow {
  tenantId: string;
  districtId: string;
  placeCode: string;
}

export interface DriveRow {
  tenantId: string;
  id: string;
  name: string;
  state: string;
  aim: string | null;
  phases: Json;
  jointOn: string | null;
  pilotStationId: string | null;
  lessons: string | null;
  launchedOn: string | null;
  closedOn: string | null;
  resultWords: string | null;
  createdBy: string;
  createdAt: Date;
  version: Generated<number>;
}

export interface DriveLookRow {
  tenantId: string;
  id: string;
  driveId: string;
  stationId: string;
  lookedOn: string;
  lookedBy: string;
  outcome: string;
  lacking: Json;
  words: string | null;
  dueOn: string | null;
  notedBy: string;
  notedAt: Date;
  takenBackOn: string | null;
  takenBackWords: string | null;
}

export interface DriveStationRow {
  tenantId: string;
  driveId: string;
  stationId: string;
  state: string;
  readyOn: string | null;
  leftAt: Date | null;
  version: Generated<number>;
}

export interface DriveTaskRow {
  tenantId: string;
  id: string;
  driveId: string;
  place: number;
  what: string;
  droppedAt: Date | null;
}

export interface DriveTickRow {
  tenantId: string;
  id: string;
  driveId: string;
  taskId: string;
  stationId: string;
  doneOn: string | null;
  tickedBy: string;
  tickedAt: Date;
}

export interface DutyRow {
  tenantId: string;
  id: string;
  personId: string;
  kind: string;
  doneOn: string;
  title: string;
  refFeature: string;
  refId: string;
  enteredBy: string | null;
  enteredAt: Date;
  withdrawnAt: Date | null;
  level: string | null;
}

export interface DutyObjectionRow {
  tenantId: string;
  id: string;
  dutyId: string;
  words: string;
  objectedBy: string;
  objectedAt: Date;
  answer: string | null;
  answerWords: string | null;
  answeredBy: string | null;
  answeredAt: Date | null;
}

export interface DutyStrikeRow {
  tenantId: string;
  dutyId: string;
  reason: string;
  struckBy: string;
  struckAt: Date;
}

export interface FileRow {
  tenantId: string;
  id: string;
  holderFeature: string | null;
  holderId: string | null;
  name: string;
  mediaType: string;
  byteCount: number;
  sha256: Buffer;
  width: number | null;
  height: number | null;
  uploadedBy: string | null;
  createdAt: Date;
}

export interface FoundingRow {
  tenantId: string;
  dismissedAt: Date | null;
  dismissedBy: string | null;
  version: Generated<number>;
}

export interface HotlineSheetRow {
  tenantId: string;
  id: string;
  kind: string;
  lineCount: number;
  madeBy: string | null;
  madeAt: Date;
  headers: Json | null;
  wordsGoneAt: Date | null;
}

export interface HotlineSheetLineRow {
  tenantId: string;
  sheetId: string;
  opinionId: string;
  standing: string;
  cells: Json | null;
}

export interface HouseholdRow {
  tenantId: string;
  id: string;
  deputyPersonId: string;
  stationId: string | null;
  placeCode: string;
  spot: string | null;
  occupation: string | null;
  hardship: boolean;
  addedOn: string;
  createdAt: Date;
  enteredBy: string | null;
  leftOn: string | null;
  leftReason: string | null;
  version: Generated<number>;
}

export interface HouseholdContactRow {
  tenantId: string;
  householdId: string;
  nameSealed: Buffer;
  phoneSealed: Buffer | null;
}

export interface IdempotencyRow {
  tenantId: string;
  actorKey: string;
  key: string;
  verb: string;
  bodyHash: Buffer;
  answer: Buffer | null;
  at: Date;
}

export interface InspectionAnswerRow {
  tenantId: string;
  id: string;
  year: number;
  itemKey: string;
  kind: string;
  words: string | null;
  answeredBy: string;
  answeredOn: string;
  withdrawnAt: Date | null;
}

export interface InspectionItemRow {
  tenantId: string;
  id: string;
  asks: string;
  addedBy: string;
  addedAt: Date;
  droppedAt: Date | null;
  onlyLists: Generated<boolean>;
}

export interface InspectionListRow {
  tenantId: string;
  id: string;
  name: string;
  askedBy: string;
  madeBy: string;
  madeAt: Date;
  setAsideAt: Date | null;
  version: Generated<number>;
}

export interface InspectionListCheckRow {
  tenantId: string;
  listId: string;
  year: number;
  forOn: string;
  madeAt: Date;
  lookedOn: string;
  missing: Json;
}

export interface InspectionListItemRow {
  tenantId: string;
  listId: string;
  place: number;
  itemKey: string;
  number: string | null;
  asks: string | null;
}

export interface InspectionPackRow {
  tenantId: string;
  id: string;
  year: number;
  state: string;
  itemCount: number;
  doneCount: Generated<number>;
  askedBy: string;
  askedAt: Date;
  madeAt: Date | null;
  fileId: string | null;
  fileCount: number | null;
  byteCount: number | null;
  version: Generated<number>;
  listId: string | null;
}

export interface InspectionSelfCheckRow {
  tenantId: string;
  year: number;
  forOn: string;
  madeAt: Date;
  lookedOn: string;
  missing: Json;
}

export interface InspectionTakingRow {
  tenantId: string;
  id: string;
  packId: string;
  takenBy: string;
  takenOn: string;
}

export interface InspectionVisitRow {
  tenantId: string;
  id: string;
  year: number;
  visitOn: string;
  visitor: string;
  notedBy: string;
  notedAt: Date;
  calledOffAt: Date | null;
  listId: string | null;
}

export interface JobRow {
  id: string;
  tenantId: string;
  kind: string;
  payload: Json;
  singleKey: string | null;
  runAt: Date;
  leasedUntil: Date | null;
  attemptCount: Generated<number>;
  lastError: string | null;
  state: string;
}

export interface LetterTemplateRow {
  tenantId: string;
  id: string;
  kind: string;
  number: number;
  state: string;
  fileId: string;
  fileName: string;
  fields: Json;
  missing: Json;
  encloses: Generated<boolean>;
  uploadedBy: string;
  uploadedAt: Date;
  usedBy: string | null;
  usedAt: Date | null;
  endedBy: string | null;
  endedAt: Date | null;
  version: Generated<number>;
}

export interface MandateRow {
  tenantId: string;
  id: string;
  personId: string;
  termId: string;
  level: string;
  districtId: string | null;
  electedBy: string | null;
  groupId: string | null;
  cardNumber: string | null;
  electedOn: string | null;
  congressPost: string | null;
  workPost: string | null;
  party: string | null;
  education: string | null;
  ethnicity: string | null;
  bornOn: string | null;
  bornMonthOnly: Generated<boolean>;
  remark: string | null;
  photoFileId: string | null;
  phonePublic: Generated<boolean>;
  endedOn: string | null;
  endGround: string | null;
  endAnnouncedOn: string | null;
  endVoidReason: string | null;
  version: Generated<number>;
}

export interface MeetingRow {
  tenantId: string;
  id: string;
  suggestionId: string;
  kind: string;
  state: string;
  plannedOn: string;
  hours: string | null;
  spot: string | null;
  about: string | null;
  arrangedOn: string;
  arrangedBy: string | null;
  heldOn: string | null;
  present: string | null;
  outcome: string | null;
  cancelledWords: string | null;
  createdAt: Date;
  version: Generated<number>;
}

export interface MeetingAgreementRow {
  tenantId: string;
  id: string;
  meetingId: string;
  officeId: string;
  what: string;
  dueOn: string | null;
}

export interface MeetingAskedRow {
  tenantId: string;
  id: string;
  meetingId: string;
  officeId: string | null;
  personId: string | null;
}

export interface MeetingVoidedRow {
  tenantId: string;
  id: string;
  meetingId: string;
  heldOn: string;
  present: string | null;
  outcome: string;
  agreements: Json;
  reason: string;
  voidedOn: string;
  voidedBy: string | null;
  voidedAt: Date;
}

export interface MeetingWatchRow {
  tenantId: string;
  lookedOn: string;
}

export interface MessageRow {
  tenantId: string;
  id: string;
  channel: string;
  personId: string | null;
  template: string;
  sealed: Buffer;
  body: string;
  maskedTo: string;
  state: string;
  attemptCount: Generated<number>;
  lastError: string | null;
  createdAt: Date;
  dueAt: Date;
  sentAt: Date | null;
  version: Generated<number>;
}

export interface MessageTemplateRow {
  tenantId: string;
  id: string;
  template: string;
  approvalNumber: string;
  approvedBy: string | null;
  approvedAt: Date;
  version: Generated<number>;
}

export interface MotionRow {
  tenantId: string;
  id: string;
  state: string;
  title: string;
  ground: string;
  basis: string;
  plan: string;
  wordsVersion: Generated<number>;
  publicConsent: boolean;
  leadPersonId: string;
  typedBy: string | null;
  leadConfirmedWay: string | null;
  leadConfirmedOn: string | null;
  leadConfirmedWords: string | null;
  leadless: Generated<boolean>;
  termId: string | null;
  sittingId: string | null;
  number: number | null;
  submittedOn: string | null;
  submittedAt: Date | null;
  hasCommittee: Generated<boolean>;
  sentToCommitteeOn: string | null;
  reportedOn: string | null;
  reportWords: string | null;
  decidedOn: string | null;
  decisionGround: string | null;
  suggestionId: string | null;
  withdrawalAskedOn: string | null;
  withdrawalWords: string | null;
  outcomeOn: string | null;
  outcomeWords: string | null;
  endedWords: string | null;
  createdAt: Date;
  version: Generated<number>;
}

export interface MotionCosignerRow {
  tenantId: string;
  motionId: string;
  personId: string;
  state: string;
  way: string | null;
  askedOn: string;
  answeredOn: string | null;
  words: string | null;
}

export interface MotionEventRow {
  tenantId: string;
  id: string;
  motionId: string;
  verb: string;
  audience: string;
  doneOn: string;
  at: Date;
  personId: string | null;
  words: string | null;
}

export interface NoticeRow {
  tenantId: string;
  id: string;
  personId: string;
  kind: string;
  params: Json;
  link: string;
  urgent: boolean;
  pace: string;
  createdAt: Date;
  readAt: Date | null;
  digestedAt: Date | null;
}

export interface OfficeRow {
  tenantId: string;
  id: string;
  kind: string;
  name: string;
  placeCode: string | null;
  writesOutward: boolean;
  phone: string | null;
  duties: string | null;
  closedOn: string | null;
  version: Generated<number>;
}

export interface OfficeTableRow {
  tenantId: string;
  id: string;
  year: number;
  half: string;
  fromOn: string;
  toOn: string;
  state: string;
  revision: Generated<number>;
  countedOn: string;
  preparedBy: string;
  shownOn: string | null;
  untilOn: string | null;
  agreedOn: string | null;
  publishedOn: string | null;
  withdrawnOn: string | null;
  endedWords: string | null;
  createdAt: Date;
  version: Generated<number>;
}

export interface OfficeTableLineRow {
  tenantId: string;
  tableId: string;
  revision: number;
  officeId: string;
  officeName: string;
  dueCount: number;
  keptCount: number;
  inTimeCount: number;
  lateCount: number;
  notYetCount: number;
  markedCount: number;
  satisfiedCount: number;
  putOffCount: number | null;
  claimedCount: number | null;
}

export interface OfficeTableRemarkRow {
  tenantId: string;
  id: string;
  tableId: string;
  officeId: string;
  kind: string;
  words: string;
  saidBy: string;
  saidOn: string;
  answerWords: string | null;
  answeredOn: string | null;
  printed: Generated<boolean>;
}

export interface OpinionRow {
  tenantId: string;
  id: string;
  number: string;
  state: string;
  source: string;
  entryMode: string | null;
  choice: string;
  kind: string | null;
  content: string;
  spot: string | null;
  placeCode: string | null;
  stationId: string | null;
  deputyPersonId: string | null;
  officeId: string | null;
  proposedOfficeId: string | null;
  mergedIntoId: string | null;
  stateBefore: string | null;
  suggestionId: string | null;
  receivedOn: string;
  createdAt: Date;
  enteredBy: string | null;
  lookDueOn: string;
  answerDueOn: string;
  againDueOn: string | null;
  noticeDueOn: string | null;
  lookedAt: Date | null;
  explainedAt: Date | null;
  remindedOn: string | null;
  rememberedOn: string | null;
  answerWords: string | null;
  answeredBy: string | null;
  answeredPersonId: string | null;
  answeredAt: Date | null;
  rating: string | null;
  ratingWords: string | null;
  ratedAt: Date | null;
  reopenedAt: Date | null;
  elsewhereChannel: string | null;
  elsewhereBody: string | null;
  elsewhereReason: string | null;
  noticeWay: string | null;
  noticedOn: string | null;
  noticedAt: Date | null;
  closedAt: Date | null;
  consentName: boolean;
  consentPublish: boolean;
  summary: string | null;
  forReview: Generated<boolean>;
  secretHash: Buffer;
  codeHash: Buffer;
  version: Generated<number>;
  toldAt: Date | null;
  outcome: string | null;
  outcomeWhy: string | null;
  summarisedBy: string | null;
  floodId: string | null;
  erasureAskedAt: Date | null;
  outsideNumber: string | null;
  consentCall: Generated<boolean>;
  registeredAt: Date | null;
}

export interface OpinionContactRow {
  tenantId: string;
  opinionId: string;
  nameSealed: Buffer | null;
  nameIndex: Buffer | null;
  phoneSealed: Buffer | null;
  phoneIndex: Buffer | null;
  addressSealed: Buffer | null;
  phoneConfirmedAt: Date | null;
}

export interface OpinionEventRow {
  tenantId: string;
  id: string;
  opinionId: string;
  at: Date;
  verb: string;
  fromState: string | null;
  toState: string;
  personId: string | null;
  role: string;
  publicWords: string | null;
  innerWords: string | null;
}

export interface OpinionFloodRow {
  tenantId: string;
  id: string;
  version: Generated<number>;
  kind: string;
  sourceKey: Buffer;
  stationId: string | null;
  reports: boolean;
  firstAt: Date;
  lastAt: Date;
  waitingCount: number;
  siftedAt: Date | null;
  siftedBy: string | null;
  siftedCount: number | null;
  outcome: string | null;
  reason: string | null;
  leadId: string | null;
  undoneAt: Date | null;
}

export interface OpinionSearchRow {
  tenantId: string;
  opinionId: string;
  tsv: string;
}

export interface PasskeyRow {
  id: string;
  accountId: string;
  credential: string;
  publicKey: Buffer;
  signCount: number;
  name: string;
  createdAt: Date;
  usedAt: Date | null;
}

export interface PasswordPastRow {
  accountId: string;
  id: string;
  passwordHash: string;
  at: Date;
}

export interface PersonRow {
  tenantId: string;
  id: string;
  name: string;
  gender: string | null;
  phoneSealed: Buffer | null;
  phoneIndex: Buffer | null;
  version: Generated<number>;
}

export interface PetitionRow {
  tenantId: string;
  id: string;
  year: number;
  number: number;
  source: string;
  kind: string | null;
  state: string;
  stateBefore: string | null;
  subject: string;
  content: string;
  placeCode: string | null;
  headCount: number | null;
  receivedOn: string;
  fromBody: string | null;
  fromNumber: string | null;
  reportDueOn: string | null;
  reportedOn: string | null;
  reportWords: string | null;
  systemNumber: string | null;
  toldDueOn: string | null;
  toldOn: string | null;
  toldWay: string | null;
  objectionDueOn: string | null;
  organ: string | null;
  answer: string | null;
  opinionId: string | null;
  enteredBy: string | null;
  enteredOn: string;
  createdAt: Date;
  closedAt: Date | null;
  version: Generated<number>;
  reportReturnedWords: string | null;
}

export interface PetitionArrivalRow {
  tenantId: string;
  petitionId: string;
  fromTenantId: string;
  fromId: string;
  toldVersion: Generated<number>;
  arrivedAt: Date;
  returnId: string | null;
}

export interface PetitionBarredRow {
  tenantId: string;
  petitionId: string;
  personId: string;
  ground: string;
  since: string;
}

export interface PetitionContactRow {
  tenantId: string;
  petitionId: string;
  nameSealed: Buffer | null;
  nameIndex: Buffer | null;
  phoneSealed: Buffer | null;
  addressSealed: Buffer | null;
  representativesSealed: Buffer | null;
  representativeCount: Generated<number>;
}

export interface PetitionEventRow {
  tenantId: string;
  id: string;
  petitionId: string;
  verb: string;
  doneOn: string;
  at: Date;
  personId: string | null;
  words: string | null;
}

export interface PetitionSendingRow {
  tenantId: string;
  id: string;
  petitionId: string;
  state: string;
  toTenantId: string;
  toName: string;
  reportDueOn: string;
  words: string | null;
  withContact: boolean;
  contactErased: Generated<boolean>;
  aboutNames: Json;
  sentOn: string;
  takenBackWords: string | null;
  version: Generated<number>;
  carriedVersion: Generated<number>;
  numberThere: string | null;
  stateThere: string | null;
  objectionWords: string | null;
  reportedOn: string | null;
  reportWords: string | null;
  toldVersion: Generated<number>;
  toldAt: Date | null;
  returnId: string | null;
  returnedOn: string | null;
  returnedWords: string | null;
}

export interface PetitionStageRow {
  tenantId: string;
  id: string;
  petitionId: string;
  stage: string;
  body: string | null;
  beganOn: string;
  dueOn: string;
  isExtended: Generated<boolean>;
  endedOn: string | null;
  outcome: string | null;
}

export interface PhoneCodeRow {
  id: string;
  phoneIndex: Buffer;
  codeHash: Buffer;
  purpose: string;
  tryCount: Generated<number>;
  usedAt: Date | null;
  createdAt: Date;
  endsAt: Date;
}

export interface PlaceRow {
  code: string;
  kind: string;
  name: string;
  parentCode: string | null;
  version: Generated<number>;
  mergedInto: string | null;
  mergedOn: string | null;
  mergedBasis: string | null;
  successor: string | null;
}

export interface PointsRuleRow {
  tenantId: string;
  id: string;
  state: string;
  meetingName: string;
  resolvedOn: string;
  words: string;
  fromOn: string;
  untilOn: string | null;
  preparedBy: string;
  preparedOn: string;
  enactedBy: string | null;
  enactedOn: string | null;
  endedOn: string | null;
  endedWords: string | null;
  version: Generated<number>;
}

export interface PointsRuleLineRow {
  tenantId: string;
  ruleId: string;
  kind: string;
  worthTenths: number;
  capTenths: number;
}

export interface PostRow {
  tenantId: string;
  id: string;
  personId: string;
  role: string;
  officeId: string | null;
  stationId: string | null;
  fromOn: string;
  toOn: string | null;
  version: Generated<number>;
}

export interface PromiseRow {
  tenantId: string;
  id: string;
  suggestionId: string;
  replyId: string | null;
  officeId: string;
  source: string;
  state: string;
  stateBefore: string | null;
  what: string;
  firstWhat: string | null;
  amountYuan: number | null;
  quantity: string | null;
  evidence: string | null;
  madeOn: string | null;
  firstDueOn: string;
  dueOn: string;
  slipCount: Generated<number>;
  claimedOn: string | null;
  doneOn: string | null;
  claimWords: string | null;
  spentYuan: number | null;
  checkDueOn: string | null;
  keptOn: string | null;
  answerDueOn: string | null;
  reason: string | null;
  reasonWords: string | null;
  reviewDueOn: string | null;
  pressedOn: string | null;
  endedWords: string | null;
  clockOn: string | null;
  recordedBy: string | null;
  createdAt: Date;
  version: Generated<number>;
}

export interface PromiseAskRow {
  tenantId: string;
  id: string;
  promiseId: string;
  wanted: string;
  newDueOn: string | null;
  newWhat: string | null;
  reason: string | null;
  words: string;
  state: string;
  askedOn: string;
  answeredOn: string | null;
  answerWords: string | null;
}

export interface PromiseEventRow {
  tenantId: string;
  id: string;
  promiseId: string;
  verb: string;
  doneOn: string;
  at: Date;
  personId: string | null;
  officeId: string | null;
  fromDueOn: string | null;
  toDueOn: string | null;
  words: string | null;
}

export interface PromiseSaidRow {
  tenantId: string;
  id: string;
  suggestionId: string;
  replyId: string | null;
  dueOn: string;
  sentence: string;
  state: Generated<string>;
  settledOn: string | null;
  settledBy: string | null;
  settledWords: string | null;
  foundAt: Date;
  place: Generated<string>;
  officeId: string | null;
  saidOn: string | null;
}

export interface PromiseTogetherRow {
  tenantId: string;
  promiseId: string;
  suggestionId: string;
  replyId: string;
}

export interface PromiseVoiceRow {
  tenantId: string;
  id: string;
  promiseId: string;
  personId: string | null;
  opinionId: string | null;
  answer: string;
  words: string | null;
  way: string;
  saidOn: string;
  enteredBy: string | null;
}

export interface PromiseWatchRow {
  tenantId: string;
  lookedOn: string;
}

export interface PublicationCheckRow {
  tenantId: string;
  id: string;
  suggestionId: string | null;
  decision: string;
  ground: string | null;
  words: string | null;
  terms: Json;
  ranges: Json;
  state: string;
  checkedBy: string | null;
  checkedOn: string;
  confirmedBy: string | null;
  confirmedOn: string | null;
  motionId: string | null;
  shown: Json | null;
}

export interface PublishedMotionRow {
  tenantId: string;
  id: string;
  termNumber: number;
  sittingNumber: number;
  number: number;
  state: string;
  title: string;
  leadName: string;
  signerNames: Json;
  ground: string | null;
  basis: string | null;
  plan: string | null;
  submittedOn: string;
  reportedOn: string | null;
  reportWords: string | null;
  decidedOn: string;
  decisionWords: string;
  outcomeOn: string | null;
  outcomeWords: string | null;
  suggestionId: string | null;
  publishedOn: string;
  hiddenOn: string | null;
  hiddenWords: string | null;
}

export interface PublishedOpinionRow {
  tenantId: string;
  opinionId: string;
  summary: string;
  outcome: string;
  why: string | null;
  placeCode: string | null;
  placeName: string | null;
  receivedOn: string;
  answeredOn: string;
  publishedOn: string;
  publishedBy: string | null;
  hiddenOn: string | null;
  hiddenGround: string | null;
}

export interface PublishedPromiseRow {
  tenantId: string;
  promiseId: string;
  suggestionId: string;
  what: string;
  officeName: string;
  state: string;
  amountYuan: number | null;
  quantity: string | null;
  madeOn: string;
  firstDueOn: string;
  dueOn: string;
  slipCount: number;
  doneOn: string | null;
  keptOn: string | null;
  reason: string | null;
  why: string | null;
  publishedOn: string;
  publishedBy: string | null;
  hiddenOn: string | null;
  hiddenGround: string | null;
}

export interface PublishedSuggestionRow {
  tenantId: string;
  id: string;
  checkId: string;
  termNumber: number;
  sittingNumber: number | null;
  number: number;
  title: string;
  topic: string;
  placeCode: string;
  placeName: string;
  leadPersonId: string;
  leadName: string;
  cosignerNames: Json;
  facts: string;
  proposal: string;
  handlers: Json;
  replies: Json;
  letter: string;
  letterWords: string;
  submittedOn: string;
  assignedOn: string;
  repliedOn: string;
  inTime: boolean;
  closedOn: string;
  appraised: boolean;
  publishedOn: string;
  publishedAt: Date;
  hiddenOn: string | null;
  keyLeader: string | null;
  grade: string | null;
  kind: Generated<string>;
  together: Json | null;
}

export interface ReceptionDayRow {
  tenantId: string;
  id: string;
  rotaId: string;
  kind: string;
  stationId: string | null;
  venue: string;
  meantOn: string;
  heldOn: string;
  moved: string | null;
  startTime: string;
  endTime: string;
  needed: number;
  state: string;
  byHand: Generated<boolean>;
  cancelWords: string | null;
  version: Generated<number>;
  closedOn: string | null;
  closedBy: string | null;
  visitorCount: number | null;
}

export interface ReceptionDeputyRow {
  tenantId: string;
  personId: string;
  offWeekdays: Json;
  offDays: Json;
  share: Generated<number>;
  farms: Generated<boolean>;
}

export interface ReceptionEventRow {
  tenantId: string;
  id: string;
  dayId: string;
  verb: string;
  at: Date;
  personId: string | null;
  words: string | null;
}

export interface ReceptionFormRow {
  tenantId: string;
  id: string;
  kind: string;
  resolvedOn: string | null;
  monthDay: number | null;
  nth: number | null;
  weekday: number | null;
  startTime: string;
  endTime: string;
  needed: number;
  venue: string | null;
}

export interface ReceptionGroundRow {
  tenantId: string;
  id: string;
  marketBy: string | null;
  marketDays: Json;
  marketWish: Generated<string>;
  seasons: Json;
  busyStartTime: string | null;
  busyEndTime: string | null;
}

export interface ReceptionOpinionRow {
  tenantId: string;
  dayId: string;
  opinionId: string;
}

export interface ReceptionRotaRow {
  tenantId: string;
  id: string;
  year: number;
  madeOn: string;
  madeBy: string | null;
  publishedOn: string | null;
}

export interface ReceptionStationRow {
  tenantId: string;
  stationId: string;
  monthDay: number | null;
  nth: number | null;
  weekday: number | null;
  startTime: string | null;
  endTime: string | null;
  marketBy: string | null;
  marketDays: Json | null;
  marketWish: string | null;
}

export interface ReceptionSwapRow {
  tenantId: string;
  id: string;
  dayId: string;
  fromPersonId: string;
  toPersonId: string;
  forDayId: string | null;
  state: string;
  askedAt: Date;
  answeredAt: Date | null;
}

export interface ReceptionTurnRow {
  tenantId: string;
  dayId: string;
  personId: string;
  came: boolean | null;
}

export interface ReceptionWatchRow {
  tenantId: string;
  lookedOn: string;
}

export interface RecoveryCodeRow {
  accountId: string;
  codeHash: Buffer;
  usedAt: Date | null;
  createdAt: Date;
}

export interface RegisterAmendmentRow {
  tenantId: string;
  id: string;
  register: string;
  rowKey: string;
  columnKey: string;
  original: string;
  words: string;
  reason: string;
  amendedBy: string;
  amendedAt: Date;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  version: Generated<number>;
}

export interface RegisterCountyFormRow {
  tenantId: string;
  id: string;
  register: string;
  fromTenantId: string;
  fromName: string;
  fromId: string;
  fileId: string;
  fileName: string;
  title: string | null;
  signature: string | null;
  merged: boolean;
  columns: Json;
  carriedAt: Date;
  withdrawnAt: Date | null;
  version: Generated<number>;
}

export interface RegisterFormRow {
  tenantId: string;
  id: string;
  register: string;
  number: number;
  state: string;
  fileId: string;
  fileName: string;
  title: string | null;
  signature: string | null;
  merged: boolean;
  columns: Json;
  readBy: string;
  readAt: Date;
  usedBy: string | null;
  usedAt: Date | null;
  endedBy: string | null;
  endedAt: Date | null;
  version: Generated<number>;
  offeredAt: Date | null;
  offeredBy: string | null;
  countyFormId: string | null;
}

export interface RegisterOpeningRow {
  tenantId: string;
  id: string;
  register: string;
  period: string;
  stationId: string | null;
  deputyPersonId: string | null;
  ground: string;
  openedBy: string;
  openedOn: string;
  openedAt: Date;
}

export interface RegisterPageRow {
  tenantId: string;
  id: string;
  register: string;
  period: string;
  stationId: string | null;
  rowKeys: Json;
  words: string | null;
  fileCount: number;
  attachedBy: string;
  attachedOn: string;
  attachedAt: Date;
  voidedBy: string | null;
  voidedAt: Date | null;
  voidWords: string | null;
  version: Generated<number>;
}

export interface RosterImportRow {
  tenantId: string;
  id: string;
  termId: string;
  level: string;
  fileName: string;
  state: string;
  rowsSealed: Buffer | null;
  goodCount: number;
  doubtfulCount: number;
  badCount: number;
  readBy: string | null;
  readAt: Date;
  closedAt: Date | null;
  version: Generated<number>;
}

export interface RuleValueRow {
  tenantId: string;
  key: string;
  effectiveOn: string;
  value: number;
  source: string;
  setBy: string | null;
  setAt: Date;
}

export interface SamplingCallRow {
  tenantId: string;
  id: string;
  drawId: string;
  opinionId: string;
  calledOn: string;
  outcome: string;
  words: string | null;
  enteredBy: string | null;
  entererName: string;
  enteredAt: Date;
}

export interface SamplingDrawRow {
  tenantId: string;
  id: string;
  number: number;
  subject: string;
  fromOn: string;
  toOn: string;
  kind: string | null;
  officeId: string | null;
  purpose: string | null;
  askedCount: number;
  populationCount: number;
  populationSha256: Buffer;
  seed: string;
  drawnBy: string | null;
  drawerName: string;
  byCounty: boolean;
  drawnAt: Date;
  version: Generated<number>;
}

export interface SamplingExportRow {
  tenantId: string;
  id: string;
  drawId: string;
  fileId: string | null;
  sha256: Buffer;
  byteCount: number;
  makerName: string;
  madeAt: Date;
  madeBy: string | null;
}

export interface SamplingPickRow {
  tenantId: string;
  drawId: string;
  place: number;
  caseId: string;
  numberLabel: string;
}

export interface SealImageRow {
  tenantId: string;
  id: string;
  officeId: string | null;
  fileId: string;
  setBy: string | null;
  setAt: Date;
  removedAt: Date | null;
  version: Generated<number>;
}

export interface SessionRow {
  tokenHash: Buffer;
  tenantId: string;
  accountId: string | null;
  personId: string | null;
  name: string | null;
  grants: Json;
  receiptOf: string | null;
  kind: string;
  createdAt: Date;
  seenAt: Date;
  endsAt: Date;
  way: string | null;
}

export interface SessionPresenceRow {
  tenantId: string;
  rollId: string;
  personId: string;
  attendance: string;
  leaveReason: string | null;
  spoke: boolean;
}

export interface SessionRollRow {
  tenantId: string;
  id: string;
  sittingId: string;
  takenBy: string;
  takenOn: string;
  version: Generated<number>;
}

export interface SessionRollChangeRow {
  tenantId: string;
  id: string;
  rollId: string;
  reason: string;
  former: Json;
  changedBy: string;
  changedAt: Date;
}

export interface SetupLinkRow {
  tokenHash: Buffer;
  createdAt: Date;
  endsAt: Date;
  usedAt: Date | null;
}

export interface SheetDraftRow {
  tenantId: string;
  id: string;
  version: Generated<number>;
  purpose: string;
  fileName: string;
  state: string;
  rowsSealed: Buffer | null;
  goodCount: number;
  doubtfulCount: number;
  badCount: number;
  readBy: string | null;
  readAt: Date;
  closedAt: Date | null;
}

export interface SignInCardRow {
  id: string;
  accountId: string;
  tenantId: string;
  secretHash: Buffer;
  pinHash: string;
  sessionHash: Buffer | null;
  issuedAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}

export interface SignInStepRow {
  tokenHash: Buffer;
  kind: string;
  accountId: string | null;
  way: string | null;
  town: string | null;
  back: string | null;
  askedSealed: Buffer | null;
  createdAt: Date;
  endsAt: Date;
}

export interface SigningSeatRow {
  tenantId: string;
  officeId: string;
  step: number;
  personId: string;
}

export interface SigningStandInRow {
  tenantId: string;
  officeId: string;
  personId: string;
  standInId: string | null;
  awayFrom: string | null;
  awayTo: string | null;
}

export interface SittingRow {
  tenantId: string;
  id: string;
  termId: string;
  number: number;
  fromOn: string;
  toOn: string;
  version: Generated<number>;
}

export interface StationRow {
  tenantId: string;
  id: string;
  kind: string;
  host: string;
  name: string;
  placeCode: string;
  address: string;
  openingTimes: string;
  headPersonId: string | null;
  convenerPersonId: string | null;
  recorderPersonId: string | null;
  qrToken: string;
  closedOn: string | null;
  version: Generated<number>;
  parentId: string | null;
  calledAs: string | null;
  otherStaff: string | null;
}

export interface StationDeputyRow {
  tenantId: string;
  stationId: string;
  personId: string;
}

export interface StationEquipmentRow {
  tenantId: string;
  stationId: string;
  venue: string;
  furnished: boolean;
  cabinet: boolean;
  plate: boolean;
  wallRules: Json;
  notedOn: string;
  notedBy: string | null;
}

export interface StationMapRow {
  tenantId: string;
  id: string;
  height: number;
  areas: Json;
  reviewNumber: string | null;
  drawnBy: string;
  drawnAt: Date;
  version: Generated<number>;
}

export interface StationWallTextRow {
  tenantId: string;
  id: string;
  rule: string;
  words: string;
  resolvedOn: string | null;
  setBy: string;
  setAt: Date;
  endedAt: Date | null;
  version: Generated<number>;
}

export interface SuggestionRow {
  tenantId: string;
  id: string;
  kind: Generated<string>;
  state: string;
  level: string;
  title: string;
  facts: string;
  proposal: string;
  wordsVersion: Generated<number>;
  topic: string;
  placeCode: string;
  origin: string;
  suggestedOfficeId: string | null;
  publicConsent: boolean;
  confidential: string | null;
  leadPersonId: string;
  typedBy: string | null;
  leadConfirmedWay: string | null;
  leadConfirmedOn: string | null;
  leadConfirmedWords: string | null;
  leadless: Generated<boolean>;
  termId: string | null;
  sittingId: string | null;
  number: number | null;
  submittedOn: string | null;
  submittedAt: Date | null;
  acceptedOn: string | null;
  mendingWords: string | null;
  elsewhereGround: string | null;
  elsewhereTo: string | null;
  elsewhereWords: string | null;
  preparedWords: string | null;
  viaGovernmentOffice: Generated<boolean>;
  longClass: Generated<boolean>;
  longGround: string | null;
  assignDueOn: string | null;
  assignedOn: string | null;
  dueOn: string | null;
  round: Generated<number>;
  repliedOn: string | null;
  appraisalDueOn: string | null;
  rehandleOrderedOn: string | null;
  rehandleGround: string | null;
  concludedOn: string | null;
  concludedWords: string | null;
  closedOn: string | null;
  publicationDueOn: string | null;
  endedWords: string | null;
  pressedOn: string | null;
  clockOn: string | null;
  withdrawBeforeAssignment: Generated<boolean>;
  createdAt: Date;
  version: Generated<number>;
  changedFormRound: Generated<number>;
  keyOn: string | null;
  keyLeader: string | null;
  keyGround: string | null;
  motionId: string | null;
  motionLabel: string | null;
  lateEnteredAt: Date | null;
  lateEnteredBy: string | null;
  lateDraftId: string | null;
  lateRow: number | null;
  firstAnsweredOn: string | null;
  answeredLate: boolean | null;
  answeredLetter: string | null;
  handledWith: string | null;
}

export interface SuggestionAppraisalRow {
  tenantId: string;
  id: string;
  suggestionId: string;
  round: number;
  attitude: string;
  result: string;
  words: string | null;
  ground: string | null;
  filledOn: string;
  personId: string;
  enteredBy: string | null;
  enteredAt: Date;
  showGrade: Generated<boolean>;
}

export interface SuggestionAppraisalChangeRow {
  tenantId: string;
  id: string;
  appraisalId: string;
  attitude: string;
  result: string;
  words: string | null;
  ground: string | null;
  showGrade: Generated<boolean>;
  reason: string;
  changedOn: string;
  enteredBy: string | null;
  enteredAt: Date;
}

export interface SuggestionArrivalRow {
  tenantId: string;
  suggestionId: string;
  fromTenantId: string;
  fromId: string;
  fromName: string;
  originNumbers: Json;
  toldVersion: Generated<number>;
  arrivedAt: Date;
}

export interface SuggestionAssignmentRow {
  tenantId: string;
  id: string;
  suggestionId: string;
  officeId: string;
  role: string;
  part: string | null;
  state: string;
  issuer: string;
  assignedOn: string | null;
  acceptedOn: string | null;
  returnDueOn: string | null;
  returnAskedOn: string | null;
  returnGround: string | null;
  returnWords: string | null;
  suggestedOfficeId: string | null;
  returnAnsweredOn: string | null;
  returnAnswer: string | null;
  returnRefusedOn: string | null;
  coOpinionDueOn: string | null;
  coOpinion: string | null;
  coOpinionOn: string | null;
  answeredRound: Generated<number>;
  unreachableRound: Generated<number>;
  unreachableWords: string | null;
  coSentBackOn: string | null;
  coSentBackWords: string | null;
  takenFrom: Json | null;
  undertakerId: string | null;
  progressDueOn: string | null;
}

export interface SuggestionContactRow {
  tenantId: string;
  id: string;
  suggestionId: string;
  officeId: string;
  personId: string;
  round: number;
  kind: string;
  way: string;
  metOn: string;
  reached: boolean;
  said: string;
  state: string;
  disputeWords: string | null;
  loggedBy: string | null;
  loggedAt: Date;
  voidWords: string | null;
  voidedOn: string | null;
  voidedBy: string | null;
  loggedWith: string | null;
}

export interface SuggestionCosignerRow {
  tenantId: string;
  suggestionId: string;
  personId: string;
  state: string;
  way: string | null;
  askedOn: string;
  answeredOn: string | null;
  words: string | null;
}

export interface SuggestionEventRow {
  tenantId: string;
  id: string;
  suggestionId: string;
  verb: string;
  audience: string;
  doneOn: string;
  at: Date;
  personId: string | null;
  officeId: string | null;
  words: string | null;
}

export interface SuggestionExtensionRow {
  tenantId: string;
  id: string;
  suggestionId: string;
  officeId: string;
  ground: string;
  words: string;
  state: string;
  askedOn: string;
  answeredOn: string | null;
  answerWords: string | null;
}

export interface SuggestionOriginRow {
  tenantId: string;
  suggestionId: string;
  opinionId: string;
}

export interface SuggestionPassageRow {
  tenantId: string;
  suggestionId: string;
  state: string;
  toTenantId: string | null;
  toId: string | null;
  thread: Json;
  copiedVersion: Generated<number>;
  copiedAt: Date | null;
}

export interface SuggestionReplyRow {
  tenantId: string;
  id: string;
  suggestionId: string;
  officeId: string;
  round: number;
  state: string;
  issuer: string;
  body: string;
  scheme: string;
  letter: string;
  letterWords: string;
  promisedOn: string | null;
  whyNoDate: string | null;
  contactName: string | null;
  contactPhone: string | null;
  writtenBy: string | null;
  signer: string | null;
  documentNumber: string | null;
  issuedOn: string | null;
  issuedAt: Date | null;
  dueOn: string | null;
  faceOn: string | null;
  faceSpot: string | null;
  facePresent: string | null;
  faceSaid: string | null;
  plainWords: string | null;
  lateEntry: Generated<boolean>;
  signStep: number | null;
}

export interface SuggestionReplyStepRow {
  tenantId: string;
  id: string;
  replyId: string;
  act: string;
  body: string;
  words: string | null;
  personId: string | null;
  at: Date;
}

export interface SuggestionSearchRow {
  tenantId: string;
  suggestionId: string;
  tsv: string;
}

export interface SuggestionWatchRow {
  tenantId: string;
  lookedOn: string;
}

export interface TalkRow {
  tenantId: string;
  id: string;
  keeperPersonId: string;
  deputyPersonId: string;
  talkedOn: string;
  way: string;
  spot: string | null;
  heard: string;
  answered: string | null;
  result: string | null;
  finishedOn: string | null;
  opinionId: string | null;
  createdAt: Date;
  enteredBy: string | null;
  voidedOn: string | null;
  voidReason: string | null;
  version: Generated<number>;
}

export interface TenantRow {
  id: string;
  kind: string;
  code: string;
  name: string;
  shortName: string;
  countyId: string | null;
  demo: Generated<boolean>;
  clockAheadSeconds: Generated<number>;
  openedAt: Date | null;
  createdAt: Date;
}

export interface TermRow {
  tenantId: string;
  id: string;
  number: number;
  fromOn: string;
  toOn: string | null;
  version: Generated<number>;
}

export interface ThemeRow {
  tenantId: string;
  id: string;
  name: string;
  aim: string;
  fromOn: string;
  untilOn: string;
  kinds: Json;
  visits: boolean;
  deeds: boolean;
  state: string;
  endedWords: string | null;
  endedOn: string | null;
  openedBy: string;
  createdAt: Date;
  version: Generated<number>;
}

export interface ThemePartyRow {
  tenantId: string;
  themeId: string;
  partyId: string;
  stationId: string | null;
  groupId: string | null;
}

export interface ThemeRecordRow {
  tenantId: string;
  themeId: string;
  recordId: string;
  activityId: string | null;
  visitId: string | null;
  deedId: string | null;
  putBy: string;
  putOn: string;
}

export interface ThrottleRow {
  bucket: Buffer;
  windowStart: Date;
  hitCount: number;
}

export interface TieRow {
  tenantId: string;
  id: string;
  keeperPersonId: string;
  deputyPersonId: string;
  sinceOn: string;
  createdAt: Date;
  enteredBy: string | null;
  endedOn: string | null;
  endReason: string | null;
  version: Generated<number>;
}

export interface TopicRow {
  tenantId: string;
  id: string;
  roundId: string;
  personId: string;
  enteredBy: string | null;
  topic: string;
  kind: string | null;
  reason: string | null;
  proposedOn: string;
  takenBackOn: string | null;
  fate: string | null;
  activityId: string | null;
  fateWords: string | null;
  createdAt: Date;
}

export interface TopicAskedRow {
  tenantId: string;
  roundId: string;
  personId: string;
}

export interface TopicRoundRow {
  tenantId: string;
  id: string;
  stationId: string | null;
  groupId: string | null;
  year: number;
  untilOn: string;
  words: string | null;
  state: string;
  openedBy: string;
  openedOn: string;
  endedWords: string | null;
  endedOn: string | null;
  endedBy: string | null;
  createdAt: Date;
  version: Generated<number>;
}

export interface TotpRow {
  accountId: string;
  secretSealed: Buffer;
  confirmedAt: Date | null;
  lastStep: Generated<number>;
  createdAt: Date;
}

export interface TownPageRow {
  tenantId: string;
  organName: string;
  governmentName: string;
  address: string;
  phone: string;
  officeHours: string;
  about: string;
  version: Generated<number>;
}

export interface VisitRow {
  tenantId: string;
  id: string;
  deputyPersonId: string;
  stationId: string | null;
  placeCode: string;
  visitedOn: string;
  way: string;
  spot: string | null;
  told: string | null;
  heard: string;
  answered: string | null;
  otherCount: Generated<number>;
  opinionId: string | null;
  nextOn: string | null;
  createdAt: Date;
  enteredBy: string | null;
  voidedOn: string | null;
  voidReason: string | null;
  version: Generated<number>;
}

export interface VisitHouseholdRow {
  tenantId: string;
  visitId: string;
  householdId: string;
}

export interface WebhookRow {
  tenantId: string;
  id: string;
  name: string;
  url: string;
  facts: Json;
  secretSealed: Buffer;
  state: string;
  failureCount: Generated<number>;
  madeBy: string | null;
  madeAt: Date;
  stoppedAt: Date | null;
  version: Generated<number>;
  failingSince: Date | null;
  restsUntil: Date | null;
}

export interface WebhookDeliveryRow {
  tenantId: string;
  id: string;
  webhookId: string;
  fact: string;
  body: string;
  madeAt: Date;
  state: string;
  attemptCount: Generated<number>;
  triedAt: Date | null;
  nextAt: Date | null;
  answerStatus: number | null;
  answerFault: string | null;
}

export interface WithheldSuggestionRow {
  tenantId: string;
  id: string;
  termNumber: number;
  sittingNumber: number | null;
  number: number;
  ground: string;
  withheldOn: string;
  liftedOn: string | null;
  kind: Generated<string>;
}

export interface YearlyReportRow {
  tenantId: string;
  id: string;
  year: number;
  state: string;
  practice: string | null;
  problems: string | null;
  plans: string | null;
  sentBackWords: string | null;
  writtenBy: string;
  submittedOn: string | null;
  approvedBy: string | null;
  approvedOn: string | null;
  numberLabel: string | null;
  letter: Json | null;
  createdAt: Date;
  version: Generated<number>;
}

export interface DB {
  account: AccountRow;
  accountIdentity: AccountIdentityRow;
  accountLink: AccountLinkRow;
  activity: ActivityRow;
  activityDeputy: ActivityDeputyRow;
  activityEvent: ActivityEventRow;
  activityOpinion: ActivityOpinionRow;
  activityPublic: ActivityPublicRow;
  activityTask: ActivityTaskRow;
  activityWatch: ActivityWatchRow;
  apiKey: ApiKeyRow;
  apiKeyUse: ApiKeyUseRow;
  archiveSeal: ArchiveSealRow;
  auditEvent: AuditEventRow;
  auditHead: AuditHeadRow;
  auditSeal: AuditSealRow;
  award: AwardRow;
  awardNomination: AwardNominationRow;
  bookmark: BookmarkRow;
  calendarDay: CalendarDayRow;
  counter: CounterRow;
  countyTownCases: CountyTownCasesRow;
  countyTownFigures: CountyTownFiguresRow;
  countyYearForm: CountyYearFormRow;
  deed: DeedRow;
  deedWitness: DeedWitnessRow;
  deputyGroup: DeputyGroupRow;
  dispatch: DispatchRow;
  dispatchSeries: DispatchSeriesRow;
  district: DistrictRow;
  districtPlace: DistrictPlaceRow;
  drive: DriveRow;
  driveLook: DriveLookRow;
  driveStation: DriveStationRow;
  driveTask: DriveTaskRow;
  driveTick: DriveTickRow;
  duty: DutyRow;
  dutyObjection: DutyObjectionRow;
  dutyStrike: DutyStrikeRow;
  file: FileRow;
  founding: FoundingRow;
  hotlineSheet: HotlineSheetRow;
  hotlineSheetLine: HotlineSheetLineRow;
  household: HouseholdRow;
  householdContact: HouseholdContactRow;
  idempotency: IdempotencyRow;
  inspectionAnswer: InspectionAnswerRow;
  inspectionItem: InspectionItemRow;
  inspectionList: InspectionListRow;
  inspectionListCheck: InspectionListCheckRow;
  inspectionListItem: InspectionListItemRow;
  inspectionPack: InspectionPackRow;
  inspectionSelfCheck: InspectionSelfCheckRow;
  inspectionTaking: InspectionTakingRow;
  inspectionVisit: InspectionVisitRow;
  job: JobRow;
  letterTemplate: LetterTemplateRow;
  mandate: MandateRow;
  meeting: MeetingRow;
  meetingAgreement: MeetingAgreementRow;
  meetingAsked: MeetingAskedRow;
  meetingVoided: MeetingVoidedRow;
  meetingWatch: MeetingWatchRow;
  message: MessageRow;
  messageTemplate: MessageTemplateRow;
  motion: MotionRow;
  motionCosigner: MotionCosignerRow;
  motionEvent: MotionEventRow;
  notice: NoticeRow;
  office: OfficeRow;
  officeTable: OfficeTableRow;
  officeTableLine: OfficeTableLineRow;
  officeTableRemark: OfficeTableRemarkRow;
  opinion: OpinionRow;
  opinionContact: OpinionContactRow;
  opinionEvent: OpinionEventRow;
  opinionFlood: OpinionFloodRow;
  opinionSearch: OpinionSearchRow;
  passkey: PasskeyRow;
  passwordPast: PasswordPastRow;
  person: PersonRow;
  petition: PetitionRow;
  petitionArrival: PetitionArrivalRow;
  petitionBarred: PetitionBarredRow;
  petitionContact: PetitionContactRow;
  petitionEvent: PetitionEventRow;
  petitionSending: PetitionSendingRow;
  petitionStage: PetitionStageRow;
  phoneCode: PhoneCodeRow;
  place: PlaceRow;
  pointsRule: PointsRuleRow;
  pointsRuleLine: PointsRuleLineRow;
  post: PostRow;
  promise: PromiseRow;
  promiseAsk: PromiseAskRow;
  promiseEvent: PromiseEventRow;
  promiseSaid: PromiseSaidRow;
  promiseTogether: PromiseTogetherRow;
  promiseVoice: PromiseVoiceRow;
  promiseWatch: PromiseWatchRow;
  publicationCheck: PublicationCheckRow;
  publishedMotion: PublishedMotionRow;
  publishedOpinion: PublishedOpinionRow;
  publishedPromise: PublishedPromiseRow;
  publishedSuggestion: PublishedSuggestionRow;
  receptionDay: ReceptionDayRow;
  receptionDeputy: ReceptionDeputyRow;
  receptionEvent: ReceptionEventRow;
  receptionForm: ReceptionFormRow;
  receptionGround: ReceptionGroundRow;
  receptionOpinion: ReceptionOpinionRow;
  receptionRota: ReceptionRotaRow;
  receptionStation: ReceptionStationRow;
  receptionSwap: ReceptionSwapRow;
  receptionTurn: ReceptionTurnRow;
  receptionWatch: ReceptionWatchRow;
  recoveryCode: RecoveryCodeRow;
  registerAmendment: RegisterAmendmentRow;
  registerCountyForm: RegisterCountyFormRow;
  registerForm: RegisterFormRow;
  registerOpening: RegisterOpeningRow;
  registerPage: RegisterPageRow;
  rosterImport: RosterImportRow;
  ruleValue: RuleValueRow;
  samplingCall: SamplingCallRow;
  samplingDraw: SamplingDrawRow;
  samplingExport: SamplingExportRow;
  samplingPick: SamplingPickRow;
  sealImage: SealImageRow;
  session: SessionRow;
  sessionPresence: SessionPresenceRow;
  sessionRoll: SessionRollRow;
  sessionRollChange: SessionRollChangeRow;
  setupLink: SetupLinkRow;
  sheetDraft: SheetDraftRow;
  signInCard: SignInCardRow;
  signInStep: SignInStepRow;
  signingSeat: SigningSeatRow;
  signingStandIn: SigningStandInRow;
  sitting: SittingRow;
  station: StationRow;
  stationDeputy: StationDeputyRow;
  stationEquipment: StationEquipmentRow;
  stationMap: StationMapRow;
  stationWallText: StationWallTextRow;
  suggestion: SuggestionRow;
  suggestionAppraisal: SuggestionAppraisalRow;
  suggestionAppraisalChange: SuggestionAppraisalChangeRow;
  suggestionArrival: SuggestionArrivalRow;
  suggestionAssignment: SuggestionAssignmentRow;
  suggestionContact: SuggestionContactRow;
  suggestionCosigner: SuggestionCosignerRow;
  suggestionEvent: SuggestionEventRow;
  suggestionExtension: SuggestionExtensionRow;
  suggestionOrigin: SuggestionOriginRow;
  suggestionPassage: SuggestionPassageRow;
  suggestionReply: SuggestionReplyRow;
  suggestionReplyStep: SuggestionReplyStepRow;
  suggestionSearch: SuggestionSearchRow;
  suggestionWatch: SuggestionWatchRow;
  talk: TalkRow;
  tenant: TenantRow;
  term: TermRow;
  theme: ThemeRow;
  themeParty: ThemePartyRow;
  themeRecord: ThemeRecordRow;
  throttle: ThrottleRow;
  tie: TieRow;
  topic: TopicRow;
  topicAsked: TopicAskedRow;
  topicRound: TopicRoundRow;
  totp: TotpRow;
  townPage: TownPageRow;
  visit: VisitRow;
  visitHousehold: VisitHouseholdRow;
  webhook: WebhookRow;
  webhookDelivery: WebhookDeliveryRow;
  withheldSuggestion: WithheldSuggestionRow;
  yearlyReport: YearlyReportRow;
}
