/** Words of the pages of spot checks. */
export const text = {
  lead: '每一次抽取都在这里，按先后编号，不能撤销。抽来信来访的，只有县级和抽取人看得到。', none: '还没有抽查过。点“抽取”，由系统随机抽几件看看。', caption: '历次抽查', scope: '{subject}，{from} 至 {to}', counts: '{count} 件中抽 {drawn} 件', again: '同一范围第 {times} 次', county: '县级', by: '抽取人', at: '抽取时间', draw: '第 {number} 次抽查', any: '不限',
  inScope: '这个范围里有 {count} 件', semicolon: '；', drawnBefore: '已经抽过 {times} 次，这一次会记为第 {next} 次', drawn: '抽好了',
  tabs: { cases: '抽中的件', residents: '回访名单', how: '抽取记录' }, cases: '抽中的件', late: '补录，晚 {days} 天', lateSteps: '{count} 步补录，最晚 {days} 天', inTime: '当天录入', open: '看这一件', toCases: '回到抽中的件', onlyLate: '只看有补录的', all: '全部',
  steps: '经过：发生日期和录入日期', letters: '公文', files: '附件', promises: '承诺和凭证', record: '操作记录（谁在什么时候做了什么）', noPromises: '没有承诺', noFiles: '没有附件', noLetters: '没有公文', evidence: '要求的凭证：{words}', claimed: '办理情况：{words}', spent: '花费 {yuan} 元', due: '期限 {day}', firstDue: '原定 {day}', voided: '已作废', program: '系统或县级工作人员',
  residents: '同意回访的群众', noResidents: '抽中的件里没有同意回访的群众。群众交意见时可以勾选“同意回访”。', behind: '{number}背后', noName: '没留姓名', reveal: '看电话', shown: '这次查看已记入操作记录。', calls: '{day} {outcome}', by2: '{who}填写', notCalled: '还没有回访', moreResidents: '同意回访的超过 {most} 人，这里列前 {most} 人。要看其他人，请缩小范围再抽一次。', pages: '抽查的页码', entered: '记下了',
  how: '怎么抽的', population: '范围内件数', hash: '全部编号的校验值', seed: '种子', method: '对每一件计算 SHA-256（种子/编号），按结果从小到大取前 {count} 件。核对：printf \'{seed}/编号\' | sha256sum', before: '同一范围以前抽过', times: '{count} 次',
  exports: '导出过的样本', noExports: '还没有导出过', sha: '校验值', gone: '文件已过保存期', makersOnly: '只有导出人能下载，或者文件已过保存期', download: '下载', exported: '导出好了，校验值（SHA-256）：{sha}', back: '历次抽查',
} as const;
