/** Words of the pages of inspections. */
export const text = {
  lead: '{year}年共 {all} 项，还缺 {count} 项。点名字就到该补的地方。', whole: '{year}年共 {all} 项，都齐了，还缺 {count} 项。', all: '全部', onlyMissing: '只看还缺的', nothingMissing: '没有缺的', noneYet: '还没有记录', sayWhere: '没有电子记录，写明纸质材料放在哪里',
  columns: { asks: '检查什么', standing: '情况', held: '已有', gaps: '还缺什么', acts: '说明' }, late: '补录 {count} 条', more: '还有 {count} 处', saidNone: '{by}于{on}确认本年度没有{words}', saidWhere: '{words}（{by}，{on}）',
  visit: '{day}迎检：{visitor}。{check}起自查。', packs: '迎检包', make: '做一份{year}年迎检包', progress: '做到第 {done} 项，共 {of} 项', pack: '{year}年，{day} {by}', size: '{files} 份，{megabytes} MB，保存到{until}',
  said: { added: '已加到检查清单', noted: '已登记，会提前提醒自查', where: '已写明存放处', none: '已确认本年度无此项', withdrawn: '已撤销', dropped: '已去掉', calledOff: '已取消', ready: '迎检包做好了，可以下载', failed: '没做成，请再试一次；再不行请告诉系统管理员' },
} as const;
