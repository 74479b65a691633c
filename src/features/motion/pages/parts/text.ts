/** Words of the pages on which motions are written, signed and decided. */
export const text = {
  list: { search: '搜标题、案由、方案', groups: { waiting: '等我办', mine: '我的', open: '在办', done: '办结', checked: '待复核', all: '全部' }, lead: '共 {count} 件', sessions: '全部届次', states: '全部步骤', reset: '清空条件', parts: { ground: '案由', basis: '案据', plan: '方案' }, caption: '{group}的议案', pages: '议案翻页', write: '写议案', typeFor: '代录议案', waiting: '等我办', leadless: '领衔代表已离任', asked: '请求撤回', noNumber: '未编号' },
  detail: { back: '回议案列表', notFound: '没有这件议案，或者您不能看', acts: '可以办的', nothing: '这件议案现在不用您办', more: '其他操作', facts: '基本情况', progress: '办理经过', paper: '打印稿', words: '议案内容', withdrawal: '代表请求撤回：{words}', toSuggestion: '查看建议', law: '{cite}：{words}。' },
  /** What the house waits for at each state, as the last point of the timeline. */
  next: { draft: '请人联名', cosigning: '等联名代表确认', submitted: '等{our.presidium}决定是否列入议程', withCommittee: '等议案审查委员会提出意见', reported: '等{our.presidium}决定是否列入议程', onAgenda: '等会议表决' },
  /** What is said under an act before it is done. */
  before: {
    cosign: '联名就是附议这件议案的全文，请先看过全文。', submit: '提交后编号，由{our.presidium}决定是否列入会议议程。提交后要撤回，须经{our.presidium}同意。', withdraw: '草稿放弃后不能恢复。', putOnAgenda: '登记{our.presidium}的决定，提案代表会收到通知。', treatAsSuggestion: '不列入议程的，转为代表建议：内容、领衔和联名代表不变，接着由{our.clerk}审核。这一步不能撤销。',
    sendToCommittee: '审议以后再决定是否列入议程。', recordReport: '写明建议列入议程还是不列入，理由是什么。', askWithdrawal: '经{our.presidium}同意，审议即行终止。', agreeWithdrawal: '同意后审议终止，不能恢复。', refuseWithdrawal: '不同意的，议案继续审议。', recordOutcome: '照会议记录填写。登记错了可以重新登记，两次都留有记录。', handOver: '由新的领衔代表继续，要他本人重新确认；确认以前{our.presidium}不作决定。', confirmLead: '由您领衔这件议案，请先看过全文。', mendTitle: '只改标题，案由、案据、方案照代表签过的不动。所有提案代表会收到通知，原标题留有记录。{our.presidium}决定以后就不能再改，公开时可以隐去个别字。', hide: '提出后要另一个人复核才取消公开，记录保留。', void: '录入有误的才作废。作废后不能恢复，编号仍保留。', recordPaperSignature: '代表看过打印稿签了名，或者电话里同意，就登记在这里。', askCosigners: '每位代表看过全文后自己确认才算。',
  },
  forms: { pickNames: '输入姓名查找，可以选几位', who: '谁签的', how: '怎么确认的', newLead: '由谁领衔', choose: '请选一个', ground: '理由', ways: { paper: '签了打印稿', phone: '电话确认' } },
  draft: { title: '代录议案', own: '写议案', amend: '修改议案', lead: '替哪位代表写', leadHint: '输入姓名查找', leadNeeded: '请选一位代表', saved: '已存成草稿，接着请人联名', amended: '改好了', changed: '改了内容，原来的联名要重新确认。', save: '存成草稿', missing: '请填写这一项', willSend: '网络恢复后自动存到{our.congress}', keep: '先存在手机上', kept: '存在这台手机上了', notice: '别人刚刚改过这件议案。您写的还在，请看过以后再存一次。' },
  hand: { lead: '已有 {count} 位代表确认，至少 {least} 位才能提交。', enough: '已有 {count} 位代表确认，可以提交了。', signHint: '连领衔代表在内至少 {least} 位。对方看过全文、自己确认才算。' },
  decide: { title: '等您登记{our.presidium}的决定' },
  sign: { sure: '以您的名字联名提出这件议案，写入履职记录。' },
  publication: { back: '回这件议案', list: '回议案列表', names: '、', toHide: '准备取消公开', hide: '复核无误，取消公开', hidden: '已取消公开', hideAsk: '取消后公众看不到，记录保留。', noConsent: '代表没有同意公开全文，只公开标题、决定和表决。', nothingHere: '这件议案现在不用公开审核', empty: '写好公开的决定理由，这里就是公开后的样子' },
  done: '{act}：办好了',
} as const;
