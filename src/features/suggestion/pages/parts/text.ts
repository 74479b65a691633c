/** Words of the pages on which suggestions are handled; names of verbs, states and fields are the feature's own. */
export const text = {
  /** Between names in a list. */
  names: '、',
  stages: { toCheck: '待审核', handling: '在办', answered: '已答复待评价', closed: '办结', all: '全部' },
  list: {
    comma: '，', lead: '共 {all} 件，在办 {open} 件', late: '超期 {count} 件', next: '最近到期：{title}（{left}）', search: '搜标题、内容、答复', kinds: '全部种类', keyOrNot: '是否重点督办', places: '全部村（社区）', states: '全部步骤', letters: '全部答复类别', ratings: '全部评价', more: '更多条件', moreSet: '更多条件（{count}）', sheet: '导出清单', narrow: '筛选', narrowSet: '筛选（{count}）', parts: { facts: '情况', proposal: '建议', reply: '答复' }, offices: '全部承办单位', topics: '全部类别', lamps: '全部期限', years: '全部年份', year: '{year} 年',
    sessions: '全部届次', term: '第{term}届', sitting: '第{term}届{sitting}次会议', closedSeason: '第{term}届闭会', reset: '清空条件', suggestion: '建议', office: '承办', due: '期限', inSession: '{sitting}次{number}', outOfSession: '闭会{number}', noNumber: '未编号',
    many: '{who} 等{count}人', co: '会办：{names}', part: '分办：{names}', nobody: '还没有交办', caption: '{stage}的代表建议', pages: '建议翻页', typeFor: '代录建议', write: '写建议', export: '导出交办表', exportWord: '交办表 Word', exportExcel: '交办表 Excel',
    soon: '快到期', lateOnes: '已超期', dueBy: '{day}前答复', clocks: { assign: '{day}前交办', answer: '{day}前答复', publish: '{day}前公开审核' }, whole: '看全文', empty: '还没有代表建议', emptyHint: '代表可以在手机上写，也可以由您代为录入，打印出来请代表签名。', waiting: '等我办', leadless: '领衔代表已离任', confidential: '要求保密', round: '第 {round} 次办理',
  },
  past: {
    title: '往年建议补录', lead: '把纸上办过的建议收进来：平时登记的 Excel 直接上传，先看结果，确认以后才写入；不计期限，不发通知', enter: '补录一件', enterLead: '照纸质件填。提出、交办、答复、办结写当时的日期，录入的人和时间由系统记下。', file: '建议清单（.xlsx）', fileHint: '不用改格式，表头里有案由、编号、领衔代表这样的列就行。',
    session: '没写届次的算哪一次', sessionHint: '整张表是同一次会议的，选一个就行', inSheet: '表里写了', history: '读取过的清单', caption: '读到的建议', noTitle: '（没有案由）', reply: '答复', assigned: '{day}交办', replied: '{day}答复', changes: '更正：{fields}', summary: '确认后：补录 {new} 件，更正 {update} 件，没有变化 {unchanged} 件，不导入 {left} 行。',
    confirmLead: '好的行和您打勾的行会一次写入，都注明“据纸质件补录”。没有打勾的、要改的都不动。', done: '补录 {new} 件，更正 {updated} 件，没有变化 {unchanged} 件，没有导入 {left} 行；其中 {promises} 条承诺还没兑现。', stillOpen: '{year} 年仍未兑现的承诺', list: '看办结的建议', entered: '补录好了', days: '办理日期', leadHint: '已离任、名册里找不到的代表，请用表格导入', wholeTown: '全{our.area}',
    promisedHint: '写了就记成一条承诺', keptHint: '已经办成的才填', consentHint: '纸质件上代表同意的才勾，不勾的以后不能公开', scan: '纸质件照片或扫描件', scanHint: '可以不传，最多 9 份', save: '补录',
  },
  detail: {
    liesWith: '正在 {name} 那里签批', liesWithOffice: '等本单位签批', signing: '签批过程（只有本单位和签发的人看得到）', signingActs: { handed: '{name}拟稿送签', passed: '{name}审签通过', returned: '{name}退回' }, undertaker: '经办人：{name}', thread: '一事到底', pair: '{name}：{value}', aside: '{name}（{value}）', stop: '。', acts: '可以办的', paper: '建议内容和办理', handling: '操作和进度', nothing: '这件建议现在不用您办', more: '其他操作', groups: { step: '办理', note: '记录', mend: '更正' }, back: '回建议列表', notFound: '没有这件建议，或者您不能看', facts: '基本情况', progress: '办理经过', offices: '承办情况', contacts: '与代表沟通', replies: '答复', appraisals: '征询意见表',
    cosigners: '联名', files: '附件', law: '期限依据：{cite}，{words}。', origin: '群众意见 {number}', typedBy: '{who}代为录入', lead: '{who}代表', yes: '同意', no: '不同意', months: { 3: '自交办之日起三个月内答复', 6: '自交办之日起六个月内答复' }, proposed: '拟办', mendingWords: '退回修改的意见', elsewhere: '转其他渠道', to: '转到 {to}',
    ended: '说明', preparedWords: '拟办说明', extension: '延期申请', extensionStates: { asked: '等{our.chair}审定', granted: '准予延期', refused: '没有准予' }, rehandling: '重新办理', rehandlingBy: '{on}责成，{due}前再次答复', conclusion: '{our.presidium}研究意见', metOn: '{on}研究', check: '公开审核',
    checkedBy: '{who}，{on}', decisions: { publish: '准备公开，等另一人复核', withhold: '准备不公开，等另一人复核' }, print: '打印', published: '{on}已公开', noContacts: '还没有沟通记录', noReplies: '还没有答复', accepted: '{on}签收', assigned: '{on}交办', returnDue: '{on}前可申请退办', coDue: '{on}前填会办意见', coOpinion: '会办意见（{on}）', takenFrom: '从{offices}接手', coSentBack: '主办单位退回，请写实：{words}', changedOn: '{on}更正为', changedWhy: '更正的原因：{words}', mayShow: '代表同意办结后公开满意不满意', suggests: '建议由{office}办',
    signedFor: '{who}，以{our.government}名义签发（承办：{office}）', aboutOffice: '{who}（承办：{office}）', attempts: '已有 {count} 天联系不上', unreachable: '{our.clerk}注明联系不上：{words}', returnAnswer: '答复：{words}', reached: '联系上', notReached: '没联系上', confirm: '确认或说明', disputed: '代表说：{words}', voided: '{on}{who}作废：{words}', signer: '签发人：{name}', number: '{number}', promised: '承诺{on}前办成', noDate: '定不下日期：{words}', lateEntry: '补录', inTime: '按期', late: '超期',
    face: '面复：{on}，{spot}，{present}', contact: '联系人 {name} {phone}', enteredBy: '{who}代为录入', appraisalDue: '请在{on}前填写', hidden: '征询意见表只有{our.presidium}看得到', sign: '领衔代表签名：　　　　　　　　　　年　　月　　日', cosignLine: '联名代表签名：　　　　　　　　　　年　　月　　日', roundOf: '第 {round} 次', confirmed: '{way}，{on}',
  },
  /** What the house waits for at each state, as the last, red point of the timeline. */
  next: {
    draft: '等写的人提交', cosigning: '等联名代表确认', submitted: '审核：受理编号、退回修改或转其他渠道', mending: '等代表修改后再交', accepted: '拟办：提出承办单位，报{our.chair}审定', prepared: '等{our.chair}审定交办', dividing: '等{our.governmentOffice}分办', assigned: '等{offices}签收', handling: '{offices}沟通、办理、答复', reassigning: '退办了，等重新交办',
    replied: '等代表填征询意见表', appraised: '办结', dissatisfied: '等{our.presidium}责成重新办理', rehandling: '{offices}重新办理', disputed: '等{our.presidium}研究', concluded: '办结', closed: '公开审核', checked: '等另一人复核',
  },
  /** Days read off a reply while it is written. */
  saidDays: { found: '答复里写了这些日期，到时会有人问办成没有：', foundElsewhere: '写了这些日期，到时会有人问办成没有：', recordElsewhere: '是承诺的，会记进承诺台账。', day: '（{day}）', noted: '已填为承诺日期', record: 'B 类的办成日期自动记成承诺；其他的，保存后在“承诺”里各记一条。', vague: '“{words}”没有日期，代表会再问。能写哪天前，就写哪天前。' },
  /** What is said under an act before it is done. */
  before: {
    separateHandling: '编号、期限、承办单位、沟通和草稿都留着，接着单独办；并案的其他几件不受影响。', checkReply: '看过答复稿，没有意见就往下送。要改字句的，点“拟答复”改好再送。', returnReply: '写的人会看到您的意见；稿子不丢，答复期限不变。', nameUndertaker: '只在本单位里分工，代表和别的单位看不到。', confirmLead: '往后由您领衔：沟通、答复、评价都找您。请先看过全文。', cosign: '联名就是附议这件建议的全文。确认后以您的名字公开，请先看过全文。', submit: '提交后由人大审核，审核前还可以撤回。', grantExtension: '答复期限改为六个月，仍从交办之日起算。', close: '办结后开始公开审核。', accept: '受理后编上号，接着提出承办单位，报{our.chair}审定。', sendElsewhere: '转出去的建议仍留有登记，代表会收到说明。', assign: '交办从这一天起算期限；以后改由别的单位办，也不重新起算。',
    askReturn: '退办要在期限内说明理由，同意以前仍由您单位负责。', allowReturn: '同意后由{our.clerk}重新拟办，答复期限不变。', refuseReturn: '不同意的，由原单位继续办理。', askExtension: '准予后最长六个月答复，从交办之日起算。', draftReply: '没有沟通记录的答复不能签发。可以先存着，写好后勾选交签发。', issueReply: '签发后送代表，不能再改。征询意见表随函附上。',
    recordHigherReply: '登记后代表和提意见的群众都能看到，群众可以评价。', logContact: '记了以后请代表点一下确认。', recordPaperSignature: '代表看过打印稿签了名，或者电话里同意，就登记在这里。', askCosigners: '每位代表看过全文后自己确认。', appraise: '只送{our.presidium}，承办单位看不到是谁怎么评的。', enterAppraisal: '代表填的纸质表，照原样录入，并附上照片。', orderRehandling: '承办单位收到的是{our.presidium}的重新办理函，看不到代表的评价。', concludeAfterMeeting: '第二次仍不满意的，由{our.presidium}研究后办结。',
    declareUnreachable: '注明后，承办单位可以不经沟通先答复。', reportProgress: '代表和人大都看得到；不算答复，期限不变。', askProgress: '已签收、还没答复的单位会收到通知；已经要过的不再要。', remind: '没签收、没答复的单位会收到催办通知，一天只催一次。', handOver: '联名不变，由新的领衔代表继续跟进。', withdraw: '撤回后不能恢复，编号仍保留。', void: '作废后不能恢复，但仍可查到是谁、为什么作废。', giveCoOpinion: '交给主办单位，写进答复里。', prepare: '{our.chair}审定后才发给承办单位。', divide: '分给一个主办和几个会办，或者几个单位各办一部分。', recordFaceToFace: '当面答复代表的，记下时间地点和代表的意见。',
    returnForMending: '代表会看到您写的意见，改好再交。', declineCosign: '不联名也没关系，不用写理由。', confirmContact: '您说没有这次沟通的，承办单位要再来联系您。', voidContact: '记错了才作废。原来记的和您写的原因都留着，代表会收到通知；答复要再沟通一次才能发。', takeBackSignature: '收回后告诉领衔代表，您还可以再联名。', takeBack: '转错了才撤销：回到待审核，原来的交办期限不变，代表会收到通知。', refuseExtension: '不准延期的，仍按原来的期限答复。',
    sendBackCoOpinion: '会办单位会收到您写的原因，五个工作日内重写；原来写的留在办理经过里。', changeAppraisal: '每张表只能更正一次，原来怎么评的也留着。代表用纸改的，附上照片。', noteApproach: '只给{our.presidium}看，承办单位不知道。', reopen: '退回承办单位的由{our.chair}来办；答复期限还是原来那天，不重新起算。',
  },
  forms: {
    checkWords: '意见', returnReplyHint: '写清要改哪里；稿子原样留着', undertaker: '由谁经办', everybody: '不指定，本单位谁都可以办', undertakerHint: '排到他的待办里；别的同事照样看得到。他请假或调走了，会回到大家的待办', higherBy: '哪个单位答复的', higherByHint: '例如：县交通运输局', higherOn: '答复日期', higherNumber: '上级人大的编号', higherWords: '怎么答复的', higherWordsHint: '照答复函写，群众看得懂就行；不写人名和电话', higherScan: '答复函照片', higherScanHint: '可以不附',
    choose: '请选一个', cosigners: '输入姓名查找，可以选几位', agrees: '有没有这次沟通', didSpeak: '有，属实', didNot: '没有', kindHint: '改了种类，代表会收到通知', whoSigned: '谁签的', howSigned: '怎么确认的', signature: '签名页照片', signatureHint: '打印稿签了名的请拍下来', remark: '备注', season: '编到哪里', seasonByDay: '按提交日期定', seasonHint: '会议期间提出的编入会议，其余编入闭会', mend: '要改什么',
    mendHint: '一件事一件建议、写清地点和诉求，具体说怎么改', sentTo: '转到哪里', sentToHint: '如：信访办', toDeputy: '给代表的说明', throughGovernment: '不清楚归谁办的，由{our.governmentOffice}分', threeMonths: '无（三个月办理）', toChair: '给{our.chair}的说明', assignedOn: '纸上先签过的，填签的那天', explain: '具体说明', toOffice: '给单位的话', resolvedOn: '{our.presidium}哪天决定的', resolvedHint: '能审定的人都在申请的单位，照{our.presidium}的会议记录登记', resolved: '决定的内容', whyNot: '为什么不同意', reached: '联系上了', notReached: '没联系上',
    notReachedHint: '三个不同日期都没联系上，{our.clerk}可以注明', withWhom: '跟谁', contactKind: '什么时候', saidHint: '代表说了什么，你们怎么打算', contactPhoto: '代表签了名的记录表', contactPhotoHint: '三见面记录表可以先打印，请代表签名后拍下来', bodyHint: '逐条回应代表的建议：办了什么、还要办什么、什么时候办成。称呼和结尾由系统加上', plainHint: '提意见的群众凭回执看到的是这段话，看不到答复函。用大白话写办得怎么样；不写别人的姓名、电话、门牌号', plainFor: '给群众的话（凭回执看到的就是这一段）', plainSuspects: '签发前看一看，这些要不要写给群众：{words}', letters: { A: 'A 类', B: 'B 类', C: 'C 类', D: 'D 类' }, ready: '写好了，交签发', readyHint: '不勾选就先存着', numberSure: '号没有写错', numberSureHint: '跳过了几号，中间的号以后不再用', numberHint: '如：清政函〔2026〕12号', faceOn: '面复日期', spot: '地点',
    present: '在场的人', presentHint: '单位谁去的、代表谁在', faceSaid: '谈了什么', photo: '照片', photoHint: '可以不传', coOpinion: '会办意见', coOpinionLacks: '缺什么', coOpinionLacksHint: '写清要他们补什么：能不能办、什么时候办、要多少钱', approachByHint: '写单位或身份也行，如“交通所的人”', paperForm: '纸质表照片', paperFormHint: '签名要看得清', rehandlingHint: '写要重办什么，不要写代表的评价和姓名', conclusion: '研究意见', progress: '办到哪一步了', progressHint: '一两句就行：做了什么，还差什么，打算什么时候答复', remindWords: '捎一句话', remindLetter: '发哪一种函', remindLetterHint: '函件自动编号、登记，可下载 PDF 和 Word。督办函以{our.presidium}名义发', newLead: '由谁接手', reason: '原因',
  },
  joint: {
    leads: '这是主件，共 {count} 件。拟办、交办、签收、拟答复、签发在这里办一次，就都办了；每件各发一封答复函，各请代表评价。', follows: '主件是{number}，承办单位在主件上办。这件单独答复、单独评价，编号和期限不变。', past: '与下面的建议并案办理，分别答复。',
    isLead: '主件', spoken: '已听代表意见', unspoken: '还没听代表意见', join: '与此件并案办理', tick: '内容相同的，勾上两件以上，可以并案办理。', ticked: '可以并案的 {count} 件。', unfit: '另有 {count} 件不能并案：要在受理编号之后、答复之前，还没有并入别的件。',
    ask: '这 {count} 件合在一起办，编号、期限、公开页面各是各的；答复写一次，每位领衔代表各收一封。答复以前都可以分开办理。', leadIs: '主件（最先到期）：{name}', whichLeads: '哪一件作主件', whichHint: '这几件最先到期', done: '已并案 {count} 件',
    also: '同时跟这几件的领衔代表也谈了', alsoHint: '并案的每一件都要听代表意见；一起谈的勾上，只写一次', body: '并案的 {count} 件都用这份答复，称呼、编号、标题由系统各写各的', numbers: '并案的 {count} 件，从这个文号往下依次编', voidAlso: '这次沟通还记在这几件上，一起作废的勾上', voidAlsoHint: '记的时候一次写在几件上；没有记错的不要勾',
  },
  shares: { hint: '一个主办、可有几个会办；或者几个单位各答各的（分办）', office: '第 {number} 个单位', add: '再加一个单位', remove: '去掉{name}', role: '办理方式', part: '负责哪一部分', choose: '选单位', faults: { noAnswerer: '至少要有一个主办或分办单位', twoMain: '主办单位只能有一个', mainWithParts: '主办和分办不能混用', onePart: '分办至少两个单位' } },
  firstNumber: '这份函会编为 {number}，是今年的第一号。今年纸上已经发过函的，先到“发文登记”填上最后一号。',
  done: '{act}：办好了', doneNumbered: '{act}：办好了，编号第 {number} 号',
  stale: { title: '别人刚刚办了一步', now: '现在是：{state}', last: '最近一步：{step}（{when}）', still: '您写的还在下面。看过以后可以再交一次。', gone: '这一步现在不用办了。您写的还在下面，可以复制留用。' },
  village: { title: '给村里', lead: '从公开的内容生成，可以直接念、直接贴。', script: '大喇叭稿', takes: '约 {seconds} 秒', copy: '复制', copied: '已复制', board: '公示单' },
  papers: { contacts: '三见面记录表', reply: '答复函', ownForm: 'Word 是自己的版式，PDF 是标准版式。', replyDraft: '答复函（草稿）', form: '征询意见表', table: '交办表', report: '{year} 年办理情况报告', together: '合印', togetherHint: '按现在的筛选，把每件的函或表合成一个 PDF，一次最多 200 份；份数多时要等几秒。', replies: '答复函' },
  draft: {
    choose: '请选一个', title: '代录建议', own: '写建议', amend: '修改建议', intro: '照代表的意思写，打印出来请代表看过签名，再提交。', introOwn: '一件建议只说一件事。写到一半可以先存着。', lead: '替哪位代表写', leadHint: '输入姓名查找', leadNeeded: '请选一位代表', about: '是什么事', why: '来源和公开', opinions: '由哪几件群众意见写成', opinionsHint: '输入内容或编号查找，可以不选', photos: '照片或材料',
    photosHint: '可以不传，最多 9 份', chosen: '已选：{names}', save: '存成草稿', saved: '已存成草稿', amended: '改好了', changed: '改了内容，原来的联名要重新确认。', confidentialHint: '要求保密的写明理由，一般留空', office: '还不清楚就空着', notice: '别人刚刚改过这件建议。您写的还在，下面是别人改过的地方：',
    checks: {
      title: '建议体检', good: '一件事、在哪里、多少、谁受益、怎么办，都写到了。', advice: '只是提醒，不拦您提交。', quoted: '“{words}”：{why}', alike: '五年内提过相近的', percent: '{percent}% 相近', others: '提过相近的建议',
      qualities: {
        oneMatter: '标题像是说了不止一件事，一件建议只说一件事', plainTitle: '标题看不出是什么事，写清哪里、什么事，如“石桥村水塔漏水”', place: '没写在哪里', amount: '没写数量，如几公里、几盏、几年了、要多少钱', whoBenefits: '没写影响多少人、多少户',
        whatToDo: '没写请单位做什么，如“请修好”“请接通”', enoughSaid: '写得有点短，承办单位可能看不明白',
      },
      grounds: {
        ownMatter: '像是您自家或亲属的事。个人的事不作代表建议，可以直接找经办单位', forwardedLetter: '像是转交别人的信或材料。群众的事请登记成群众意见，申诉材料交信访办', petition: '像是信访事项，请走信访渠道', report: '像是举报。举报请向纪检监察机关提出',
        pendingCase: '像是正在办的案件，代表建议不能干预', tender: '写明了由谁来做。谁来做要经招投标，写要办什么事就行', promotion: '像是推介产品或成果', legalAdvice: '像是法律咨询，可以问司法所',
      },
      powers: { county: '这件事多半由县里定。可以请县人大代表在县里提，也可以请{our.presidium}向县里反映', village: '这件事多半由村里自己定，可以先向村（居）民委员会提' },
    },
  },
  assignments: {
    title: '审定交办', lead: '{count} 件等您审定', none: '没有等您审定的', noneHint: '{our.clerk}拟办好了，会出现在这里。', tabs: { assign: '待交办', returns: '退办', extensions: '延期', unhappy: '不满意' }, date: '交办日期', dateHint: '期限从这一天的次日起算', approve: '同意交办 {count} 件', approved: '已交办 {count} 件', pickAll: '全选', pickNone: '取消选择', proposal: '拟办', caption: '等{our.chair}审定的建议',
    partly: '办好 {done} 件，这一件没有办成：{title}。{why}', look: '看过拟办方案，可以逐件改，也可以选中几件一起交办。',
  },
  deadlines: { title: '期限看板', lead: '交办、答复、公开审核，按急缓排列', late: '超期', soon: '快到期', ok: '期限内', offices: '各单位欠答复', open: '在办', caption: '有期限的建议，最急的在前', none: '没有欠着的', officeNone: '没有单位欠答复', all: '全部单位', only: '只看{office}' },
  calls: { title: '今天要打的电话', lead: '{count} 个，最急的在前', phone: '电话 {phone}', reveal: '到名册看号码', noPhone: '没有登记电话', say: '可以这样说', copy: '复制这段话', copied: '已复制', see: '看这一件', none: '今天没有要打的电话', noneHint: '快到期、没签收、没沟通的，会出现在这里。', about: '{number}《{title}》' },
  desk: {
    title: '承办建议', lead: '{count} 件等你们办', leadNone: '没有等你们办的', tabs: { waiting: '等我们办', handling: '办理中', answered: '已答复', closed: '办结' }, none: '没有等你们办的建议', noneHint: '新交办的建议会出现在这里，也会发通知。', noneHere: '这一类现在没有建议', noneHereHint: '交给你们的建议办到这一步，就列在这里。', steps: '一步一步来', caption: '{tab}的建议', next: '下一步', due: '答复期限',
    todo: { reportProgress: '报一下办到哪一步了', checkReply: '看一看答复稿：行就通过，不行写上意见退回', waitStep: '答复稿在{name}那里签批', mendReply: '{name}退回了答复稿：{words}', acceptWork: '先签收；不归你们办的，{due}前申请退办', logContact: '先听代表意见，当面或打电话，记下来', draftReply: '写答复', issueReply: '签发答复', giveCoOpinion: '填会办意见，{due}前交主办单位', divide: '分办', waitReturn: '退办申请等{our.chair}审定', waitSign: '等{our.governmentOffice}签发', done: '你们这一步办好了' },
    check: { accepted: '签收', contact: '听代表意见', coOpinions: '会办意见', draft: '拟答复', issued: '签发', form: '代表填征询意见表' }, checkDone: '已办', checkNow: '现在办', checkNext: '还没到', counts: '{done}/{all}',
  },
  passing: {
    title: '移交在办件', lead: '有人离岗、调走或者忙不过来，把他手里的建议移交给同事；期限不变', from: '从谁手里', nobody: '没有指定经办人的（{count} 件）', person: '{name}（{count} 件）', left: '{name}（已离岗，{count} 件）', to: '交给谁', words: '交代几句', all: '全选', none: '都不选', picked: '已选 {count} 件', whichOffice: '先在“签批和 A/B 岗”里选定单位，再移交', seats: '连同他的签批岗位', go: '移交 {count} 件', goSeats: '移交签批岗位', sure: '请再看一遍：{count} 件交给{name}', done: '已移交 {count} 件', caption: '要移交的建议', empty: '他手里没有在办的建议', choose: '请选一位', back: '回签批和 A/B 岗',
  },
  publication: {
    title: '公开审核', lead: '{count} 件等审核', none: '没有等公开审核的', noneHint: '办结的建议会出现在这里，十五个工作日内审核；要两人审核的，审核过的等第二人复核。', caption: '等公开审核的建议', motionsCaption: '等第二人复核的议案', tabs: { closed: '待审核', checked: '待复核', motions: '议案待复核' }, back: '回公开审核', source: '原文', sourceHint: '选中要隐去的字，再点“隐去选中的”。用键盘的，按住 Shift 加方向键选字。', shown: '公开后就是这样', strike: '隐去选中的', strikeAll: '全文隐去这个词', terms: '全文隐去的词', addTerm: '加上',
    suspects: '可能要隐去', suspectKinds: { phone: '电话', idNumber: '身份证号', account: '账号', house: '门牌号', plate: '车牌号', person: '姓名' }, struckList: '已隐去 {count} 处', restore: '恢复“{words}”', nothingStruck: '还没有隐去的', publish: '同意公开', toSecond: '送另一人复核', confirm: '复核无误，公开', withhold: '不公开', two: '本{our.area}要两个人看：您看过后，由另一个人复核才公开。', one: '您看过后就公开。', mayNot: '代表不同意全文公开，请选“不公开”并写理由，编号和理由会公布。',
    waiting: '{who}已审核，等另一人复核。', mine: '您已审核，要由另一个人复核。', changed: '改动后要重新送审。', replyOf: '{office}的答复', done: '已公开', sent: '已送复核', withheld: '已登记不公开', ask: '公开后所有人都能看到，公开的样子请再看一遍。', withholdWords: '内部说明', withholdHint: '公开的只有编号和理由', sure: '公开《{title}》', decided: '准备不公开：{ground}', handlers: '承办：{names}', dates: '提交 {submitted}　交办 {assigned}　答复 {replied}　办结 {closed}', face: '面复 {on}', nothingHere: '这件建议现在不用公开审核',
  },
  totals: { title: '征询意见合计', lead: '满 {least} 件先用文字说个大概，满 {figures} 件才列数字：件数少的时候，数字会看出是哪位代表评的', leadFull: '代表对办理态度和结果的评价', year: '{year} 年', office: '单位', answered: '已答复', appraised: '已评价', attitude: '对态度', result: '对结果', caption: '{year} 年各单位的征询意见合计', hidden: '不满 {least} 件，不显示', pleased: { most: '三分之二以上满意', fewer: '满意的不到三分之二' }, none: '{year} 年还没有答复', marks: '满意 {satisfied}　基本满意 {basicallySatisfied}　不满意 {dissatisfied}' },
} as const;
