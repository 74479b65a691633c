/** Words of the phone's own shell: the grid of functions; the tabs are in `ui/text.ts`. */
export const text = {
  menu: {
    threads: '一事到底',
    opinions: '群众意见',
    enter: '替群众写',
    calls: '要打的电话',
    drafts: '草稿',
    contacts: '联系群众',
    ties: '联系代表',
    reception: '我的接待',
    record: '我的履职',
    suggestions: '代表建议',
    activities: '代表活动',
    topics: '活动选题',
    awards: '评优',
    themes: '主题活动',
    drives: '创建活动',
    motions: '议案',
    write: '写建议',
  },
  starting: '正在打开……',
} as const;
