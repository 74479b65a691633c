/** Words of the opinion feature. `steps` and `stateHints` speak to the resident, `verbs` to staff. */
export const text = {
  title: '群众意见',
  sources: { web: '网上', qrStation: '联络站二维码', qrDeputy: '代表二维码', reception: '接待来访', letter: '来信', phone: '来电', paper: '纸质表', visit: '走访', activity: '代表活动', hotline: '12345热线', otherSystem: '外部系统' },
  entryModes: { heard: '当面或电话口述', written: '来信来件', photographedForm: '拍照的纸质表', voiceNote: '语音留言' },
  choices: { everybody: '大家的事', own: '自家的事', report: '举报', unsure: '说不清' },
  choiceHints: {
    everybody: '路、水、电、环境、办事方便这些和大家有关的事', own: '自己家遇到的困难或纠纷，会告诉您该由哪里受理',
    report: '反映有人违纪违法。只有人大办公室和{our.chairTitle}能看到', unsure: '不用想，写下来就行，由工作人员来分',
  },
  kinds: { opinion: '意见建议', petition: '信访事项', report: '举报' },
  unclassified: '待分类',
  outcomes: { solved: '已解决', partly: '部分解决', unsolved: '暂未解决' },
  ratings: { satisfied: '满意', fairly: '基本满意', dissatisfied: '不满意' },
  channels: {
    letters: '来信来访', petitionOffice: '信访部门', discipline: '纪检监察机关', court: '人民法院', procuratorate: '人民检察院', police: '公安机关', hotline: '12345热线',
    arbitration: '仲裁机构', upperCongress: '上级人大', other: '其他机关单位',
  },
  noticeWays: { onTheSpot: '当场书面告知', post: '邮寄', message: '短信告知并可查看', byHand: '送达' },
  states: {
    received: '已收到', withDeputy: '代表办理中', withVillage: '村（社区）办理中', askProposed: '待{our.chair}同意请部门办理', askedDepartment: '部门办理中', takenUp: '已提为代表建议',
    merged: '与相同意见一并办理', elsewhere: '转其他渠道·不属于受理范围', answered: '已答复', rated: '已评价', closed: '已办结', void: '已作废',
  },
  stateHints: {
    received: '工作人员会看一看，交给合适的代表。', withDeputy: '代表（联络站）正在了解情况、想办法。', withVillage: '村（社区）正在办，代表在跟进。',
    askProposed: '这件事要请部门来办，正在等{our.chairTitle}同意。', askedDepartment: '部门正在办，代表在跟进。', takenUp: '代表把这件事写成了建议，交有关单位办理，办到哪一步都会告诉您。',
    merged: '有人反映了同样的事，放在一起办。您的编号一直有效，答复也会给您。', elsewhere: '这件事不归人大受理，已经登记。下面写着该去哪里，书面告知在十五天内给您。',
    answered: '有答复了。请看看下面的答复，告诉我们您满意不满意。', rated: '谢谢您的评价。', closed: '这件事办完了。以后有新情况，可以再写一条。', void: '这一条作废了，原因见下面的记录。',
  },
  verbs: {
    submit: '写意见', enter: '代为登记', classify: '分类', route: '分给代表（联络站）', lookAt: '接下办理', answer: '答复', explainDelay: '说明为什么要久一些',
    handToVillage: '交村（社区）办理', answerFromVillage: '填写村（社区）答复', askDepartment: '请部门办理', approveAsk: '同意请部门办理', declineAsk: '不同意请部门办理',
    answerFromDepartment: '填写部门答复', handBack: '退回代表', takeUp: '写成代表建议', merge: '并入相同意见', separate: '拆分出来', sendElsewhere: '转其他渠道', letterAgain: '按来信来访重新办理', toLetters: '登记成来信来访',
    noticeElsewhere: '登记书面告知', takeBack: '改为受理', rate: '评价', reopen: '请再办一次', handleAgain: '建议重新办理', handOver: '移交给别的单位', renew: '更新来件内容', close: '办结', void: '作废', comment: '记一笔', summarise: '编写公开摘要', publishSummary: '公开摘要', hideSummary: '不再公开',
    consent: '改姓名和公开的意愿', amendContact: '修改联系方式', reveal: '查看联系方式', findByName: '按姓名查找', newReceipt: '补发回执', sift: '成批处理集中来件', siftFlood: '整批处理集中来件', undoSift: '撤销整批处理', askPhoneCode: '发手机验证码', confirmPhone: '核实手机号', markTold: '已告知本人', askErasure: '请求删除联系方式', eraseContact: '删除联系方式', keepContact: '暂不删除联系方式', handCopy: '交付个人信息副本', findByPhone: '凭手机号查找',
  },
  /** What the resident reads in his timeline. */
  steps: {
    submit: '您写了意见', enter: '工作人员替您登记了意见', classify: '工作人员看过了', route: '交给了代表', lookAt: '代表接下了', answer: '有答复了', explainDelay: '说明了为什么要久一些',
    handToVillage: '请村（社区）办理', handOver: '改由别的单位接着办', answerFromVillage: '村（社区）有答复了', askDepartment: '准备请部门办理', approveAsk: '请部门办理', declineAsk: '由代表继续办理',
    answerFromDepartment: '部门有答复了', handBack: '由代表接着办理', takeUp: '代表准备写成建议', merge: '与相同意见一并办理', separate: '改为单独办理', sendElsewhere: '转其他渠道', letterAgain: '来信来访重新办理', toLetters: '按来信来访登记了',
    noticeElsewhere: '书面告知了您', takeBack: '改为由人大受理', rate: '您作了评价', reopen: '重新办理', handleAgain: '重新办理', renew: '更新了反映的内容', close: '办结', void: '作废', comment: '补充说明', summarise: '编写了公开摘要', publishSummary: '公开了这件事的摘要（不写姓名）', hideSummary: '不再公开这件事的摘要',
    consent: '您改了姓名和公开的意愿', amendContact: '更新了您的联系方式', newReceipt: '给您补发了回执', confirmPhone: '您核实了手机号', markTold: '把答复告诉了您', askErasure: '您请求删除联系方式', eraseContact: '删除了您的联系方式', keepContact: '联系方式暂时保留', handCopy: '向您交付了个人信息副本', sift: '工作人员看过了', undoSift: '工作人员重新看', notForgotten: '还在办，没有忘记您的意见',
    suggestionWritten: '代表写成了建议', suggestionForwarded: '建议已转上级人大', suggestionAccepted: '建议已受理', suggestionAssigned: '建议已交办', suggestionLate: '建议要晚些答复', suggestionReplied: '建议有答复了',
    suggestionHandledAgain: '建议正在重新办理', suggestionClosed: '建议办结', suggestionReopened: '建议的办结已撤销，接着办', suggestionPromiseKept: '答复里承诺的事，{our.presidium}核查过，办成了', suggestionPromiseMoved: '新的答复写了另一个办成日期', suggestionWithdrawn: '建议撤回，由代表接着办理', suggestionNotAccepted: '没有作为建议受理，由代表接着办理',
  },
  letters: { state: '已登记为来信来访', why: '按来信来访登记，转有权处理的机关办理，或者告知向哪个机关提出；收到之日起十五天内书面告知本人（《信访工作条例》第二十三条）' },
  /** Left in the timeline when somebody or something goes. */
  gone: { mandate: '代表资格终止，意见留待重新分派', station: '联络站停用，意见留待重新分派', office: '承办单位变更，期限不变：{words}', consent: '本人收回了公开的同意', openAgain: '又在办了，有了新的结果再公开' },
  /** What the duty archive calls it. */
  acts: { answered: '答复群众意见' },
  roles: { resident: '群众本人', office: '人大办公室', station: '联络站', deputy: '代表', handler: '承办单位', system: '系统' },
  fields: {
    number: '编号', outsideNumber: '工单编号', content: '意见内容', spot: '具体地点', choice: '属于哪类事', kind: '分类', source: '来源', place: '村（社区）', station: '联络站', deputy: '代表', office: '承办单位',
    state: '办到哪一步', receivedOn: '收到日期', dueOn: '应办日期', name: '姓名', phone: '手机号', address: '住址', photos: '照片', answer: '答复', rating: '评价', reason: '原因',
    channel: '转到哪里', bodyName: '单位名称', way: '告知方式', noticedOn: '告知日期', note: '说明', words: '内容', summary: '公开摘要', outcome: '办得怎么样', why: '为什么', publicGround: '不再公开的原因', ground: '查看理由', entryMode: '怎么来的',
    enteredBy: '登记人', toResident: '让本人看到', intoNumber: '并入哪一件', year: '年份', search: '找内容、编号或工单编号',
  },
  hints: {
    receivedOn: '补录请填实际收到的日期', answer: '说大白话：办了什么，没办成是为什么，往后怎么办。并在一起的群众也读这一段，不写别人的姓名、电话', summary: '不写姓名、门牌、电话，别人看不出是谁', why: '没有完全解决的要写：卡在哪里，往后怎么办。群众看得到', ground: '例如：电话告知办理结果。查看会留下记录',
    merge: '两件都保留编号和本人，答复各给各的，合错了可以拆分', elsewhere: '写清楚该去哪里、为什么不归这里，十五天内书面告知本人', void: '只用于误录、空白件，作废后仍可查到', reason: '本人看得到，请写清楚',
    askDepartment: '写明请部门办什么，经{our.chairTitle}同意后交部门', name: '可以不填', noName: '本人没有同意让承办单位看到姓名', similar: '内容相近，看看是不是同一件事', findByName: '当面核对身份后再查，查找会留下记录',
    flood: '短时间来得太多，先放在这里。看过后收下或作废，一件也不会丢',
  },
  groups: { open: '在办', mine: '我的', done: '已办', toPublish: '可以公开', review: '集中来件' },
  lists: {
    none: '没有意见', noneMine: '没有等您办的意见', noneFound: '没有找到。换个词，或者少选几个条件试试', total: '共 {count} 件', many: '1000 件以上', merged: '并入 {count} 件', late: '补录于 {on}',
    review: '有 {count} 件集中来件等着看', exportedTo: '导出',
  },
  floods: {
    kinds: { words: '同样的话', address: '同一网络地址', station: '同一联络站二维码', town: '没有选联络站的' }, row: '同一来源 {count} 条', reports: '举报', first: '第一条：{words}',
    from: '{first} 至 {last}', outcomes: { admit: '收下', void: '作废', merge: '并成一件' },
  },
  summaries: {
    title: '群众意见办理公开', more: '看全部意见', latest: { solved: '最近解决的', open: '还没解决的，为什么' }, latestNone: { solved: '还没有公开的', open: '没有未解决的' },
    lead: '群众说了什么、办得怎么样，没办成的写明为什么。只公开本人同意公开的，经过编写，不写姓名。', outcomes: '按结果', all: '全部', places: '全部村（社区）', years: '全部年份', year: '{year} 年', search: '内容或村名', go: '筛选',
    count: '共 {count} 件', reset: '看全部', none: '还没有公开的意见', noneBody: '意见办完后，本人同意的，摘要会在这里公开。您也可以把身边的事写下来。', noneFound: '没有符合条件的，少选几个条件试试',
    meta: '{received}收到 · {answered}答复', publishedOn: '{day}公开', nowhere: '未注明村（社区）', why: '为什么：{why}', write: '写意见',
  },
  board: {
    title: '意见办理情况', unrouted: '等着分给代表', unseen: '超过五个工作日没人看', late: '超期', soon: '快到期', awaitingChair: '等{our.chair}同意', noticeOwed: '该书面告知', toClose: '可以办结',
    dissatisfied: '不满意可再办', review: '集中来件',
  },
  figures: {
    title: '意见办理公开', received: '收到', answered: '答复', handling: '在办', elsewhere: '转其他渠道', takenUp: '写成代表建议', answeredInTime: '按期答复', medianDays: '一半的意见在 {days} 天内答复',
    months: '按月', sources: '按来源', places: '按村（社区）', none: '这一年还没有意见',
  },
  write: {
    title: '写意见', intro: '写下来就行，不用登录。写完给您一个编号，随时能查办到哪一步。', goesTo: '这条意见交给：', content: '您想说什么', contentHint: '什么事，在哪里，希望怎么办。想到什么写什么',
    choice: '这是哪类事', place: '在哪个村（社区）', placeNone: '不清楚', spot: '具体地点', spotHint: '例如：村口小卖部对面', station: '交给哪个联络站', stationNone: '请工作人员帮我选',
    photos: '照片', photosHint: '可以不传，最多 6 张。照片里的位置信息会自动去掉', photosKept: '刚才选的照片已经传好，不用再选', reach: '怎么找到您（可以不填）',
    reachHint: '留了手机号，有答复会发短信告诉您。姓名和手机号加密保存，不会公开。', reachHintCall: '留了手机号，有答复会打电话告诉您。姓名和手机号加密保存，不会公开。', name: '姓名', phone: '手机号', phoneHint: '11 位手机号',
    consentName: '可以让承办单位看到我的姓名', consentPublish: '办完后可以公开这件事的摘要（不写姓名）', consentCall: '上级检查办理情况时，可以打电话回访我', send: '交上去', after: '交上去以后，您会得到编号和查询码。', privacy: '我们怎么保护您的信息',
  },
  receipt: {
    title: '收到了，谢谢您', thanks: '请记下编号和查询码，或者拍张照片。凭它们随时可查，只显示这一次。', number: '编号', code: '查询码', received: '收到日期：{day}', qrAlt: '扫这个二维码直接看办理情况',
    keep: '编号和查询码丢了也不要紧：带上身份证到联络站或{our.congressOffice}，可以按姓名查找。', keepNameless: '您没有留姓名，只有用编号和查询码才能找到这条意见，丢了谁也查不到，请收好。', open: '看办理情况', home: '回首页', phone: '留了手机号的，打开办理情况可以用验证码核实，以后回执丢了也能凭手机号找回。', printTitle: '群众意见回执', printHint: '扫码，或上网、打电话报编号和查询码，都能查办理情况。',
  },
  track: {
    title: '查办理情况', intro: '填写回执上的编号和查询码。', number: '编号', numberHint: '例如 2026-000123', code: '查询码', codeHint: '6 位数字', go: '查一查',
    lost: '回执丢了？请到联络站或{our.congressOffice}，工作人员当面核对后可以帮您找到。', byPhone: '回执丢了，凭手机号找',
  },
  find: {
    title: '凭手机号找意见', intro: '写意见时留过手机号的，收一条验证码就能看到自己的编号。', phone: '手机号', ask: '发验证码', sent: '如果 {phone} 留过意见，验证码已经发出，5 分钟内有效。没收到，请看看号码对不对，一分钟后可以再要一次。', code: '验证码', codeHint: '6 位数字', go: '看我的意见',
    other: '换一个号码', list: '这个手机号的意见', day: '收到日期', open: '看办理情况', unproved: '这个号码当时没有核实，怕是别人填错的，这里只列编号。请带身份证到联络站或{our.congressOffice}补办回执。',
    none: '没有找到。可能留的是别的号码，请到联络站或{our.congressOffice}按姓名查。', reports: '举报不在这里列出，请凭回执查。', noSms: '本站还没有开通短信，暂时不能凭手机号找。请带身份证到联络站或{our.congressOffice}，工作人员当面核对后帮您找到。', stations: '联络站地点和开门时间',
  },
  calls: {
    short: '要打的电话', count: '{count} 位群众等着听答复', none: '没有要打电话告知的群众', noneHint: '有了答复、短信又发不到的群众，会列在这里。', see: '看这一件', title: '要打电话告知答复的群众', lead: '短信发不到这些人，请打电话或上门告诉他们。问到满意不满意，可以替他们记下。', phone: '电话 {phone}', noPhone: '没有留电话，有住址', answered: '{day}答复', nameless: '没有留姓名',
    say: '您好，我是{town}{our.body}的。您{day}反映的事，编号 {number}，有答复了：{answer}\n您对答复满意、基本满意，还是不满意？不满意可以请他们再办一次。',
  },
  mine: {
    title: '意见 {number}', held: '这段时间来件特别多，您的意见已经登记，正在排队等工作人员看。编号一直有效，不用再写一遍。', with: '现在由谁办', handledBy: '由谁办的', due: '最迟答复', photo: '照片 {number}', elsewhere: '该去哪里', merged: '已和 {number} 号意见放在一起办，您的编号继续有效。', explanation: '为什么要久一些',
    answer: '答复', rate: '您满意吗', rateAsk: '对这次答复，您', rateWords: '想说的话', rateSend: '交上评价', reopen: '请再办一次', reopenHint: '不满意可以请他们再办一次，只能用一次。请写清楚哪里不满意。',
    reopenWords: '哪里不满意', reopenSend: '请再办一次', progress: '办理经过', consent: '姓名和公开', consentSave: '保存', published: '公开的是这些话', phone: '您留的手机号', phoneLeft: '{phone}，还没有核实。', phoneWhy: '核实以后，回执丢了也能凭手机号找回这条意见。', phoneAsk: '发验证码', phoneAgain: '再发一次', phoneSent: '验证码已发到 {phone}，5 分钟内有效。', phoneCode: '验证码', phoneCodeHint: '短信里的 6 位数字', phoneSend: '核实',
    phoneDone: '{phone}，已核实。回执丢了，凭它收一条验证码就能找回这条意见。', phoneNoSms: '{phone}。本站还没有开通短信，暂时不能核实；有答复时工作人员会打电话告诉您。',
  },
  data: {
    title: '您的个人信息', link: '看我们保存了您的哪些信息', lead: '这是我们保存的和您这条意见有关的全部信息（《个人信息保护法》第四十五条）。工作人员之间的内部记录是机关公文，不在里面。',
    masked: '为防回执被别人捡到，姓名、电话、住址在这里只显示一部分。要完整的，请带身份证到{our.congressOffice}，当面核对后交给您。',
    file: '下载一份（JSON）', print: '也可以直接打印这一页。', contact: '联系方式', noContact: '没有保存您的姓名、电话和住址。', said: '您写的', facts: '登记的信息', handled: '办理和答复', progress: '办理经过', looks: '谁看过完整的联系方式', noLooks: '还没有人看过。', look: '{role}，{at}',
    storedAt: '存入时间', entryMode: '登记方式', confirmedAt: '手机核实时间', consents: '您的意愿', yes: '同意', no: '没有勾选同意', published: '已公开的摘要', erase: '删除联系方式',
    eraseBody: '您可以请求删除姓名、电话和住址（《个人信息保护法》第四十七条）。删除以后，答复不能再发短信或打电话告诉您，回执丢了也不能按姓名、手机号找回；编号和查询码照样能用。',
    keeps: '意见的内容、编号和办理经过是机关履职的档案（《档案法》第十三条），不能删除，没有您的联系方式，也不会公开您是谁。备份里的，备份到期时一起清除。', ask: '请求删除', asked: '已经收到您的请求，工作人员正在处理，结果会写在办理经过里。', back: '回到我的意见',
  },
  notices: {
    arrived: '收到一件群众意见 {number}，请看一看', toRoute: '意见 {number} 没有选代表，请分给合适的代表或联络站', reportArrived: '收到一件举报 {number}，请亲自处理', routed: '意见 {number} 交给了您，请在{dueOn}前看一看',
    handed: '意见 {number} 请{office}办理', askProposed: '意见 {number} 要请{office}办理，等您同意', askApproved: '意见 {number} 已同意请{office}办理', askDeclined: '意见 {number} 没有同意请部门办理，请接着办',
    workMoved: '{office}的 {count} 件群众意见改由你们接着办，期限不变', asksMoved: '有 {count} 件意见原来由村（社区）办，现在要请{office}办理，等您同意', officeMoved: '有 {count} 件意见改由{office}接着办，期限不变，第一件 {number}', handedBack: '意见 {number} 退回来了，请接着办', answered: '意见 {number} 有答复了', renewed: '意见 {number} 的内容更新了，请再看一看', dissatisfied: '意见 {number} 的群众不满意', reopened: '意见 {number} 请再办一次', petitionFound: '意见 {number} 属于{kind}，请确定转到哪里并书面告知',
    dueSoon: '有 {count} 件意见快到期，最近一件 {number}', overdue: '有 {count} 件意见超期了，最早一件 {number}', overdueWeekly: '本周有 {count} 件意见超期，最早一件 {number}', takenBack: '意见 {number} 改为受理，请看一看',
    released: '意见 {number} 不再作为建议办理，请接着办', toPublish: '意见 {number} 的公开摘要写好了，请看一看再公开', nobodyLeft: '有 {count} 件意见没有人办了，第一件 {number}，请重新分派', erasureAsked: '意见 {number} 的本人请求删除联系方式，请处理', floodBegan: '有一批意见集中来件，已经归在一起，请看一看', arrivedMany: '收到同一来源的 {count} 件群众意见，第一件 {number}，请看一看',
  },
  refusals: {
    onlyTheOffice: '这一步由{our.congressOffice}办理', onlyTheChair: '请部门办理要由{our.chairTitle}同意', notYours: '这件意见不归您办理', onlyTheHandler: '由承办单位或代表填写', onlyADeputy: '只有代表能把意见写成建议',
    wrongState: '这件意见现在不在这一步，请刷新看看', isReport: '举报只由人大办公室和{our.chairTitle}处理', notRouted: '还没有分给代表或联络站', notReceiptHolder: '请先凭编号和查询码打开自己的意见',
    notDissatisfied: '只有评价为不满意的才能再办一次', reopenedBefore: '已经再办过一次了。还有话说，可以另写一条', notAnswered: '还没有答复', ratedBefore: '已经评价过了', notYourOwnAnswer: '自己的答复不能自己代填评价',
    noticeFirst: '请先登记书面告知', noticedBefore: '已经登记过书面告知', isLetter: '已登记成来信来访，请在来信来访里办；登记错了的，在那里作废', hasMerged: '有别的意见并在这一件里，请先拆分出来', noConsent: '本人没有同意公开', noSummary: '还没有写公开摘要，或者没有写明办得怎么样', whyMissing: '没有完全解决的，请写明为什么', notPublished: '这件意见没有公开', anotherPerson: '公开要由另一个人审核，请没有写这份摘要的人来公开', noContact: '本人没有留联系方式', mayNotEnter: '只能为自己的联络站或自己登记意见',
    noSuchPlace: '本{our.area}没有这个村（社区）', noSuchStation: '没有这个联络站，或者已经停用', noSuchDeputy: '没有这位代表，或者已经不在任', noSuchOffice: '没有这个承办单位，或者已经停用', pickSomebody: '请选一个联络站或一位代表',
    intoItself: '不能并入自己', notThere: '没有找到要并入的意见，或者它已经办完', receivedLater: '收到日期不能晚于今天', noticeBefore: '告知日期要在收到以后、今天以前', onlyStaffWords: '给本人的话由代表或联络站来写',
    tooManyFromHere: '这个地方一小时内写得太多了。请过一会儿再写，也可以打电话或到联络站', tooManyFromPhone: '这个手机号今天写得太多了，请明天再写，也可以打电话', noPhoneToConfirm: '没有留手机号，或者已经核实过了', noSms: '本站还没有开通短信，不能发验证码。请带身份证到联络站或{our.congressOffice}', codeWrong: '验证码不对，或者已经过了时间，请再看一下短信', phoneUnreadable: '手机号不对，应是 11 位数字',
    codeRests: '验证码错得太多了，请过 15 分钟再收一次。也可以带身份证到联络站或{our.congressOffice}', ticketEnded: '等得太久了，请再收一次验证码', toldBefore: '已经告知过本人', receiptUnknown: '编号或查询码不对，请对照回执再填一次',
    receiptLocked: '试的次数太多了，请一小时后再试。也可以带身份证到联络站或{our.congressOffice}查', notInReview: '有的意见不在集中来件里，请刷新', erasureNotAsked: '本人没有请求删除，或者已经处理过', erasureAskedBefore: '已经请求过了，正在处理', notSifted: '这一批还没有处理，或者已经撤销过', floodMovedOn: '这一批都已经接着办了，不能再撤销', reasonMissing: '作废要写原因', cannotTakeUp: '有的意见现在不能写成建议，请刷新看看',
  },
} as const;
