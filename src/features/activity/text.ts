/** Words of activities of deputies. */
export const text = {
  title: '代表活动',
  kinds: {
    study: '学习', visit: '走访', reception: '接待', groupMeeting: '小组会议', forum: '座谈', outreach: '宣讲', exchange: '经验交流', departmentReport: '听取部门工作汇报', training: '培训', jointAction: '联合行动', inspection: '视察', research: '专题调研', lawCheck: '执法检查', dutyReport: '述职',
  },
  states: { planned: '已列入计划', announced: '已通知', held: '已开展，待写记录', written: '待审签', signed: '已审签，待汇报', reported: '已汇报', cancelled: '已取消', void: '已作废' },
  verbs: {
    plan: '列入年度计划', replan: '调整计划', announce: '发活动通知', convene: '临时组织活动', enterHeld: '补录活动', amend: '改通知', signUp: '报名参加', askLeave: '请假', agreeLeave: '同意请假', cancel: '取消活动', noteAttendance: '登记考勤', correctAttendance: '更正考勤', raiseOpinion: '登记群众意见',
    writeMinutes: '写活动记录', sendBack: '退回修改记录', signOff: '审签', finishTask: '登记落实情况', report: '书面汇报', void: '作废', publish: '在村民主页公布', publishSummary: '公布活动情况', withdraw: '从村民主页撤下',
  },
  answers: { asked: '未答复', coming: '参加', leaveAsked: '请假，待同意', leaveAgreed: '请假，已同意', cameAlong: '临时参加' },
  attendances: { present: '出席', late: '迟到', leftEarly: '早退', leave: '请假', absent: '缺席' },
  ways: { ticked: '逐人登记', photo: '签到表拍照', typed: '按纸质签到表录入' },
  levels: { township: '镇代表', county: '县代表', city: '市代表' },
  dutyTitle: '{kind}：{topic}',
  attendanceWords: '应到和临时参加共 {all} 人，到 {came} 人，请假 {leave} 人，缺席 {missing} 人',
  struckWords: '，从名单去掉 {names}',
  correctedWords: '{count}。更正原因：{reason}',
  fields: {
    kind: '类型', topic: '主题', state: '进展', host: '组织者', station: '联络站', group: '代表小组', year: '年度', quarter: '季度', startsOn: '日期', endsOn: '结束日期', startTime: '时间', venue: '地点', words: '内容和要求', arrangedOn: '{our.presidium}安排的日期', convener: '召集人', recorder: '记录人', deputies: '参加代表',
    announcedOn: '通知日期', attendance: '考勤', attendanceOn: '登记日期', attendanceBy: '登记人', way: '登记方式', photos: '照片', reason: '原因', leaveReason: '请假事由', hostName: '主持人', agenda: '活动内容', points: '发言要点', who: '发言人', said: '说了什么', guests: '邀请和列席人员', guestName: '姓名', unit: '单位',
    feedback: '处理和反馈情况', tasks: '会后要办的事', task: '办什么', taskWho: '谁来办', taskDue: '什么时候前', doneWords: '办得怎么样', opinions: '形成的意见', reportWords: '活动成效和意见建议', writtenBy: '记录', signedBy: '审签', reportedOn: '汇报日期', content: '群众说了什么', choice: '是哪类事', spot: '具体地点', placeCode: '村（社区）', name: '群众姓名', phone: '电话', deputyId: '交给哪位代表', planned: '计划',
  },
  hints: {
    arranged: '视察、专题调研和执法检查由{our.presidium}安排，述职由{our.presidium}组织；没有安排的，可以组织走访或学习', notice: '一般提前 {days} 天通知；来不及也可以发，会注明“临时通知”', words: '例如：带好代表证；先看两个点，再座谈', leave: '召集人同意后记为请假，不算缺席。事由只有您和组织者看得到', attendance: '默认都到了，只改没到的', late: '活动日以后登记的，标为补录，两个日期都写明',
    photo: '可以不拍。拍了签到表的，选“签到表拍照”', minutes: '写清谁说了什么。群众意见请用“登记群众意见”，直接编号办理，不用在这里再写一遍', report: '写活动的成效和要{our.body}研究的意见建议；时间、地点、参加人员和记录会自动带上', minutesPhoto: '可以不传，最多 9 张。照片里的位置信息会自动去掉', ownMinutes: '写记录的人不能自己审签', plan: '同一项活动可以一次列给多个联络站', recorder: '记录人可以不是代表', fromPlan: '年度计划里的活动，请从“年度计划”打开那一项再补录，计划就算完成了；计划外的在这里补录',
  },
  notices: {
    announced: '请您参加代表活动：{what}，{on}，{where}。请报名或请假', amended: '代表活动有变动：{what}，{on}，{where}', notAsked: '代表活动“{what}”改为不用您参加', soon: '别忘了代表活动：{what}，{on}，{where}', answerSoon: '代表活动快到了，您还没有答复：{what}，{on}，{where}。请报名或请假', cancelled: '代表活动“{what}”取消了：{reason}', leaveAsked: '{who}因故不能参加“{what}”，请看是否同意请假', leaveAgreed: '已同意您请假：{what}',
    minutesWritten: '活动记录写好了，请审签：{what}', sentBack: '活动记录退回修改：{what}。{reason}', signedOff: '活动记录已审签：{what}', reported: '收到代表活动书面汇报：{what}',
  },
  laws: { arrangedInTown: '代表闭会期间的活动，由{our.chair}根据{our.presidium}的安排组织', collective: '闭会期间的活动以集体活动为主，代表小组活动是基本形式', inspection: '视察、专题调研、执法检查由{our.presidium}安排', handlesNothing: '代表视察、调研时不直接处理问题' },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { called: '代表活动' },
  refusals: {
    onlyTheHost: '联络站的活动由本站的负责人、召集人和联络员组织，小组的活动由组长组织，全{our.area}的活动由{our.congressOffice}组织', onlyTheKeeper: '这一步由活动的组织者办理：召集人、记录人、联络站人员或{our.congressOffice}', onlyTheOffice: '这一步由{our.congressOffice}办理', onlyByPresidium: '视察、专题调研、执法检查和述职由{our.presidium}安排，请{our.congressOffice}发通知；联络站和小组自己组织的，可以是走访或学习',
    onlyTheSigner: '活动记录由负责人或召集人审签', ownMinutes: '写记录的人不能自己审签，请另一位负责人或召集人审签', notAsked: '这次活动没有请您参加', isOver: '活动已经结束', notYet: '活动还没有开始，开始那天再登记考勤', signedUp: '您已经报过名了', leaveAsked: '您已经请过假了', noLeaveAsked: '没有等待同意的请假', ownLeave: '自己的请假要由别人同意', notYours: '代表活动只有代表和人大工作人员能看',
    noSuchStation: '没有这个联络站，或已经停用', noSuchGroup: '没有这个代表小组', oneHost: '一次活动只能是一个联络站或一个小组的；多个单位一起开展的，请选全{our.area}', noSuchPerson: '有人不在本{our.area}名册里，请重新选择', convenerNoDeputy: '召集人须是现任代表', notADeputy: '有人在活动那天不是代表，请重新选择', nobodyAsked: '请至少选一位代表', badDays: '结束日期不能早于开始日期，也不能超过一个月',
    notArranged: '按{law}，这类活动要由{our.presidium}安排，请填写安排的日期；没有安排的，请改为走访或学习', arrangedLater: '{our.presidium}安排的日期不能晚于通知或活动的日期', startsInPast: '日期已经过去了；已经开展的活动请用“补录活动”', notHeldYet: '活动还没有结束，请发通知；结束后再登记', planYear: '年度不对', planQuarter: '请选一到四季度',
    listNotWhole: '考勤要写全：请到的每位代表都要有一项，每人一次', photoMissing: '请上传签到表的照片，或改选别的登记方式', leaveNeedsReason: '请假要写事由', taskBefore: '要办的事的日期不能早于活动日期', noSuchTask: '没有这件事，或已经登记办好了',
    onlyThePublisher: '在村民主页公布，由联络站负责人、召集人或{our.congressOffice}办理', isPublic: '村民主页上已经公布了这次活动', notPublic: '村民主页上没有公布这次活动', numberInIt: '主题、地点或情况里有电话、证件号码一类的数字，公布后谁都看得到。请先改掉，再公布',
  },
  /** What residents read of activities. */
  portal: {
    done: '已经开展的活动', joinable: '群众可以来', cancelled: '已取消', movedFrom: '改期了，原定{day}', town: '全{our.area}', where: '地点：{venue}', feed: '订阅活动消息', noneDone: '还没有公布过开展的活动',
    feedTitle: '{town}代表活动', feedAbout: '代表最近要开展的活动，和已经开展的情况', cancelledTitle: '【已取消】{title}', movedTitle: '【改期】{title}', title: '{kind}：{topic}',
  },
  letters: {
    day: '{day}（星期{weekday}）', weekdays: '一二三四五六日', until: '至{day}', noticeTitle: '关于开展代表{kind}活动的通知', deputies: '各位代表', when: '时间', where: '地点', content: '内容', who: '参加代表', arranged: '安排依据', arrangedWords: '{day}统一安排', asks: '要求', leave: '请假', leaveWords: '不能参加的，请提前在平台上请假。', leaveTo: '不能参加的，请提前在平台上请假，或告诉召集人{name}。',
    signInTitle: '代表活动签到表', columns: { number: '序号', name: '姓名', signature: '签名', time: '时间', remark: '备注' }, reportTitle: '关于开展代表{kind}活动情况的汇报\n（{topic}）', how: '活动基本情况', howWords: '{when}，在{where}开展活动，参加代表 {count} 人：{names}。主持人：{host}。', guests: '邀请和列席人员：{names}。', agenda: '活动内容', points: '发言要点', results: '成效和意见建议', feedback: '处理和反馈情况', tasks: '后续要办的事', task: '{what}（{who}，{day}前）', taskDone: '{what}（{who}，{day}已办好：{words}）',
  },
} as const;
