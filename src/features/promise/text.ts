/** Words of the promise feature. */
export const text = {
  title: '承诺',
  confidential: '保密件的承诺',
  /** What a promise is called that a reply made by its day alone. */
  byDay: '《{title}》：按答复办成',
  /** In the yearly report. */
  report: { year: '{year}年承诺{count}件：已兑现{kept}件，报兑现待核查{claimed}件，履行中{running}件（其中超过日期{late}件），暂不具备条件{notYet}件；推迟过的{slipped}件。', listed: '还没有兑现的逐件列在附件里。', cut: '{year}年还没有兑现的超过{most}件，附件列前{most}件，其余见承诺事项台账。', noneOpen: '承诺的都已兑现。', title: '还没有兑现的承诺' },
  /** A promise in a list of spot checks. */
  sampleNumber: '{suggestion}承诺{place}',
  saidAgain: '再次答复时写的日期', movedEarlier: '{office}在新的答复里写明{day}前办成，比原来早。', movedLater: '{office}在新的答复里写明{day}前办成。推迟要经{our.presidium}同意，同意以前仍按原来的日期。',
  fromPaper: '据纸质件补录', notOnPaper: '更正补录：纸质答复没有写办成日期',
  suggestionEnded: '建议已撤回或作废', passedOnWhy: '原来的建议已撤回或作废，这条承诺归并案办理的另一件建议', shownMoved: '公开的承诺移到并案办理的另一件建议下', shownNoMore: '建议已撤回或作废，承诺从公开页面撤下，需重新审核公开',
  states: {
    drafted: '随答复拟写', running: '履行中', claimed: '报兑现，待核查', kept: '已兑现', extended: '履行中（经同意延期）', adjusted: '履行中（经{our.presidium}同意调整）', notYet: '暂不具备条件', void: '已作废',
  },
  publicStates: { running: '履行中', kept: '已兑现', extended: '经同意延期', adjusted: '经{our.presidium}同意调整', notYet: '暂不具备条件' },
  verbs: {
    issue: '答复签发', record: '记一条承诺', setAside: '不是承诺', amend: '改写内容', claim: '报兑现', confirm: '核查属实', sendBack: '退回', ask: '申请延期、调整或说明条件', grant: '同意', refuse: '不同意', review: '再看过，仍不具备条件', resume: '恢复履行', reopen: '重新打开',
    press: '催办', answer: '说办成没有', answerAsResident: '记群众怎么说', handOver: '移交给其他单位', publish: '公开', hide: '撤下公开', void: '作废',
  },
  wants: { extended: '延期', adjusted: '调整内容', notYet: '暂不具备条件' },
  reasons: { higherFunds: '要等上级资金', land: '用地没有落实', power: '不是本级职权', policy: '政策有变化', consent: '涉及的群众意见不一', season: '受季节或工期限制', other: '其他原因' },
  answers: { done: '办成了', partly: '办了一部分', notDone: '没办成' },
  ways: { own: '本人回答', phone: '电话问的', visit: '上门问的', paper: '纸条' },
  sources: { replyDay: '答复写明的日期', spelledOut: '单独写明的承诺', agreed: '会上答应的', told: '会办意见或办理进展里说的' },
  saidPlaces: { reply: '答复', coOpinion: '会办意见', progress: '办理进展' },
  clocks: { promise: '{day}前办成', check: '{day}前核查', review: '{day}再看' },
  groups: { open: '没办成的', late: '超期的', waiting: '等我办', done: '已兑现', all: '全部' },
  yuan: '{amount} 元',
  /** One of several promises in a printed reply. */
  inLetter: '承诺{number}：{what}，{day}前办成。',
  events: { saidAgain: '再次答复', passedOn: '归另一件建议', officeClosed: '承办单位撤销' }, handedOverFrom: '从{office}移交：{words}',
  fields: {
    what: '承诺办成什么', dueOn: '哪天前办成', amountYuan: '投入（元）', quantity: '数量', evidence: '凭什么算办成', doneOn: '哪天办成的', words: '办成的情况', spentYuan: '实际投入（元）', files: '照片或材料', wanted: '申请什么', newDueOn: '新的日期', newWhat: '调整为',
    reason: '缺什么条件', why: '说明', note: '意见', resolvedOn: '{our.presidium}哪天决定的', resolved: '决定的内容', office: '承办单位', year: '承诺年份', state: '状态', answer: '办成了没有', remark: '想说的话', way: '怎么问的', opinion: '哪位群众', publicWhat: '公开的承诺内容', publicWhy: '公开的说明（没办成的写为什么）', ground: '理由', reply: '写在哪份答复里', firstDueOn: '最初承诺的日期', slips: '推迟次数', madeOn: '承诺日期', spent: '实际投入',
  },
  hints: {
    setAside: '例如：这是已经办完的事；这是文件施行的日期', what: '例如：修通五组到六组的水泥路', quantity: '例如：800 米', evidence: '例如：验收单、现场照片', dueOn: '日期只写一次，最初的日期以后一直看得到', claim: '照片不是必须的；{our.presidium}核查以后才算兑现', ask: '{our.chair}审定以前，原来的日期不变', adjusted: '原来的内容和最初的日期照样看得到', grant: '最初的日期不变，推迟的次数照记', resolvedOn: '能审定的人都在申请的单位，照{our.presidium}的会议记录登记',
    publish: '群众看到的就是下面这几个字，请不要写人名、电话和门牌号', handOver: '办成的日期不变', deputy: '这句话交{our.presidium}，承办单位看不到', resume: '晚于原来日期的，记一次推迟', notYet: '到期不会自动消失，过一段时间再看',
  },
  notices: {
    claimed: '{office}报已兑现，请核查：{what}', confirmed: '{our.presidium}核查属实，已兑现：{what}', sentBack: '报兑现退回，请接着办：{what}', isItDone: '答复里承诺的事报已办成，您看办成了没有：{what}', answerWaiting: '还想听您说一句，办成了没有：{what}', asked: '{office}申请推迟到{day}：{what}',
    notYetAsked: '{office}说暂不具备条件，请审定：{what}', granted: '{our.chair}已同意，请看：{what}', refused: '没有同意，仍在{day}前办成：{what}', reviewed: '又看了一次，仍不具备条件：{what}', resumed: '恢复履行，{day}前办成：{what}', reopened: '重新打开，请接着办：{what}', pressed: '催办：应在{day}前办成：{what}', handedOver: '移交给你单位，{day}前办成：{what}',
    movedTo: '改由{office}履行：{what}', voided: '已作废：{what}', anotherDayTold: '{office}在新的答复里写明{day}前办成：{what}', judgeAnew: '原来的建议已撤回或作废，公开的承诺已撤下，请看要不要重新公开：{what}', saidAnotherDay: '{office}在新的答复里写明{day}前办成，请看这条承诺要不要恢复履行：{what}', deputySaysNot: '代表说没有全办成，请看：{what}', residentSaysNot: '群众说没有全办成，请看：{what}', workMoved: '{office}的 {count} 条承诺改由你们履行，期限不变', officeClosedOne: '{office}已撤销，这条承诺请移交：{what}', officeClosed: '{office}已撤销，{count} 条承诺请移交',
    dueSoon: '{count} 条承诺快到期，最近一条还有 {days} 天：{what}', overdue: '{count} 条承诺已超期，最长 {days} 天：{what}', overdueOffice: '{office}有 {count} 条承诺超期，最长 {days} 天', overdueWeek: '本周有 {count} 条承诺超期', checkDue: '{count} 条报兑现的承诺待核查：{what}', reviewDue: '{count} 条暂不具备条件的承诺该再看一看：{what}',
  },
  call: '您好，我是{our.congressOffice}的。您反映的事（{number}），承办单位答复时承诺“{what}”，现在报办成了。想问问您：办成了没有？',
  table: {
    late: '超期 {days} 天',
    title: '{town}承诺事项台账', subtitle: '{filters}　共 {count} 条　制表日期 {date}', cut: '　一张表最多 {most} 条，没有列全的请按年份或单位分开下载', all: '全部', and: '，', year: '{year} 年承诺的', number: '建议编号', suggestion: '建议', what: '承诺内容', office: '承办单位', made: '承诺日期', firstDue: '最初的日期', due: '现在的日期', slips: '推迟次数', state: '状态', lamp: '超期',
  },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { isItDone: '问承诺兑现没有' },
  refusals: {
    notYours: '您无权查看这条承诺', onlyTheHandler: '这一步由承办单位办理', onlyTheOffice: '这一步由{our.congressOffice}办理', onlyTheChair: '这一步由{our.chair}审定', ownAsking: '您就在申请的单位，这一项请别人审定', resolutionNeeded: '请写明{our.presidium}哪天决定的、怎么决定的，日期不能早于提出申请那天，也不能晚于今天', otherStation: '这位群众不是您站上的，请他的联络站或{our.congressOffice}来问', onlyTheChecker: '核查和公开由{our.chair}或{our.presidiumMember}办理，承办单位的人不能核查自己', onlyTheLead: '只有提这件建议的代表能回答', onlyTheResident: '只有反映这件事的群众，或替他记录的工作人员能回答',
    saidSettled: '这个日期已经有人看过了', askWaits: '已经有一项申请等{our.chair}审定', nothingAsked: '没有等待审定的申请', pressedToday: '今天已经催办过', answeredBefore: '已经回答过了，只问一次', suggestionNotPublic: '建议公开以后，承诺才能公开', confidential: '保密件的承诺不公开', notPublished: '这条承诺没有公开',
    badDay: '日期不对：不能早于今天，也不能太远', badDoneDay: '办成的日期不能晚于今天，也不能早于承诺的日期', reasonNeeded: '暂不具备条件的要选缺什么条件，其他申请不用选', dayNeeded: '延期和调整要写新的日期，暂不具备条件的不写', contentNeeded: '调整内容的要写调整成什么，其他申请不用写', notLater: '新的日期要晚于原来的日期，也不能太远',
    wayNeeded: '请选是怎么问的', whichOpinion: '请选是哪位群众', noOffice: '单位不存在、已经撤销，或不能承办', sameOffice: '本来就由这个单位履行',
  },
} as const;
