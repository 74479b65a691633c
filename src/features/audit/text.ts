/** Words of the audit pages. */
export const text = {
  title: '操作记录',
  fields: { seq: '序号', at: '时间', realAt: '实际时间', who: '谁', verb: '做了什么', result: '结果', detail: '内容', subject: '对象' },
  filters: { verb: '操作', fromOn: '从', toOn: '到' },
  results: { done: '办成', refused: '未准许' },
  /** What is written down and is no verb of anybody's. */
  events: { demo: { load: '装入演示数据' }, county: { count: '县里汇总' }, platform: { retention: '到期清理' } },
  via: { session: '登录后', receipt: '凭回执', public: '公开网站', system: '系统自动' },
  check: { title: '核对记录', go: '核对全部记录', intact: '核对完毕：{count} 条记录首尾相连，没有改动。', fault: '第 {seq} 条记录有问题：{fault}。请立即报告县里的审计管理员。' },
  faults: { changed: '内容被改过', missing: '缺了记录', tailCut: '末尾被截断', sealBroken: '与公布过的签名不符' },
  lists: { none: '没有符合条件的记录' },
  refusals: { notYours: '操作记录由审计管理员、{our.chair}和县级查看' },
} as const;
