/** Words of the dispatch feature. */
export const text = {
  title: '发文登记',
  lead: '每发出一份函件，这里自动登记一行，不用再填。字号按单位、按年度连续编，作废的留号留行。',
  verbs: { void: '作废', setSeries: '设置发文代字' },
  kinds: { assignment: '交办函', reply: '答复函', coOpinion: '会办意见', reminder: '催办函', supervision: '督办函', rehandling: '重新办理函', activityReport: '活动汇报', yearlyReport: '办理情况报告' },
  fields: { number: '发文字号', sentOn: '发文日期', kind: '文种', title: '标题', addressee: '主送', signer: '签发人', organ: '发文单位', year: '年度', word: '发文代字', last: '纸上已发到第几号', lastYear: '哪一年的号', words: '作废原因' },
  hints: { word: '例如：清人函。字号会编成 清人函〔2026〕1号', last: '以前用纸质登记的，填最后一号，系统接着往下编；纸上没有发过的填 0', begin: '今年还没有编过号：纸上已经发过函的，先填最后一号，免得重号', void: '作废后不能恢复：这一行和字号都留着，字号不会再给别的函件用。函件已经送出的，请另行通知收文单位。' },
  leftOut: { title: '未印入的函件（{count}份）', why: '下列函件的来源记录已作废或退回，没有印入：', line: '{day}　{number}　{title}' },
  voidMark: '作废', noNumber: '无字号', lateEntry: '补录', voidedFor: '已作废：{words}',
  ledger: {
    title: '发文登记簿', subtitle: '{organ}　{year}　共 {count} 件　打印日期 {day}', year: '{year}年', allYears: '全部年度', cut: '　一张表最多 {most} 件，没有列全的请按年度打印',
    columns: { place: '序号', number: '发文字号', sentOn: '发文日期', kind: '文种', title: '标题', addressee: '主送', signer: '签发人', organ: '发文单位', remark: '备注' },
  },
  refusals: {
    notYours: '这份函件由发文单位自己管理', isVoid: '这份函件已经作废', numberTaken: '字号 {number} 已经用过，请换一个', numberLeaps: '{number} 比已经用过的 {last} 跳了号，中间的号就不再用了。没有写错的，请勾选“号没有写错”', yearToCome: '最多只能先设下一年的', furtherAlready: '系统已经编到更后面的号了，不能往回编',
  },
} as const;
