/** Words of the suggestion feature. */
export const text = {
  title: '代表建议',
  confidentialTitle: '保密件',
  states: {
    draft: '草稿', cosigning: '征求联名', submitted: '待审核', mending: '已退回修改', accepted: '待交办（已受理）', prepared: '待{our.chair}审定交办', dividing: '待{our.governmentOffice}分办', assigned: '待签收',
    handling: '在办', reassigning: '待重新交办', replied: '已答复，待评价', appraised: '已评价，待办结', dissatisfied: '不满意，待重新办理', rehandling: '重新办理', disputed: '仍不满意，待研究',
    concluded: '已研究，待办结', closed: '办结，待公开审核', checked: '公开审核，待复核', published: '已公开', withheld: '办结，不公开', elsewhere: '转其他渠道', forwarded: '已转上级人大',
    withdrawn: '已撤回', void: '已作废',
  },
  verbs: {
    draft: '写建议', amend: '修改', askCosigners: '邀请联名', cosign: '同意联名', declineCosign: '不联名', recordPaperSignature: '登记签名', submit: '提交', accept: '受理并编号',
    returnForMending: '退回修改', sendElsewhere: '转其他渠道', prepare: '拟办', assign: '交办', divide: '分办', acceptWork: '签收', askReturn: '申请退办', allowReturn: '同意退办', refuseReturn: '不同意退办',
    logContact: '记沟通', confirmContact: '确认沟通', declareUnreachable: '注明联系不上', askExtension: '申请延期', grantExtension: '准予延期', refuseExtension: '不准延期', draftReply: '拟答复',
    issueReply: '签发答复', recordFaceToFace: '记面复', giveCoOpinion: '填会办意见', appraise: '填征询意见表', enterAppraisal: '录入纸质征询意见表', orderRehandling: '责成重新办理',
    concludeAfterMeeting: '记研究意见', close: '办结', checkPublication: '公开审核', confirmPublication: '复核', withhold: '不公开', withdraw: '撤回', void: '作废', remind: '催办', handOver: '移交给其他代表', recordHigherReply: '登记上级答复', sendBackCoOpinion: '退回会办意见',
    changeAppraisal: '更正评价', noteApproach: '登记打招呼', reopen: '退回办理',
    previewPast: '读取往年建议清单', confirmPast: '确认补录', dropPast: '放弃这次补录', enterPast: '补录一件往年建议',
  },
  /** A paper made to a higher congress, followed from here. */
  passage: {
    title: '{congress}办理情况', steps: {
      arrived: '已收到', accepted: '已受理', mending: '退回修改', elsewhere: '转其他渠道', assigned: '已交办', replied: '已答复', handledAgain: '责成重新办理', closed: '已办结', reopened: '撤销办结，接着办', published: '已公开', withdrawn: '已撤回', void: '已作废',
    },
    toResidents: '代表写的建议已转{congress}办理，办到哪一步会接着告诉您', waiting: '正在转送{congress}，一般一两分钟内到。', alone: '{congress}没有用本系统。请打印转送函，连同建议送去；有了答复登记在这里，代表和提意见的群众就能看到。',
    byHand: '{congress}的答复由本级登记', copied: '{congress}的进度，更新到 {at}', due: '{day}前答复', dueStep: '期限 {day}', handlers: '承办：{names}', number: '{congress}编号：{number}', replyBy: '{by} {day} 答复', go: '到{congress}的页面办理',
    asks: { amend: '退回修改，请改好再交', confirmContact: '承办单位记了一次沟通，请您确认', appraise: '已经答复，请填征询意见表' }, from: '由{from}转来', originNumbers: '群众意见 {numbers}', cover: '转送函',
  },
  kinds: { suggestion: '建议', criticism: '批评', comment: '意见' },
  levels: { township: '乡镇人大', county: '县级人大', city: '市人大' },
  topics: {
    roads: '道路交通', townBuilding: '集镇规划建设管理', farming: '农业农村', schoolsAndHealth: '教科文卫', welfare: '社会保障', environment: '环境保护', safety: '平安法治', other: '其他',
  },
  origins: { opinions: '群众意见', research: '调研', visit: '走访', reception: '接待选民', inspection: '视察', own: '自己了解' },
  elsewhereGrounds: {
    ownMatter: '涉及代表本人或亲属的个人事务', forwardedLetter: '转递群众来信或申诉材料', petition: '信访事项', report: '检举控告', pendingCase: '正在办理的案件', tender: '具体招投标',
    promotion: '学术或产品推介', noContent: '没有实际内容', legalAdvice: '法律咨询', otherPower: '不属于本级职权',
  },
  withholdGrounds: { stateSecret: '涉及国家秘密', tradeSecret: '涉及商业秘密', privacy: '涉及个人隐私', deputyAsked: '代表要求不公开', ongoingCase: '涉及未结案件', reprisal: '公开可能使人受到打击报复' },
  longGrounds: { wide: '涉及面广', difficult: '处理难度大', higherDecision: '需报上级决定', season: '受季节或工期限制' },
  returnGrounds: { notOurPower: '不属于本单位职责', otherOffice: '应由其他单位主办', higherPower: '属上级职权', merged: '与其他建议同一事项', officeClosed: '单位已撤销或合并' },
  confirmWays: { own: '本人确认', paper: '纸面签名', phone: '电话确认' },
  cosignerStates: { asked: '待确认', confirmed: '已联名', declined: '不联名', lapsed: '未联名' },
  contactKinds: { before: '办理前', during: '办理中', after: '办理后' },
  contactWays: { visit: '走访', meeting: '座谈', phone: '电话', onSite: '现场', letter: '信函' },
  contactStates: { logged: '待代表确认', confirmed: '代表已确认', disputed: '代表说没有' },
  roles: { main: '主办', co: '会办', part: '分办' },
  issuers: { townGovernment: '以{our.government}名义答复', own: '本单位发函答复', plain: '书信答复' },
  assignmentStates: { proposed: '拟交办', assigned: '待签收', accepted: '已签收', returnAsked: '申请退办', returned: '已退办', replaced: '已改由其他单位办理' },
  replyStates: { draft: '起草中', ready: '待签发', issued: '已签发' },
  marks: { satisfied: '满意', basicallySatisfied: '基本满意', dissatisfied: '不满意' },
  /** The classes of replies as the rules name them, for the sake of their English twins. */
  replyClasses: {
    fourA: { A: '所提问题已经解决或基本解决（含通过其他途径解决）', B: '所提问题正在解决或已经着手解决', C: '所提问题已列入计划，将逐步解决', D: '留作参考，或因条件所限暂不能解决并已说明' },
    fourB: { A: '所提问题已经解决或基本解决', B: '所提问题正在解决或已列入计划解决', C: '所提问题因条件限制，需待以后解决', D: '所提问题留作参考' },
    threeA: { A: '所提问题已经解决或基本解决', B: '所提问题部分解决或已列入计划', C: '所提建议留作参考，或暂不可行' },
    threeB: { A: '所提建议已经解决或采纳', B: '所提建议列入计划解决或采纳', C: '所提建议留作参考' },
  },
  reopenings: { before: '办结早了，回到办结前那一步', handling: '没有办好，退回承办单位办，答复期限不变' },
  /** How a word about the rating is kept. */
  approach: '{by}（{way}）：{words}',
  schemes: { fourA: '四类（甲）', fourB: '四类（乙）', threeA: '三类（甲）', threeB: '三类（乙）' },
  clocks: { assign: '交办期限', answer: '答复期限', publish: '公开审核期限' },
  seasons: { inSession: '会议期间', closedSeason: '闭会期间' },
  numbering: { inSession: '第{term}届{sitting}次会议第{number}号', closedSeason: '第{term}届闭会第{number}号' },
  fields: {
    title: '标题', facts: '情况与问题', proposal: '具体建议', topic: '类别', placeCode: '涉及村（社区）', level: '提给', origin: '来源', suggestedOffice: '建议由谁办', publicConsent: '同意全文公开',
    confidential: '要求保密的理由', lead: '领衔代表', cosigners: '联名代表', offices: '承办单位', handlerRole: '办理方式', part: '负责部分', longGround: '六个月办理的理由', throughGovernment: '交{our.governmentOffice}分办',
    assignedOn: '交办日期', dueOn: '答复期限', contactOn: '沟通日期', contactWay: '沟通方式', said: '沟通内容', reached: '是否联系上', body: '答复内容', plainWords: '给群众的话', letter: '答复类别', promisedOn: '承诺办成日期', whyNoDate: '不能定日期的原因',
    showGrade: '同意办结后公开满意不满意', reason: '更正的原因', approachBy: '谁打的招呼', approachOn: '哪天', reopenTo: '退回到哪一步',
    signer: '签发人', documentNumber: '发文字号', issuedOn: '签发日期', attitude: '对办理态度', result: '对办理结果', words: '具体意见', ground: '理由', filledOn: '填表日期', metOn: '研究日期', terms: '全文隐去的词', ranges: '隐去的段落',
    arrival: '转来单位', number: '编号', kind: '种类', closedOn: '办结日期', state: '步骤', submittedOn: '提交日期', contactPerson: '联系人', contactPhone: '联系电话',
    repliedOn: '答复日期', keptOn: '兑现日期', session: '届次', promise: '承诺办成什么', shares: '承办单位',
  },
  hints: {
    kind: '请单位办一件事，选建议；指出哪里做得不对，选批评；说看法、提个醒，选意见。三种一样交办、一样答复', title: '一件建议只说一件事，例如：石桥村五组水塔漏水，三十户吃水难', facts: '写清在哪里、什么事、影响多少人、有多久了', proposal: '写清希望怎么解决、由谁解决', publicConsent: '不同意的，办结后只公开编号和不公开的理由',
    cosign: '联名要本人愿意，请看过全文再确认', submit: '提交后由人大审核，{days} 个工作日内交办', contact: '答复前要当面或电话听取代表意见', unreachable: '不同日期联系三次仍联系不上的，由{our.clerk}注明',
    appraise: '征询意见表交{our.presidium}，承办单位只看到三件以上的合计', rehandling: '承办单位只看到{our.presidium}的重新办理函', strike: '选中要隐去的文字；人名、电话、身份证号、门牌号都不公开', withhold: '不公开的也要公布编号和理由',
    b: 'B 类要写哪天办成，定不下日期的写明原因', outward: '{our.government}内设机构不能对外发函，以{our.government}名义答复；村民委员会用书信', lateEntry: '补录：实际日期早于录入日期',
  },
  notices: {
    cosignAsked: '{who}邀请您联名：《{what}》', wordsChanged: '《{what}》改过了，请您重新看一看再确认联名', cosigned: '{who}已同意联名：《{what}》', submitted: '新提交的建议待审核：《{what}》',
    forwarded: '《{what}》是提给上级人大的建议，已登记并转送；没有转到的请打印转送函', arrived: '{from}转来一件代表建议，待审核：《{what}》', above: '《{what}》：{congress}{step}', accepted: '《{what}》已受理，编为{number}', nowSuggestion: '《{what}》审核时改为“建议”，办法不变', nowCriticism: '《{what}》审核时改为“批评”，办法不变', nowComment: '《{what}》审核时改为“意见”，办法不变', mending: '《{what}》退回修改，请看看意见', elsewhere: '《{what}》已转其他渠道，请看说明', toApprove: '《{what}》的交办方案待您审定',
    toDivide: '《{what}》请{our.governmentOffice}分办', assigned: '《{what}》已交办给{offices}', newWork: '新交办的代表建议：《{what}》，{due}前答复', returnAsked: '{office}申请退办《{what}》', returnAllowed: '同意退办《{what}》', returnRefused: '《{what}》的退办没有同意，请继续办理',
    contactLogged: '{office}记了一次沟通，请您确认：《{what}》', contactDisputed: '代表说没有这次沟通，请再联系：《{what}》', extensionAsked: '{office}申请延期答复《{what}》', extensionGranted: '《{what}》准予延期，{due}前答复', extensionRefused: '《{what}》没有准予延期，仍在{due}前答复',
    coOpinionGiven: '{office}已填会办意见：《{what}》', toSign: '《{what}》的答复待签发', answered: '《{what}》已答复', replied: '《{what}》已答复，请填征询意见表', toUrge: '代表的征询意见表已到：《{what}》', rehandle: '{our.presidium}要求重新办理《{what}》，{due}前再次答复', rehandledAgain: '《{what}》已责成重新办理',
    concluded: '{our.presidium}研究了《{what}》，请看意见', closed: '《{what}》办结了', toCheck: '《{what}》办结，待公开审核（{due}前）', toConfirm: '《{what}》的公开审核请您复核', published: '《{what}》已公开', withheld: '《{what}》不公开，理由已公布',
    coOpinionSentBack: '会办意见没有实际内容，请在{due}前重写：《{what}》', approached: '代表登记了评价期间有人打招呼：《{what}》', reopened: '《{what}》的办结已撤销，接着办',
    withdrawn: '《{what}》已由代表撤回', voided: '《{what}》已作废', pressed: '催办：《{what}》应在{due}前答复', leadless: '{who}的代表资格终止，{count} 件未办完的建议请确认由谁接手', officeClosed: '{office}已撤销，{count} 件建议请重新交办',
    handedOver: '《{what}》改由您接手', workMoved: '{office}的 {count} 件代表建议改由你们接着办，期限不变', workStays: '{office}移交给{to}时，有 {count} 件没能一起移交：两家都在办，或者要重新拟办。请看一看', officeMoved: '您的 {count} 件建议改由{office}接着办，期限不变', dueSoon: '{count} 件代表建议快到期，最近一件还有 {days} 天：《{what}》', overdue: '{count} 件代表建议已超期，最长 {days} 天：《{what}》', overdueOffice: '{office}有 {count} 件代表建议超期，最长 {days} 天', overdueWeek: '本周有 {count} 件代表建议超期',
    assignDue: '{count} 件代表建议待交办，最早一件应在{due}前交办', formWaiting: '《{what}》的征询意见表还等您填写', publishDue: '{count} 件办结的建议待公开审核，最早一件应在{due}前审完', coOpinionDue: '{count} 件代表建议的会办意见快到期：《{what}》',
  },
  calls: {
    overdue: '{office}您好，我是人大办公室。{number}《{what}》应在{due}前答复代表，已超期 {days} 天。请问办到哪一步了？今天能不能先跟代表通个电话？',
    dueSoon: '{office}您好，我是人大办公室。{number}《{what}》{due}到期，还有 {days} 天。答复稿好了没有？代表沟通过没有？', notAccepted: '{office}您好，我是人大办公室。{number}《{what}》交办已 {days} 天还没签收，请今天签收；不归你们办的，请在{due}前提出退办。',
    noContact: '{office}您好，我是人大办公室。{number}《{what}》还没有跟代表沟通的记录，请先听听代表意见再写答复。', formWaiting: '{who}代表您好，我是人大办公室。{number}《{what}》已经答复了，您满意不满意？方便时填一下征询意见表，也可以送一张纸的来。',
    cosignWaiting: '{who}代表您好，我是人大办公室。有一件建议《{what}》想请您联名，看过愿意的话请确认，不愿意也没关系。',
  },
  reasons: { overdue: '已超期', dueSoon: '快到期', notAccepted: '没签收', noContact: '没沟通', formWaiting: '等评价', cosignWaiting: '等联名' },
  table: {
    title: '{town}{our.body}代表建议交办表', subtitle: '{session}　共 {count} 件　制表日期 {date}', number: '编号', kind: '种类', deputy: '领衔代表', content: '建议内容', main: '主办（分办）单位', co: '会办单位', topic: '类别', assignedOn: '交办日期', dueOn: '答复期限', state: '办理情况', all: '全部', listTitle: '{town}{our.body}代表建议、批评和意见清单', listSubtitle: '共 {count} 件　制表日期 {date}', signature: '交办人：　　　　　　　　接收人：　　　　　　　　日期：　　　　年　　月　　日',
  },
  letters: {
    replyTitle: '关于{congress}{number}{kind}的答复', addressee: '{names}代表', opening: '您提出的《{title}》（{number}）收悉。现答复如下：', openingMany: '你们提出的《{title}》（{number}）收悉。现答复如下：', closing: '感谢您对我们工作的关心和支持，欢迎继续提出意见建议。', closingMany: '感谢你们对我们工作的关心和支持，欢迎继续提出意见建议。', classMark: '{letter}类',
    contact: '联系人：{name}，电话：{phone}', coOpinion: '{office}会办意见：{words}', promise: '我们承诺于{date}前办成。', noDate: '目前不能确定办成日期，原因是：{words}', enclosure: '代表建议办理情况征询意见表',
    askTheDeputy: '承办单位已经书面答复代表，内容请问代表或联络站。',
    coverTitle: '关于转送代表{kind}的函', coverOpening: '现将本级人大代表工作中{names}代表提给你们的{kind}《{title}》转送你们，请按规定受理、交办，并将办理情况函告我们。', coverFacts: '情况与问题', coverProposal: '具体建议', coverPlace: '涉及：{place}', coverSigned: '领衔代表：{lead}', coverCosigned: '联名代表：{names}', coverTo: { county: '县（市、区）人民代表大会常务委员会', city: '市人民代表大会常务委员会', township: '乡镇人民代表大会' },
    rehandleTitle: '关于重新办理{number}{kind}的函', rehandleOpening: '代表对《{title}》（{number}）的办理结果不满意。经{our.presidium}研究，请你单位重新办理，并于{date}前再次答复代表。', againOpening: '《{title}》（{number}）办结后发现没有办好。经{our.presidium}研究，请你单位继续办理，并于{date}前再次答复代表（答复期限不变）。', rehandleGround: '理由：{ground}', rehandleClosing: '办理中请再次当面听取代表意见。',
    formTitle: '代表建议办理情况征询意见表', formMark: '附件', formReturn: '请代表填好后交{our.organ}，不交承办单位。',
  },
  formRows: { number: '建议编号', title: '标题', office: '承办单位', way: '沟通方式', attitude: '对办理态度', result: '对办理结果', words: '具体意见（不满意的请写明理由）', signature: '代表签名', date: '日期', choices: '□满意　□基本满意　□不满意', ways: '□走访　□座谈　□电话　□信函　□未联系' },
  laws: {
    twoChannels: '代表在会议期间向大会、闭会期间向{our.presidium}提出建议', assignedByPresidium: '建议由{our.presidium}交有关机关和组织办理', answerInThreeMonths: '自交办之日起三个月内答复；涉及面广、处理难度大的，自交办之日起六个月内答复',
    contactWithDeputy: '办理中应当与代表联系沟通，充分听取意见', pressedByPresidium: '{our.presidium}督促办理', countedFromNextDay: '交办当日不计，次日起算；最后一日是节假日的，顺延到节后第一个工作日',
  },
  refusals: {
    onlyTheOffice: '这一步由人大办公室办理', onlyTheChair: '这一步由{our.chairTitle}审定', onlyTheWriter: '只有写这件建议的人能改动', onlyTheLead: '这一步由领衔代表本人办理', onlyTheGovernmentOffice: '这一步由{our.governmentOffice}办理', onlyTheHandler: '只有承办单位能办这一步',
    onlyDeputies: '建议由代表提出，其他人只能代为录入', notADeputy: '他现在不是这一级人大的代表', noSuchPlace: '本{our.area}没有这个村（社区）', notYours: '您无权查看这件建议', notAsked: '没有邀请您联名，或您已经答复过', nothingToSign: '没有等待签名或签发的内容', leadless: '领衔代表的资格已终止，请先移交给其他代表',
    leadNotConfirmed: '代为录入的建议，要代表在打印稿上签名或电话确认后才能提交', nothingProposed: '还没有交办方案，请{our.clerk}先拟办', alreadyAccepted: '已经签收了', returnAlreadyAsked: '已经申请过退办', returnRefused: '退办申请没有同意，请继续办理', returnTooLate: '已过退办期限，请继续办理',
    alreadyAnswered: '已经答复的不能退办', noReturnAsked: '没有退办申请', acceptFirst: '请先签收', nothingToConfirm: '没有等您确认的沟通', tooFewAttempts: '要有三次不同日期没联系上的记录，才能注明联系不上', nothingOwed: '现在没有要办的答复', alreadyLong: '已经是六个月办理，不能再延',
    extensionAsked: '已经申请过延期，正等{our.chair}审定', extensionTooLate: '已过答复期限，不能再申请延期', noExtensionAsked: '没有延期申请', noReply: '还没有答复稿', notCoHandler: '您单位不是会办单位', waitForForm: '代表的征询意见表还没到期，请再等一等', noConsent: '代表不同意公开，请选“不公开”并公布理由',
    secondPerson: '复核要由另一个人来做', withdrawTooLate: '按本地规定，交办后不能撤回', remindedToday: '今天已经催办过', followedThere: '这件建议上级人大已经收到，进度会自动转来，不用登记', hasLead: '领衔代表仍在任，不用移交',
    noTerm: '还没有录入本届的届次，请先在设置里录入', wordsChanged: '内容刚刚改过，请看过新的内容再确认', cosignerNotADeputy: '联名的须是这一级人大的现任代表', levelFixed: '已有人联名，不能再改提给哪一级', unknownOpinion: '有一条群众意见找不到了，请重新选择', notASigner: '他不是这件建议的领衔或联名代表',
    noSitting: '还没有录入会议届次，不能按会议期间编号', noOffice: '有单位不存在或已经撤销，请重新选择', sameOffice: '同一个单位只能选一次', officeHasIt: '这个单位已经在办', noAnswerer: '至少要有一个主办或分办单位', twoMain: '主办单位只能有一个；各答各的请选“分办”', mainWithParts: '“主办＋会办”和“分办”不能混用', onePart: '分办至少要两个单位；只有一个的请选“主办”',
    congressOffice: '人大办公室不能承办建议', longTooLate: '已经交办的请走延期，不能在这里改期限', badDate: '日期不对：不能晚于今天，也不能早于上一步', notYourOffice: '这不是您所在的承办单位', noReturnOfThis: '这个单位没有申请退办', notTheSigner: '这个答复不由您单位签发', contactFirst: '答复前要先听取代表意见：请先记一次沟通，或由{our.clerk}注明联系不上',
    letterNotInScheme: '本{our.area}的答复分类没有这一类', dayNeeded: 'B 类答复要写办成日期，或写明为什么定不下日期（只写一样）', plainWordsNeeded: '这件建议是根据群众意见写的，请写一段给群众的话', dayPassed: '承诺日期不能早于今天', numberNeeded: '请填发文字号', noNumberOnPlain: '书信答复不用发文字号', numberTaken: '这个发文字号已经用过', groundNeeded: '不满意的请写明理由', scanNeeded: '代为录入要附上代表填好的纸质表照片',
    notMainHandler: '会办意见由主办单位退回', noCoOpinion: '还没有会办意见可退', changedOnce: '这张征询意见表已经更正过一次，不能再改',
    checkChanged: '审核内容刚刚变了，请重新看过再复核', noSuchContact: '没有找到这次沟通', contactNotYours: '这次沟通不是跟您', tooMuchTried: '这个单位还没有三次不同日期的联系记录', notLeadAgain: '他已经是领衔代表', titleStruckWhole: '标题不能全部隐去', noPlainConfirm: '本人确认请代表自己登录点“提交”或“同意联名”',
    pastStays: '据纸质件补录的不能退回办理；录错了请作废，或者改好再导入一次', noCasesFound: '没有找到建议清单：表头里要有“案由”（或“标题”），再加至少两项，例如编号、领衔代表', noCongressHere: '街道不设人民代表大会，没有自己的建议编号', sheetClosed: '这份清单已经处理过了', pastNumberTaken: '这次会议已经有这个编号', pastDays: '日期的先后不对：提出、交办、答复、办结应一个比一个晚，都不能晚于今天', pastPromise: '只有 B 类答复写承诺日期，而且不能早于答复日期',
  },
  events: { workHandedOver: '承办单位变更', lateEntered: '据纸质件补录', lateAmended: '补录后更正', arrived: '由下级人大转来', fromMotion: '由议案转来', leadless: '领衔代表资格终止', officeClosed: '承办单位撤销' },
  /** Cases that were handled on paper and are entered afterwards. */
  past: {
    closed: '办结', mark: '据纸质件补录', by: '据纸质件补录，{who} {day}录入', noDay: '纸质件没有写日期', noGround: '纸质件没有写理由', fromRow: '据《{file}》第 {row} 行录入', fromForm: '照纸质件逐项录入',
    acts: { new: '补录', update: '更正', unchanged: '没有变化', none: '不导入' }, office: '{name}（{role}）', and: '、', semicolon: '；', mendFile: '需要更正的行', reasonHeader: '需要更正', templateFile: '往年建议补录模板',
    days: { submittedOn: '提出日期', assignedOn: '交办日期', repliedOn: '答复日期', markedOn: '评价日期', closedOn: '办结日期', dueOn: '答复期限', keptOn: '兑现日期' },
    faults: {
      titleMissing: '没有案由（标题）', sessionMissing: '没有写届次；可以在上传时选一个，也可以加一列“届次”，例如：第十九届二次会议', sessionUnclear: '届次看不懂：“{written}”，请写成：第十九届二次会议，或：第十九届闭会', noSuchTerm: '系统里没有第 {term} 届，请先到“届次和会议”登记', noSuchSitting: '系统里没有第 {term} 届第 {sitting} 次会议，请先到“届次和会议”登记',
      numberMissing: '没有编号，请写数字，例如：12', leadMissing: '没有领衔代表', leadAmbiguous: '有 {count} 个叫{name}的代表，请加一列“代表证号”分清楚', leadFixed: '这个编号已经补录，领衔代表是另一个人；要改人，请先把那一件作废再导入',
      officeMissing: '没有承办单位（主办）', noSuchOffice: '系统里没有“{name}”，请先到“单位”登记，或者改成系统里的名称', officeTwice: '“{name}”写了两次', officeMix: '承办单位不能这样配：一个主办、其余会办，或者两个以上各自分办', officesFixed: '答复单位的个数与已补录的不一样，导入改不了；请核对是不是同一件', assignedMissing: '没有交办日期',
      replyMissing: '没有答复日期。还没答复的不是往年件，请按新建议录入、交办', dayWrong: '{field}看不懂：“{written}”', dayAhead: '{field}晚于今天', daysOutOfOrder: '{later}早于{earlier}，请核对', letterMissing: '没有答复类别（A、B、C、D）', letterWrong: '本地没有这一类答复：“{written}”',
      repeated: '与第 {row} 行是同一个编号', shownAlready: '这个编号已经公开、决定不公开或正在复核，导入不再改它', livedHere: '系统里已经有这个编号：《{title}》，是在系统里办的，不能补录', leadUnknown: '名册里没有{name}；打勾就按离任代表登记这个人', otherTitle: '这个编号已补录为《{title}》；确是同一件、只改标题才打勾',
      monthOnly: '{field}只有月份，没有日；打勾就按那个月最后一天登记', promiseUnclear: '计划办结时间看不懂：“{written}”；打勾就不记承诺', promiseBeforeReply: '计划办结时间早于答复日期，请核对', markWrong: '满意度看不懂：“{written}”；打勾就留空', placeUnknown: '没有“{name}”这个村（社区）；打勾就按全{our.area}登记',
    },
    notes: {
      titleCut: '案由超过 60 个字，后面的没有收', factsMissing: '没有写内容', replyWordsMissing: '没有写答复内容', submittedAssumed: '没有提出日期，按交办日期算', closedAssumed: '没有办结日期，按评价或答复日期算', cosignersUnknown: '附议人不在名册里，没有记：{names}', promiseNoDay: 'B 类没有写计划办结时间，不记承诺',
      dayNotPromised: '不是 B 类，计划办结时间不记承诺', groundMissing: '不满意没有写理由', markKept: '满意度已经登记过，不改', numberShared: '文号 {number} 已经给了别的答复，这里留空', openPromise: '记一条承诺：{day}前办成', keptPromise: '承诺已在 {day}兑现',
    },
    fileNotes: { columnsIgnored: '这几列没有用到：{columns}。', sheetIgnored: '工作表“{sheet}”不是建议清单，没有读。' },
    guide: {
      name: '填写说明',
      lines: '一件一行。案由、编号、领衔代表、承办单位、交办日期、答复日期、答复类别必须填，其他有什么填什么。\n“届次”写第十九届二次会议，或第十九届闭会。整张表是同一次会议的，可以不填，上传时选一个。\n“承办单位”写主办单位；会办写在“会办单位”。写在一格里也行：主办：交通所；会办：财政所。\n日期写 2025年3月12日 或 2025-03-12 都可以。\n“答复类别”写 A、B、C、D。B 类的“计划办结时间”会记成一条承诺；已经办成的，在“兑现日期”写哪天办成的。\n“满意度”写满意、基本满意、不满意，只有{our.presidium}和代表本人看得到。\n“同意公开”写是，以后才能公开这一件。\n同一个编号再次导入只会更正，不会重复。',
    },
  },
  handedOverFrom: '从{office}移交：{words}',
  lists: {
    none: '还没有建议。写一件试试：一件建议只说一件事。', nothingWaiting: '没有等您办的建议。', noneFound: '没有找到，换个词试试。', cosigners: '{count} 人联名', of: '共 {count} 件', many: '1000 件以上', appraisalsHidden: '满三件后显示合计', board: '期限看板', calls: '今天要打的电话', noCalls: '今天没有要打的电话。',
  },
  publicWords: {
    appraised: '代表已评价', graded: '代表评价：{mark}', notAppraised: '代表未评价', solved: '解决了', notSolved: '没解决，为什么', withheldList: '不公开的建议', none: '还没有公开的建议', promised: '承诺 {date} 前办成', inTime: '按期答复', late: '超期答复', struckNote: '“×××”处为公开审核时隐去的内容',
  },
  /** What residents read on the town's pages. */
  portal: {
    promises: '承诺办成了没有', motions: '代表议案', lead: '代表提了什么、谁来办、怎么答复，没办成的也写明为什么。', outcomes: { solved: '已解决', going: '正在解决', open: '还没解决' }, results: '办理结果', all: '全部', resultOf: '{letter} 类{outcome}', withheld: '不公开的',
    years: '全部年份', year: '{year} 年', kinds: '建议、批评和意见', topics: '全部类别', offices: '全部承办单位', places: '全部村（社区）', search: '标题、村名或代表', go: '筛选', count: '共 {count} 件', noneFound: '没有符合条件的建议，换个条件试试。', reset: '看全部建议', none: '办结并经过审核的建议会公布在这里。',
    meta: '{number}{kind} · {who}代表提出', handledBy: '{offices}办理', repliedOn: '{day}答复', days: '用时 {days} 天', classOf: '{letter} 类：{words}', why: '为什么：{words}', noDate: '还定不下日期：{words}', promisedOn: '承诺 {day}前办成',
    withheldLead: '下面这些建议已经办结，内容依法不公开，编号和理由照样公布。', withheldNone: '没有不公开的建议。', ground: '不公开的理由', withheldOn: '公布日期', said: '代表怎么说', reply: '怎么答复', replies: '怎么答复（{count} 个单位）', by: '{who} {day}', face: '{day}当面答复了代表',
    progress: '办理经过', steps: { submitted: '代表提交', assigned: '{our.organ}交办', replied: '答复代表', face: '当面答复', closed: '办结', published: '公开' }, handlerAs: '{name}（{role}）', kept: '联系电话等个人信息不公开。代表对办理的评价交{our.presidium}，承办单位和公众只看合计。',
    write: '我也有话说', more: '看看同类的建议', latest: '最近答复', latestMore: '全部办理情况', subtitle: '{organ}公开的代表建议办理结果', struck: '“×××”是公开审核时隐去的内容。', back: '代表建议',
    figures: { accepted: '受理', answered: '已答复', inTime: '按期答复', handling: '还在办', published: '已公开全文', withheld: '依法不公开', medianDays: '一半的建议在 {days} 天内答复', letters: '答复结果', kinds: '按种类', grounds: '不公开的理由', topics: '按类别', result: '代表对办理结果的评价', resultHint: '全{our.area}合计，满三件才公布。', none: '这一年还没有代表建议' },
  },
  /** 办理情况报告, a paper laid before the congress. */
  report: {
    heading: '关于{congress}{year}年代表建议办理情况的报告', addressee: '各位代表', mark: '附件{number}',
    parts: { all: '一、总体情况', results: '二、答复结果', marks: '三、代表评价', open: '四、还没有办成的', shown: '五、公开情况' },
    all: '{year}年受理代表建议、批评和意见{accepted}件。', standing: '截至{until}，已答复{answered}件，其中按期答复{inTime}件，占{share}；还在办{handling}件；办结{closed}件。', median: '一半的建议在{days}天内答复。', kinds: '其中{kinds}。', kindCount: '{kind}{count}件', classCount: '{letter}类（{words}）{count}件', noneAnswered: '还没有答复的建议。',
    marked: '代表交回征询意见表，计入合计{count}件：对办理结果满意{satisfied}件，基本满意{basicallySatisfied}件，不满意{dissatisfied}件。', fewMarks: '代表评价不满{least}件，不作合计。',
    openOnes: '还没有完全办成的有{count}件，其中正在办理、还没有答复的{working}件，逐件列在附件3。', noneOpen: '本年度的建议都已办成。', shown: '已公开全文{published}件，依法不公开{withheld}件，不公开的公布编号和理由。',
    tables: { topics: '代表建议分类表', offices: '各承办单位办理情况', open: '还没有完全办成的建议', all: '代表建议目录' }, count: '件数', share: '占比', chart: '图示', topic: '类别', office: '承办单位', answered: '答复件数', result: '代表对结果的评价', few: '评价不满{least}件，不列数字',
    marks: '满意{satisfied}　基本满意{basicallySatisfied}　不满意{dissatisfied}', number: '编号', kind: '种类', title: '标题', lead: '领衔代表', offices: '承办单位', state: '答复结果', classIs: '{letter}类', handling: '正在办理',
  },
  /** The yearly file for machines: what each column holds. */
  openData: {
    title: '开放数据', lead: '每年一个文件，内容与公开页面相同，供电脑程序使用，可以自由使用，请注明来源“{source}”。', none: '还没有公开的代表建议，公开以后会有每年的文件。', year: '{year} 年', file: '{year} 年代表建议 {kind}', columns: '各栏说明', name: '栏名', meaning: '意思', api: '程序也可以直接读接口', apiHint: '接口说明在',
    fields: {
      numberLabel: '编号', termNumber: '届', sittingNumber: '次，闭会期间的为空', number: '序号', kind: '种类：suggestion 建议，criticism 批评，comment 意见', shown: '公开情况：published 公开全文，withheld 依法不公开', shownOn: '公开或公布不公开的日期', withheldGround: '不公开的理由', title: '标题', topic: '类别',
      placeName: '涉及村（社区）', leadName: '领衔代表', handlerNames: '承办单位，主办在前', submittedOn: '提交日期', assignedOn: '交办日期', repliedOn: '最后答复日期', inTime: '是否都按期答复', letter: '答复类别', letterWords: '类别的意思（本地办法）', promisedOn: '承诺办成的日期，最晚的一个', closedOn: '办结日期', appraised: '代表是否填了征询意见表', url: '全文网址',
    },
  },
  /** What the village loudspeaker says: read aloud, so short sentences and no brackets. */
  spoken: {
    begin: '各位乡亲，现在播一件代表{kind}的办理结果。{place}的{who}代表提出：{matter}。', answered: '{who}答复说：', promised: '答复里承诺，{day}以前办成。', noDay: '什么时候办成还定不下来，原因是：{words}。',
    outcomes: { A: '这件事已经办成了。', B: '这件事正在办。', C: '这件事还没有办成。', D: '这件事还没有办成。' }, others: '另外还有{count}个单位答复。', end: '全文贴在公示栏，想说什么，找代表、找联络站都可以。播送完了。',
  },
  /** The sheet for the notice board. */
  board: { title: '代表{kind}办理结果公示', asked: '提的什么', who: '谁提的', offices: '谁办的', said: '怎么说的', reply: '怎么答复的', outcome: '办得怎样', days: '什么时候', dates: '{submitted}提交，{assigned}交办，{replied}答复，{closed}办结', replyOf: '{who}答复：{words}', scan: '扫码看全文，也可以写下您的意见', whole: '答复较长，这里是开头，全文请扫码或到{our.congressOffice}看。', signed: '{number}　{day}张贴' },
  /** What deputies and conveners read on the phone. */
  phone: {
    groups: { waiting: '等我办', mine: '我的', open: '在办', done: '办结', all: '全部' }, lead: '{count} 件等您办', leadNone: '没有等您办的建议', write: '写建议', whole: '看全文', reread: '先看答复', 
    asks: {
      contact: { kind: '确认沟通', text: '承办单位记了一次沟通，请您确认', act: '确认沟通' }, appraise: { kind: '征询意见表', text: '已经答复，您满意吗', act: '填意见表' }, sign: { kind: '附议', text: '{who}代表请您附议', act: '看一看' },
      mend: { kind: '退回修改', text: '改好了再交', act: '改一改' }, submit: { kind: '还没提交', text: '{state}', act: '接着办' },
    },
    drafts: { title: '这台手机上的', started: '写了一半，{when}', waiting: '等着发出，{when}', refused: '没有收下：{reason}', sent: '已经存到{our.congress}，还没提交', go: '接着写', open: '去提交', drop: '删掉', dropped: '删掉了', ask: '删掉这件没发出去的？', nothing: '（还没有写标题）' },
    form: {
      forWhom: '谁提的', myself: '我本人', levelHint: '两级代表请选这件建议提给哪一级', choose: '请选一个', opinions: '由哪几件群众意见写成', opinionsHint: '这些意见您准备写成建议。提交后会告诉写意见的群众。', 
      sign: '请谁联名', signHint: '没有人数要求。对方看过全文、自己确认才算。', signLater: '现在没有网络，联名等有网以后再请。', more: '更多（可以不填）', consentHint: '不同意的，办结后只公布编号和理由', office: '由人大决定', next: '存好，看一遍再提交', willSend: '网络恢复后自动存到{our.congress}，到时再请联名和提交', keep: '先存在手机上', kept: '存在这台手机上了',
      saved: '存好了，看一遍再提交', asked: '已请 {count} 位代表联名', askFailed: '存好了，但联名没有请到：{reason}', missing: '请填写这一项',
    },
    people: { find: '输入姓名查找', chosen: '已选 {count} 位', none: '没有找到', more: '还有 {count} 位，请输入姓名查找' },
    sign: { title: '{who}代表请您附议', hint: '愿意才签。签的是下面这份内容，改了要重新请您看。', yes: '附议', no: '不附议', signed: '已附议', declined: '已告诉领衔代表', sure: '以您的名字附议这件建议，公开时会写上。', word: '想说的话' },
    contact: { title: '{office}说跟您沟通过', when: '{day} · {way}', yes: '是，沟通过', no: '没有这次沟通', confirmed: '已确认', disputed: '已告诉{our.congress}和承办单位', word: '说明一下' },
    hand: { title: '还没提交', lead: '提交后{our.congress}审核、编号、交办。', waits: '还有 {count} 位代表没答复联名，现在提交就不再等他们。', typed: '代为录入的，要代表签名或电话确认以后才能提交。', submit: '提交给{our.congress}', submitted: '已提交', edit: '改内容', ask: '请人联名', paper: '登记签名' },
    others: { title: '其他操作', withdraw: '撤回', why: '为什么撤回', withdrawn: '已撤回' },
    appraise: {
      answered: '已经答复，您满意吗', lead: '这张表交{our.organ}。承办单位看不到您怎么评，只看到三件以上的合计。', attitude: '对办理态度', result: '对办理结果', groundHint: '{our.presidium}据此责成重新办理，承办单位只看到{our.presidium}的函。', showGradeHint: '不勾选的，公开页上只写“代表已评价”。办结前都不公开。', change: '更正评价', changeLead: '每张表可以更正一次，要写原因；原来怎么评的也留着。', changed: '已更正', after: '和评价有关的', approach: '登记打招呼', approachLead: '评价前后有人找您说情、要您改评价的，记在这里。只有{our.presidium}和{our.clerk}看得到，承办单位和别的人都看不到。', approached: '已登记', send: '交给{our.presidium}', done: '已交给{our.presidium}', willSend: '网络恢复后自动交给{our.presidium}', notNow: '现在不用填这张表',
    },
  },
} as const;
