/** Words of themes. */
export const text = {
  title: '主题活动',
  town: '全{our.area}一起',
  verbs: { open: '开展主题活动', amend: '修改方案', putUnder: '列入主题活动', takeOut: '移出主题活动', close: '结束并写小结', cancel: '取消主题活动', reopen: '重新开展' },
  states: { open: '正在开展', closed: '已结束', cancelled: '已取消' },
  records: { activity: '代表活动', visit: '走访联系', deed: '办实事' },
  fields: { name: '名称', aim: '目的', fromOn: '从哪天', untilOn: '到哪天', kinds: '哪些代表活动算在内', visits: '走访联系算在内', deeds: '办实事算在内', stationIds: '参加的联络站', groupIds: '参加的代表小组', words: '小结', reason: '原因' },
  hints: {
    name: '例如：护河行动', aim: '一两句话，例如：人人护河，清理河道垃圾，听沿河群众的意见', parties: '不选就是全{our.area}的联络站和代表小组都参加', counts: '活动、走访、办实事照常登记，不用再填表；勾一下就列入主题活动', close: '写成效和打算，几句话就行；各站各组的数字和每次活动的情况，报告里会自动带上', reopen: '可以继续列入记录，小结以后再写', cancel: '已经列入的记录照样保留在各自的登记里',
  },
  notices: { opened: '开展主题活动“{name}”，{from}至{until}。活动、走访照常登记，勾一下就列入' },
  refusals: {
    onlyTheOffice: '主题活动由{our.congressOffice}组织', onlyReaders: '主题活动只给代表和人大工作人员看', daysOutOfOrder: '结束的日子不能早于开始的日子', tooLong: '主题活动最长两年', nothingCounts: '请至少选一类算在内的：代表活动、走访联系或办实事', noSuchParty: '有的联络站或代表小组找不到，或已停用，请重新选择',
    nothingTicked: '请先勾选要列入的记录', noSuchRecord: '有的记录找不到，或已作废', notYours: '只能勾选自己的记录：代表勾自己的，联络站勾本站的，组长勾本组的', doesNotFit: '有的记录不在主题活动的日期、类型或参加单位里',
  },
  pages: {
    list: { none: '还没有主题活动', noneHint: '定一个主题、几个月时间，各站各组照常活动，勾一下就汇总到一起，报告自动生成。', caption: '主题活动', columns: { name: '名称', state: '情况', when: '时间', counts: '已列入' }, back: '全部主题活动', notFound: '没有这个主题活动' },
    span: '{from}—{until}', ofTerm: '{name}（第{term}届）', counts: '活动 {activity} 次，走访 {visit} 次，办实事 {deed} 件', comma: '、', columns: { name: '联络站、小组', activity: '代表活动', visit: '走访联系', deed: '办实事' }, byParty: '各站各组', order: '按名称排列，不排名次。', aim: '目的', what: '算在内的', who: '参加单位', everybody: '全{our.area}的联络站和代表小组', result: '小结', why: '取消原因',
    nothingYet: '还没有列入记录的', nothingHint: '{names}：还没有列入的记录。可能是还没开展，也可能是开展了没有勾选；可以先看“可以列入的记录”。', allHave: '每个单位都有列入的记录了。', more: '还有 {count} 个', activities: '列入的活动', noActivities: '还没有列入的活动', when: '{day} · {host}', tick: '可以列入的记录', tickHint: '这些是主题活动期间登记过、您可以勾选的。', noneToTick: '没有可以列入的记录。活动、走访、办实事照常登记，登记后在这里或在那条记录下面勾一下。', underAlready: '已列入', tickAll: '全选', most: '一次最多列入 {count} 条', report: '情况报告', tooMany: '记录较多，只列出最近的',
    said: { open: '已开展，参加单位会收到消息', amend: '已修改', putUnder: '已列入 {count} 条', takeOut: '已移出', close: '已结束', cancel: '已取消', reopen: '已重新开展' },
  },
  ofRecord: { title: '主题活动' },
  waiting: { line: '主题活动“{name}”：您有 {count} 条记录可以列入', go: '去勾选' },
  papers: {
    title: '关于开展“{name}”情况的报告', aim: '主题和目的', aimWords: '{from}至{until}，开展“{name}”。{aim}', done: '开展情况', doneWords: '共开展代表活动 {activity} 次，走访联系 {visit} 次，办实事 {deed} 件，参加的联络站和代表小组 {parties} 个，其中 {some} 个有列入的记录。各单位情况见附表，按名称排列。', activities: '活动情况', activityLine: '{day}，{host}开展{kind}：{topic}。{words}', result: '成效和打算', cancelled: '取消情况',
    table: '附件', tableTitle: '“{name}”各单位情况', columns: { number: '序号', name: '联络站、小组', activity: '代表活动', visit: '走访联系', deed: '办实事' },
  },
} as const;
