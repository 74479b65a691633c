/** Words of the pages of the registers. */
export const text = {
  lead: '都由平时的记录自动生成，不用填表。空着的格子打印后用笔填。', period: '时间', part: '季度、月份', wholeYear: '全年', quarter: '第{quarter}季度', month: '{month}月', station: '联络站', deputy: '代表', allStations: '全部联络站', allDeputies: '全部代表',
  meter: '{scope}：写了 {typed} 项，自动填进了 {filled} 个格子，另有 {computed} 个格子由系统算出。', meterAct: '算一算省了多少填写', open: '看', caption: '登记簿', of: '{number}　{title}', none: '没有', row: '这一行', columns: { register: '登记簿', total: '数量' },
  amendedMark: '{text}（更正）', byPen: '打印后用笔填', edit: '更正', amended: '{by}于{on}更正：{reason}', changedSince: '原记录后来又变了，请核对', toRecord: '打开原记录', said: { amended: '已更正，原记录一起保留', withdrawn: '已撤销更正', opened: '密封卷已打开，今天之内有效' }, papers: '打印', cards: '每件一页', pages: '登记簿分页', back: '四簿四卡',
  signed: { title: '签字页', whole: '整本的签字页', lead: '打印后签了字的纸，拍照或扫描附上。上面有全名，只有{our.congressOffice}和这个联络站的人能看。', wordsHint: '例如：第3页', by: '{by}于{on}附', none: '还没有', several: '给选中的 {count} 行附一张签字页', untick: '取消选择', most: '一张纸最多附到 {count} 行', said: { attached: '已附上', voided: '已作废，原件和原因一起保留' } },
  form: {
    act: '用自己的表', title: '{register}：用自己的表', lead: '县里或本{our.area}有自己的空白表，就上传一次。以后打印和导出都照它的栏目、顺序和标题；网页上看的不变。', back: '回登记簿',
    file: '空白表', fileHint: '.xlsx 或 .docx，有一行栏目名称。带宏的、设了密码的和旧版 .xls、.doc 用不了，请另存后再传。', read: '读到 {count} 栏，{sure} 栏认得', merged: '表头有合并的格子，打印时改成一行，请看栏目名称对不对。', check: '请逐栏核对', header: '栏目名称', how: '是否认得', field: '打印什么', pen: '空格，用笔填', order: '序号',
    surenesses: { recognised: '认得', doubtful: '请核对', unknown: '不认得' }, preview: '照这张表打印是这样（前 {count} 行）', noRows: '这一年还没有记录，没有内容可以试排。', drop: '放弃这张表', dropLead: '登记簿不变。', used: '正在用：第 {number} 版，{file}', usedOn: '{on}起使用，{count} 栏', standard: '现在用标准栏目打印。', offered: '各乡镇可以用这张表', recallLead: '还没用的乡镇不再看到；已经在用的照用，直到他们自己换。', offerLead: '各乡镇会看到这张表和栏目对应，用不用由乡镇自己定。', county: '县里的表：{file}', countyOn: '{name}，{on}送到，{count} 栏', usesCounty: '正在用县里的这张表。', endLead: '以后打印用标准栏目。这张表和文件一起保留。', past: '以前的表', version: '第 {number} 版', columns: { number: '版', file: '文件', on: '读取', ended: '停用' },
    said: { adopted: '以后照这张表打印', ended: '已恢复标准栏目', dropped: '已放弃', offered: '已给各乡镇，几分钟内能看到', recalled: '不再给乡镇用了，已经在用的照用', county: '以后照县里的表打印', read: '已读取，请核对栏目' },
  },
} as const;
