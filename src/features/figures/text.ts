/** Words of the figures by office. */
export const text = {
  title: '各单位办理情况',
  task: '{span}各单位办理情况表',
  spans: { year: '{year} 年', first: '{year} 年上半年', second: '{year} 年下半年' },
  verbs: { prepare: '制一张表', show: '送{our.government}阅', recount: '重新计数', remark: '说一句', agree: '没有意见', answer: '答复', publish: '审核并公开', withdraw: '撤回', drop: '不用了' },
  fields: { year: '年份', half: '哪一段', kind: '说什么', words: '内容', answer: '查下来怎样', printed: '公开哪些说明', reason: '原因（会公开）' },
  halves: { year: '全年', first: '上半年', second: '下半年' },
  kinds: { remark: '说明情况', mistake: '数字有错' },
  states: { prepared: '已制表，还没送阅', shown: '送阅中', published: '已公开', withdrawn: '已撤回', dropped: '不用了' },
  notices: {
    shown: '{span}各单位办理情况公开前送阅，{day}前可以说明或指出错误', recounted: '{span}各单位办理情况的数字有更正，请再看一遍，到{day}', remarked: '{office}对{span}办理情况有说明', mistaken: '{office}说{span}办理情况的数字有错，请核对',
    answered: '{span}办理情况：您指出的错误有答复了', published: '{span}各单位办理情况已公开', withdrawn: '{span}各单位办理情况已从网上撤回', dropped: '{span}各单位办理情况这次不用了',
  },
  refusals: {
    onlyTheOffice: '各单位办理情况由{our.congressOffice}制表', onlyTheChair: '由{our.chair}审核公开', onlyTheGovernment: '由{our.governmentOffice}答复', onlyWhoIsShown: '只有{our.governmentOffice}和表上的单位能说', onlyReaders: '公开以前只给{our.governmentOffice}和表上的单位看', daysOver: '送阅的期限已过，有话请直接告诉{our.congressOffice}',
    daysRunning: '送阅的期限还没到，过了最后一天才能公开', agreedAlready: '已经答复没有意见', mistakeOpen: '有指出的错误还没有答复', noMistake: '没有要答复的', spanNotOver: '这段时间还没有过完，过完了再制表', preparedAlready: '这段时间已经有一张表', nothingCounted: '这段时间没有到期的承诺，也没有意见表可计',
    unknownLine: '表上没有这个单位', unknownRemark: '找不到这条说明，请刷新后再试', tooMany: '说明太多了', secondPerson: '按设置要两个人审核，请另一位同志来审核公开',
  },
  hints: {
    prepare: '按今天的记录数一遍，数字从此不变。答复满意率只在全年的表里列：半年和全年放在一起，能推算出代表写了什么。', show: '{our.governmentOffice}看到全表，各单位看到自己的一行。过了期限由{our.chair}审核公开。国家没有规定这个期限，由本地规定，在设置里改。', recount: '照现在的记录再数一遍。数字有变化的，作为新的一版再送阅，期限从今天重新起算；没有变化的，什么都不变。', remark: '说明经{our.chair}同意，公开时印在这一行旁边。数字有错的，{our.congressOffice}核对后重新计数。',
    publish: '下面就是大家会看到的。请看说明里有没有群众姓名、电话等个人信息。', second: '按设置要两个人审核：制表的人不能审核公开。', withdraw: '从网上撤下，撤回的日期和原因留在网上。', drop: '这张表作废，同一段时间可以再制。', answer: '记录有错的，先改记录，再重新计数。',
  },
  pages: {
    none: '还没有表', noneHint: '把一段时间各单位的承诺办成情况数成一张表，先送{our.government}看，再公开。', caption: '各单位办理情况', columns: { span: '时间', state: '情况', counted: '计数日期', until: '送阅到' }, back: '全部表', notFound: '找不到这张表',
    lead: '{state} · 按{day}的记录计数', until: '送阅到 {day}', agreed: '{our.governmentOffice}{day}答复：没有意见', revision: '第 {count} 版', reason: '撤回原因：{words}', preview: '公开后大家看到的', lines: '各单位数字', said: '{who}　{day}', answered: '{day}答复：{words}', noRemarks: '没有说明，直接公开。', remark: '{office}：{words}',
    counts: '到期 {due} 件，办成 {kept} 件（按最初日期 {inTime} 件），超期没办成 {late} 件，暂不具备条件 {notYet} 件', and: '；', countsMore: '经同意延期、还没到期 {putOff} 件，报办成待核查 {claimed} 件', marks: '意见表 {marked} 份，满意和基本满意 {satisfied} 份', open: '还有 {count} 处错误没有答复',
    done: { prepare: '已制表，看过以后送阅', show: '已送阅', recount: '已重新计数', remark: '已告诉{our.congressOffice}', agree: '已答复', answer: '已答复', publish: '已公开', withdraw: '已撤回', drop: '已作废' },
  },
  table: {
    office: '单位', due: '到期承诺', kept: '已办成', late: '超期没办成', putOff: '经同意延期，没到期', claimed: '报办成，待核查', notYet: '暂不具备条件', keptShare: '办成率', satisfied: '答复满意率（含基本满意）', remarks: '单位说明', share: '{share}%', marked: '{share}%（{count} 份意见表）', fewMarks: '意见表份数少，不列', blank: '—',
    outcomes: { none: '没有到期的承诺', all: '不足 {least} 件，都已办成', some: '不足 {least} 件，办成了一部分', notOne: '不足 {least} 件，还没有办成' },
    lead: '{span}（{from}至{to}）到期的承诺，按{day}的记录计数，{published}公开。按单位名称排列，不排名；不足 {least} 件的只用文字说。', caption: '{span}各单位办理情况', nothing: '还没有公开的表。各单位的数字先送{our.government}看过，再由{our.chair}公开；每一条承诺办成没有，现在就能看。',
    others: '其他时间的表', other: '{span}，{day}公开', withdrawn: '{span}的表{day}撤回，原因：{words}',
  },
} as const;
