/** Words of the pages on which the office keeps deputies, terms, districts, groups and imports rosters. */
export const text = {
  tabs: { deputies: '名册', terms: '届次和会议', districts: '选区', groups: '代表小组', roster: '导入名册' },
  list: {
    title: '代表名册', lead: '共 {count} 名', caption: '代表', search: '搜姓名', terms: '本届', term: '第{number}届', levels: '全部级别', districts: '全部选区', groups: '全部小组', none: '没有符合条件的代表',
    emptyTitle: '名册里还没有代表', emptyBody: '有 Excel 名册的直接导入最快；人少也可以一个个登记。', import: '导入名册', pages: '名册翻页', standing: '任职情况', print: '打印二维码', pick: '打勾选中要打印的代表',
  },
  columns: { standing: '任职', born: '出生年月', phone: '电话', page: '公开页面', others: '其他届、其他级别', person: '姓名', seat: '选区和单位' },
  district: '第{number}选区', districtName: '第{number}选区 {name}', monthOnly: '{year}年{month}月', ended: '{on} 终止：{ground}', voided: '曾误登终止，已撤回：{reason}', account: '人员、职务和登录卡', open: '打开公开页面', scan: '扫一扫，看这名代表的公开页面',
  form: {
    who: '是谁', newPerson: '新登记一个人', known: '已经在名册里的人', parts: { person: '本人', mandate: '代表资格', more: '其他情况' }, phoneStays: '不填就保持原来的号码', bornMonthOnly: '只知道年月（日期选当月 1 日）', photo: '不选就保持原来的照片',
    none: '没有', noneChosen: '还没定',
  },
  end: {
    lead: '{name}。依据《代表法》第六十二条、第六十三条：只有这几种情形，由代表资格审查委员会报告，大会公告；履职多少不是理由。登记以后不能再登录，手里没办完的事转给别人，名册里保留记录。', article: '《代表法》第六十二条',
  },
  terms: {
    title: '届次和会议', lead: '一届五年，从本届第一次会议算起', none: '还没有登记届次', noneBody: '先登记本届是第几届、从哪天开始，才能登记代表和导入名册。', current: '本届', from: '{from}起', fromTo: '{from}—{to}', deputies: '本级代表 {count} 名在任',
    sittings: '会议', noSittings: '还没有登记会议。登记以后，会上提的建议才能编进这次会议。', addSitting: '登记会议', sitting: '第{number}次会议', days: '{from}—{to}', day: '{from}', change: '修改', caption: '第{number}届的会议', articles: '任期依据《代表法》第二条、《地方组织法》第九条',
  },
  districts: { title: '选区', lead: '{count} 个选区，应选 {seats} 名，现有 {filled} 名', caption: '选区', seats: '应选', filled: '现任代表', none: '这一届还没有选区', noPlaces: '没有选村（社区）', nobody: '还没有代表', edit: '修改第{number}选区', law: '每个选区选一至三名代表（《选举法》第二十六条）' },
  groups: { title: '代表小组', lead: '{count} 个小组，{members} 名代表在组里', caption: '代表小组', head: '组长', members: '组员', count: '人数', none: '这一届还没有代表小组', noHead: '还没定', edit: '修改小组', law: '三名以上代表居住或工作的地方可以成立小组（《地方组织法》第四十三条）' },
  roster: {
    title: '导入名册', lead: '平时用的 Excel 名册直接上传，先看结果，确认以后才写入', file: '名册文件（.xlsx）', term: '导入到哪一届', level: '没写级别的算哪一级',
    noTerm: '还没有登记届次', noTermAct: '去登记届次', history: '读取过的名册',
    lead2: '{file}，第{term}届', caption: '读到的名单', noName: '（没有姓名）', changes: '改动：{fields}', and: '、',
    summary: '确认后：新增 {new} 名，更新 {update} 名，没有变化 {unchanged} 名，不导入 {left} 行。', confirmLead: '好的行和您打勾的行会一次写入名册。没有打勾的、要改的都不动。',
    list: '看名册',
  },
  said: { added: '登记好了', amended: '改好了', ended: '已登记终止', restored: '已撤回误登的终止', termOpened: '新一届登记好了', sittingSet: '会议登记好了', districtSet: '选区登记好了', groupSet: '小组登记好了' },
  print: { title: '打印代表二维码', lead: '共 {count} 名代表，每人一张卡片，扫码就能看到公开页面。', file: '代表二维码.pdf' },
  card: { footer: '扫一扫，认识您的代表' },
} as const;
