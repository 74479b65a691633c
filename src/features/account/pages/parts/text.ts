/** Words of the pages on which people, posts and accounts are kept, and of signing in. */
export const text = {
  pick: '输入姓名查找',
  people: {
    tabs: { people: '人员', roles: '职务和回避' }, lead: '共 {count} 人', search: '搜姓名', roles: '全部职务', caption: '人员', none: '没有符合条件的人', pages: '人员翻页', signIn: '怎么登录', signInName: '登录名 {name}', noPost: '没有职务',
    emptyTitle: '名单里还没有人', emptyBody: '代表随名册登记；工作人员在这里添加，再由安全管理员安排职务、开通账号。', and: '、',
  },
  person: {
    posts: '职务', from: '{on}起', noPosts: '没有职务', endPost: '免去', endPostLead: '免去{name}的{role}职务。从现在起不能再用这个职务办事，没办完的转给接手的人。', grantLead: '任职以后，这个人要重新登录一次才生效。',
    clash: '这个人现在是{role}，不能再担任{wanted}：{ground}', clashOffice: '这个人现在是{role}，{wanted}的单位如果是行政机关，就不能兼任：{ground}', phone: '手机号', phoneStays: '不填就保持原来的号码', hide: '收起来', revealed: '完整号码',
    staff: '工作账号', noStaff: '没有工作账号', mustChange: '还没改过一次性密码', deputy: '代表登录', card: '登录卡 {on} 制发', cardUsed: '，{on} 用过', cardUnused: '，还没用过', own: '自己的职务和账号要由别人来办。',
    closeLead: '停用后{name}不能再登录，姓名、职务和办过的事都保留。', revokeLead: '{name}的卡马上失效。', resetLead: '{name}现在的密码马上失效，已经登录的会退出。', issueLead: '给{name}制发登录卡。卡和密码只显示一次，请当面交给本人。',
  },
  once: {
    passwordTitle: '一次性密码', cardTitle: '登录卡', onlyNow: '只显示这一次，关上就看不到了。', print: '打印', given: '已经抄下或交给本人', name: '姓名', signInName: '登录名', password: '一次性密码', pin: '卡密码', address: '登录网址',
    firstUse: '第一次登录时要换成自己的密码，14 天内有效。', slip: '账号单', cardSlip: '代表登录卡', cardHow: '用手机扫码，输入 6 位卡密码。卡丢了请马上告诉镇人大办公室。', pinSlip: '卡密码（与卡分开保管）', says: '登录卡的二维码',
    local: '您现在用的是本机地址，这张卡上的二维码只有这台电脑打得开。请用对外的网址打开工作台，再制发登录卡。',
  },
  roles: {
    lead: '一个人可以兼任几个职务，只有下面这几种依规定不能兼任', caption: '职务', role: '职务', holders: '人数', how: '怎么来的', byHand: '由安全管理员安排', byMandate: '随代表资格', byStation: '在联络站里安排', elsewhere: '这里不设', notTogether: '不能兼任', pair: '{one}不能再担任{others}', stateOnly: '（单位是行政机关的）',
  },
  said: { added: '添加好了', edited: '改好了', granted: '任职登记好了', ended: '已免去', closed: '账号已停用', revoked: '登录卡已作废' },
  signIn: {
    title: '登录', lead: '群众写意见、查进度不用登录。', deputies: '我是代表', deputiesLead: '用登记的手机号登录，不用记密码。', staff: '我是工作人员', staffLead: '用登录名和密码登录。代表设过密码的，登录名填手机号。',
    go: '登录', sendCode: '发送验证码', cardTitle: '有登录卡的', card: '用手机扫一扫卡上的二维码，再输入卡密码。卡丢了请马上告诉镇人大办公室。', noWay: '登录不了？请打镇人大办公室电话，工作人员可以当面帮您。',
    already: '您已经登录：{name}（{unit}）', goOn: '继续使用', other: '用别的账号登录',
    codeTitle: '输入验证码', codeSent: '如果 {phone} 登记过，验证码已经发到这个手机，5 分钟内有效。', codeFor: '手机号 {phone}', otherPhone: '换个手机号', again: '没收到？再发一次', code: '6 位验证码', askPhone: '11 位手机号',
    pinTitle: '用登录卡登录', pinLead: '请输入发卡时交给您的 6 位卡密码。不要把卡和密码放在一起。',
    newTitle: '换一个新密码', newLead: '新密码要这样：', rules: '至少 {least} 个字符\n大写字母、小写字母、数字、符号，至少用 {classes} 样\n不含姓名、登录名和手机号\n不和最近 {remembered} 次用过的一样\n{days} 天后要再换一次',
    name: '登录名', twice: '把新密码再输一遍', save: '换好密码并登录', differs: '两遍新密码不一样，请再输一次', missing: '请把空着的都填上', missingPhone: '手机号要填 11 位', missingCode: '请填写 6 位数字', back: '回登录页',
  },
} as const;
