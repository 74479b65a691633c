/** Words of the drive feature. */
export const text = {
  title: '创建活动',
  verbs: {
    plan: '制定方案', amend: '修改方案', launch: '动员部署', shareLessons: '推广试点做法', tick: '已完成', untick: '还没完成', handIn: '申请验收', accept: '验收合格', improve: '待完善', takeBack: '收回验收结论', close: '结束创建', reopen: '重新打开', cancel: '取消',
  },
  fields: {
    name: '名称', aim: '为什么创建、怎样创建', phases: '时间安排', phaseName: '阶段', fromOn: '从', toOn: '到', phaseWords: '主要任务', jointOn: '集中活动日', stationIds: '哪些站参加', pilotStationId: '先行试点', tasks: '每个站要做的事', what: '做什么', doneOn: '哪天完成的',
    photos: '照片', lookedOn: '验收日期', lookedBy: '谁去验收的', words: '说明', improve: '哪些要完善', dueOn: '什么时候完善好', reason: '原因', lessons: '试点的经验和好的做法', result: '创建结果',
  },
  states: { planned: '方案', running: '正在创建', closed: '已结束', cancelled: '已取消' },
  stationStates: { working: '创建中', ready: '待验收', accepted: '验收合格', toImprove: '待完善' },
  marks: { venue: '有场所', plate: '有牌子', rules: '有制度', plan: '有计划', convener: '有召集人', records: '有记载', cabinet: '橱内有资料' },
  lacks: { venue: '场所', plate: '门前的牌子', rules: '墙上的五项制度', plan: '年度活动计划', convener: '召集人', records: '活动记载', cabinet: '资料柜' },
  comma: '、',
  hints: {
    name: '例如：新一届人大代表之家创建活动', tasks: '场所、牌子、制度、计划、召集人、记载、资料柜，系统按已有记录核对，不用列在这里。', pilot: '先把一个站建好，再推开', jointOn: '建好以后，全{our.area}各站同一天开展一次活动；没有就不填', photo: '可以不传', lookedBy: '例如：{our.presidium}成员王志远、李秀兰',
    launch: '各站的负责人、召集人、记录人会收到消息：要做什么、什么时候前做好。', handIn: '{our.congressOffice}会安排验收。还缺的可以先补，也可以先申请。', takeBack: '原来的结论留在记录里，这个站回到待验收。', close: '还没合格的站会写进总结。结束后还能重新打开。', reopen: '各站可以继续完善和验收。', lessons: '会发给其他各站的负责人、召集人、记录人。',
  },
  notices: {
    launched: '{name}开始了，{station}请在{day}前做好', lessons: '{name}：试点站的做法可以参考', ready: '{name}：{station}申请验收', accepted: '{name}：{station}验收合格', improve: '{name}：{station}待完善，请在{day}前完善好', takenBack: '{name}：{station}的验收结论已收回，重新验收',
  },
  refusals: {
    onlyTheOffice: '创建方案和验收由{our.congressOffice}办理', onlyItsPeople: '只有这个站的负责人、召集人、记录人和{our.congressOffice}能办', onlyThePilot: '试点的做法由试点站或{our.congressOffice}来写', noPilot: '这次创建没有选试点站，请先在方案里选一个', notRunning: '创建活动没有在进行，不能登记',
    noStation: '请至少选一个联络站', noSuchStation: '有的联络站找不到，或已经停用，请重新选', noPhase: '请至少写一个阶段', phasesOutOfOrder: '阶段的日期前后不对：每一段要先开始后结束，后一段不早于前一段', pilotNotAmong: '试点站要在参加的站里面', stationClosed: '这个联络站已经停用，不再验收', noSuchTask: '这件事不在方案里，请刷新后再试',
    stationBegun: '{station}已经开始创建，不能从方案里去掉', future: '日期还没到', stillLacking: '{station}还缺{what}，请先补上，或填“待完善”', tasksOpen: '{station}还有 {count} 件事没有登记完成，请先登记，或填“待完善”', dueInPast: '完善的期限不能早于今天',
  },
  papers: {
    reportTitle: '关于{name}情况的报告', sheetTitle: '{station}创建验收表', subtitle: '{name}　{town}', arranged: '组织安排', phase: '{name}（{from}至{to}）：{words}。', pilot: '试点情况', pilotWords: '以{station}为先行试点单位。', results: '创建和验收结果',
    counts: '参加创建的代表之家（联络站）共{all}个，验收合格{accepted}个，待完善{toImprove}个，待验收{ready}个，创建中{working}个。', joint: '{day}集中开展活动，{held}个站已开展并有记录。', improve: '待完善清单', improveLine: '{station}：{words}，{day}前完善好。', noneToImprove: '没有待完善的站。', summary: '总结',
    table: '附件', tableTitle: '创建验收情况一览表', columns: { number: '序号', station: '联络站', place: '村（社区）', state: '情况', lookedOn: '验收日期', lookedBy: '验收人', lacks: '要完善的' }, sheet: { number: '序号', what: '验收内容', found: '查看情况', remark: '验收意见' }, has: '有', hasNot: '缺', done: '{day}完成', notDone: '未完成',
    signature: '验收人（签字）：　　　　　　　站负责人（签字）：　　　　　　　日期：　　　　年　　月　　日',
  },
} as const;
