import type { Kind } from '#features/activity/rules.ts';

/** What one activity was about, said and left to do. `{place}` is the village, community or unit. */
export interface ActivityText {
  readonly kind: Kind;
  readonly topic: string;
  readonly agenda: string;
  readonly points: readonly string[];
  readonly guest?: { readonly name: string; readonly unit: string };
  readonly feedback?: string;
  readonly task?: { readonly what: string; readonly who: string; readonly done: string };
  readonly report: string;
}

/** What stations do by themselves, in the order of a year: for each quarter some to choose from. */
export const stationActivities: readonly (readonly ActivityText[])[] = [
  [
    { kind: 'study', topic: '学习代表法和上级人代会精神', agenda: '一、逐条学习闭会期间代表活动的规定；二、商量全年活动计划。', points: ['闭会期间的活动以集体活动为主，咱们每季度至少要聚一次。', '把接待群众和走访排进计划，免得到年底赶。'], report: '集中学习了代表法，商定了全年活动计划，每位代表认领了联系的村民小组。' },
    { kind: 'visit', topic: '走访{place}困难群众', agenda: '分两路走访，问吃水、取暖、看病、上学四件事。', points: ['独居老人的药要有人帮着取，一个月一次。', '进户的那段路雨天打滑，老人不敢出门。'], task: { what: '落实帮独居老人取药的人', who: '村委会', done: '由村医每月上门时一并送药' }, report: '走访了困难群众，了解到取药、出行两方面的困难，已与村委会商定办法。' },
    { kind: 'groupMeeting', topic: '商量{place}年度活动计划', agenda: '讨论活动计划，明确召集人、记录人和接待日。', points: ['赶集那天人最全，接待日放在赶集天。', '农忙的两个月少安排，挪到晚上。'], report: '确定了年度活动计划和接待日安排，张贴在活动室。' },
  ],
  [
    { kind: 'forum', topic: '座谈{place}环境整治', agenda: '听村民代表说垃圾清运和河道保洁，逐条商量。', points: ['清运车一周来两次，夏天不够用。', '河道保洁要定到人，光靠集中整治管不住。'], guest: { name: '陈主任', unit: '镇村建办' }, feedback: '村建办当场答应夏季增加清运次数。', task: { what: '夏季增加一次垃圾清运', who: '镇村建办', done: '六月起每周三次' }, report: '围绕环境整治座谈，收集意见，镇村建办已增加清运次数。' },
    { kind: 'outreach', topic: '到{place}宣讲民法典和防诈骗', agenda: '用身边的事讲邻里纠纷、借条和防电信诈骗。', points: ['老人最怕接到冒充公检法的电话，要反复讲。', '借条怎么写，发一张样子给大家。'], report: '面对面宣讲，发放明白纸，群众反映听得懂、用得上。' },
    { kind: 'departmentReport', topic: '听取水管站供水工作情况汇报', agenda: '听汇报、看水厂、问停水告知。', points: ['停水要提前一天在群里和大喇叭里说。', '高处几户水压不够，要想办法加压。'], guest: { name: '林站长', unit: '镇水管站' }, feedback: '水管站答应停水提前一天告知。', task: { what: '高处农户加压方案', who: '镇水管站', done: '已装增压泵一台' }, report: '听取了供水工作汇报，提出停水告知和高处加压两条意见，均有着落。' },
  ],
  [
    { kind: 'visit', topic: '汛期走访{place}低洼户和地灾点', agenda: '看排水沟、看挡墙、问转移路线。', points: ['三户知道转移路线，但夜里没人叫。', '沟口被杂物堵了一半，下大雨就漫。'], task: { what: '清理排水沟口', who: '村委会', done: '已清理并设了拦污网' }, report: '走访低洼户和地质灾害点，排水沟口已清理，夜间叫醒人已落实。' },
    { kind: 'exchange', topic: '与邻村代表交流接待选民经验', agenda: '看登记簿，说做法，互相提建议。', points: ['群众的话照原样记，不要替他改。', '答复了要回头问一句办成没有。'], report: '两站代表交流接待经验，约定登记照原话、办后必回访。' },
    { kind: 'reception', topic: '{place}接待选民日', agenda: '代表轮流接待，登记意见，能答复的当场答复。', points: ['来得最多的是问医保缴费，下次请社保所一起坐。', '路灯的事已经转过一次，要问办到哪一步。'], report: '接待选民，能答复的当场答复，其余已登记编号办理。' },
  ],
  [
    { kind: 'visit', topic: '走访{place}返乡务工人员', agenda: '问就业、问欠薪、问孩子上学。', points: ['想在镇里找活干，不知道哪里招人。', '孩子转学的手续来回跑了三趟。'], guest: { name: '吴所长', unit: '镇社保所' }, feedback: '社保所把招工信息发到了村群里。', report: '走访返乡人员，招工信息已发到各村群，转学手续由便民服务中心代办。' },
    { kind: 'study', topic: '学习人代会会前知识和建议怎么写', agenda: '看往年好建议，练习一事一议。', points: ['一件建议只说一件事，写清地点和数量。', '先看看是不是镇里能办的事。'], report: '会前学习，代表们梳理了准备提出的建议。' },
    { kind: 'forum', topic: '座谈{place}养老和助餐', agenda: '听老人和家属说，看能不能办助餐点。', points: ['一天一顿热饭就很好，愿意出一点钱。', '送餐的人要固定，老人才放心。'], task: { what: '算一算助餐点的账', who: '村委会', done: '已报镇民政办列入明年计划' }, report: '座谈养老助餐，形成助餐点方案，已报镇民政办。' },
  ],
];

/** On 8 May every station of the town is active. */
export const jointActivity: ActivityText = { kind: 'jointAction', topic: '“五·八”代表之家集中活动', agenda: '各代表之家同一天开展：公布代表和接待时间，走访选民，集中接待。', points: ['把代表的名字、电话和接待时间贴到门口，群众才找得到。', '今天收到的意见都编号，下次来先说办到哪一步。'], feedback: '能当场答复的当场答复。', report: '全镇代表之家同日开展活动，公布了代表和接待时间，接待和走访了选民。' };

/** What the presidium arranges for the whole town: month and day of the year, and the day it decided before. */
export const townActivities: readonly (ActivityText & { readonly monthDay: string; readonly arrangedDaysBefore: number })[] = [
  { kind: 'training', monthDay: '03-18', arrangedDaysBefore: 12, topic: '代表履职培训', agenda: '讲代表法、怎样联系群众、怎样写建议。', points: ['例子讲得明白，回去照着做。'], report: '组织代表履职培训，发放手册。' },
  { kind: 'inspection', monthDay: '06-12', arrangedDaysBefore: 20, topic: '视察全镇饮水安全', agenda: '看水厂、看两个村的末梢水，听汇报，座谈。', points: ['末梢水浑浊，要查清是哪一段管子。', '代表只提意见，具体问题请水管站办。'], guest: { name: '林站长', unit: '镇水管站' }, feedback: '水管站列出更换管段的清单和时间。', task: { what: '更换浑浊管段', who: '镇水管站', done: '已更换四百米' }, report: '经主席团安排，视察饮水安全，提出三条意见，由主席团转镇政府研究办理。' },
  { kind: 'lawCheck', monthDay: '09-16', arrangedDaysBefore: 25, topic: '检查食品安全法在集镇的实施情况', agenda: '抽查农贸市场和学校周边，问卷，座谈。', points: ['小摊进货要留票，查得到来处。', '学校门口的三无食品隔一阵又冒出来。'], guest: { name: '赵所长', unit: '市场监管所' }, report: '经主席团安排开展执法检查，形成检查报告，由主席团转有关单位研究办理。' },
  { kind: 'dutyReport', monthDay: '11-10', arrangedDaysBefore: 30, topic: '代表向选民述职', agenda: '五位代表述职，选民提问和评议。', points: ['答应过的事一件一件说办到哪。'], report: '主席团组织代表向选民述职，选民当场提问和评议。' },
];

/** What the deputies of a group do, once a quarter. */
export const groupActivities: readonly ActivityText[] = [
  { kind: 'groupMeeting', topic: '代表小组会议：分工联系选民', agenda: '按村民小组分工，每位代表认领联系的选民户。', points: ['一人联系十户以上，名单贴在活动室。', '外出的户也要留个电话。'], report: '小组会议确定了联系选民的分工，名单已张贴。' },
  { kind: 'groupMeeting', topic: '代表小组会议：议防汛和农村道路', agenda: '说各村防汛准备和道路险段，议怎么提建议。', points: ['险段先插警示牌，再等修。', '建议一件一事，别把三条路写在一起。'], task: { what: '险段插上警示牌', who: '各村委会', done: '七处险段已插警示牌' }, report: '小组会议梳理道路险段，七处已插警示牌，三件建议由代表分别提出。' },
  { kind: 'visit', topic: '代表小组走访学校和卫生院', agenda: '看食堂、看药房、听师生和病人说。', points: ['开学前把食堂后厨再看一遍。', '村里老人盼着医生每月下来一次。'], report: '小组走访学校和卫生院，巡诊安排已由卫生院公布。' },
  { kind: 'exchange', topic: '代表小组交流一年履职', agenda: '每位代表说今年办成的一件事和没办成的一件事。', points: ['没办成的要跟群众说清原因。', '明年早点把计划排出来。'], report: '小组交流履职，商定明年计划。' },
];
