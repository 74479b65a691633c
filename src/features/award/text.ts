/** Words of the award feature. */
export const text = {
  title: '评优',
  held: '评选年度内开展代表活动',
  verbs: { announce: '发布评优通知', nominate: '推荐', dropNomination: '撤回推荐', recordVote: '登记表决结果', say: '写几句话', publish: '审核公开', confirm: '复核并公开', sendBack: '退回修改', cancel: '取消评优', void: '作废' },
  fields: {
    subject: '评选对象', title: '名称', criteria: '评选条件', placeCount: '名额', fromOn: '看哪段时间的工作：从', toOn: '到', nominateUntil: '推荐截止', nomineeId: '推荐对象', putBy: '以谁的名义推荐', reason: '推荐理由', meetingName: '什么会议', meetingOn: '会议日期',
    manner: '表决方式', memberCount: '应到人数', presentCount: '实到人数', votes: '各人（站）得票', yes: '赞成', no: '反对', abstain: '弃权', words: '获选感言', publicReason: '公开的事迹', withWords: '公开感言', endReason: '原因', sentBackWords: '要改什么',
  },
  states: { open: '正在推荐', voted: '已表决，待公开', checked: '已审核，等第二人复核', published: '已公开', cancelled: '已取消', voided: '已作废' },
  subjects: { deputy: '代表', station: '联络站' },
  putters: { station: '联络站', group: '代表小组', presidium: '{our.presidium}' },
  manners: { hands: '举手表决', ballots: '无记名投票' },
  hints: {
    announce: '先公布条件和名额，再推荐。获选由会议表决决定，不搞网上点赞、投票和积分排名。', nominate: '走访、建议、活动等已有记录会自动附上，不用再写。', recordVote: '照会议记录填。赞成票超过全体应到人数一半的获选；超过名额的，得票多的获选；最后一名票数相同，会上再表决一次。',
    publish: '下面的话会原样公开。请删去群众姓名、电话等个人信息。', second: '按设置要两个人审核：审核后由另一位同志复核，复核后才公开。', confirm: '下面就是群众会看到的，一个字也不会变。要改的请退回。', sendBack: '退回后由审核的同志改好再审，公开前群众看不到。', void: '公开页面和履职档案里都不再显示，原因留在这次评优里。', say: '审核后随结果一起公开，可以不写。',
    placeCount: '例如：10',
  },
  notices: { announced: '{title}开始推荐，{day}截止', chosen: '{title}：经会议表决，您已获选，可以写几句话', corrected: '{title}：表决结果有更正，您未获选', published: '{title}的结果已公开', toConfirm: '{title}的结果已审核，请您复核公开', sentBack: '{title}：公开的话退回修改，请看要改什么', voided: '{title}的结果已作废' },
  refusals: {
    onlyTheOffice: '评优由{our.congressOffice}公布、登记和公开', onlyNominators: '推荐由联络站负责人、召集人、{our.presidium}成员和{our.congressOffice}办理', onlyReaders: '评优在公开前只给代表和工作人员看', nominationsOver: '推荐已经截止', noPlace: '名额至少一个', daysOutOfOrder: '起止日期前后不对', nominateInPast: '推荐截止不能早于今天',
    notForThem: '您不能以这个名义推荐', oneself: '不能推荐自己', ownHonour: '评上的是您自己或您所在的联络站，公开的话请另一位同志核对', unknownNominee: '找不到被推荐的代表或联络站，或已离任、停用', nominatedAlready: '已经推荐过了', tooMany: '推荐太多了，请先撤回一些', unknownNomination: '找不到这条推荐，请刷新后再试', notYours: '只能撤回自己的推荐', future: '会议日期还没到', meetingBefore: '会议日期不能早于推荐日期',
    votesMissing: '每一个被推荐的都要填得票', countsWrong: '人数对不上：实到要超过应到一半，每人的赞成、反对、弃权合计不能超过实到', tied: '最后一个名额票数相同，请会上再表决一次', onlyTheChosen: '只有获选的代表本人或联络站能写', secondPerson: '按设置要两个人审核，请另一位同志复核', onlyCheckers: '公开由{our.congressOffice}和{our.presidium}成员复核', nobodyConfirms: '按设置公开要两个人审核，但能复核的人都评上了，没有人能复核。请改成一人审核，或请{our.presidium}增加成员', nobodyChosen: '没有人获选，不用公开，可以作废', shownMissing: '每一个获选的都要写公开的事迹',
  },
  pages: {
    list: { none: '还没有评优', noneHint: '评优秀代表、优秀联络站，从公布条件到会议表决、公开结果，都在这里。', caption: '评优', columns: { title: '名称', state: '情况', places: '名额', nominations: '推荐', until: '推荐截止' }, back: '全部评优', notFound: '找不到这次评优', lead: '名额 {places} · 已推荐 {nominations} · {day}截止推荐' },
    criteria: '评选条件', span: '看 {from} 至 {to} 的工作', meeting: '{name}　{day}　{manner}', attendance: '应到 {members} 人，实到 {present} 人', nominations: '推荐名单（按推荐先后）', none: '还没有推荐', kept: '推荐名单在公开前由{our.congressOffice}掌握', by: '{who}推荐', votes: '赞成 {yes}，反对 {no}，弃权 {abstain}', chosen: '获选', evidence: '记录里有：', item: '{label} {count} 次', noEvidence: '记录里还没有', ended: '原因：{words}', own: '获选感言：{words}',
    checked: '{who}于{day}审核，将这样公开：', checkedBy: '{who}于{day}审核', confirmedBy: '{who}于{day}复核公开', noWords: '不公开感言', sentBack: '退回修改：{words}',
    said: { announce: '已发布，联络站和{our.presidium}成员会收到消息', nominate: '已推荐', dropNomination: '已撤回', recordVote: '已登记', say: '已保存', publish: '已公开', checked: '已审核，等另一位同志复核', confirm: '已公开', sendBack: '已退回', cancel: '已取消', void: '已作废' },
  },
  portal: { lead: '由会议表决评出，按推荐先后排列，不分名次。', none: '还没有公布评优结果', criteria: '评选条件', meeting: '{day}，{meeting}{manner}评出', published: '{day}公布' },
} as const;
