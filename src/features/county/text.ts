/** Words of the county's own pages. */
export const text = {
  title: '乡镇街道工作情况',
  verbs: { recount: '重新统计', setYearForm: '保存表样', gatherYear: '汇总各乡镇' },
  refusals: { tooManyLines: '全县这一年超过 {most} 件，一张表放不下，请一个乡镇一个乡镇地下载', onlyTheCounty: '这一页由县级人大工作人员在本县的页面上看' },
  spans: { year: '今年', term: '本届以来' },
  columns: {
    town: '乡镇（街道）', deputies: '在任代表', stations: '联络站', opinionsReceived: '今年收到意见', opinionsInTime: '意见按期答复', opinionsWaiting: '意见在办', opinionsOverdue: '意见超期',
    received: '收到建议', handling: '建议在办', overdue: '建议超期', answeredInTime: '建议按期答复', closed: '建议办结', published: '建议公开', lastClerkOn: '人大办公室最近办事', publishedDaysAgo: '距上次公开（天）',
  },
  lists: {
    lead: '看办了多少事，不排名次；按区划代码排列。', counted: '统计到 {at}', never: '还没有统计', none: '本县还没有开通的乡镇、街道。开通后这里一镇一行。', caption: '各乡镇、街道工作情况（建议按{span}）',
    enterTown: '进入{town}查看', entering: '进入后看到的是该镇的页面，该镇的操作记录会记下这次进入。', overdue: '{count} 件', drive: '创建验收合格 {accepted}/{stations}', total: '全县合计', span: '建议统计范围', spanOf: '建议统计：{span}',
    recounting: '正在重新统计：{done} / {all}', recounted: '重新统计好了', stillCounting: '统计还没做完，页面上先是原来的数字，过一会儿再看。', print: '统计表',
  },
  formFields: {
    order: '序号', town: '乡镇（街道）', number: '编号', kind: '建议、批评或意见', title: '标题', topic: '类别', place: '村（社区）', channel: '会议期间或闭会', lead: '领衔代表', cosigners: '附议代表', submittedOn: '提出日期', assignedOn: '交办日期', main: '主办单位', others: '会办单位', dueOn: '答复期限', repliedOn: '答复日期',
    letter: '答复类别', signer: '签发人', contactCount: '联系代表次数', attitude: '对态度的评价', result: '对结果的评价', promisedOn: '承诺日期', state: '现在的情况', closedOn: '办结日期', isPublished: '已公开', late: '补录',
  },
  yearTable: {
    title: '{county}{year}年代表建议办理台账', yes: '是', late: '补录', page: '年度台账', lead: '按县里自己的列名和顺序导出各乡镇的代表建议。表样存一次，以后每年都用。', usual: '序号\t乡镇（街道）\t编号\t标题\t领衔代表\t承办单位\t交办日期\t答复日期\t答复类别\t满意度\t办结日期\t备注',
    year: '年度', towns: '各乡镇的数据', town: '乡镇（街道）', count: '件数', copied: '汇总时间', never: '还没有汇总', one: '导出', all: '导出全县', gathering: '正在汇总：{done} / {all}', gathered: '汇总好了', stillGathering: '还没有汇总完，过一会儿再看。', none: '本县还没有开通的乡镇、街道。',
    form: '表样', formLead: '把县里空白表的表头一行复制，粘贴到下面，系统会认出各列；认不出的列留空，由人填写。', paste: '粘贴表头', pasteHint: '在 Excel 里选中表头那一行，复制，粘贴到这里；也可以一行写一个列名。', read: '按它排列', header: '列名', field: '填什么', byHand: '留空手填', up: '上移', down: '下移', drop: '去掉', add: '加一列', saved: '表样存好了', unset: '还没有设过表样，现在用的是常用表样。', setAt: '表样设于 {at}', column: '第 {place} 列',
  },
  table: { title: '{county}乡镇（街道）人大工作情况统计表', subtitle: '建议按{span}；统计到 {counted}；按区划代码排列，不排名次', all: '合计', none: '—' },
} as const;
