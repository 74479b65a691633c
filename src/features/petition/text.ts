/** Words of letters and visits. */
export const text = {
  title: '来信来访',
  kinds: { proposal: '建议意见', claim: '申诉求决', accusation: '检举控告', judicial: '涉法涉诉' },
  unsorted: '待分类',
  kindHints: {
    proposal: '对工作提建议、提意见', claim: '请求解决问题、对处理不服', accusation: '检举违纪违法，转纪检监察机关；材料不给被反映的人看', judicial: '法院、检察院、公安已经受理或者应当由他们办的，转政法机关',
  },
  sources: { letter: '来信', visit: '来访', phone: '来电', sentDown: '上级人大交办', passedOn: '其他机关转来' },
  states: { registered: '已登记，待分类', objected: '已提异议', own: '{our.congress}自己办', passed: '已转有权机关', directed: '已告知去向', answered: '已答复', returned: '已退回', closed: '已办结', void: '已作废' },
  stages: { handling: '办理', review: '复查', reReview: '复核' },
  groups: { toSort: '待分类', running: '办理中', below: '乡镇未报', late: '超期', done: '办完了' },
  grounds: { accused: '反映的就是他', recused: '有利害关系，应当回避' },
  ways: { onTheSpot: '当场书面', post: '邮寄', message: '短信', byHand: '送到本人' },
  next: { sort: '分类', object: '等对方回话', tell: '书面告知信访人', report: '报办理结果', reportAgain: '补报办理结果', answer: '答复', organ: '有权机关办理', below: '等乡镇报结果', read: '看乡镇报来的情况' },
  verbs: {
    register: '登记来信来访', amend: '改登记', takeOn: '{our.congress}自己办', passOn: '转有权机关', direct: '告知向哪个机关提出', object: '提出异议', settleObjection: '记对方回话', tell: '记书面告知', beginStage: '记受理（复查、复核）', extendStage: '记延期', endStage: '记办理结果', sendDown: '交乡镇办', takeBack: '收回', returnReport: '退回补报', sortAnew: '改分类（去向）', urge: '催办',
    answer: '答复', reportBack: '报办理结果', close: '办结', reopen: '退回重办', void: '作废', bar: '让某人回避', unbar: '取消回避', reveal: '看姓名电话',
  },
  /** What the other house did, in the timeline. */
  events: { arrived: '上级人大交来', urgedAbove: '上级人大催办', reportCame: '乡镇报来办理结果', reportReturned: '上级人大退回，要求补报', objectionCame: '乡镇提出异议' },
  /** What a correction, and a report sent back, leave in the timeline. */
  told: { sortedAnew: '原为{before}，改为{after}。{words}', returned: '{words}（{day}前补报）' },
  sendingStates: { waiting: '正在送达', received: '乡镇已收到', barred: '送不到：涉及该乡镇全部能办的人', takenBack: '已收回' },
  fields: {
    source: '怎么来的', receivedOn: '哪天收到', subject: '一句话事由', content: '反映的事', placeCode: '哪个村（社区）', headCount: '来了几个人', name: '姓名', phone: '手机', address: '住址', representatives: '推选的代表', fromBody: '哪个机关交来的', fromNumber: '来文号', reportDueOn: '哪天前要报结果', systemNumber: '信访信息系统编号',
    kind: '是哪一类', organ: '有权处理的机关', words: '说明', on: '哪天', way: '怎么告知的', body: '哪个机关', outcome: '处理意见', untilOn: '延到哪天', answer: '答复', report: '报的结果', agreed: '对方同意收回', urged: '催了什么', why: '为什么', personId: '谁', ground: '为什么回避', revealGround: '为什么要看', files: '信件照片',
    representativesCount: '推选代表 {count} 人', next: '下一步', dueOn: '期限', enteredBy: '登记人', told: '书面告知', objection: '提异议的期限', contact: '信访人', barred: '不得知道此件的人', opinion: '原来的群众意见',
    townId: '交给哪个乡镇（街道）', withContact: '信访人的姓名、电话、住址和信件照片', aboutNames: '反映的是那里的哪些人', reportFiles: '报告照片', sentTo: '交给', sentOn: '交办日期', numberThere: '那里的编号', stateThere: '那里的进展', objectionThere: '异议', toldAt: '{day} 报来', returnedAt: '{day} 退回补报', reportReturned: '上级人大退回了报告，请补报', returnedFiles: '退回过的报告照片', missing: '还缺什么', accusedIds: '反映的是这里的哪些人',
  },
  hints: {
    subject: '例如：宅基地边界争议', content: '来信照抄主要内容，来访照他的原话写；只写一次', headCount: '5 人以上来访，推选不超过 5 名代表', representatives: '一行一个，最多 5 人（《信访工作条例》第二十条）', anonymous: '不肯说姓名的可以不填；姓名、住址、电话都没有的，不用书面告知', systemNumber: '已经录进信访信息系统的，写编号，不再另立一份',
    organ: '例如：镇自然资源所、县信访局、县纪委监委', decides: '{our.congress}只登记、转送、催办，不处理个案。', tell: '收到之日起 15 日内书面告知（《信访工作条例》第二十三条）', object: '不是我们的，5 个工作日内提出（《信访工作条例》第二十三条）', stage: '受理之日起 60 日内办结，可延 30 日；复查、复核各 30 日（《信访工作条例》第三十四条至第三十六条）',
    bar: '登记后他就看不到此件了', barOpinion: '登记后他就看不到此件了；但此件是从群众意见登记来的，原来那件意见他还看得到，涉及他本人的请口头向{our.chair}或上级人大报告', urge: '问办得怎样，不替有权机关作决定', amend: '原话不改；姓名、手机、住址不填就不变', reveal: '看了留有记录',
    sendDown: '送到那里的登记簿，对方当天在待办里看到', withContact: '那里要书面告知、要找本人了解的，才一并交；检举控告一律不交（《信访工作条例》第三十条）', aboutNames: '一行一个姓名。那里管信访的人被反映的，送到以前就先让他回避；检举控告必须写', takeBack: '那里的件作废，写明原因；收回后可以另交别处', setAbove: '来文号和期限是上级人大定的，这里不能改',
    returnReport: '对方当天在待办里看到；原来报的留在经过里', sortAnew: '原来的分类和机关留在经过里，期限不变；已经书面告知过的，改完再告知一次', accusedIds: '选中的马上看不到此件。原来回避的不会因此看到，要另外取消', reportAgain: '请在{day}前补报',
  },
  /** 来信来访登记簿, as it is printed. */
  ledger: { name: '来信来访登记簿', title: '{town}来信来访登记簿（{year}年）', subtitle: '共 {count} 件 · {day}印', number: '编号', unknown: '未留姓名', heads: '{count} 人', went: '去向', result: '处理结果', reported: '{day}已报交办机关', closed: '办结日期', signature: '登记人：　　　　　　　　审核人：　　　　　　　　' },
  refusals: {
    onlyTheOffice: '来信来访由{our.clerk}和{our.chair}办理', barred: '此件您应当回避', notFromOrgan: '不是别的机关交来的，没有这一步', objectionTooLate: '提异议的 5 个工作日已经过了', noStage: '现在没有在办的一轮', extendedOnce: '只有办理可以延期，而且只能延一次', reportedBefore: '已经报过结果了',
    notTold: '还没有书面告知信访人，不能办结', notReported: '还没有向交办机关报结果，不能办结', stageRuns: '有权机关还没有办完这一轮', unknownOpinion: '没有这件群众意见', nothingSaid: '请写反映的事', badDay: '日期不能晚于今天，也不能早于收到那天', fromWhom: '请写是哪个机关交来的', tooMany: '代表不能超过 5 人（《信访工作条例》第二十条）',
    unknownPlace: '没有这个村（社区）', noRounds: '只有申诉求决有 60 日的办理期限和复查、复核', badExtension: '只能往后延，而且最多延 30 日（《信访工作条例》第三十四条）', stageFinal: '复核意见是终结意见，同一事实和理由不再受理', notStaff: '只有{our.clerk}和{our.chair}看得到来信来访，别人不用回避', nobodyLeft: '这样就没有人能办此件了，请先让别人担任{our.clerk}', notBarredBefore: '他没有回避此件', registeredBefore: '这件群众意见已经登记成信访件了',
    onlyACounty: '只有县级人大可以交乡镇办', unknownTown: '没有这个乡镇（街道）', badReportDay: '报结果的期限要晚于今天', namelessAccusation: '检举控告不能把检举人的姓名、电话交下去（《信访工作条例》第三十条）', aboutWhom: '检举控告请写反映的是谁，好让他先回避', notSentDown: '此件没有交乡镇办', liesBelow: '此件还在乡镇办，请先收回', reportCame: '乡镇已经报了结果，不能再收回', noReportFromBelow: '乡镇还没有报结果，不能办结', nothingToReturn: '乡镇还没有报结果，没有可以退回的', nothingChanged: '分类和机关都没有改', setAbove: '报结果的期限是上级人大定的，这里不能改',
  },
} as const;
