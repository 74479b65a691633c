/** Words of the desk's own shell: labels of its menu by route `label`, headings by route `group`. */
export const text = {
  clock: '调快时间',
  clear: '清空并开始使用',
  menu: {
    threads: '一事到底',
    today: '今天要做', towns: '乡镇工作情况', messages: '消息', opinions: '群众意见', enter: '代为登记', find: '按姓名查找', suggestions: '代表建议', motions: '议案', ourWork: '承办建议', assignments: '审定交办', deadlines: '期限看板', calls: '今天要打的电话', meetings: '督办会和察看', appraisals: '征询意见合计', promises: '承诺台账', promiseFigures: '承诺兑现情况', publication: '公开审核', deputies: '代表名册', stations: '联络站', activities: '代表活动', board: '活动计划与实绩', contacts: '联系群众', archive: '履职档案', registers: '四簿四卡', people: '人员和账号', offices: '承办单位', places: '村和社区', opening: '开通乡镇', founding: '开通事项', seals: '公章图样', outbox: '发送记录', audit: '操作记录', settings: '设置',
  },
  groups: { handling: '办理', base: '阵地与代表', publicity: '公开与档案', keeping: '管理' },
} as const;
