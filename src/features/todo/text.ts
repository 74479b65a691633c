/** Words of the to-do pages: home, to-do, about oneself. */
export const text = {
  title: '今天要做',
  act: '查看',
  inspection: { missing: '{asks}：还没有记录', missingNamed: '{asks}：还缺 {count} 处（{names}）', comma: '、' },
  drive: { work: '{station}：还没申请验收', improve: '{station}：待完善', look: '{count} 个站等着验收' },
  saidDays: '答复、会办意见或进展里写了 {count} 个日期，还没有记成承诺',
  erasure: '意见 {number} 的本人请求删除联系方式',
  webhook: '推送到“{name}”发不通，已经停了',
  floods: '集中来件 {floods} 批，共 {count} 件，等着看',
  actOn: '{act}：{title}',
  /** What the button says, by the state the opinion is in. */
  opinionActs: {
    received: '查看', withDeputy: '接着办', withVillage: '跟进', askProposed: '审核', askedDepartment: '跟进', takenUp: '接着办', elsewhere: '书面告知',
  },
  dueOn: '{day}前办',
  lists: {
    none: '现在没有要办的事', noneHint: '有新的事会出现在这里，也会记在消息里。', count: '{count} 件事等您办', late: '{count} 件超期', and: '{all}，{late}', many: '100 件以上等您办', all: '全部 {count} 件待办',
    rest: '还有{kinds}', kind: '{kind} {count} 件', comma: '、', whole: '全部待办', functions: '常用功能', offline: '现在没有网络，看不到最新的待办。存在这台手机上的还在。',
  },
  greetings: { morning: '{name}，上午好', afternoon: '{name}，下午好', evening: '{name}，晚上好' },
  deputy: '{name}代表',
  mine: {
    title: '我的', switchUnit: '换一个单位', text: '文字大小', sizes: { 0: '标准', 1: '大字', 2: '特大字' }, language: '语言',
    signOut: '退出登录', leaving: '这台手机上还有 {count} 件没有发出去。退出后要您本人重新登录才会发出。', stillLeave: '仍然退出', comeBack: '以后随时可以再登录。',
    privacy: '换了手机或手机丢了，请告诉{our.congressOffice}，一分钟内就能停用。',
  },
} as const;
