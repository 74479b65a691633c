import { reasonHeaders } from '#platform/import/papers.ts';
import { type Headers, recogniser } from '#platform/import/recognise.ts';

/** The headers clerks give the columns of a list of cases, the plainest first: it heads the blank template. */
export const headers = {
  sequence: ['序号', 'no'],
  session: ['届次', '届别', '会次', '会议届次', '届次会次', '会议名称', '所属会议'],
  number: ['编号', '建议编号', '建议号', '件号', '案号', '号'],
  title: ['案由', '标题', '建议标题', '建议名称', '题目', '建议案由', '案由标题', '案由/标题', '事由', '名称'],
  lead: ['领衔代表', '领衔人', '提出代表', '建议人', '提议人', '第一提议人', '主提人', '建议代表', '代表姓名', '代表'],
  cardNumber: ['代表证号', '证号'],
  cosigners: ['附议人', '附议代表', '联名代表', '联名人', '附议'],
  main: ['承办单位', '主办单位', '主办', '办理单位', '责任单位'],
  co: ['会办单位', '协办单位', '会办', '协办', '配合单位'],
  submittedOn: ['提出日期', '提出时间', '收到日期', '收件日期', '提交日期', '提交时间'],
  assignedOn: ['交办日期', '交办时间', '转办日期', '转办时间'],
  dueOn: ['答复期限', '办理期限', '办理时限'],
  repliedOn: ['答复日期', '答复时间', '回复日期', '复函日期'],
  documentNumber: ['答复文号', '发文字号', '文号', '复函文号'],
  signer: ['签发人', '签发领导'],
  letter: ['答复类别', '办理类别', '答复分类', '办理结果分类', '办理结果'],
  mark: ['满意度', '满意情况', '满意程度', '代表评价', '代表意见', '反馈意见'],
  markedOn: ['评价日期', '反馈日期', '反馈时间'],
  ground: ['不满意理由', '不满意原因'],
  facts: ['内容', '建议内容', '主要内容', '具体内容', '情况与问题'],
  body: ['答复内容', '答复摘要', '答复意见', '办理情况', '办理答复情况'],
  promise: ['承诺事项', '承诺内容'],
  promisedOn: ['计划办结时间', '承诺办结时间', '承诺时间', '承诺日期', '承诺/计划办结时间', '计划完成时间', '承诺完成时间', '预计办结时间', '预计完成时间'],
  keptOn: ['兑现日期', '兑现时间', '实际办结时间', '实际完成时间', '落实日期', '落实时间'],
  closedOn: ['办结日期', '办结时间'],
  kind: ['种类', '建议种类', '建议性质', '性质'],
  topic: ['建议类别', '内容分类', '所属类别', '类别'],
  place: ['涉及村', '涉及村社区', '所在村', '村'],
  consent: ['同意公开', '是否公开', '是否同意公开'],
  reason: reasonHeaders,
} as const satisfies Headers<string>;
export type PastColumn = keyof typeof headers;

/** How such a list is recognised: by the title of each case. */
export const pastColumns = recogniser<PastColumn>(headers, 'title', ['代表团', '代表小组', '代表电话', '代表人数', '存在问题', '存在的问题', '身份证', '电话', '手机', '住址']);

/** The columns of the blank template, in the order of the paper. */
export const templateColumns = [
  'session', 'number', 'title', 'lead', 'cosigners', 'main', 'co', 'assignedOn', 'repliedOn', 'letter', 'mark', 'facts', 'body', 'promisedOn', 'promise', 'keptOn', 'closedOn', 'kind', 'topic', 'place', 'consent', 'documentNumber', 'signer',
] as const satisfies readonly PastColumn[];
