/** Words of the pages of inspections. */
export const text = {
  lead: '{year}年共 {all} 项，还缺 {count} 项。点名字就到该补的地方。', whole: '{year}年共 {all} 项，都齐了，还缺 {count} 项。', all: '全部', onlyMissing: '只看还缺的', nothingMissing: '没有缺的', noneYet: '还没有记录', sayWhere: '没有电子记录，写明纸质材料放在哪里',
  columns: { asks: '检查什么', standing: '情况', held: '已有', gaps: '还缺什么', acts: '说明' }, late: '补录 {count} 条', more: '还有 {count} 处', saidNone: '{by}于{on}确认本年度没有{words}', saidWhere: '{words}（{by}，{on}）',
  visit: '{day}迎检：{visitor}。{check}起自查。', packs: '迎检包', make: '做一份{year}年迎检包', progress: '做到第 {done} 项，共 {of} 项', pack: '{year}年，{day} {by}', size: '{files} 份，{megabytes} MB，保存到{until}',
  byOwnList: '（{list}）', ours: '对应：{ours}', listOf: '{name}（{by}）', asideNow: '这份清单已经停用，只能看', visitBy: '照“{list}”查。', toLists: '迎检清单',
  said: { chosen: '已换清单', added: '已加到检查清单', noted: '已登记，会提前提醒自查', where: '已写明存放处', none: '已确认本年度无此项', withdrawn: '已撤销', dropped: '已去掉', calledOff: '已取消', ready: '迎检包做好了，可以下载', failed: '没做成，请再试一次；再不行请告诉系统管理员' },
  /** 迎检清单. */
  lists: {
    title: '迎检清单', lead: '标准清单一直在。检查组带了自己的清单，在这里照着做一份；登记迎检、做迎检包时选它就行。', back: '迎检自查', caption: '迎检清单', columns: { name: '清单', count: '项数', use: '用在哪里', acts: '办理' },
    standardBy: '系统自带，加上本{our.area}增加的', noOthers: '还没有别的清单，自查和迎检包都照标准清单。', aside: '已停用', visit: '{day}，{visitor}', packs: '做过 {count} 份迎检包', packedHint: '，不能再改，可以抄一份', nowhere: '还没用过', see: '看自查', copy: '抄一份', copyOf: '抄“{name}”',
    tick: '勾检查内容', tickHint: '照他的清单从头勾，勾的先后就是顺序。', order: '清单上的顺序（{count} 项）', none: '还没有勾。', number: '他的编号', numberHint: '例如：一（1）', asks: '他的说法', asksNew: '检查什么', asksHint: '不填就用左边的说法', up: '上移', down: '下移', off: '去掉', fresh: '另加一项（上面没有的）', freshName: '另加的一项',
    said: { made: '清单做好了', changed: '改好了', aside: '已停用' },
  },
} as const;
