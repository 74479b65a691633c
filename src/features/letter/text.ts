/** Words of the letter feature. */
export const text = {
  title: '公章图样',
  verbs: { setSeal: '上传公章', removeSeal: '停用公章', uploadTemplate: '上传版式', useTemplate: '用这个版式', dropTemplate: '恢复标准版式' },
  fields: { holder: '单位', seal: '公章', file: '公章图片', fileId: 'Word 文件', kind: '文种', encloses: '附件已经排在里面' },
  kinds: { assignment: '交办函', reply: '答复函', coOpinion: '会办意见', reminder: '催办函', supervision: '督办函', rehandling: '重新办理函', appraisalForm: '征询意见表' },
  hints: {
    file: '拍照或扫描盖在白纸上的章，四周留白；白底会自动变成透明', printed: '现在打印的函件上带公章。', notPrinted: '现在打印的函件不带公章，留出盖章的位置。',
    where: '在设置里的“函件上打印公章”可以改', lead: '只有经手打印的人看得到。换了章，旧的留底备查。',
  },
  refusals: {
    notYourSeal: '公章由人大办公室或本单位经手人保管', noSealOfItsOwn: '这个单位不对外发函，没有自己的公章', isRemoved: '这枚公章已经停用',
    notAStamp: '请上传公章的图片（照片或扫描件）',
    notYourTemplate: '函件的版式由{our.congressOffice}定，答复函的版式{our.governmentOffice}也能定', templateNoWord: '这个文件读不了。请在 WPS 或 Word 里另存为 .docx 再传', templateUnsettled: '文件里还有没接受的修订或批注。请先接受全部修订、删去批注，再传', templateFetches: '文件里有打开时要从别处取内容的域（例如 INCLUDETEXT、DDE），请删去以后再传', templateTooMany: '文件里的栏目太多，最多 {most} 处', templateNoField: '文件里没有找到一处栏目。栏目写在【】里，例如：【正文】',
    templateNotWaiting: '这个版式已经在用或者不用了，请刷新', templateEnded: '这个版式已经不用了', templateUnsound: '这个版式还有认不出来的或者缺少的栏目，请改好再传',
  },
  /** A letter nobody wrote: official letters are Chinese. */
  sample: {
    number: '{series}〔{year}〕12号', signer: '张某某', classMark: 'A类', office: '水管站', coOffice: '财政所', deputies: '王某某、李某某', contactLabel: '联系人：', contact: '联系人：陈某某，电话：（办公电话）', enclosure: '代表建议原文',
    caseNumber: '第十九届闭会第012号', caseTitle: '关于维修灌溉水渠的建议', facts: '三组的水渠有两处开裂，下游四十亩地浇不上水。', proposal: '秋收以后修好两处裂缝，清一次淤。',
    letters: {
      assignment: { title: '关于交办第012号建议的函', body: '现将王某某、李某某代表提出的《关于维修灌溉水渠的建议》交你单位办理。请按期书面答复代表。\n办理中请当面或者电话听取代表意见。' },
      reply: { title: '关于第012号建议的答复', body: '你们提出的《关于维修灌溉水渠的建议》收悉。现答复如下：\n两处裂缝已经修好，淤泥已经清理。\n感谢你们对我们工作的关心和支持。' },
      coOpinion: { title: '关于第012号建议的会办意见', body: '同意从今年的水利维修经费中安排。' },
      reminder: { title: '关于催办第012号建议的函', body: '《关于维修灌溉水渠的建议》已经交你单位办理。请抓紧办理，按期书面答复代表。' },
      supervision: { title: '关于督办第012号建议的函', body: '对《关于维修灌溉水渠的建议》进行督办。请你单位主要负责人过问，抓紧办理。' },
      rehandling: { title: '关于重新办理第012号建议的函', body: '代表对《关于维修灌溉水渠的建议》的办理结果不满意，请你单位重新办理。' },
    },
  },
} as const;
