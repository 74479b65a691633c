/** Words of the pages on who keeps in touch with which deputies. */
export const text = {
  title: '联系代表', lead: '谁联系哪些代表、谈了什么、后来怎样，在这里记一次；代表的履职档案和履职卡自动生成',
  tabs: { ties: '谁联系谁', talks: '谈话记录' }, tieCaption: '{name}联系的代表', talkCaption: '联系代表的记录', everyKeeper: '所有联系人', thisYear: '今年', columns: { keeper: '联系人', deputy: '代表', since: '从哪天起', talks: '今年谈话', said: '代表说的', when: '日期', became: '后来怎样' },
  said: { tied: '分好了', ended: '不再联系', talk: '记好了，已经进履职档案', finished: '结果写好了', voided: '已作废', raised: '已登记为群众意见 {number}' }, progressHint: '只是让自己心里有数，不打分、不排名。', entered: '{on} 由{who}记', self: '联系人本人', pages: '联系代表记录分页',
  mine: '我联系的代表', talksWithMe: '同我谈过的、我谈过的', suggest: '写成建议', unsent: '还没发出',
} as const;
