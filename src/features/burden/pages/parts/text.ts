/** Words of the pages of the burden guard. */
export const text = {
  lead: '{month}：共请代表办 {total} 件次，上限每人 {ceiling} 件，{over} 人超过。', report: '减负情况报告', month: '月份', caption: '各位代表这个月要办的事', none: '这个月没有请代表办事', columns: { name: '代表', total: '件数', parts: '都是什么', saved: '少跑' }, over: '超过上限', part: '{words} {count}', comma: '、', saved: '{count} 趟', noOrder: '按名册排列，不排名次。', closed: '这一页由{our.chair}、{our.presidium}和{our.clerk}看。',
  warn: '加上这一次，{month}有 {count} 名代表超过每月 {ceiling} 件的上限：{names}。', name: '{name}（{total} 件）', better: '改在{day}，那个月就都不超过。', still: '可以照发，不会拦住。',
  mine: '{month}请您办的事一共 {total} 件：{parts}。', mineNone: '{month}还没有请您办的事。', mineSaved: '同一天合并安排，少跑 {count} 趟。', mineOver: '已经超过本{our.area}每月 {ceiling} 件的上限，再有事可以请{our.clerk}错开。',
} as const;
