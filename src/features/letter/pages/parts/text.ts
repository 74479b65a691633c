/** Words of the pages of seals and of forms. */
export const text = {
  none: '还没有', noneHere: '没有由您管的公章', noneHereHint: '没有自己公章的单位，函件由管章的单位盖章；有了自己的公章，在这里上传。', kept: '有，{day}上传', shown: '{holder}的公章', replace: '换一枚', removed: '已停用，函件留出盖章的位置', set: '公章已存好', ask: '停用以后，打印的函件留出盖章的位置。',
  template: {
    title: '函件版式', lead: '本{our.area}有自己的函件格式，就把 Word 文件传上来。要自动填的地方写成【栏目】，例如【正文】、【标题】，像平时一样打字就行。', back: '回发文登记', kind: '文种', kinds: '选一种函件', own: '自己的版式', standard: '标准版式',
    onlyGovernment: '只用于{our.governmentFull}发出的答复。有自己公章的单位、村（居）委会的答复仍用标准版式。',
    usedNow: '正在用：第 {number} 版，{file}', usedBy: '{who}于{on}确认使用', standardNow: '{kind}：现在用标准版式', pdf: '新发的函件，Word 照这个版式；PDF 仍是标准版式，因为 Word 的排版只有 WPS、Word 自己排得准。要这个版式的 PDF，请打开 Word 文件另存为 PDF。系统打印的公章只在标准版式里，这个版式请盖实章。',
    file: 'Word 文件', fileHint: '.docx，不超过 20 MB。带宏的、套用外面模板的和旧版 .doc 用不了，请另存为 .docx。', begin: '从标准版式改起', beginHint: '下载下来就是写好栏目的标准版式，在 WPS 里改成自己的样子再传。', standardForm: '下载标准版式',
    read: '请核对：第 {number} 版，{file}', field: '栏目', how: '是否认得', fills: '填进去是这样', known: '认得', unknown: '不认得', near: '是不是【{name}】？', noNear: '下面的表里没有这个栏目', missing: '还缺：{names}。没有这些，函件不能发。请在 Word 里补上，再传一次。', and: '、', unknownLead: '有不认得的栏目，会照原样印在函件上。请在 Word 里改成认得的名称，再传一次。', sound: '栏目都认得，该有的都有。请先下载试填的 Word 看一看。',
    preview: '试填', previewHint: '用最近发出的一份函件试填；还没有发过的，用一份假想的。', encloses: '附件已经排在这个文件里，不再另附标准的', enclosesHint: '不勾的，征询意见表（交办函是建议原文）照标准样子附在后面。', drop: '放弃这个版式', dropLead: '函件的版式不变。', dropUsedLead: '以后的函件用标准版式。已经发出的不变，这个文件也留着。',
    fields: '可以用的栏目', name: '写法', needed: '必须有', yes: '是', example: '填进去的例子', emptyHint: '一段话里的栏目都没有内容时，这一段不印。正文有几段就印几段。', past: '以前的版式', version: '第 {number} 版', columns: { number: '版', file: '文件', on: '上传', used: '确认使用', ended: '停用' },
    said: { read: '已读取，请核对栏目', used: '以后的函件用这个版式', dropped: '已放弃', ended: '已恢复标准版式' },
  },
} as const;
