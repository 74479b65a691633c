/** Words of the registers. */
export const text = {
  title: '四簿四卡',
  verbs: { amendCell: '更正', withdrawAmendment: '撤销更正', openSealed: '打开密封卷', readForm: '上传自己的表', adoptForm: '用这张表', endForm: '恢复标准栏目', offerForm: '给各乡镇用', recallForm: '不再给乡镇用', useCountyForm: '用县里的表', attachPage: '附签字页', voidPage: '作废签字页' },
  fields: { words: '更正为', reason: '更正原因', ground: '打开的理由', original: '原记录', fileId: '空白表', title: '表的标题', signature: '表下面签字的一行', countyFormId: '县里的表', columns: '栏目', fileIds: '照片或扫描件', pageWords: '说明', voidWords: '作废原因' },
  hints: {
    amendCell: '原记录一起保留，打印时用更正后的内容', openSealed: '姓名和电话显示全文，今天之内有效。谁、什么时候、为什么打开，都有记录', sealed: '密封卷：姓名和电话为全文，请妥善保管',
  },
  refusals: {
    noSuchStation: '找不到这个联络站，请刷新后重选', pageOfOneDeputy: '选了代表时，请在那一行里附签字页', onlyTheKeepers: '登记簿由{our.congressOffice}和联络站的人更正、附签字页', onlyTheOffice: '密封卷由{our.congressOffice}和{our.chair}打开', noSuchRow: '这一行不在您能看的登记簿里，请刷新后再试', noSuchColumn: '没有这一栏', mendAtItsSource: '这一格不是人人能看，请在原来的记录里更正', countedCell: '这一格是系统按记录数出来的，不能改。数不对，请到原来的记录里补写或作废', anotherStationsBooks: '这一行记在别处的登记簿里，由那个联络站或{our.congressOffice}更正', maskedCell: '姓名和电话不能在登记簿里改，请到原记录里改',
    notYourAmendment: '这一处更正由更正的人或{our.congressOffice}撤销', withdrawnBefore: '这一处更正已经撤销', sameWords: '和现在的内容一样，不用更正',
    onlyOfficeForms: '登记簿用哪张表，由{our.congressOffice}定', formKind: '请上传 Excel（.xlsx）或 Word（.docx）的空白表', formNoTable: '没有找到表头：请上传有一行栏目名称的空白表，至少三栏，其中有认得出来的（如日期、姓名、电话）', formTwoTables: '文件里像是有两张表，或者是一格一项的卡片。请只留一张有一行栏目名称的表', formTooWide: '栏目太多或栏目名称太长：最多 40 栏，每栏名称最多 30 个字', formAllEmpty: '所有栏目都是空格，请至少给一栏选上内容', formNotWaiting: '这张表已经在用或者不用了，请刷新', formEnded: '这张表已经不用了', onlyACountyOffers: '只有县里能把表给各乡镇用', formNotUsed: '先核对栏目、用起来，再给各乡镇用', offeredBefore: '已经给各乡镇用了', notOffered: '县里现在不提供这张表了，请刷新',
    noPageFile: '请选签字页的照片或扫描件', pageKind: '签字页请用照片（JPG、PNG）或 PDF', pageVoided: '这一页已经作废',
  },
  periods: { year: '{year}年', quarter: '{year}年第{quarter}季度', month: '{year}年{month}月' },
  lists: { late: '补录', none: '这个时间段没有记录', noneHint: '登记簿由平时的记录自动生成：接待、走访、办实事、建议和意见办到哪一步，这里就有什么。' },
  print: { signature: '填表人：　　　　　　　　审核人：　　　　　　　　日期：　　　　年　　月　　日' },
} as const;
