/** Words of the yearly report. */
export const text = {
  title: '办理情况报告',
  year: '{year} 年',
  draftMark: '草稿',
  verbs: { begin: '写一份', write: '保存', submit: '送{our.chair}审定', sendBack: '退回修改', approve: '审定并编号', drop: '不用了' },
  fields: { year: '年份', practice: '主要做法', problems: '存在问题', plans: '下一步打算', words: '要改什么' },
  states: { draft: '在写', submitted: '等{our.chair}审定', approved: '已审定', dropped: '不用了' },
  notices: { submitted: '{year} 年办理情况报告等您审定', sentBack: '{year} 年办理情况报告退回修改', approved: '{year} 年办理情况报告已审定，编入发文登记' },
  refusals: { onlyTheOffice: '办理情况报告由{our.congressOffice}起草', onlyTheChair: '由{our.chair}审定', onlyReaders: '办理情况报告只给{our.congressOffice}和{our.presidium}看', noSuchYear: '没有这一年的数字', begunAlready: '这一年已经有一份在写，接着写就行' },
  hints: {
    begin: '数字由平台数好，您只写几段话。', write: '都可以不写；写了的印在报告里固定的地方，数字不用写。写的字随时自动保存。', submit: '送审后先不能改；退回了可以接着改。', sendBack: '写的内容都还在。', approve: '数字从此定在今天，以后数据再变，这份报告也不变；同时编号，记入发文登记。', drop: '这份草稿作废。',
    firstNumber: '这份报告会编为 {number}，是今年的第一号。今年纸上已经发过函的，先到“发文登记”填上最后一号。',
  },
  pages: {
    none: '还没有报告', noneHint: '一年的受理、答复、评价、公开情况由平台数好，您添上做法、问题和打算，{our.chair}审定后编号发出。', caption: '办理情况报告', columns: { year: '年份', state: '情况', number: '发文字号', day: '审定日期' }, back: '全部报告', notFound: '找不到这份报告', heading: '{year} 年办理情况报告', file: '{year}年代表建议办理情况报告',
    saved: '已自动保存', unsaved: '还没有保存', own: '自己写的几段', paper: '报告正文', approved: '{number}　{day}审定', approvedPlain: '{day}审定', voided: '{day}作废', moved: '审定以后，数字有变化。这份报告不变；要用新的数字，再写一份，原来写的几段话会带过去。', again: '用新数字再写一份', sentBack: '退回修改：{words}',
    done: { begin: '可以写了', write: '已保存', submit: '已送审', sendBack: '已退回', approve: '已审定，编入发文登记', drop: '已作废' },
  },
} as const;
