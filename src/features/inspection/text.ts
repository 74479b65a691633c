/** Words of the inspection feature. */
export const text = {
  title: '迎检自查',
  verbs: { addItem: '加一项', dropItem: '去掉这一项', confirmNone: '本年度无此项', sayWhere: '写明存放处', withdrawAnswer: '撤销', noteVisit: '登记迎检日期', callOffVisit: '取消这次迎检', chooseList: '换一份清单', makeList: '新建迎检清单', changeList: '修改清单', setListAside: '停用', makePack: '做一份迎检包', takePack: '下载' },
  fields: { year: '年度', asks: '检查什么', words: '纸质材料放在哪里', visitOn: '哪一天来', visitor: '谁来检查', listId: '用哪份清单', name: '清单名称', askedBy: '哪个单位来检查', items: '检查内容' },
  standardList: '标准清单',
  parts: { station: '阵地', activity: '计划和活动', register: '四簿四卡', handling: '建议办理', duty: '代表履职', paper: '会议和请示报告', added: '本地增加' },
  items: {
    plates: '门前有牌子', walls: '墙上有内容（五项制度）', cabinets: '橱内有资料', haves: '六有齐全', plans: '年度活动计划', pace: '活动次数达到要求', minutes: '活动有记录、有汇报',
    attendance: '代表活动考勤登记簿', activities: '代表活动情况记录簿', receptions: '代表接待选民记录簿', deeds: '代表办实事记录簿', dutyCards: '代表履职登记卡', suggestionCards: '代表建议办理登记卡', opinionCards: '群众意见办理登记卡', contactCards: '代表联系选民登记卡',
    handling: '代表建议按期答复', archives: '代表履职档案', training: '代表培训', reports: '代表述职', sessions: '人代会会议材料', presidium: '{our.presidium}会议记录', requests: '向党委请示报告',
  },
  haves: { venue: '场所', plate: '牌子', rules: '制度上墙', plan: '计划', convener: '召集人', records: '记载' },
  standings: { ready: '齐全', missing: '还缺', none: '本年度无此项', onPaper: '纸质存放' },
  packStates: { asked: '正在做', ready: '做好了', failed: '没做成', gone: '已过保存期' },
  gaps: { lacks: '缺{what}', comma: '、', quarters: '第{quarters}季度不足 {least} 次', year: '全年 {held} 次，应不少于 {least} 次', noMinutes: '没有写记录', notSigned: '记录没有签字', overdue: '应在{day}前答复', and: '；' },
  notices: { selfCheck: '{day}前迎检，{year}年材料还缺 {count} 项，请看自查单', yearEndCheck: '年底自查：{year}年材料还缺 {count} 项，请在{day}前补齐', listCheck: '{day}前迎检，照“{list}”自查，{year}年材料还缺 {count} 项，请看自查单', packReady: '{year}年迎检包做好了，可以下载' },
  hints: {
    confirmNone: '{our.chair}确认本年度确实没有这一项，迎检包里写明由谁、哪天确认。以后有了记录，以记录为准。', sayWhere: '例如：档案室二号柜第三层。迎检包里写明到哪里看。', addItem: '县里或本{our.area}另外要查的，加在这里。不用上传材料，写明存放处就行。',
    noteVisit: '系统会提前 4 个星期（天数可在设置里改）列出还缺什么，并提醒{our.chair}和{our.clerk}。', makePack: '在后台做，可以离开这一页。姓名和电话按规定遮住。', dropItem: '已经写的存放处一起保留。',
    makeList: '检查组带了自己的清单，照着勾、照着排。迎检包的目录就按他的顺序、编号和说法。', chooseList: '原来那份清单的自查单到此为止，今晚起照新的清单自查。', setListAside: '以后不再选用；做过的迎检包照旧，还可以抄一份。', changeList: '登记了用这份清单的迎检，自查也照改后的来。',
  },
  refusals: {
    onlyTheOffice: '迎检材料由{our.congressOffice}准备', onlyTheChair: '“本年度无此项”由{our.chair}确认', noSuchItem: '检查清单里没有这一项', recordsAnswer: '这一项已经有记录，不用另外说明', answeredBefore: '这一项已经说明过，要改请先撤销', withdrawnBefore: '这条说明已经撤销',
    dayOver: '这一天已经过去', packRunning: '正在做一份，做好后再做下一份', packNotReady: '这份迎检包还没做好，或已过保存期',
    noSuchList: '没有这份迎检清单，请重新选', listSetAside: '这份迎检清单已经停用，请换一份，或抄一份再用', packedBefore: '照这份清单做过迎检包，不能再改；要改请抄一份', listAwaited: '已经登记了用这份清单的迎检，请先给那次迎检换一份清单', listNamed: '已经有一份叫这个名字的清单，请换个名字', tooManyLists: '在用的迎检清单最多 {most} 份，请先停用不用的',
    listEmpty: '请至少勾一项检查内容', itemTwice: '同一项只能在清单里出现一次', sayWhatIsAsked: '另加的一项要写明检查什么', itemOnList: '“{name}”里有这一项，请先改那份清单或停用',
  },
  pack: {
    name: '迎检资料', title: '{year}年度迎检资料', file: '{town}{year}年度迎检包 {on}.zip', listFile: '{town}{year}年度迎检包（{list}） {on}.zip', listWords: '{list}（{by}）', subtitle: '{town}　{year}年度', year: '{year}年度', cover: '封面和目录', contents: '目录', gapList: '缺项清单', factsTitle: '说明', sums: '各部分项数', volume: '第{number}册（共{of}册）', signature: '制表人：　　　　　　　　审核人：　　　　　　　　日期：　　　　年　　月　　日',
    facts: { list: '检查清单', year: '年度', madeOn: '制作日期', madeBy: '制作人', masked: '姓名和电话', late: '补录' }, maskedWords: '选民的姓名和电话已遮住，需要核对的请到密封卷查看', lateWords: '事后录入的记录都注明“补录”',
    columns: { number: '序号', part: '部分', ours: '对应本系统', asks: '检查内容', standing: '情况', answer: '材料', where: '哪里', lacks: '缺什么', station: '联络站', place: '村（社区）', host: '联络站、小组', sum: '全年', notedOn: '查看日期', on: '日期', what: '内容', who: '代表' },
    signed: { title: '{register}签字页清单', columns: { on: '上传日期', who: '上传人', what: '说明', rows: '涉及行数', period: '时间' }, whole: '整本', original: '原件含姓名和电话，没有放进本包，请到登记簿查看' }, letters: '答复函',
    none: '本年度无此项，{name}于{on}确认', onPaper: '纸质材料：{words}', enclosed: '见本项文件夹，{count} 份，{held} 条记录', lacking: '缺 {count} 处，见缺项清单', cut: '共 {total} 条，只印前 {printed} 条，其余请按季度、按站另印', nothingYet: '还没有记录', has: '有', hasNot: '无', quarter: '第{quarter}季度', acts: '另有 {count} 次',
  },
} as const;
