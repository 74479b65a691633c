/** Words of the pages of reception. */
export const text = {
  rota: {
    lead: '{year} 年排了 {count} 次接待', none: '{year} 年还没有排班', noneHint: '先看看接待形式和圩日对不对，再点“排班”。排好了可以随时改，改好再公布。', notPublished: '还没有公布', published: '{day} 公布', toSetup: '接待形式和圩日', print: '轮值表', month: '哪个月', year: '{year} 年', months: '{month}月', caption: '{year} 年轮值表，按联络站和月份', host: '联络站', town: '全{our.area}', nobody: '还缺人', open: '看这次接待', madeAgain: '重新排班', made: '排好了，{count} 次', madeEmpty: '排好了，{count} 次，有 {empty} 个位置没有人能来', publishedNow: '已经公布，值班代表各收到一条通知',
    confirmMake: '排班', confirmPublish: '公布', balance: '全年次数', balanceWords: '最少 {fewest} 次，最多 {most} 次', emptyWords: '有 {empty} 个位置还缺人', turns: '{count} 次', far: '其中出选区 {count} 次', all: '全部联络站',
  },
  load: { draft: '照这份轮值表公布，下面这些代表会超过每人每月 {ceiling} 件的上限。可以先改几个格子再公布，也可以照发，不会拦住。', published: '轮值表已经公布，下面这些代表超过每人每月 {ceiling} 件的上限。可以换人或改期。', month: '{month} {count} 名：{names}{more}', name: '{name}（{total} 件）', comma: '、', more: ' 等' },
  day: { notFound: '没有这次接待，或者您看不到', back: '回到轮值表', why: '为什么这样排', whyHint: '全年算在一起，次数一样多的时候，先排路近的、好久没轮到的。人工改过的照样算进次数。', history: '经过', others: '别的代表', facts: '时间地点', meant: '按决议是 {day}', hours: '{from}—{to}', done: '已改好', nobodyCame: '没有人来', nobodyNoted: '已记下：当天没有群众来访', receipt: '已登记，请把回执交给来访人', swapAsked: '已经告诉对方，等他同意', standIn: '{from}请{to}代班', exchange: '{from}想和{to}换班，换{to}的{day}', came: '来了 {count} 人次，{names}接待' },
  kept: { sent: '没网时登记的，已经送到，回执请交给来访人', show: '看回执' },
  setup: { title: '接待形式和圩日', stop: '；', lead: '开设哪些接待形式由{our.presidium}决定，这里照决议填写', forms: '接待形式', on: '已开设', off: '没有开设', change: '修改', start: '开设', resolved: '{day} 决议', unresolved: '没有填决议日期', usual: '没有设过，按一般做法：每站每月一天', ground: '圩日和农忙', noMarket: '没有设圩日', season: '农忙：{list}', busyHours: '农忙时改到 {from}—{to}', stations: '各站时间', same: '和全{our.area}一样', deputies: '代表不能来的日子', none: '没有填', saved: '已记下，重新排班时起作用', digits: '逢 {list}', share: '承担 {share}%', farms: '务农，农忙少排', offWeekdays: '每周{list}', stopped: '已停用' },
  mine: { none: '近期没有您的接待', noneHint: '轮值表排好后，您的接待日会在这里。', title: '我的接待', duty: '您值班', swapAsked: '有人请您换班', toRecord: '待登记', wishes: '我不能来的日子', saved: '已记下，下次排班会避开', lead: '不用写原因' },
  portal: { title: '活动和接待安排', intro: '代表在这些时间接待群众，直接去就行，不用预约；写明“群众可以来”的活动，也可以直接去。去不了的，可以在网上写意见。', none: '最近没有公布活动和接待安排', noneHint: '您可以随时在网上写意见，工作人员会交给合适的代表。', write: '写意见', all: '全部联络站', station: '这个联络站', people: '接待代表', colon: '：', and: '、', later: '代表名单以后公布', calendar: '加到手机或电脑的日历', done: '看已经开展的', coming: '最近的安排' },
} as const;
