/** Words of the portal's own frame: its menu and the titles of its pages. */
export const text = {
  menu: { home: '首页', write: '写意见', track: '查进度', deputies: '找代表', stations: '联络站', opinions: '意见公开', suggestions: '代表建议', figures: '办理情况' },
  titles: {
    home: '{town}', directory: '选择乡镇', write: '写意见', receipt: '意见已收到', track: '查办到哪一步', find: '凭手机号找意见', data: '您的个人信息', mine: '我的意见', deputies: '我的代表是谁',
    stations: '联络站', search: '搜索', about: '关于本站', privacy: '隐私说明', accessibility: '无障碍声明', signIn: '登录', problem: '没有办成',
    figures: '办理情况', openData: '开放数据', opinions: '群众意见办理公开', suggestions: '代表建议办理公开', promises: '承诺办成了没有', motions: '代表议案',
  },
} as const;
