/** Words of topics of activities. */
export const text = {
  title: '活动选题',
  town: '全{our.area}',
  fromDeputies: '由 {count} 位代表提出的选题列入',
  verbs: { open: '征集选题', propose: '提选题', enterFor: '代录选题', takeBack: '撤回', amend: '改截止日期和说明', close: '选定选题', correct: '改处理结果', cancel: '取消征集', reopen: '继续征集' },
  states: { open: '正在征集', closed: '已选定', cancelled: '已取消' },
  fates: { planned: '列入计划', joined: '并入计划', aside: '未列入' },
  fields: { stationId: '联络站', groupId: '代表小组', year: '年度', untilOn: '截止日期', words: '说明', topic: '选题', kind: '活动类型', reason: '为什么', personId: '哪位代表提的', quarter: '季度', activityId: '并入哪一项', asideReason: '没有列入的原因', cancelReason: '取消的原因', lines: '列入计划的选题', joins: '并入计划的选题', asideIds: '没有列入的选题', topicId: '选题', topicIds: '选题' },
  hints: {
    open: '只通知一次，代表有想法就提，没有也不用答复', words: '可以不写。例如：今年重点想听养老、饮水方面的', topic: '一句话就行。例如：看看新铺的水管通到户没有', kind: '可以不选', reason: '可以不写。例如：有几户反映水压不够', left: '还可以提 {count} 个', enterFor: '代表打电话、当面说或写在纸上的，替他录上，会注明是谁录的', takeBack: '撤回后别人都看不到这个选题。',
    close: '每个选题定一个去向。列入计划的进入{year}年活动计划；提选题的代表每人收到一条通知', asideReason: '写一次就行，没列入的选题都用这个原因', correct: '只改这个选题的去向，会再通知提选题的代表。计划里的那一项，请到代表活动里改或取消', cancel: '已经提了选题的代表会收到通知', reopen: '没列入的选题回到待定，可以再提、再选；已经列入计划的不变。不再通知代表', amend: '不再通知代表', wording: '可以改得更像活动主题',
  },
  notices: {
    asked: '征集{year}年活动选题：想看什么、查什么、谈什么，{on}前一句话提上来。没有也不用答复', askedFor: '征集{year}年活动选题（{words}）：{on}前一句话提上来。没有也不用答复',
    chosen: '您提的选题已列入{year}年活动计划：{chosen}', aside: '您提的选题这次没有列入{year}年活动计划：{aside}。{reason}', partly: '您提的选题有了结果。已列入{year}年活动计划：{chosen}；这次没有列入：{aside}。{reason}', cancelled: '{year}年活动选题不征集了：{reason}',
  },
  laws: { choosesIssues: '{our.presidium}每年选择若干关系群众切身利益和社会普遍关注的问题，有计划地安排代表活动' },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { asked: '征集活动选题' },
  refusals: {
    onlyTheHost: '联络站的选题由本站的负责人、召集人和联络员征集，小组的由组长征集，全{our.area}的由{our.congressOffice}征集', onlyReaders: '活动选题只有代表和人大工作人员能看', notAsked: '这次没有向您征集选题', isOver: '征集已经截止。还想提的，请告诉组织征集的人，他可以代录', enough: '一次征集每位代表最多提 {most} 个选题', notYours: '只能撤回自己提的选题，或代录的选题',
    badYear: '只能征集今年或明年的选题', badDay: '截止日期不能早于今天，也不能晚于 {days} 天以后', openAlready: '这个年度正在征集选题，请在那一次里继续', nobodyToAsk: '这里还没有在任代表，没有人可以征集', notAmongAsked: '请在这次征集的代表里选', noSuchTopic: '没有这个选题，或已经撤回', noSuchLine: '计划里没有这一项，或已经发了通知，请重新选择',
    emptyLine: '列入或并入计划的，要有选题', notAllSorted: '每个选题都要定一个去向，只定一个', reasonMissing: '请写没有列入的原因，提选题的代表会看到', oneOfBoth: '请选并入哪一项，或写没有列入的原因，只选一样',
  },
  list: { lead: '问代表想看什么、谈什么，选好的列入年度计划', caption: '活动选题征集', none: '还没有征集过选题', noneHint: '列年度计划前，先问问代表想看什么、查什么、谈什么。代表在手机上一句话就能提。', columns: { host: '组织者', year: '年度', untilOn: '截止日期', topics: '选题', state: '情况' }, title: '{host}{year}年活动选题', asked: '问了 {count} 位', topics: '{count} 个选题', mine: '我提了 {count} 个', over: '已截止，待选定', pages: '征集翻页', toPlan: '看年度计划', forms: { whole: '都不选就是全{our.area}的', own: '只能选您组织活动的联络站、小组', choose: '请选一个', this: '{year}（今年）', next: '{year}（明年）' } },
  detail: {
    alsoSay: '再写活动类型、理由', back: '回选题征集列表', notFound: '没有这次征集，或者您不能看', facts: '征集情况', opened: '{who}，{on}', asked: '{count} 位代表', ended: '{who}，{on}', fields: { host: '组织者', year: '年度', until: '截止日期', asked: '问了', opened: '发起', closed: '选定', cancelled: '取消', reason: '取消原因' }, topics: '代表提的选题', mine: '我提的选题', none: '还没有人提选题', noneMine: '您还没有提。有想法就提，没有也不用答复', noneAtAll: '这次没有人提选题', later: '选定以后，大家提的选题都能在这里看到。', by: '{name} · {on}', enteredBy: '{name}代录', toLine: '{topic}（{year}年第{quarter}季度）', law: '{cite}：{words}。', print: '选题征集表', more: '其他操作',
  },
  choosing: { how: '怎么办', fates: { line: '列入计划', with: '和别的选题合成一项', join: '并入计划里已有的', aside: '这次不列入' }, with: '和哪个选题合成一项', topic: '活动主题', none: '没有选题，直接结束征集，不影响另列计划。', line: '{topic}（第{quarter}季度）', quarter: '第{quarter}季度', one: '第 {place} 个选题：{topic}', ofBy: '{name}提' },
  ofRecord: { title: '选题来源', by: '由 {count} 位代表提出：{names}', comma: '、', topic: '{by}：{topic}' },
  openRounds: { line: '{host}正在征集{year}年活动选题，{on}截止', keep: '{host}{year}年活动选题：代表提了 {count} 个，{on}截止', over: '{host}{year}年活动选题已截止，代表提了 {count} 个，可以选定了', propose: '提一个', see: '去看', more: '还有 {count} 处在征集选题', all: '看全部' },
  papers: { title: '{year}年代表活动选题征集表', days: '{from}至{until}', asked: '征集代表 {count} 位', enteredBy: '（{name}代录）', line: '{topic}（第{quarter}季度）', columns: { number: '序号', topic: '选题', kind: '活动类型', reason: '为什么', by: '提出代表', fate: '处理结果' } },
  said: { open: '已发给 {count} 位代表', propose: '提上去了', enterFor: '已录上', takeBack: '已撤回', amend: '已改好', close: '选定了，提选题的代表会收到通知', correct: '已改好，会通知提选题的代表', cancel: '已取消', reopen: '继续征集' },
} as const;
