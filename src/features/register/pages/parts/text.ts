/** Words of the pages of the registers. */
export const text = {
  lead: '都由平时的记录自动生成，不用填表。空着的格子打印后用笔填。', period: '时间', part: '季度、月份', wholeYear: '全年', quarter: '第{quarter}季度', month: '{month}月', station: '联络站', deputy: '代表', allStations: '全部联络站', allDeputies: '全部代表',
  meter: '{scope}：写了 {typed} 项，自动填进了 {filled} 个格子，另有 {computed} 个格子由系统算出。', meterAct: '算一算省了多少填写', open: '看', caption: '登记簿', of: '{number}　{title}', none: '没有', row: '这一行', columns: { register: '登记簿', total: '数量' },
  amendedMark: '{text}（更正）', byPen: '打印后用笔填', edit: '更正', amended: '{by}于{on}更正：{reason}', changedSince: '原记录后来又变了，请核对', toRecord: '打开原记录', said: { amended: '已更正，原记录一起保留', withdrawn: '已撤销更正', opened: '密封卷已打开，今天之内有效' }, papers: '打印', cards: '每件一页', pages: '登记簿分页', back: '四簿四卡',
} as const;
