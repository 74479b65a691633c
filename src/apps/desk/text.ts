/** Words of the desk's own shell: labels of its menu by route `label`, headings by route `group`. */
export const text = {
  menu: {
    today: '今天要做', messages: '消息', opinions: '群众意见', enter: '代为登记', find: '按姓名查找', deputies: '代表名册', stations: '联络站', people: '人员和账号'
  },
  groups: { handling: '办理', base: '阵地与代表', keeping: '管理' },
} as const;
