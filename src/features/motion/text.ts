/** Words of motions. */
export const text = {
  title: '议案',
  numbering: '第{term}届{sitting}次会议议案第{number}号',
  states: {
    draft: '草稿', cosigning: '联名中', submitted: '待{our.presidium}决定', withCommittee: '议案审查委员会审议', reported: '已审议，待{our.presidium}决定', onAgenda: '列入议程', asSuggestion: '作建议办理', adopted: '会议通过', rejected: '会议未通过', laidOver: '会议搁置', withdrawn: '已撤回', void: '已作废',
  },
  verbs: {
    draft: '写议案', amend: '修改', askCosigners: '请人联名', cosign: '同意联名', declineCosign: '不联名', takeBackSignature: '收回联名', recordPaperSignature: '登记签名', submit: '提交议案', withdraw: '放弃草稿', sendToCommittee: '先交议案审查委员会', recordReport: '登记审议意见', putOnAgenda: '决定列入议程', treatAsSuggestion: '决定作建议办理',
    askWithdrawal: '请求撤回', agreeWithdrawal: '同意撤回', refuseWithdrawal: '不同意撤回', recordOutcome: '登记表决结果', mendTitle: '更正标题', checkPublication: '公开审核', confirmPublication: '复核公开', hide: '取消公开', confirmLead: '确认领衔', handOver: '移交给其他代表', void: '作废',
  },
  outcomes: { adopted: '通过', rejected: '未通过', laidOver: '搁置' },
  fields: {
    title: '标题', ground: '案由', basis: '案据', plan: '方案', publicConsent: '同意公开议案全文，转为建议办理的也一样', lead: '领衔代表', number: '编号', state: '进展', signers: '提案代表', cosigners: '联名代表', submittedOn: '提交日期', decidedOn: '决定日期', decisionGround: '决定的理由', report: '审议意见', reportedOn: '审议日期', outcome: '表决结果', outcomeOn: '表决日期', outcomeWords: '会议记录怎么写',
    withdrawal: '请求撤回的理由', words: '说明', on: '日期', files: '签名材料', publicSince: '公开日期', withPaper: '连同案由、案据、方案全文公开', decisionWords: '公开的决定理由', reportWords: '公开的审议意见', outcomePublic: '公开的表决情况', hideWords: '为什么取消公开', topic: '类别', placeCode: '涉及村（社区）', suggestion: '转成的建议', typedBy: '代为录入',
  },
  hints: {
    withPaper: '写有群众姓名、电话、住址的，先隐去', title: '如：关于整治清河河道、禁止电鱼的议案', ground: '提这件议案的缘由：要解决什么问题', basis: '依据什么：法律政策规定，调查到的事实和数字', plan: '请大会作出什么决定，怎么做、谁来做、什么时候做成', power: '议案只能提给本级人民代表大会，内容要属于它的职权。要某个单位办一件事的，写代表建议就行。',
    on: '纸上先办的，填那一天', signers: '连领衔代表在内，至少 {count} 位代表各自确认', outcomeWords: '如：应到代表 60 名，实到 57 名，赞成 55 票', ground2: '写进给代表的说明', topic: '作为建议交办时用', publicWords: '公开前看一看：不写电话、住址和别人的私事', scan: '打印稿签了名的请拍下来，签名要看得清',
  },
  notices: {
    cosignAsked: '{who}邀请您联名提议案：《{what}》', signatureNoted: '已登记您同意联名：议案《{what}》。您没有同意的，请马上告诉{our.congressOffice}', wordsChanged: '议案《{what}》改过了，请您重新看一看再确认联名', cosigned: '{who}已同意联名：议案《{what}》', signatureBack: '{who}收回了联名：议案《{what}》', submitted: '代表提交了议案，请{our.presidium}决定：《{what}》', withCommittee: '议案《{what}》先交议案审查委员会，审议后请登记意见',
    reported: '议案《{what}》已审议，请{our.presidium}决定', onAgenda: '议案《{what}》列入会议议程', asSuggestion: '议案《{what}》不列入议程，已转为代表建议办理', withdrawalAsked: '代表请求撤回议案《{what}》，请{our.presidium}决定', withdrawalAgreed: '{our.presidium}同意撤回议案《{what}》', withdrawalRefused: '{our.presidium}不同意撤回议案《{what}》，继续审议',
    adopted: '议案《{what}》会议表决通过', rejected: '议案《{what}》会议表决未通过', laidOver: '议案《{what}》会议决定搁置', published: '议案《{what}》已在网上公开', toConfirm: '议案《{what}》的公开审核请您复核', titleMended: '议案《{from}》的标题更正为《{what}》', voided: '议案《{what}》已作废', leadless: '{who}的代表资格终止，{count} 件议案请确认由谁接手', handedOver: '议案《{what}》改由您领衔，请打开看过全文，接着办', leadConfirmed: '{who}已确认领衔议案《{what}》',
  },
  titleMended: '原标题《{from}》：{words}',
  events: { leadless: '领衔代表资格终止' },
  laws: { wholeMotion: '议案应当有案由、案据和方案', movedJointly: '乡镇代表五人以上、县级代表十人以上联名可以提出议案', decidedByPresidium: '是否列入会议议程由大会主席团决定', withdrawnBeforeVote: '交付表决前要求撤回的，经大会主席团同意，审议即行终止' },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { cosign: '议案请联名' },
  refusals: {
    onlyTheOffice: '这一步由{our.congressOffice}办理', onlyTheChair: '这一步由{our.chairTitle}登记{our.presidium}的决定', onlyTheWriter: '只有写这件议案的人能改动', onlyTheLead: '这一步由领衔代表本人办理', onlyDeputies: '议案由代表提出，其他人只能代为录入', noCongress: '街道不召开人民代表大会，不能提议案；可以写代表建议', notADeputy: '他现在不是本级人大的代表',
    notYours: '您无权查看这件议案', notAsked: '没有邀请您联名，或您已经答复过', notSigned: '您没有联名这件议案', nothingToSign: '没有等待签名的人', leadless: '领衔代表的资格已终止，请先移交给其他代表', leadNotConfirmed: '代为录入的议案，要领衔代表在打印稿上签名或电话确认后才能提交', tooFewSigners: '联名不够：连领衔代表在内，乡镇要有 5 位、县级要有 10 位代表各自确认',
    noCommittee: '本{our.area}的会议没有设议案审查委员会，请直接决定', withdrawalWaits: '代表请求撤回，请先答复同意或不同意', noWithdrawalAsked: '代表没有请求撤回', withdrawalAsked: '已经请求过撤回，正等{our.presidium}决定', hasLead: '领衔代表仍在任，不用移交', newLeadWaits: '议案改由别的代表领衔，请等他本人确认领衔，或者凭他签名的打印稿登记', leadConfirmedBefore: '已经确认过领衔', scanNeeded: '替别人登记签名，要附上他签了名的打印稿照片；没有的，请他自己登录点“同意联名”', wordsChanged: '内容刚刚改过，请看过新的内容再确认', cosignerNotADeputy: '联名的须是本级人大的现任代表',
    noPlainConfirm: '本人确认请代表自己登录点“同意联名”或“提交议案”', notASigner: '他不是这件议案的领衔代表，也没有邀请他联名', signerLeft: '有一位联名代表已经不在任，请重新看一下联名名单', noSitting: '议案向会议提出。还没有录入这次会议的日期，请先在“代表名册·届次”里录入', badDate: '日期不对：不能晚于今天，也不能早于上一步', notShown: '这件议案没有公开', secondPerson: '复核要由另一个人来做', checkChanged: '审核内容刚刚变了，请重新看过再复核', titleStruckWhole: '标题不能全部隐去', suggestionWithheld: '转成的建议决定不公开，议案全文也不能公开；只公开标题和决定', noConsent: '代表没有同意公开全文，请只公开标题和决定', noSuchPlace: '本{our.area}没有这个村（社区）', notLeadAgain: '他已经是领衔代表',
  },
  lists: { none: '还没有议案', noneHint: '代表写好议案、请够联名，就可以提交给会议。一位代表就能提的，写代表建议。', nothingWaiting: '没有等您办的议案', noneFound: '没有找到，换个词试试。', signers: '{who}等 {count} 人' },
  /** What residents read. */
  portal: {
    title: '代表议案', lead: '代表联名向大会提出的议案，{our.presidium}怎么决定、大会怎么表决。', none: '还没有公开的议案', noneHint: '{our.presidium}对议案作出决定后，会公布在这里。', noneFound: '这次会议没有公开的议案。', reset: '看全部议案', sessions: '全部会议', session: '第{term}届{sitting}次会议', go: '筛选', count: '共 {count} 件',
    meta: '{number} · {who}', decision: '{our.presidium}的决定', report: '议案审查委员会的意见', outcome: '大会表决', paper: '议案全文', noPaper: '这件议案没有公开全文。', steps: { submitted: '代表提交', reported: '议案审查委员会审议', decided: '{our.presidium}决定', voted: '大会表决', published: '公开' }, suggestion: '看作为建议办理的情况', back: '代表议案',
    states: { onAgenda: '列入议程', asSuggestion: '作建议办理', adopted: '通过', rejected: '未通过', laidOver: '搁置', withdrawn: '代表撤回' },
  },
  letters: {
    ground: '一、案由', basis: '二、案据', plan: '三、方案', organ: '领衔代表：{lead}', signTitle: '提案代表签名', columns: { number: '序号', name: '姓名', signature: '签名', date: '日期' }, lead: '{name}（领衔）', own: '本人已在平台确认', phone: '已电话确认', paper: '已在打印稿上签名', mark: '附件', enclosure: '提案代表签名',
  },
} as const;
