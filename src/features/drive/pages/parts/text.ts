/** Words of the pages of drives. */
export const text = {
  list: { none: '还没有创建活动', noneHint: '新建联络站、代表之家，或者整体提升一遍，可以在这里定阶段、选试点、逐站验收。三个站也能用。', caption: '创建活动', columns: { name: '名称', state: '情况', when: '时间', progress: '验收合格' }, of: '{accepted}/{stations}', improving: '待完善 {count} 个', waiting: '待验收 {count} 个' },
  form: { phases: { proposal: '提出方案', launch: '动员部署', work: '组织实施', check: '检查验收' }, phaseWords: { proposal: '拟定方案和表格，提请研究', launch: '开动员会，讲清标准和时间', work: '场所、牌子、制度、资料逐项做好', check: '逐站查看，合格的验收，不足的限期完善' }, tasks: { tell: '把接待时间、地点、联系方式告诉群众', post: '把代表名单贴在门口' }, all: '全部站' },
  case: {
    back: '全部创建活动', notFound: '找不到这次创建活动', lead: '{accepted}/{stations} 个站验收合格', phases: '时间安排', now: '现在', phase: '{from}—{to}', joint: '集中活动 {day}', jointHeld: '{held}/{stations} 个站已开展', pilot: '先行试点', lessons: '试点做法', aim: '怎样创建', tasks: '每个站要做的事', noTasks: '没有另外要做的事',
    report: '创建情况报告', sheet: '验收表', result: '总结', improving: '待完善清单', by: '{day}前', stations: '各站进展', columns: { name: '站', state: '情况', lacking: '还缺', tasks: '要做的事', joint: '集中活动' }, nothing: '不缺', done: '{done}/{all}', held: '已开展', notHeld: '还没有',
  },
  station: { marks: '按记录核对', has: '有', hasNot: '缺', toStation: '去补登记', tasks: '要做的事', doneOn: '{day}完成（{by}）', looks: '验收记录', look: '{day} {by}', takenBack: '{day}收回：{reason}', due: '{day}前完善好', lackedThen: '当时还缺：{what}' },
  mine: { title: '创建活动', none: '现在没有要做的创建工作', noneHint: '开展创建活动后，您站上要做的事会列在这里。', due: '{day}前做好', lessons: '试点站的做法' },
  said: { plan: '方案已保存', amend: '方案已修改', launch: '已部署，各站会收到消息', shareLessons: '已发给其他各站', tick: '已登记', untick: '已改回', handIn: '已申请验收', accept: '已验收合格', improve: '已列入待完善', takeBack: '已收回', close: '已结束', reopen: '已重新打开', cancel: '已取消' },
  comma: '、',
} as const;
