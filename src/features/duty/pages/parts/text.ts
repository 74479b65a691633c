/** Words of the pages of the duty archive. */
export const text = {
  lead: '{name}，{period}共 {count} 条。系统自动记下，不用填表', mine: '我的履职', mineLead: '{period}共 {count} 条', deputy: '代表', period: '时间', yearOf: '{year} 年', left: '{name}（已离任）', all: '全部', book: '履职档案（打印成册）', mandate: '第{number}届', since: '第{number}届任期（{from}起）', mandateSpan: '第{number}届任期（{from}至{to}）', termBook: '{term}全届成册', entered: '{on}记入，{who}', system: '系统', struck: '{on}划掉：{reason}', objected: '{on}提出异议：{words}', answered: '{on}答复（{answer}）：{words}', waiting: '正在等答复', toObjections: '待答复的异议 {count} 条', pages: '履职档案分页',
  said: { added: '补上了', struck: '已划掉', objected: '异议已提交，{our.congressOffice}会答复', answered: '已答复' }, none: '没有符合条件的记录', file: '履职档案',
} as const;
