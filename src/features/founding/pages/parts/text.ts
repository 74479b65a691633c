/** Words of the pages of founding. */
export const text = {
  panel: { title: '开通还差 {count} 步', lead: '做完的自动打勾，可以随时停下，下次接着做。', all: '看全部', done: '都做完了', doneWhole: '都做完了，可以开始用了。', doneLead: '可以开始用了。' },
  list: { done: '已完成', open: '未完成', optional: '可以不做', go: '去办理', look: '去看看', of: '{have} / {of}', have: '已有 {have}', dismissed: '首页上已经不再提示。', switched: '这个单位不是在这里开通的，首页上不提示；每一步仍然可以看。' },
  towns: {
    title: '开通乡镇', lead: '本县已开通 {count} 个乡镇和街道', none: '还没有开通乡镇', noneBody: '先开通一个：填名称和代码，再按清单一步一步设置。', go: '去设置', opened: '已开通，接下来按清单设置',
    columns: { name: '名称', kind: '类型', code: '代码' }, caption: '乡镇和街道', act: '去设置：{name}',
  },
  numbers: {
    title: '编号', lead: '建议按届、次编号，闭会期间另编；回执编号按年，从 1 开始。', closedSeason: '第 {term} 届闭会期间', inSession: '第 {term} 届第 {sitting} 次会议', last: '已编到第 {last} 号，下一号是第 {next} 号', unused: '还没有编过',
    begin: '从第 1 号开始', receipts: '{year} 年的意见回执', receiptsLast: '已编到 {year}-{last}，自动接着编', noTerm: '还没有登记届和次，先去登记。', goTerm: '登记届和次', said: '编号已设好', caption: '编号',
  },
  demo: {
    title: '清空并开始使用', lead: '演示数据都是虚构的。准备正式使用时，一次全部清掉，再设置自己的县和乡镇。', goes: '会永久清掉', what: '下面这些单位的全部人员、账号、意见、建议、联络站、文件、通知和留痕，以及虚构的县、镇、村。',
    stays: '不会动：真实的县和乡镇（如果已经有了），节假日安排，程序设置和备份。', row: '{name}：{people} 人，意见 {opinions} 件，建议 {suggestions} 件，联络站 {stations} 个', after: '清完以后所有演示账号都不能再登录，页面会转到设置自己的县。', final: '不能撤销。需要留底的，请先备份。',
    act: '清空并开始使用', ask: '确定清空全部演示数据？', link: '清空并开始使用',
    states: {
      noOwner: '数据库在服务器上，清空要用表的所有者：请在启动时设好 DATABASE_ADMIN_URL，或在服务器上运行 npm run clear-demo -- yes。', notDemo: '这里不是演示数据，没有什么可清的。',
      notYours: '清空由系统管理员办理。演示的系统管理员账号在程序启动时打印过，请用它登录后再来。', running: '正在清空，请稍候。', stuck: '上次没有清完，原因记在程序日志里。可以再试一次。',
    },
  },
  setup: {
    title: '设置自己的县', lead: '这里还没有数据。先建立县级单位和三位管理员，再由他们开通乡镇。这个页面只能用一次。', alone: '只有一个乡镇自己用？也先在这里登记所在的县：乡镇的三位管理员由县里担任，不能由乡镇办理业务的人兼任。',
    county: '县（市、区）', shortName: '县名', shortNameHint: '平常怎么叫：望溪县', fullName: '机关全称', fullNameHint: '不填就用“某某县人民代表大会常务委员会”', code: '行政区划代码', codeHint: '6 位数字（GB/T 2260）',
    three: '三位管理员', threeLead: '三员分立：要由三个不同的人担任，都不办理业务。', system: '系统管理员', systemLead: '开通乡镇，登记节假日', security: '安全管理员', securityLead: '添加人员，安排职务，开通账号', audit: '审计管理员', auditLead: '查看留痕',
    name: '姓名', signIn: '登录名', signInHint: '2 到 30 个字，字母、数字或汉字，不能是手机号', password: '首次密码', passwordHint: '至少 {least} 个字符，大写字母、小写字母、数字、符号里有 {classes} 样，不含姓名。写在这里看得见；交给本人，第一次登录时要换掉，{days} 天内有效',
    act: '建立', doneTitle: '{county}建好了', doneLead: '接下来：', steps: '三位管理员各自登录，换成自己的密码，再绑定第二次验证。\n系统管理员在“开通乡镇”里开通第一个乡镇。\n安全管理员切换到这个乡镇，给那里的工作人员开账号。\n他们登录，按首页的清单设置。', signInNow: '去登录',
    endedTitle: '这个链接不能用了', ended: '链接用过了、超过 {hours} 小时，或者程序重新启动后换了新的。还没有设置的，请重新启动程序，用新打印的链接。', clearingTitle: '正在清空演示数据', clearing: '请稍候，这个页面会自己刷新。清完以后就在这里设置自己的县。',
  },
} as const;
