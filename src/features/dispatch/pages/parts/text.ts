/** Words of the page of outgoing letters. */
export const text = {
  search: '搜字号、标题、主送', years: '全部年度', year: '{year} 年', senders: '全部单位', kinds: '全部文种', voided: '只看作废的', reset: '清空筛选', caption: '发文登记，最近发出的在前',
  empty: '还没有发出过函件', emptyHint: '交办、答复、催办、重新办理等一办完，这里就有一行。', noneFound: '没有符合条件的函件', book: '登记簿', templates: '函件版式', ownForm: 'Word 是自己的版式，PDF 是标准版式。', series: '发文代字', nextNumber: '下一号：{next}', noSeries: '还没有设置，由签发人填写字号',
  openRecord: '查看来源', setDone: '发文代字已设置', voidDone: '已作废，字号保留', details: '函件', columns: { number: '发文字号', title: '标题', addressee: '主送', sentOn: '日期' }, pages: '翻页：发文登记', sent: '来往函件', sentTo: '{day}　送{to}', print: '函件', together: '合印这些函件', togetherHint: '按现在的筛选合成一个 PDF，一次最多 200 份；份数多时要等几秒。',
} as const;
