/** Words of the meeting feature. */
export const text = {
  title: '督办会和察看',
  confidential: '保密件',
  /** Written where a meeting is called off by itself. */
  suggestionEnded: '建议已撤回或作废',
  disputeEnded: '这件建议不用再开研究会了',
  kinds: { press: '督办会', coordinate: '协调会', meetDeputy: '见面会', siteVisit: '现场察看', conclude: '研究会' },
  kindHints: {
    press: '催一催办得慢的、难办的', coordinate: '几个单位一起商量谁办什么', meetDeputy: '承办单位和代表当面谈', siteVisit: '到现场看办得怎样', conclude: '代表两次不满意，{our.presidium}、承办单位和代表一起研究，意见定了就办结',
  },
  states: { arranged: '已安排', held: '开过了', cancelled: '取消了' },
  groups: { ahead: '还没到', toRecord: '待写结果', held: '有结果', cancelled: '取消了' },
  verbs: { arrange: '安排', amend: '改时间、地点或人', recordOutcome: '写结果', conclude: '写研究意见', voidOutcome: '作废结果', cancel: '取消', attend: '参加' },
  fields: {
    kind: '开什么会', plannedOn: '哪天', hours: '几点', spot: '地点', about: '议什么', officeIds: '请哪些单位', personIds: '请哪些代表', heldOn: '实际哪天', present: '到的人', words: '结果', agreements: '谁办什么', office: '单位', what: '办什么', dueOn: '哪天前办成',
    cancelWords: '为什么取消', voidReason: '为什么作废', files: '照片或记录',
  },
  hints: {
    plannedOn: '开过了再补记的，写当天', hours: '例如：上午 9 点', spot: '例如：三楼会议室', about: '一两句话，发给要来的人看', persons: '默认请领衔代表', words: '说定了什么，写给没来的人也看得懂；只写一次，写了不改', dueOn: '写了日期，就记成这个单位的承诺，到期有灯',
    present: '例如：水利站刘站长、陈桂兰代表', voidReason: '写错了才作废。原来的结果留着备查，记成的承诺一起作废，作废后重新写',
  },
  notices: {
    press: '请参加督办会：{day}，{spot}，议{what}', coordinate: '请参加协调会：{day}，{spot}，议{what}', meetDeputy: '请参加见面会：{day}，{spot}，谈{what}', siteVisit: '请参加现场察看：{day}，{spot}，看{what}',
    conclude: '请参加研究会：{day}，{spot}，研究{what}', moved: '时间或地点改了，改到{day}，{spot}：{what}', notNeeded: '{day}的会（察看）您不用来了：{what}', cancelled: '{day}的会（察看）取消了：{what}。{words}', soon: '别忘了：{day}，{spot}，{what}',
    held: '会（察看）的结果写好了，请看：{what}', outcomeVoided: '{day}的会（察看）结果写错了，已作废：{what}。{words}', officeLeft: '有单位撤销了，{count} 次会（察看）原来请了它，请看看改请谁', toRecord: '{count} 次会（察看）开过了还没写结果，最早一次：{what}',
  },
  laws: { pressedByPresidium: '{our.presidium}督促办理代表建议' },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { asked: '督办会和察看' },
  refusals: {
    onlyTheOffice: '开会和察看由人大办公室安排', notYours: '您无权查看这次会', notAtThisPoint: '这件建议现在不能安排这样的会：交办以后才能安排，研究会要在代表第二次不满意以后', concludedThere: '研究会的结果就是研究意见，请在建议里“记研究意见”', nobodyAsked: '请选要请的单位或代表，至少一个', unknownOffice: '没有这个单位', closedOffice: '{names}已经撤销，请改选现在负责的单位', unknownPerson: '没有这个人',
    beforeAssignment: '日期不能早于交办日期', arrangedBefore: '研究会已经安排了，可以改时间', badDay: '实际日期不能晚于今天，也不能早于交办日期', badAgreedDay: '办成日期不能早于开会那天',
  },
  lists: { none: '还没有安排过会和察看。', noneHint: '在建议的页面上点“安排督办会、协调会、见面会或察看”。', noneFound: '这一类现在没有。', others: '一共有 {count} 次，在“全部”里看。' },
} as const;
