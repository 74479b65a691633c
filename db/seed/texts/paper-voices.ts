/** How a deputy opens the facts of a suggestion. */
export const paperOpenings: readonly string[] = [
  '近期走访选民时了解到', '在联络站接待日，多位群众谈到同一件事', '经实地查看', '结合本选区群众来信和面谈', '本人连续三个月到现场了解', '视察中发现', '据代表小组调研', '去年以来，选民多次提出', '在与村民小组长座谈时，大家一致反映', '会前征求意见中，这一问题排在第一位',
  '由联络站收集的意见汇总来看', '开春以来走访了多户人家', '参加议事会时听到', '通过入户问卷', '本人在田间地头与群众交谈', '汛前检查中看到', '听取部门工作汇报后又到现场核对', '有选民专程到家里说起', '根据几位老党员的提议', '在督办上一件建议时又发现', '受本选区选民委托', '代表小组活动日集中讨论后认为', '比对前两年的情况', '从群众来电记录看',
];

/** How it was looked into. */
export const surveys: readonly string[] = [
  '先后走访{户}，九成以上希望尽快解决', '召开院坝会两次，{数}人参加，意见比较一致', '与村（社区）干部、有关单位座谈，初步摸清了原因', '拍照登记问题点{数}处，附图附后', '对照周边乡镇做法，有成功经验可以借鉴', '查阅了近三年的有关记录，问题呈逐年加重之势', '请懂技术的返乡人员到现场看过，认为可行', '逐户登记了意愿，愿意配合的占多数',
  '分早中晚三个时段到现场观察，情况属实', '询问了常年在此经商、居住的群众', '同两位县代表一起复核', '听取了老人、妇女和学生家长的想法', '计算过投入，规模适中，镇里有能力办', '问卷收回{数}份，列为最急需办的事', '现场测量并与承办单位初步沟通', '利用赶集日听取了{数}人次的意见',
];

/** Why it matters. */
export const weights: readonly string[] = [
  '这既是民生小事，也是群众眼里的大事', '问题不大，拖久了伤的是信任', '长此以往，不仅影响出行和生产，也影响村容村貌', '不抓紧解决，汛期、农忙时矛盾会更突出', '群众盼望多年，解决时机已经成熟', '涉及老人和孩子，宜早不宜迟', '此事牵涉面广，单靠村里难以推动', '现有办法治标不治本，需要从制度上完善', '早投入一分，日后可少花三分',
  '安全问题一旦发生就不可挽回', '解决好了，能带动邻近几个村', '各方意愿一致，难得形成共识', '资金可以多渠道筹措，关键在于有人牵头', '若与在建项目一并实施，可以节省不少费用', '群众愿意投工投劳，缺的是技术和少量材料', '处理得当，可成为我镇的一个样板',
];

/** How the requests are introduced. */
export const askFrames: readonly string[] = ['为此建议', '建议有关单位', '综合各方意见，建议', '为解决好这一问题，提出以下建议', '恳请镇政府及有关部门', '本着先急后缓的原则，建议', '希望', '结合实际，建议做好以下几点'];

/** The last sentence. */
export const paperClosings: readonly string[] = [
  '望予采纳', '请将办理进度及时告知，以便向选民反馈', '如需现场核实，愿一同前往', '妥否，请研究', '办理中有困难，愿意协助做群众工作', '请结合年度计划统筹安排', '以上建议，供承办单位参考', '盼年内有明显进展', '实施方案望先听取群众意见', '完成后请邀请群众代表验收',
];

/** How the body of an answer begins; the letter itself brings address, thanks and number. */
export const replyOpenings: readonly string[] = [
  '接到交办后，我们指定专人负责，并两次当面听取了您的意见', '经到现场核实，您反映的情况属实', '我们与有关单位会商后，形成了办理意见', '分管负责同志带队到现场查看，听取了群众想法', '根据当面沟通时您的补充，我们修改了原定方案',
  '您指出的问题客观存在，我们认真作了整改', '办理中征求了村（社区）和群众代表的意见', '我们把这件建议列为本单位今年重点事项', '结合全镇同类问题，我们作了一次排查', '针对建议中的各项内容，逐条研究如下',
];

/** What else was done. */
export const replyMeasures: readonly string[] = [
  '办理期间两次上门听取群众意见，并在村（社区）公示了方案', '明确了管护责任人和经费来源，避免建好以后没人管', '同步建立台账，每月更新进度，接受代表监督', '与村委会签订了配合协议，群众投工折资纳入项目', '邀请代表参加中间检查一次、完工验收一次', '对同类问题在全镇范围内作了排查，一并列入清单', '加强宣传解释，张贴告知书，争取群众理解和支持', '安排技术人员跟踪，发现问题及时调整',
  '将此项工作列入年度考核内容', '资金使用情况在镇务公开栏公布', '施工避开农忙和上学时段，减少对群众的影响', '吸取教训，修订了日常巡查办法',
];

/** Notes of talks between handlers and deputies. */
export const contactNotes: Readonly<Record<'before' | 'during' | 'after', readonly string[]>> = {
  before: ['电话了解建议提出的背景，代表介绍了群众最急的两处', '登门请教，代表希望先解决老人集中居住的一段', '约在联络站见面，代表提供了走访记录和照片', '代表陪同到现场，指认了具体位置'],
  during: ['通报方案初稿，代表提出避开农忙施工，已采纳', '告知资金进度，代表表示理解并愿意协助做工作', '请代表参加协调会，就占地问题达成一致', '现场汇报进度，代表要求加强安全围挡'],
  after: ['当面说明办理结果，代表到现场看过', '电话沟通答复内容，代表对完成时间提出要求', '送达答复函，代表同意按期推进', '请代表和三名群众一起验收'],
};

/** What deputies write on their forms. */
export const appraisalWords: Readonly<Record<'satisfied' | 'basicallySatisfied' | 'dissatisfied', readonly string[]>> = {
  satisfied: ['办理认真，多次沟通，群众认可', '问题得到解决，效果好于预期', '态度好、结果实', '按期兑现，愿向选民反馈'],
  basicallySatisfied: ['已有进展，望按承诺时间完成', '方案可行，管护还需跟上', '态度积极，速度可再快一些', '部分解决，余下请抓紧'],
  dissatisfied: ['答复与现场情况不符，请重新办理', '只讲计划，没有时间表', '群众反映的主要问题没有触及', '没有到现场就答复，望再研究'],
};

/** Why the presidium orders it to be handled again. */
export const rehandleGrounds: readonly string[] = ['经主席团会议研究，答复未回应建议第二项内容，请重新办理', '代表与群众现场查看，问题依旧存在，请一个月内重新答复', '承诺事项未落实，请说明原因并提出新的完成时间'];

/** Why a suggestion was sent back to be mended. */
export const mendingWords: readonly string[] = ['一件建议写了两件事，请分开提', '缺少具体地点和涉及户数，请补充', '请写明希望由哪个单位办理', '标题与内容不一致，请修改'];

/** Why an office asks to give it back. */
export const returnWords: readonly string[] = ['该路段管养权属县公路部门，本单位无权施工，建议调整承办单位', '涉及用地审批，应由自然资源部门主办，我单位协助', '主要内容为治安防控，建议由派出所主办'];

/** Why more time is asked. */
export const extensionWords: readonly string[] = ['涉及三个单位和两个村，协调工作量大，申请按六个月办理', '工程须避开汛期，请求延长办理时限', '上级项目尚在评审，三个月内难以答复结果', '需完成地质勘察后才能确定方案'];

/** What a co-handler writes to the main one. */
export const coOpinions: readonly string[] = ['同意主办单位意见，我单位负责现场配合和群众解释', '涉及我单位的管线迁改部分，可在主体施工前十天完成', '建议将后续管护写入协议，费用按季度结算', '我单位可提供基础资料，并派一名技术人员参加验收'];

/** Why a paper is withdrawn by its deputy. */
export const withdrawWords: readonly string[] = ['情况已经变化，问题在提交后得到解决，申请撤回', '与另一位代表的建议内容相同，愿并入附议，撤回本件', '经了解属于上级已经部署的工作，不再提出'];

/** Why a paper is void. */
export const paperVoidWords: readonly string[] = ['录入时误重复提交，保留在先的一件', '登记时代表姓名录错，另行登记'];

/** Papers that belong elsewhere: the ground, where to, and why. */
export const paperElsewhere: readonly { ground: 'ownMatter' | 'petition' | 'otherPower' | 'pendingCase'; to: string; words: string }[] = [
  { ground: 'otherPower', to: '县交通运输局', words: '所涉道路为县道，属县级职权，已登记并书面告知代表可以县代表建议提出' },
  { ground: 'petition', to: '县信访局', words: '主要内容为个别农户的征地补偿诉求，依信访渠道办理' },
  { ground: 'pendingCase', to: '县人民法院', words: '所涉纠纷正在诉讼中，不作为建议受理' },
  { ground: 'ownMatter', to: '镇社会保障服务中心', words: '属代表本人亲属的具体事务，请按办事程序申请' },
];

/** Why no day is promised. */
export const whyNoDates: readonly string[] = ['资金尚待上级批复，批复后再定日期', '需先完成用地手续', '受农时和天气影响，施工日期待定'];

/** What the presidium's meeting found. */
export const conclusions: readonly string[] = ['主席团与代表、承办单位面对面研究，认为限于现有条件暂不能全部解决，同意列入下年度计划，由主席团跟踪', '三方现场查看，承办单位承诺分两步实施，代表表示理解，由主席团每季听取进展'];

/** Why a suggestion is kept from the public. */
export const withholdWords: readonly { ground: 'privacy' | 'deputyAsked' | 'ongoingCase' | 'tradeSecret'; words: string }[] = [
  { ground: 'privacy', words: '内容涉及个别家庭病情，无法隐去后公开' }, { ground: 'ongoingCase', words: '所涉事项正在立案调查' }, { ground: 'tradeSecret', words: '答复载有企业经营数据' },
];

/** What the second office of a divided suggestion answers for its part. */
export const partPoints: readonly string[] = [
  '日常管理部分由我单位负责，已经排出巡查表并公布电话', '有关点位纳入每周巡查，发现问题当天处理', '配套的登记和宣传由我单位承担，已印发告知书', '已落实专人跟进，并与牵头单位建立了每半月碰头的办法', '我单位承担的部分已经完成，资料移交所在村（社区）存档',
];
