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

export interface AccountLinkRow {
  accountId: string;
  tenantId: string;
  personId: string;
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

export interface DeputyGroupRow {
  tenantId: string;
  id: string;
  termId: string;
  name: string;
  headPersonId: string | null;
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

export interface IdempotencyRow {
  tenantId: string;
  actorKey: string;
  key: string;
  verb: string;
  bodyHash: Buffer;
  answer: Buffer | null;
  at: Date;
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
}

export interface OpinionContactRow {
  tenantId: string;
  opinionId: string;
  nameSealed: Buffer | null;
  nameIndex: Buffer | null;
  phoneSealed: Buffer | null;
  phoneIndex: Buffer | null;
  addressSealed: Buffer | null;
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

export interface OpinionSearchRow {
  tenantId: string;
  opinionId: string;
  tsv: string;
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
}

export interface StationDeputyRow {
  tenantId: string;
  stationId: string;
  personId: string;
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

export interface ThrottleRow {
  bucket: Buffer;
  windowStart: Date;
  hitCount: number;
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

export interface DB {
  account: AccountRow;
  accountLink: AccountLinkRow;
  auditEvent: AuditEventRow;
  auditHead: AuditHeadRow;
  auditSeal: AuditSealRow;
  calendarDay: CalendarDayRow;
  counter: CounterRow;
  deputyGroup: DeputyGroupRow;
  district: DistrictRow;
  districtPlace: DistrictPlaceRow;
  duty: DutyRow;
  file: FileRow;
  idempotency: IdempotencyRow;
  job: JobRow;
  mandate: MandateRow;
  message: MessageRow;
  messageTemplate: MessageTemplateRow;
  notice: NoticeRow;
  office: OfficeRow;
  opinion: OpinionRow;
  opinionContact: OpinionContactRow;
  opinionEvent: OpinionEventRow;
  opinionSearch: OpinionSearchRow;
  passwordPast: PasswordPastRow;
  person: PersonRow;
  phoneCode: PhoneCodeRow;
  place: PlaceRow;
  post: PostRow;
  rosterImport: RosterImportRow;
  ruleValue: RuleValueRow;
  session: SessionRow;
  signInCard: SignInCardRow;
  sitting: SittingRow;
  station: StationRow;
  stationDeputy: StationDeputyRow;
  tenant: TenantRow;
  term: TermRow;
  throttle: ThrottleRow;
  townPage: TownPageRow;
}
