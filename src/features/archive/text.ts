/** Words of the archive. */
export const text = {
  title: '档案室',
  verbs: { seal: '封存这一年' },
  kinds: { suggestion: '代表建议', reply: '建议答复', motion: '议案', promise: '承诺事项', meeting: '督办会和察看', activity: '代表活动', visit: '走访联系', deed: '办实事', talk: '联系代表', opinion: '群众意见', duty: '履职记录', acceptance: '创建验收', signedPage: '签字页' },
  terms: { permanent: '永久', tenYears: '10 年' },
  faults: { manifestGone: '封存清单不见了', manifestChanged: '封存清单被改动', notInAudit: '操作记录里没有这次封存', sealGone: '操作记录里有这次封存，封存记录不见了', resealedOther: '再次封存时内容已与前一次不同', resealedWithout: '再次封存时已经没有这一条', changed: '记录被改动', removed: '记录不见了', foreign: '封存以后多出来的记录', withdrawn: '已依规撤销，内容与封存时相同，经过见操作记录', paperChanged: '附件被改动', paperGone: '附件不见了' },
  hints: { seal: '把这一年的每条记录、每份附件的指纹写进封存清单，并记入操作记录。以后谁改过、少过、添过，一查便知。以后有补录，再封存一次就行，以前的清单保留。' },
  refusals: { onlyTheReaders: '档案由{our.presidium}和{our.congressOffice}查阅', onlyTheOffice: '年度档案由{our.congressOffice}和{our.chair}封存', yearNotOver: '这一年还没过完，过完再封存' },
  file: '{town}{year}年度封存清单 {on}.txt',
} as const;
