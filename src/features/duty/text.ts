/** Words of the duty archive. */
export const text = {
  title: '履职档案',
  kinds: {
    suggestion: { submitted: '领衔提出建议', cosigned: '联名提出建议' }, motion: { submitted: '领衔提出议案', cosigned: '附议议案' }, opinion: { answered: '答复群众意见' }, activity: { attended: '参加代表活动' },
    contact: { visited: '走访联系群众', forum: '召开选民座谈会', deed: '办实事', helped: '结对帮扶', mediated: '参与调解', talked: '接受联系谈话', keptTouch: '联系代表' },
    presence: { attended: '出席人代会会议' }, reception: { received: '接待群众' }, award: { won: '评优获选' },
    duty: { training: '参加培训', sitting: '出席、列席会议', inspection: '视察、调研、执法检查', report: '述职', award: '受表彰', other: '其他履职' },
  },
  otherKind: '履职活动',
  addedKinds: { training: '参加培训', sitting: '出席、列席会议', inspection: '视察、调研、执法检查', report: '述职', award: '受表彰', other: '其他履职' },
  chapters: { sessions: '参加会议和议案', suggestions: '代表建议', activities: '代表活动、视察和调研', training: '学习培训', voters: '联系群众', ties: '联系代表', deeds: '办实事、帮扶和调解', reports: '述职和表彰', others: '其他' },
  answers: { kept: '保留这条记录', struck: '划掉这条记录' },
  verbs: { addAct: '补一条', strikeAct: '划掉', object: '这条不对', answerObjection: '答复异议' },
  fields: { on: '日期', kind: '事项', title: '内容', enteredAt: '记入时间', reason: '原因', words: '说明', answer: '怎么处理' },
  hints: { addAct: '走访、建议、活动这些系统会自动记，不用补。这里只补系统不知道的事，例如到县里参加的培训。', strikeAct: '记录划掉后仍然看得见，并写明原因', object: '写明哪里不对，{our.congressOffice}会核实并答复。原记录一直保留。' },
  notices: { objected: '{who}对履职记录提出异议，请答复：{what}', objectionMet: '您提出异议的履职记录已划掉：{what}', objectionKept: '您提出异议的履职记录核实后保留：{what}，理由请点开看' },
  refusals: {
    notYours: '履职记录由{our.presidium}和人大办公室掌握，代表本人可以看自己的', onlyTheOffice: '异议由{our.congressOffice}答复', notADeputy: '这一天他（她）不是代表，请核对日期和人', struckBefore: '这条记录已经划掉了', mendAtItsSource: '这条是自动记下的，请到原来的记录里作废',
    objectedBefore: '这条已经提过异议，正在等答复', notObjected: '这条没有待答复的异议', notYet: '日期还没到，请写已经做过的事',
  },
  lists: { none: '还没有履职记录。提交建议、走访群众、答复意见等都会自动记到这里，不用另外填表。', late: '补录', enteredLater: '{on} 发生，{enteredOn} 补录' },
  book: { title: '代表履职档案', chapterNone: '本年度无此项', contents: '目录', factsTitle: '基本情况', sums: '履职情况合计', facts: { district: '选区', group: '代表小组', cardNumber: '代表证号', workPost: '单位职务', electedOn: '当选日期' }, columns: { on: '日期', title: '内容', note: '说明' }, signature: '代表签名：　　　　　　　　审核人：　　　　　　　　日期：　　　　年　　月　　日', year: '{year}年', term: '第{number}届（{from}—{to}年）', yearOfTerm: '{year}年（第{number}届）' },
} as const;
