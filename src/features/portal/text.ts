/** Words of the town's own pages: home, directory, about, privacy, accessibility, search. */
export const text = {
  home: {
    title: '有什么事，跟代表说',
    promise: '说了有编号，办了看得见，没办成也说清为什么。',
    write: { title: '说一件事', body: '不用注册。可以拍照，也可以请联络站的人帮您写。', go: '写意见' },
    track: { title: '查办到哪一步', label: '回执上的编号', code: '查询码', go: '查' },
    deputy: { title: '我的代表是谁', label: '您住在', go: '找', choose: '选村或社区' },
    stations: { title: '附近的联络站', more: '全部联络站', none: '本{our.area}还没有公布联络站。' },
    coming: { title: '活动和接待安排', more: '看全部安排' },
    figures: { title: '今年办得怎样', more: '看全部数字', opinions: '群众意见，{percent}% 已有回音', suggestions: '代表建议，{answered} 件已答复', inTime: '按期答复的代表建议', days: '{days} 天', daysOf: '代表建议答复用时（中位数）', opinionDays: '意见回音用时（中位数）' },
  },
  figures: { title: '{year} 年办理情况', years: '选择年份', year: '{year} 年', opinions: '群众意见', suggestions: '代表建议', promises: '承诺兑现（各单位）', promisesMore: '看每一条承诺', few: '其他（各不足 {least} 件）', note: '不足 {least} 件的不单独列出。这里只统计事情办得怎样，不给代表和工作人员排名。' },
  directory: { title: '请选择您所在的乡镇', body: '每个乡镇有自己的页面：找代表、写意见、查进度。', none: '还没有开通的乡镇。' },
  about: {
    title: '关于本站', body: '本站由{organ}主办，用来公开代表履职情况、收集群众意见、公布代表建议的办理情况。',
    facts: { organ: '主办', address: '地址', phone: '电话', hours: '办公时间' },
    open: '开放数据', openBody: '每小时公布一次办理记录的签名摘要，任何人都可以核对记录有没有被改动过。',
  },
  privacy: {
    title: '隐私说明',
    items: {
      who: { title: '谁在处理您的信息', body: '{organ}，地址：{address}，电话：{phone}。依据是法律规定的职责：听取和反映人民群众的意见（《代表法》《地方组织法》）。' },
      what: { title: '收集什么', body: '您写的意见；您愿意留下的姓名、电话、住址；照片。不收集定位，照片里的拍摄位置会自动去掉。不留姓名和电话也可以写意见。' },
      use: { title: '给谁看', body: '联络站、代表和{our.congressOffice}的经办人。承办单位看不到您的姓名和电话，除非您同意。您的姓名和电话任何时候都不公开；意见的内容只在您同意后，以整理过的摘要公开。' },
      keep: { title: '怎样保存', body: '姓名、电话、住址单独加密存放，每次查看都有记录。按档案规定保存，期满封存或删除。' },
      rights: { title: '您的权利', body: '可以查询、复制、更正、要求删除您的个人信息：凭回执打开自己的意见，最下面就能看到保存了什么，也能请求删除联系方式；也可以拨打上面的电话或到联络站办理。' },
      cookies: { title: '浏览器里存什么', body: '只存您选的字号和语言，以及查询自己意见时的临时凭证。没有任何统计或广告跟踪。' },
    },
  },
  accessibility: {
    title: '无障碍声明',
    items: {
      aim: { title: '我们的标准', body: '本站按 WCAG 2.2 AA 和《互联网网站适老化通用设计规范》的要求制作，所有功能只用键盘就能完成，不用脚本也能使用。' },
      elder: { title: '长辈版', body: '页面右上角可以打开长辈版：字更大、按钮更大、页面更简单，还可以朗读。' },
      paper: { title: '没有手机也能办', body: '可以到联络站口头说、打电话或写信，由工作人员代为登记，给您一张有编号的回执。' },
      trouble: { title: '有不方便的地方', body: '请拨打 {phone} 告诉我们，我们会在 15 个工作日内答复。' },
    },
  },
  search: {
    title: '搜索', label: '想找什么', go: '搜', none: '没有找到“{query}”。换个说法试试，或者直接写意见。', ask: '请输入要找的内容：代表姓名、村名或联络站。',
    kinds: { deputy: '代表', station: '联络站', place: '村（社区）', suggestion: '代表建议', opinion: '群众意见' }, write: '写意见',
  },
} as const;
