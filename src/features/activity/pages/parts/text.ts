/** Words of the pages of activities. */
export const text = {
  groups: { waiting: '等我办', mine: '与我有关', coming: '即将开展', toRecord: '待登记', held: '已开展', planned: '年度计划', all: '全部' },
  list: {
    lead: '共 {count} 次', search: '搜主题、地点', years: '全部年度', quarters: '全年', quarter: '第{quarter}季度', kinds: '全部类型', stations: '全部联络站', caption: '{group}的代表活动', pages: '代表活动翻页', reset: '清空条件', toBoard: '计划与实绩', town: '全{our.area}', none: '还没有代表活动', noneHint: '先列出年度计划，到时候发通知、登记考勤、写记录；登记簿和履职档案会自动填好。', nothingWaiting: '没有等您办的代表活动', noneFound: '没有找到，换个条件试试。', planDay: '{year}年第{quarter}季度', people: '{came}/{asked} 人', asked: '请 {asked} 人', shortNotice: '临时通知', late: '补录', waiting: '等我办', open: '查看', notPlanned: '计划外',
  },
  detail: { back: '回代表活动列表', notFound: '没有这次活动，或者您不能看', acts: '可以办的', nothing: '这次活动现在不用您办', more: '其他操作', facts: '活动安排', people: '参加代表', minutes: '活动记录', noMinutes: '还没有写记录', tasks: '会后要办的事', opinions: '形成的意见', progress: '经过', agreed: '{who}同意', doneOn: '{on}办好：{words}', dueBy: '{who} · {on}前', lateEntry: '{on}开展，{enteredOn}补录', notice: '活动通知', sheet: '签到表', report: '书面汇报', counts: '应到 {asked} 人，实到 {came} 人，请假 {leave} 人', signed: '{who}审签，{on}', law: '{cite}：{words}。' },
  forms: { choose: '请选一个', whole: '全{our.area}（不选联络站或小组）', stations: '联络站（可选多个）', groups: '代表小组（可选多个）', add: '再加一项', remove: '去掉', removePerson: '从名单去掉{name}', struck: '登记后从名单去掉：{names}。请在下面写明原因', offline: '现在没有网络。照常写，先存在这台手机上，有网后自动发送。', willSend: '存在这台手机上了，有网后自动发送', refused: '没有发出去：{reason}。写的还在，请打开再看一遍', waits: '{act}存在这台手机上，有网后自动发送',  cameAlong: '没有请到、临时参加的代表', addDeputy: '加一位代表', take: '登记', allPresent: '先全部按出席', receipt: '意见已登记，编号 {number}，查询码 {code}。请把编号和查询码交给群众。', close: '知道了', years: { this: '{year}（今年）', next: '{year}（明年）' }, personState: '{name}的考勤', personReason: '{name}的请假事由', fromHost: '选了联络站或小组，会自动填上召集人、记录人和代表', usual: '按联络站、小组自动填' },
  before: { signUp: '点一下就报名', askLeave: '召集人同意后记为请假，不算缺席。事由只有您和组织者看得到。', signOff: '审签后记录不能再改，可以书面汇报。', cancel: '请到的代表都会收到取消通知。', sendBack: '退回给写记录的人。', void: '录入有误的才作废：登记簿不再计入，代表的履职记录同时划掉，原记录保留。', report: '时间、地点、人员和记录会自动带上。', finishTask: '写清办得怎么样。' },
  board: { title: '活动计划与实绩', lead: '{year}年。每个联络站、小组每季度至少 {perQuarter} 次，全年至少 {perYear} 次', caption: '各联络站和代表小组的计划与实绩', unit: '联络站、小组', quarter: '{quarter}季度', year: '全年', of: '{held}/{planned}', legend: '每格是“已开展/计划”，取消的不算计划。灯只亮给联络站和小组，不评价代表个人。', quarterLamp: '每季', yearLamp: '全年', lamps: { ok: '达到', soon: '还差', late: '没达到' }, none: '还没有联络站和代表小组', print: '打印', choose: '年度' },
  haves: {
    title: '六有检查', lead: '{year}年，{count} 个联络站中 {whole} 个六有齐全', caption: '各联络站六有情况', station: '联络站', haves: { venue: '场所', plate: '牌子', rules: '制度', plan: '计划', convener: '召集人', records: '记载' }, missing: '要做什么', has: '有', hasNot: '缺', nothing: '齐全', comma: '、', semicolon: '；',
    doing: { venue: '落实场所和桌椅，再登记', plate: '挂上统一的牌子，再登记', rules: '五项制度上墙，再登记', plan: '列出今年的活动计划', convener: '明确一名代表作召集人', records: '把已开展活动的记录写好' }, planLines: '{count} 项，{quarters} 个季度', written: '{held} 次，记录 {written} 次', legend: '计划、召集人、记载由平台按已有记录判断；场所、牌子、制度按登记判断，在联络站页面登记。', notLooked: '场所和牌子还没有登记过', uncovered: '{count} 个村（社区）没有联络站：{names}', covered: '每个村（社区）都有联络站。', none: '还没有联络站', print: '打印', toStations: '联络站', below: '属于{name}',
  },
  shown: {
    title: '村民主页', not: '村民主页上没有公布这次活动。', now: '{day}起在村民主页公布，任何人都能看到下面这些。', preview: '村民看到的就是下面这些，不显示参加的人、来宾和电话：', joinable: '群众可以来参加', before: '改通知、取消活动后，村民主页会一起改。', summary: '写给村民看的活动情况', summaryHint: '从活动记录带来，请改成村民看得懂的话，不写姓名、电话。', reason: '为什么撤下', off: '撤下后村民就看不到了，活动照常进行。', suspects: '请再看一眼：{words}', again: '改写活动情况',
  },
  next: { planned: '等发通知', announced: '等开展活动、登记考勤', held: '等写活动记录', written: '等负责人或召集人审签', signed: '等向{our.body}书面汇报' },
  done: '{act}：办好了',
} as const;
