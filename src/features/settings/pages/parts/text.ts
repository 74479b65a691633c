/** Words of the settings pages. */
export const text = {
  tabs: { rules: '期限和规则', town: '本{our.area}介绍', calendar: '放假和调休', points: '履职积分', clock: '演示时间' },
  rules: {
    title: '设置', lead: '能改的都写明依据，法律定死的不能改；几处不一样时，从严。', caption: '规则', rule: '项目', now: '现行', since: '从哪天起', byDefault: '默认', bounds: '{min} 到 {max}', value: '{value} {unit}', fixed: '法律规定，不能改', coming: '{on}起改为{value}', edit: '修改', saved: '改好了，从{on}起算',
    history: '改过的记录', noHistory: '没有改过，按默认', source: '默认的依据', law: '法律条文', range: '可选范围', only: '只能是{value}', form: '{rule}改为', at: '{on}起',
  },
  town: { lead: '群众在公开网站上看到的本{our.area}信息', edit: '修改', look: '看公开页面', saved: '改好了', empty: '还没写' },
  calendar: { lead: '期限按这张表算工作日，各乡镇共用', year: '{year} 年', previous: '上一年', next: '下一年', month: '{month}月', weekdays: '一 二 三 四 五 六 日', off: '休', work: '班', offDay: '{day}，{name}，放假', workDay: '{day}，{name}，上班', plain: '{day}', list: '放假和调休的日子', what: '上班还是休息', offWord: '放假', workWord: '上班', source: '依据', set: '登记{day}', saved: '登记好了', none: '还没有登记', edit: '点日子就能登记放假或调休。', caption: '{year} 年 {month} 月' },
  clock: { lead: '只有演示的乡镇才有。调快时间，可以看提醒和超期通知怎么发出去。', now: '演示日期', real: '真实日期', ahead: '快了', aheadDays: '{count} 天', steps: '调快', day: '{count} 天', month: '{count} 个月', go: '调快', confirm: '把时间调到{day}？', what: '时间只能往后调，调过以后不能调回来。', moved: '已调到{day}' },
} as const;
