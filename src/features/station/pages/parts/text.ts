/** Words of the pages on which the office keeps its stations. */
export const text = {
  lead: '在用 {count} 个，安排了 {deputies} 名代表', leadClosed: '已停用 {count} 个', tabs: { open: '使用中', closed: '已停用' }, places: '全部村（社区）', search: '搜名称、地址、召集人', caption: '联络站',
  columns: { deputies: '代表' }, none: '没有符合条件的联络站', noneClosed: '没有停用的联络站', emptyTitle: '还没有联络站', emptyBody: '先设一个，群众就有地方找代表。设好以后安排召集人和代表，再打印二维码贴出去。',
  gaps: '还有 {count} 个村（社区）没有联络站：{names}', names: '、', noConvener: '还没有召集人', nobody: '还没有安排', address: '地址', scan: '扫一扫，给这个联络站写意见', link: '打开网页',
  print: { act: '打印二维码', title: '打印二维码', lead: '共 {count} 个联络站，每个一张卡片，扫码就能给这个站写意见。', file: '联络站二维码.pdf' },
  said: { opened: '设好了。接着安排人员吧', amended: '改好了', staffed: '人员安排好了', equipped: '登记好了', closed: '已停用', reopened: '已恢复使用' },
  staffing: { several: '可以选多名', recorder: '联络员可以不是代表，也可以不设' },
  toHaves: '六有检查', toWall: '制度上墙', plate: { act: '打印标志牌', file: '标志牌 {name}' },
  card: { convener: '召集人：{name}', opening: '开放时间：{times}', address: '地址：{address}', footer: '扫一扫，有什么事跟代表说' },
} as const;
