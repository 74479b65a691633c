/** Words of the county's own pages. */
export const text = {
  title: '乡镇街道工作情况',
  verbs: { recount: '重新统计' },
  refusals: { onlyTheCounty: '这一页由县级人大工作人员在本县的页面上看' },
  spans: { year: '今年', term: '本届以来' },
  columns: {
    town: '乡镇（街道）', deputies: '在任代表', stations: '联络站', opinionsReceived: '今年收到意见', opinionsInTime: '意见按期答复', opinionsWaiting: '意见在办', opinionsOverdue: '意见超期',
    received: '收到建议', handling: '建议在办', overdue: '建议超期', answeredInTime: '建议按期答复', closed: '建议办结', published: '建议公开', lastClerkOn: '人大办公室最近办事', publishedDaysAgo: '距上次公开（天）',
  },
  lists: {
    lead: '看办了多少事，不排名次；按区划代码排列。', counted: '统计到 {at}', never: '还没有统计', none: '本县还没有开通的乡镇、街道。开通后这里一镇一行。', caption: '各乡镇、街道工作情况（建议按{span}）',
    enterTown: '进入{town}查看', entering: '进入后看到的是该镇的页面，该镇的操作记录会记下这次进入。', overdue: '{count} 件', total: '全县合计', span: '建议统计范围', spanOf: '建议统计：{span}',
    recounting: '正在重新统计：{done} / {all}', recounted: '重新统计好了', stillCounting: '统计还没做完，页面上先是原来的数字，过一会儿再看。', print: '统计表',
  },
  table: { title: '{county}乡镇（街道）人大工作情况统计表', subtitle: '建议按{span}；统计到 {counted}；按区划代码排列，不排名次', all: '合计', none: '—' },
} as const;
