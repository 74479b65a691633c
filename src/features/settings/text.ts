/** Words of the settings feature. */
export const text = {
  title: '设置',
  verbs: { setRule: '修改期限', setSecurityRule: '修改登录规则', editTownPage: '修改本{our.area}介绍', setDay: '登记放假或调休', moveClock: '调快演示时间' },
  groups: { suggestion: '建议办理', opinion: '群众意见', duty: '代表履职', activity: '代表活动', publication: '公开', post: '任职', retention: '保存多久', security: '登录和账号' },
  units: { days: '天', workdays: '个工作日', months: '个月', count: '个', flag: '是或否' },
  /** Numbers that stand for a choice. */
  choices: { replyScheme: { 1: '四类（甲）', 2: '四类（乙）', 3: '三类（甲）', 4: '三类（乙）' } },
  choiceHints: {
    replyScheme: {
      1: 'A 已经解决，B 正在解决，C 列入计划，D 留作参考', 2: 'A 已经解决，B 正在解决或列入计划，C 条件所限以后解决，D 留作参考', 3: 'A 已经解决，B 部分解决或列入计划，C 留作参考或暂不可行', 4: 'A 解决或采纳，B 列入计划，C 留作参考',
    },
  },
  flags: { yes: '是', no: '否' },
  rules: {
    suggestionDue: '答复代表的期限', suggestionDueExtended: '难度大的，答复代表的期限', intakeToAssign: '收到后多久内交办', returnWindow: '承办单位申请退办的期限',
    reassign: '退办后重新交办的期限', coOpinionDue: '会办单位提出意见的期限', ratingDue: '代表评价的期限', rehandleDue: '不满意重新办理的期限', progressEvery: '重点督办的建议多久报一次办理进展', progressAnswer: '临时要求报进展的，几天内报', officeFiguresShown: '各单位办理情况公开前送阅的期限', promiseCheck: '{our.presidium}核查承诺兑现的期限', promiseReview: '暂不具备条件的承诺多久再看一次', promiseAnswer: '请代表和群众说承诺办成没有的期限',
    withdrawBeforeAssignment: '交办以后不能再撤回', motionCommittee: '会议设议案审查委员会', replyScheme: '答复分类办法',
    opinionLookedAt: '意见多久内有人看', opinionAnswered: '意见多久内答复或说明情况', residentSmsConfirmed: '短信只发给核实过的手机号，其余打电话告知', petitionNotice: '信访事项书面告知的期限', petitionObjection: '转来信访事项提出异议的期限',
    householdsKept: '每名代表固定联系多少户', sixVisits: '六个一：一年走访选民（户）', sixForums: '六个一：一年召开选民座谈会', sixSuggestions: '六个一：一年提建议', sixDeeds: '六个一：一年办实事', sixHelped: '六个一：一年帮扶困难群众（户）', sixMediations: '六个一：一年参与调解',
    sixReceptions: '六个一另加：一年接待选民（次）', sixActivities: '六个一另加：一年参加代表活动（次）', sixAnswers: '六个一另加：一年答复群众意见（件）', sixTrainings: '六个一另加：一年参加培训（次）', sixReports: '六个一另加：一年述职（次）', asksPerMonth: '每月最多请代表办几件事（超过只提醒）',
    pointsObjection: '一年的履职积分，年底以后多久内可以提异议', activityNotice: '活动至少提前多久通知', activityAnswer: '活动前多久提醒还没答复的代表', activityPerQuarter: '每个联络站、小组每季度至少活动几次', activityPerYear: '每个联络站、小组全年至少活动几次', selfCheckBefore: '迎检前多久开始自查',
    open311: '允许外部系统用 Open311 接口提交和查询意见', webhookPausedAfter: '推送地址一直发不通，几天后自动停', publicationCheck: '公开审核的期限', publicationPersons: '公开由几人审核', deputyObjection: '代表对公开内容提出异议的期限', pageCounts: '代表公开页显示本年履职次数', pageActivities: '代表公开页显示参加过的已公开活动', pageReceptions: '代表公开页显示接待群众的日子', smallestTotal: '评价满几份才显示合计',
    presidiumApart: '{our.presidiumMember}不担任政府职务', printSeal: '函件上打印公章', contactKept: '意见办结后，联系方式保存多久', logsKept: '发送记录保存多久', packKept: '迎检包保存多久（可随时重做）', hotlineSheetsKept: '给12345热线的表，内容保存多久',
    passwordProfile: '密码规则（1 等级保护，2 ASVS）', secondFactorAdmins: '管理员登录要验证两次', secondFactorStaff: '所有工作人员登录都要验证两次', sessionsAtOnce: '一个账号最多同时在几台设备上登录',
  },
  fields: {
    value: '现行', effectiveOn: '从哪天起', source: '依据', law: '法律条文', bounds: '可选范围', fallback: '默认', fixed: '法律规定，不能改',
    organName: '人大机关名称', governmentName: '政府名称', address: '地址', phone: '电话', officeHours: '办公时间', about: '介绍', day: '日期', working: '上班', dayName: '名称', toOn: '调到哪一天',
  },
  hints: {
    effectiveOn: '已经开始计算的期限不变，新的从这天起算', source: '写明依据哪份文件，例如：省实施办法第几条', setDay: '按国务院办公厅每年公布的放假安排登记，所有乡镇共用',
    moveClock: '只能往后调，用来看提醒和超期通知；审计里同时记下真实时间', notAnnounced: '这一年的放假安排还没有登记，期限暂按周一至周五计算',
  },
  refusals: {
    onlyTheOffice: '这些设置由{our.congressOffice}或{our.chair}修改', onlyTheSystemAdmin: '放假和调休由系统管理员登记', onlyTheSecurityAdmin: '登录规则由安全管理员修改', fixedByLaw: '{law}已经规定，不能修改',
    beyondLaw: '按{law}，这一项只能在 {min} 到 {max} 之间', beyondBounds: '这一项只能在 {min} 到 {max} 之间', notBackwards: '生效日期不能早于今天',
    onlyDemo: '只有演示的乡镇才能调时间', onlyForward: '时间只能往后调', tooFar: '最多只能比真实时间快 {days} 天',
  },
} as const;
