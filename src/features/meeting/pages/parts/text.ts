/** Words of the pages that show meetings. */
export const text = {
  thread: { title: '督办会和察看', arrange: '安排督办会、协调会、见面会或察看', none: '还没有安排过会和察看。' },
  card: {
    when: '{day}{hours}，{spot}', held: '{day}开的', asked: '请{names}', about: '议：{words}', present: '到的人：{words}', arranged: '{who} {day} 安排', cancelled: '取消的原因：{words}', agreed: '谁办什么', by: '{office}：{what}（{day}前，已记成承诺）', noDay: '{office}：{what}', voided: '作废过 {count} 次结果', voidedLine: '{who} {day} 作废：{reason}', files: '材料', and: '、',
    concluding: '结果就是{our.presidium}的研究意见，由{our.chair}在这件建议里“记研究意见”。', soon: '还有 {days} 天', today: '就在今天', over: '过了 {days} 天，还没写结果',
  },
  list: {
    caption: '{group}的会和察看', all: '全部', columns: { title: '建议', kind: '会', when: '时间地点', state: '状态' }, pages: '会和察看的页码', lead: '要开的 {ahead} 次，待写结果 {toRecord} 次',
  },
  page: { back: '返回', notFound: '没有这次会，或者您无权查看', see: '看建议全文', asked: '这次会请了您' },
  forms: { agreement: '第 {number} 条', add: '加一条', remove: '去掉：{name}', choose: '输入单位名称查找' },
  said: { done: '办好了：{verb}' },
} as const;
