/** Words of the pages on which deputies and their stations write down contact with voters. */
export const text = {
  lead: '走访、办实事在这里记一次，履职档案和各种登记簿自动生成', tabs: { visits: '走访联系', deeds: '办实事', households: '固定联系户' }, willSend: '现在没有网络。记的内容已经存在手机里，有网络时自动发送。', send: '记好了', progress: '{year} 年做了这些', households: '固定联系户', of: '{done} / {wanted}', progressHint: '只是让自己心里有数，不打分、不排名。',
  said: { visit: '走访记好了，已经进履职档案', deed: '记好了，已经进履职档案', household: '添加好了', dropped: '已从名单里去掉', amended: '改好了', voided: '已作废', finished: '结果写好了' },
  columns: { who: '代表', when: '日期', where: '村（社区）', what: '内容', result: '结果', entered: '记录人', households: '户数', became: '去向', visits: '联系' }, all: '全部代表', anyYear: '全部年份', caption: { visits: '走访记录', deeds: '办实事记录', households: '固定联系户' }, nobody: '代表本人', entered: '{on} 由{who}记',
  recent: '最近记的', receipt: '群众意见已经登记，请把编号告诉群众', revealed: '{name} {phone}', noPhone: '没留电话', none: '没有符合条件的记录', next: '说好要再去的', pages: '联系群众记录分页',
  /** 联系代表. */
  ties: {
    title: '联系代表', lead: '谁联系哪些代表、谈了什么、后来怎样，在这里记一次；履职档案和履职卡自动生成', tabs: { ties: '谁联系谁', talks: '谈话记录' }, caption: { ties: '谁联系哪些代表', talks: '联系代表的记录' }, everyKeeper: '所有联系人', thisYear: '今年',
    columns: { keeper: '联系人', deputy: '代表', since: '从哪天起', talks: '谈话', said: '代表说的', when: '日期', became: '后来怎样', acts: '办理' }, said: { tied: '分好了', ended: '已去掉，记录保留', talk: '记好了，已经进履职档案', finished: '结果写好了', voided: '已作废', raised: '已登记为群众意见 {number}' },
    progress: '联系得怎样', pages: '联系代表记录分页', mine: '我联系的代表', talks: '谈过的', suggest: '写成建议', nobody: '联系人本人',
  },
} as const;
