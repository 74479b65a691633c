import type { ElsewhereGround, Level } from '../rules.ts';

/** The three things a deputy writes. */
export interface PaperText {
  readonly title: string;
  readonly facts: string;
  readonly proposal: string;
}

/** What a good paper has: one matter, a title that says it, where, how much, for whom, and what is to be done. */
export const qualities = ['oneMatter', 'plainTitle', 'place', 'amount', 'whoBenefits', 'whatToDo', 'enoughSaid'] as const;
export type Quality = (typeof qualities)[number];

/** Whose decision it is, where it is not this congress's government's: the congress above can ask there, or the village decides itself. */
export const otherPowers = ['county', 'village'] as const;
export type OtherPower = (typeof otherPowers)[number];

/** What the check noticed. `words` are those in the text that gave the reason, so that the writer can see why. */
export type Finding =
  | { readonly kind: 'quality'; readonly key: Quality; readonly words: null }
  | { readonly kind: 'ground'; readonly key: Ground; readonly words: string }
  | { readonly kind: 'power'; readonly key: OtherPower; readonly words: string };

const chineseNumber = '[0-9０-９一二三四五六七八九十百千万两几数]+(?:\\.[0-9]+)?(?:多|余|来)?';
const somewhere = /村|组(?!织)|屯|寨|社区|路|街|桥|渠|水库|河|塘|校|学校|幼儿园|医院|卫生院|站|里|巷|坝|湾|沟|坡|圩|集镇|市场|广场|敬老院/;
const measured = new RegExp(`${chineseNumber}\\s*(?:公里|里路|千米|米|平方|亩|公顷|盏|座|口|条|处|起|辆|份|个|台|套|吨|方|间|次|年|月|天|小时|分钟|元|万元|亿元|户|人|名|成)`);
const concerned = /群众|村民|居民|选民|农户|住户|商户|菜农|农民|老人|老年|学生|孩子|儿童|家长|职工|工人|残疾人|病人|租户|业主|[全沿各](?:村|镇|组|线)|[0-9一二三四五六七八九十百千万两几数]\s*(?:多|余)?(?:户|人)/;
const asks = /建议|请|希望|应当|应该|修|建|装|设|清|补|换|拨|划|加|改|增|派|接通|治理|整治|解决|落实|开通|制定|完善|协调|检查|培训/;
const emptyTitle = /^(?:关于)?(?:一(?:件|个|些)|几(?:件|个|点)|有关)?(?:建议|批评|问题|意见|想法|情况|反映|诉求|请求|民生问题|热点问题)(?:的(?:建议|批评|问题|意见))?$/;
const severalMatters = /[；;]|以及|、[^、]*、|(?:并|和)[^，。]{0,12}(?:解决|建设|修建|新建|整治|增设)/;

/** Least lengths of what is said, in characters; below them an office cannot tell what is meant. */
const leastSaid = { facts: 30, proposal: 10 } as const;

/** A suggestion made again within a term's length is told from one that is new by its title; below this share of common words it is another matter. */
export const alikeYears = 5;
export const likeness = { min: 0.45, limit: 5 } as const;

/** What a title is about: without the words that stand in every title. */
export const matterOf = (title: string): string => title.replaceAll(/^关于|的?(?:问题的?)?(?:建议|批评|意见)$|尽快|加快|进一步|加强|切实|解决|落实/g, '');

/** The words by which each ground of "this is no suggestion" gives itself away; every province lists the same ones. */
const groundWords = {
  ownMatter: /我(?:自)?家(?:的)?(?:宅基地|房子|房屋|地|低保|工作|补偿)|我(?:儿子|女儿|爱人|丈夫|妻子|父亲|母亲|兄弟|亲戚|侄子)|本人(?:的)?(?:宅基地|低保|工作|补偿|待遇|职称)|我(?:公司|厂|的企业|的店)(?!的?(?:产品|品牌|技术))/,
  forwardedLetter: /转(?:交|递|来|送)[^，。]{0,8}(?:来信|信访|材料|申诉|控告)|附(?:上)?[^，。]{0,6}(?:申诉书|上访|举报信)|代为(?:转|反映)/,
  petition: /上访|信访件|缠访|越级/,
  report: /举报(?!电话|热线|箱|渠道|方式|奖励|平台|制度)|贪污|受贿|行贿|违纪|侵吞|挪用公款|以权谋私/,
  pendingCase: /(?:正在|已经?)[^，。]{0,6}(?:起诉|立案|审理|仲裁|侦查)|法院[^，。]{0,8}(?:判|审|执行)|打官司|一审|二审|再审/,
  tender: /(?:由|让|请|交给)[^，。]{1,16}(?:公司|工程队|施工队)(?:来)?(?:承建|承包|承接|中标|施工)|指定[^，。]{0,8}(?:中标|供应商|施工)/,
  promotion: /推广(?:我|本)[^，。]{0,8}(?:产品|品牌|技术)|(?:产品|品牌)(?:推介|宣传|代理)|发表论文|课题立项/,
  legalAdvice: /(?:是否|算不算|属不属于)(?:合法|违法|犯罪)|请(?:解释|解答)[^，。]{0,10}(?:法律|条例|法规)|法律咨询/,
} as const satisfies Readonly<Partial<Record<ElsewhereGround, RegExp>>>;
/** The grounds that words can give away; the others need a reader. */
export type Ground = keyof typeof groundWords;

/** What a township cannot decide, and what a village decides by itself. Local plans differ: it is said as a question. */
const powerWords: Readonly<Record<OtherPower, RegExp>> = {
  county: /国道|省道|县道|高速|高铁|铁路|教师编制|(?:提高|降低|调整|放宽)[^，。；\n]{0,10}(?:报销|医保|低保|养老金|补偿)(?:比例|目录|标准)|(?:提高|降低|上调|下调|调整)[^，。；\n]{0,6}(?:水价|电价|气价)|高压线|变电站|(?:公交|班车)线路|行政区划|国土空间规划|(?:县|市|区)(?:教育|交通运输|交通|水利|住建|卫健|公安|医保|民政)局/,
  village: /村集体[^，。；\n]{0,6}(?:分配|分红)|村干部[^，。；\n]{0,6}(?:选举|分工)|调整[^，。；\n]{0,6}承包地|红白理事会|一事一议筹资/,
};

/** Whether the check can read a paper: its patterns are Chinese words, and of one in another language they would miss everything. */
export function isRead({ facts, proposal }: Pick<PaperText, 'facts' | 'proposal'>): boolean {
  const letters = `${facts}${proposal}`.match(/\p{Letter}/gu) ?? [];
  return letters.filter((letter) => /\p{Script=Han}/u.test(letter)).length * 3 >= letters.length;
}

const wordsOf = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[0] ?? null;

const missing: Readonly<Record<Quality, (paper: PaperText) => boolean>> = {
  oneMatter: ({ title }) => severalMatters.test(title),
  plainTitle: ({ title }) => title.trim().length < 5 || emptyTitle.test(title.trim()),
  place: ({ title, facts, proposal }) => !somewhere.test(`${title}${facts}${proposal}`),
  amount: ({ facts, proposal }) => !measured.test(`${facts}${proposal}`),
  whoBenefits: ({ facts, proposal }) => !concerned.test(`${facts}${proposal}`),
  whatToDo: ({ proposal }) => !asks.test(proposal),
  enoughSaid: ({ facts, proposal }) => facts.trim().length < leastSaid.facts || proposal.trim().length < leastSaid.proposal,
};

/**
 * 建议体检: what a draft looks like it lacks, what makes it look like no suggestion at all, and whose power it may be. Words alone are
 * looked at, so it works without a network; it advises and never hinders. Empty while nothing is written yet, and for a paper it cannot read.
 */
export function preflight(paper: PaperText, level: Level): Finding[] {
  if (paper.facts.trim() === '' || !isRead(paper)) return [];
  const whole = `${paper.title}\n${paper.facts}\n${paper.proposal}`;
  const found: Finding[] = qualities.filter((key) => missing[key](paper)).map((key) => ({ kind: 'quality', key, words: null }));
  for (const [key, pattern] of Object.entries(groundWords) as [Ground, RegExp][]) {
    const words = wordsOf(pattern, whole);
    if (words !== null) found.push({ kind: 'ground', key, words });
  }
  for (const key of otherPowers) {
    const words = level === 'township' ? wordsOf(powerWords[key], `${paper.title}\n${paper.proposal}`) : null;
    if (words !== null) found.push({ kind: 'power', key, words });
  }
  return found;
}
