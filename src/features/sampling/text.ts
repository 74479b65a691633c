/** Words of the spot checks. */
export const text = {
  title: '抽查',
  verbs: { draw: '抽取', enterCall: '填写回访', exportSample: '导出样本' },
  subjects: { suggestion: '代表建议', opinion: '群众意见', motion: '议案', promise: '承诺', petition: '来信来访' },
  kinds: { suggestion: { suggestion: '建议', criticism: '批评', comment: '意见' }, opinion: { opinion: '意见建议', petition: '信访事项' }, motion: {}, promise: { replyDay: '答复写明的日期', spelledOut: '单独写明的承诺', agreed: '会上答应的', told: '会办意见或办理进展里说的' }, petition: { proposal: '建议意见', claim: '申诉求决', accusation: '检举控告', judicial: '涉法涉诉' } },
  outcomes: { agrees: '属实', partly: '部分属实', differs: '不属实', notReached: '没打通', declined: '不愿多谈' },
  fields: { subject: '抽什么', fromOn: '从哪天', toOn: '到哪天', kind: '类别', office: '承办单位', count: '抽几件', purpose: '为什么抽查', calledOn: '哪天打的电话', outcome: '与办理记录相比', said: '群众怎么说', ground: '为什么要看电话' },
  columns: {
    place: '序号', number: '编号', title: '标题', kind: '类别', state: '现在', office: '承办单位', eventOn: '发生日期', enteredOn: '录入日期', enteredAt: '录入时间', lateDays: '补录（天）', lateSteps: '补录的步骤', dueOn: '期限', answeredOn: '答复日期', ticket: '抽取值',
    step: '步骤', who: '谁', words: '内容', seq: '记录号', at: '时间', verb: '操作', what: '承诺', firstDueOn: '原定日期', evidence: '要求的凭证', claimWords: '办理情况', spentYuan: '花费（元）', files: '凭证', opinion: '意见编号', name: '姓名', phone: '电话', calledOn: '回访日期', outcome: '回访结果', said: '群众怎么说', acts: '操作',
  },
  hints: {
    draw: '由系统随机抽取，种子公开，谁都可以照着再算一遍。每一次抽取都留下记录，不能撤销。', count: '最多 50 件', purpose: '例如：年中督查', calledOn: '打电话的那一天', said: '照原话记，不写姓名和电话', export: '一个压缩包：抽查件、经过、操作记录、承诺、回访和抽取说明，附每个文件的校验值（SHA-256）。群众姓名和电话已遮住。',
    reveal: '查看电话会记入操作记录，群众在“我的信息”里也看得到谁在什么时候看过。',
  },
  refusals: { onlyTheCheckers: '抽查由县级人大工作人员和{our.chair}进行', daysReversed: '结束日期不能早于开始日期', nothingToDraw: '这个范围里没有可抽的件，请放宽条件', tooManyToDraw: '这个范围超过 2 万件，请缩短时间或者选一个单位，分几次抽', notOnList: '这位群众不在这次抽查的回访名单里', dayToCome: '回访日期不能晚于今天', calledEnough: '这位群众已经记了 20 次回访，不再记了' },
  pack: {
    file: '{town}抽查样本 第{number}次 {on}.zip', cases: '抽查件', steps: '经过', record: '操作记录', promises: '承诺', calls: '回访', letter: '发文', voided: '发文（已作废）', moreResidents: '同意回访的超过 {most} 人，回访表列前 {most} 人。要看其他人，请缩小范围再抽一次。', any: '不限', howTitle: '抽取说明',
    how: '{town}　第 {number} 次抽查\n抽取时间：{at}　抽取人：{by}\n范围：{subject}，{from} 至 {to}，类别：{kind}，承办单位：{office}；同一范围以前抽过 {before} 次\n范围内共 {population} 件，全部编号排序后每行一个的 SHA-256：{hash}\n抽 {count} 件，种子：{seed}\n算法：对每一件计算 SHA-256（种子/编号），按结果从小到大取前 {count} 件。可以用 printf \'种子/编号\' | sha256sum 核对。\n校验：解压后执行 sha256sum -c SHA256SUMS.txt，各文件应与清单一致。',
  },
} as const;
