import { type FlagParameter, type NumberParameter, parameter } from '#kernel/profile.ts';

/** What a rule is about, for the settings page. */
export const groups = ['suggestion', 'opinion', 'duty', 'activity', 'publication', 'post', 'retention', 'security'] as const;

const suggestionLaw = '《代表法》第五十一条';
const petitionLaw = '《信访工作条例》第二十三条';
const networkLaw = '《网络安全法》第二十三条';
const dengbao = 'GB/T 22239-2019 身份鉴别';
const sixOnes = '范本：代表活动“六个一”，各地内容和数目不同，0 表示不计';
/** Other towns count other things under the same name: off until a town says a number, and read off one kind of line in the duty archive. */
const sixMore = (line: string): string => `地方做法：有的乡镇“六个一”另有内容，本平台默认 0，不计；要计的，数履职档案里的“${line}”`;
const recordLaw = '《代表法》第五十八条：公示代表履职信息；公示到哪一步由本地规定';
const ours = '本平台默认值，全国没有统一规定';

const days = (key: string, fallback: number, min: number, max: number, more: Omit<NumberParameter, 'key' | 'unit' | 'fallback' | 'bounds'>) =>
  parameter({ key, unit: 'days', fallback, bounds: { min, max }, ...more });
const workdays = (key: string, fallback: number, min: number, max: number, more: Omit<NumberParameter, 'key' | 'unit' | 'fallback' | 'bounds'>) =>
  parameter({ key, unit: 'workdays', fallback, bounds: { min, max }, ...more });
const months = (key: string, fallback: number, min: number, max: number, more: Omit<NumberParameter, 'key' | 'unit' | 'fallback' | 'bounds'>) =>
  parameter({ key, unit: 'months', fallback, bounds: { min, max }, ...more });
const count = (key: string, fallback: number, min: number, max: number, more: Omit<NumberParameter, 'key' | 'unit' | 'fallback' | 'bounds'>) =>
  parameter({ key, unit: 'count', fallback, bounds: { min, max }, ...more });
const flag = (key: string, fallback: boolean, more: Omit<FlagParameter, 'key' | 'unit' | 'fallback' | 'stricter'>) =>
  parameter({ key, unit: 'flag', fallback, stricter: null, ...more });

/** The days, months and numbers of this town's work: what holds by itself, between which bounds a town may choose, and why. */
export const rules = {
  /** Answer to a suggestion, from the day it is assigned. Chongqing and Shandong townships: two months. */
  suggestionDue: months('suggestionDue', 3, 1, 3, { stricter: 'lower', law: suggestionLaw, source: '《代表法》第五十一条：自交办之日起三个月内' }),
  /** The same where the matter is wide or difficult; also from the day of assignment, not from month three. */
  suggestionDueExtended: months('suggestionDueExtended', 6, 2, 6, { stricter: 'lower', law: suggestionLaw, source: '《代表法》第五十一条：涉及面广、处理难度大的，自交办之日起六个月内' }),
  intakeToAssign: workdays('intakeToAssign', 5, 1, 10, { stricter: 'lower', source: '地方规定：青岛 5 个工作日，重庆 10 个工作日' }),
  returnWindow: days('returnWindow', 10, 1, 15, { stricter: 'lower', source: '地方规定：浙江 10 日，山东 5 日' }),
  reassign: workdays('reassign', 10, 1, 10, { stricter: 'lower', source: '地方规定：重庆、河南 10 个工作日' }),
  coOpinionDue: months('coOpinionDue', 1, 1, 2, { stricter: 'lower', source: '地方规定：山东、青岛 1 个月，浙江、河南 2 个月' }),
  ratingDue: workdays('ratingDue', 15, 10, 20, { stricter: null, source: '地方规定：北京 15 个工作日，河南 10 个，重庆 20 个' }),
  rehandleDue: months('rehandleDue', 1, 1, 2, { stricter: 'lower', source: '地方规定：浙江、山东、河南 1 个月' }),
  /** An office with a key suggestion says so often how far it is. */
  progressEvery: days('progressEvery', 30, 7, 90, { stricter: 'lower', source: ours }),
  /** Asked beside that, it answers within so long. */
  progressAnswer: workdays('progressAnswer', 5, 2, 15, { stricter: 'lower', source: ours }),
  /** From a claim that a promise is kept until the presidium has looked. */
  promiseCheck: workdays('promiseCheck', 10, 5, 20, { stricter: 'lower', source: ours }),
  /** What is not possible yet is looked at again after so long. */
  promiseReview: months('promiseReview', 6, 1, 12, { stricter: 'lower', source: ours }),
  /** How long deputy and residents are asked whether a promise was kept. */
  promiseAnswer: workdays('promiseAnswer', 20, 10, 30, { stricter: null, source: '地方规定：重庆 20 个工作日内评价承诺落实情况' }),
  /** Beijing lets a deputy withdraw only before the assignment; Chongqing, Shandong and Qingdao at any time. */
  withdrawBeforeAssignment: flag('withdrawBeforeAssignment', false, { source: '地方规定：重庆、山东、青岛随时可以撤回，北京限交办前' }),
  /** The session looks at motions in a committee of its own before the presidium decides. A township has no standing special committees. */
  motionCommittee: flag('motionCommittee', false, { source: '《地方组织法》第二十二条：可以先交有关的专门委员会审议；乡镇没有专门委员会，有的地方在会议期间设议案审查委员会，以本地规定为准' }),
  /** Which of the local schemes of reply classes A, B, C (D) the letters mean, by its place in the suggestion feature's list. */
  replyScheme: count('replyScheme', 1, 1, 4, { stricter: null, source: '各地答复分类办法不同，以本地规定为准' }),
  /** From receipt until somebody has looked at an opinion. */
  opinionLookedAt: workdays('opinionLookedAt', 5, 1, 15, { stricter: 'lower', source: ours }),
  /** From receipt until it is answered or the resident is told why not yet. */
  opinionAnswered: days('opinionAnswered', 30, 5, 60, { stricter: 'lower', source: ours }),
  /** Short messages to residents only where the phone was confirmed by a code; the others are called. */
  residentSmsConfirmed: flag('residentSmsConfirmed', false, { source: ours }),
  /** Written notice of where a petition went. */
  petitionNotice: days('petitionNotice', 15, 15, 15, { stricter: 'lower', law: petitionLaw, source: '《信访工作条例》第二十三条：收到之日起十五日内' }),
  /** Objection to a petition passed on to us that is not ours. */
  petitionObjection: workdays('petitionObjection', 5, 5, 5, { stricter: 'lower', law: petitionLaw, source: '《信访工作条例》第二十三条：五个工作日内' }),
  /** Households a deputy keeps in touch with. Henan: ten voters or households; elsewhere five to fifteen. */
  householdsKept: count('householdsKept', 10, 1, 50, { stricter: null, source: '地方做法：河南代表联络站 10 名（户）以上，有的乡镇 5 名以上；全国没有统一规定' }),
  /** 六个一: what a town counts of each deputy in a year; nought where it does not. */
  sixVisits: count('sixVisits', 10, 0, 100, { stricter: null, source: sixOnes }),
  sixForums: count('sixForums', 1, 0, 12, { stricter: null, source: sixOnes }),
  sixSuggestions: count('sixSuggestions', 1, 0, 12, { stricter: null, source: sixOnes }),
  sixDeeds: count('sixDeeds', 1, 0, 12, { stricter: null, source: sixOnes }),
  sixHelped: count('sixHelped', 1, 0, 12, { stricter: null, source: sixOnes }),
  sixMediations: count('sixMediations', 1, 0, 12, { stricter: null, source: sixOnes }),
  sixReceptions: count('sixReceptions', 0, 0, 50, { stricter: null, source: sixMore('接待群众') }),
  sixActivities: count('sixActivities', 0, 0, 50, { stricter: null, source: sixMore('参加代表活动') }),
  sixAnswers: count('sixAnswers', 0, 0, 100, { stricter: null, source: sixMore('答复群众意见') }),
  sixTrainings: count('sixTrainings', 0, 0, 12, { stricter: null, source: sixMore('参加培训') }),
  sixReports: count('sixReports', 0, 0, 12, { stricter: null, source: sixMore('述职') }),
  /** What a deputy is asked in a month; beyond it whoever asks is told and not stopped. */
  asksPerMonth: count('asksPerMonth', 8, 1, 60, { stricter: 'lower', source: '本镇自定；平台默认每月 8 件，全国没有统一规定' }),
  /** Points of a year can be objected to for so long after it; then what comes in late counts no more. */
  pointsObjection: days('pointsObjection', 15, 5, 60, { stricter: 'higher', source: '由本地规定；平台默认 15 天，全国没有统一规定' }),
  /** An activity is announced so many days before; later is possible and says so. */
  activityNotice: days('activityNotice', 3, 1, 15, { stricter: 'higher', source: '地方做法：活动和接待提前 3 天通知代表、公告群众' }),
  /** Whoever has not said whether he comes is reminded so many days before. */
  activityAnswer: days('activityAnswer', 2, 1, 10, { stricter: null, source: '平台默认：活动前 2 天提醒还没答复的代表' }),
  /** Each station and group at least so many in every quarter; Chongqing says one in three months. */
  activityPerQuarter: count('activityPerQuarter', 1, 0, 6, { stricter: 'higher', source: '地方做法：代表之家每个季度活动 1—2 次；各省实施办法另有次数的，以本省规定为准' }),
  /** And at least so many in the year; Zhejiang says three, Shandong four, Beijing two. */
  activityPerYear: count('activityPerYear', 6, 0, 24, { stricter: 'higher', source: '地方做法：代表之家全年活动不少于 6 次；各省实施办法另有次数的，以本省规定为准' }),
  /** What an inspection will miss is named so long before: before the day that was announced, else before the end of the year. */
  selfCheckBefore: days('selfCheckBefore', 28, 7, 90, { stricter: 'higher', source: ours }),
  /** Other systems may send opinions in and follow them by Open311 GeoReport v2. */
  open311: flag('open311', false, { source: ours }),
  /** An address of another system at which nothing has arrived for so long is switched off; the key, which towns have stored, says it less exactly. */
  webhookPausedAfter: days('webhookPausedAfter', 5, 1, 20, { stricter: 'lower', source: '由本地规定：全国没有统一规定；平台默认 5 天，照 Webhook 服务通行的做法（Svix：连续 5 天发不通就停）' }),
  publicationCheck: workdays('publicationCheck', 15, 5, 20, { stricter: 'lower', source: ours }),
  /** How long the government looks at figures by office before they are public. */
  officeFiguresShown: workdays('officeFiguresShown', 5, 3, 15, { stricter: 'higher', source: '由本地规定：全国没有统一规定，平台默认公开前送阅 5 个工作日' }),
  /** How many persons check a publication; one is enough in a small town. */
  publicationPersons: count('publicationPersons', 1, 1, 2, { stricter: 'higher', source: ours }),
  /** How long a deputy may object before his public page changes. */
  deputyObjection: workdays('deputyObjection', 5, 3, 10, { stricter: 'higher', source: ours }),
  /** Ratings are shown to those rated only in totals of at least so many. */
  smallestTotal: count('smallestTotal', 3, 3, 10, { stricter: 'higher', source: ours }),
  /** What the town publishes of a deputy's record beside his published suggestions: figures of the year, published activities he came to, days he received residents. */
  pageCounts: flag('pageCounts', false, { source: recordLaw }),
  pageActivities: flag('pageActivities', false, { source: recordLaw }),
  pageReceptions: flag('pageReceptions', false, { source: recordLaw }),
  /** Members of the presidium hold no post in the government; for the chair the law itself says so. */
  presidiumApart: flag('presidiumApart', true, { source: '地方规定：浙江、重庆、河南；各地不同，以本省规定为准' }),
  /** How long the contact data of a finished opinion is kept; 《个人信息保护法》第十九条 asks for the shortest time that serves. */
  contactKept: months('contactKept', 24, 6, 60, { stricter: 'lower', source: '《个人信息保护法》第十九条：保存期限应当为实现处理目的所必要的最短时间；具体时间为本平台默认值' }),
  /** How long the record of messages sent is kept; network logs six months at least. */
  logsKept: months('logsKept', 12, 6, 36, { stricter: 'higher', law: networkLaw, source: '《网络安全法》第二十三条：留存相关的网络日志不少于六个月' }),
  /** A pack made for an inspection is a copy: it goes, and can be made anew. */
  packKept: days('packKept', 90, 30, 365, { stricter: 'lower', source: ours }),
  /** What residents said, in a sheet that went to the hotline: kept while somebody may ask what was sent. */
  hotlineSheetsKept: days('hotlineSheetsKept', 180, 30, 365, { stricter: 'lower', source: '由本地规定：全国没有统一规定；平台默认 180 天' }),
  /** Which rules a password must meet, by its place in the account feature's list: 1 等级保护, 2 ASVS. */
  passwordProfile: count('passwordProfile', 1, 1, 2, { stricter: 'lower', source: `${dengbao}：复杂度要求并定期更换；OWASP ASVS 主张长度、不强制更换` }),
  /** Administrators prove themselves twice. */
  secondFactorAdmins: flag('secondFactorAdmins', true, { source: `${dengbao}（第三级）：采用两种或两种以上组合的鉴别技术` }),
  /** So do all who have a staff account. */
  secondFactorStaff: flag('secondFactorStaff', false, { source: ours }),
  /** How many devices one account may be signed in on; one more ends the oldest. */
  sessionsAtOnce: count('sessionsAtOnce', 3, 1, 10, { stricter: 'lower', source: ours }),
  /** Letters bear the picture of the seal; else they keep room for the wet one. */
  printSeal: flag('printSeal', false, { source: ours }),
} as const satisfies Readonly<Record<string, NumberParameter | FlagParameter>>;

/** Every rule by its name. */
export type RuleKey = keyof typeof rules;
/** Rules that are numbers, and those that are a length of time. */
export type NumberKey = { [K in RuleKey]: (typeof rules)[K] extends NumberParameter ? K : never }[RuleKey];
export type FlagKey = Exclude<RuleKey, NumberKey>;

/** All of them, in the order of the settings page. */
export const ruleKeys = Object.keys(rules) as [RuleKey, ...RuleKey[]];
/** Those that say how people sign in: the security administrator's; the others are the office's. */
export const securityKeys = ['passwordProfile', 'secondFactorAdmins', 'secondFactorStaff', 'sessionsAtOnce'] as const satisfies readonly RuleKey[];
export type SecurityKey = (typeof securityKeys)[number];
const isSecurity = (key: RuleKey): key is SecurityKey => securityKeys.some((one) => one === key);
/** The rules of the congress's work and of what is kept how long: the office's. */
export const officeKeys = ruleKeys.filter((key) => !isSecurity(key)) as [Exclude<RuleKey, SecurityKey>, ...Exclude<RuleKey, SecurityKey>[]];

const groupOf: Readonly<Record<RuleKey, (typeof groups)[number]>> = {
  suggestionDue: 'suggestion', suggestionDueExtended: 'suggestion', intakeToAssign: 'suggestion', returnWindow: 'suggestion', reassign: 'suggestion',
  coOpinionDue: 'suggestion', ratingDue: 'suggestion', rehandleDue: 'suggestion', progressEvery: 'suggestion', progressAnswer: 'suggestion', promiseCheck: 'suggestion', promiseReview: 'suggestion', promiseAnswer: 'suggestion', smallestTotal: 'suggestion',
  withdrawBeforeAssignment: 'suggestion', motionCommittee: 'suggestion', replyScheme: 'suggestion',
  opinionLookedAt: 'opinion', opinionAnswered: 'opinion', residentSmsConfirmed: 'opinion', petitionNotice: 'opinion', petitionObjection: 'opinion',
  householdsKept: 'duty', sixVisits: 'duty', sixForums: 'duty', sixSuggestions: 'duty', sixDeeds: 'duty', sixHelped: 'duty', sixMediations: 'duty', sixReceptions: 'duty', sixActivities: 'duty', sixAnswers: 'duty', sixTrainings: 'duty', sixReports: 'duty', asksPerMonth: 'duty', pointsObjection: 'duty',
  printSeal: 'suggestion', officeFiguresShown: 'publication',
  activityNotice: 'activity', activityAnswer: 'activity', activityPerQuarter: 'activity', activityPerYear: 'activity', selfCheckBefore: 'activity',
  open311: 'publication', webhookPausedAfter: 'publication', publicationCheck: 'publication', publicationPersons: 'publication', deputyObjection: 'publication', pageCounts: 'publication', pageActivities: 'publication', pageReceptions: 'publication', presidiumApart: 'post',
  contactKept: 'retention', packKept: 'retention', hotlineSheetsKept: 'retention', logsKept: 'retention',
  passwordProfile: 'security', secondFactorAdmins: 'security', secondFactorStaff: 'security', sessionsAtOnce: 'security',
};

/** What the settings page shows of a rule. Values of a flag are 0 and 1. */
export interface RuleFacts {
  readonly unit: NumberParameter['unit'] | 'flag';
  readonly group: (typeof groups)[number];
  readonly fallback: number;
  readonly min: number;
  readonly max: number;
  /** Fixed by law: shown, never editable. */
  readonly fixed: boolean;
  readonly source: string;
  readonly law: string | null;
}

/** What holds for a rule before a town has set anything. */
export function factsOf(key: RuleKey): RuleFacts {
  const rule: NumberParameter | FlagParameter = rules[key];
  const { min, max } = rule.unit === 'flag' ? { min: 0, max: 1 } : rule.bounds;
  return { unit: rule.unit, group: groupOf[key], fallback: Number(rule.fallback), min, max, fixed: min === max, source: rule.source, law: rule.law ?? null };
}

/** Why a value may not be set. `law` where an article sets the bound, so that the refusal can name it. */
export type RuleFault = { readonly code: 'fixedByLaw' | 'beyondLaw'; readonly law: string } | { readonly code: 'beyondBounds' };

/** Why this value may not be set, or null. */
export function ruleFault(key: RuleKey, value: number): RuleFault | null {
  const { min, max, fixed, law } = factsOf(key);
  if (fixed) return { code: 'fixedByLaw', law: law ?? '' };
  if (Number.isSafeInteger(value) && value >= min && value <= max) return null;
  return law ? { code: 'beyondLaw', law } : { code: 'beyondBounds' };
}

/** A stored value brought within today's bounds: should the law become stricter, the stricter wins. */
export function lawful(key: RuleKey, stored: number | null): number {
  const { fallback, min, max } = factsOf(key);
  return Math.min(max, Math.max(min, stored ?? fallback));
}

/** How far a demo town's clock may run ahead, in days. */
export const mostDaysAhead = 3 * 366;

/** The settings of a town as its verbs see them; there is one set a town, and it bears the town's id. */
export interface Settings {
  readonly id: string;
  readonly version: number;
  readonly demo: boolean;
}
