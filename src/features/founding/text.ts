/** Words of the founding feature. */
export const text = {
  title: '开通事项',
  verbs: {
    openTown: '开通乡镇（街道）', continueNumbers: '接着编号', dismiss: '不再提示', resume: '重新提示', clearDemo: '清空并开始使用', foundCounty: '建立县级单位',
  },
  kinds: { township: '乡镇', street: '街道工委' },
  steps: {
    staff: '第一批工作账号：{our.clerk}、{our.chairTitle}', term: '届和次', numbers: '建议编号从几号接着编', page: '机关名称和本{our.area}介绍', villages: '村和社区', offices: '承办单位', roster: '导入代表名册', stations: '联络站', cards: '代表登录卡', seal: '公章图样',
  },
  stepHints: {
    staff: '添加两个人，任职，各开一个工作账号；一次性密码当面交给本人', term: '先开本届，再登记开过的次', numbers: '今年已经在纸上编过号的，从下一号接着编；没有的，点一下“从第 1 号开始”', page: '名称会印在函件和网页上',
    villages: '群众写意见时按村选', offices: '建议交给谁办；对外发函的名义是{our.government}', roster: '用现有的 Excel 名册，先预览再导入', stations: '导入名册时已经写明的会自动建好', cards: '没有手机的代表凭卡登录；每人一张，当面交',
    seal: '不做也行，函件上会留出盖章的位置',
  },
  doers: { securityAdmin: '由县安全管理员办理', office: '由{our.clerk}或{our.chair}办理' },
  fields: { kind: '类型', shortName: '名称', name: '机关全称', code: '代码', last: '纸上已经编到第几号' },
  hints: {
    townName: '平常怎么叫：清河镇、城关街道', fullName: '不填就用“某某镇人民代表大会”；街道用“某某街道人大工委”', code: '9 位统计用区划代码，前 6 位是县的代码 {county}', last: '还没有编过的填 0。以后只能往后，不能往回',
  },
  refusals: {
    onlyTheOffice: '这些由{our.clerk}、{our.chair}和县里的管理员办理', onlyTheSystemAdmin: '开通和清空由系统管理员办理', onlyTheCounty: '乡镇和街道由县里开通，请先切换到县', notACode: '乡镇、街道的代码是 9 位数字',
    notOurs: '代码的前 6 位和本县的不一样', codeTaken: '这个代码已经开通过了', noTerm: '还没有登记这一届或这一次', numbersGoOn: '已经编到第 {last} 号，只能往后接',
    isDismissed: '已经不再提示了', notDismissed: '还在提示，不用恢复', notDemo: '这里不是演示数据，不能清空', noOwner: '数据库在服务器上，清空要用表的所有者：请在启动时设好 DATABASE_ADMIN_URL，或在服务器上运行 npm run clear-demo -- yes',
    linkEnded: '这个链接已经用过、过期或被新的代替，请重新启动程序，用新打印的链接', notACountyCode: '县（市、区）的代码是 6 位数字',
  },
} as const;
