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
    closeLead: '停用后{name}不能再登录，姓名、职务和办过的事都保留。', revokeLead: '{name}的卡马上失效。', resetLead: '{name}现在的密码马上失效，已经登录的会退出。', identity: '身份号', identityHint: '本人用统一身份认证登录时，页面上显示的那一串', unlinkLead: '{name}以后不能再用统一身份认证登录，登录名和密码照旧。',
    resetGround: '原因和核对办法', resetGroundHint: '例如：手机丢失，本人到场，核对了身份证', second: '第二道验证', secondOn: '已设置', secondOff: '没有设置',
    issueLead: '给{name}制发登录卡。卡和密码只显示这一次，请当面交给本人；原来的卡同时作废。',
  },
  once: {
    passwordTitle: '一次性密码', cardTitle: '登录卡', onlyNow: '只显示这一次，关上就看不到了。', print: '打印', given: '已经抄下或交给本人', name: '姓名', signInName: '登录名', password: '一次性密码', pin: '卡密码', address: '登录网址',
    firstUse: '第一次登录时要换成自己的密码，14 天内有效。', slip: '账号单', cardSlip: '代表登录卡', cardHow: '用手机扫码，输入 6 位卡密码。卡丢了请马上告诉{our.congressOffice}。', pinSlip: '卡密码（与卡分开保管）', says: '登录卡的二维码',
    local: '您现在用的是本机地址，这张卡上的二维码只有这台电脑打得开。请用对外的网址打开工作台，再制发登录卡。',
  },
  roles: {
    lead: '一个人可以兼任几个职务，只有下面这几种依规定不能兼任', caption: '职务', role: '职务', holders: '人数', how: '怎么来的', byHand: '由安全管理员安排', byMandate: '随代表资格', byStation: '在联络站里安排', elsewhere: '这里不设', notTogether: '不能兼任', pair: '{one}不能再担任{others}', stateOnly: '（单位是行政机关的）',
  },
  said: { added: '添加好了', edited: '改好了', granted: '任职登记好了', ended: '已免去', closed: '账号已停用', revoked: '登录卡已作废' },
  second: {
    provider: '用{name}登录', unlinkedTitle: '还没有关联账号', unlinked: '统一身份认证已经认出您，但还没有关联到这里的账号。请把下面这串身份号交给安全管理员，由他核对后关联。',
    title: '再验证一次', lead: '密码对了。请再用下面一种办法证明是您本人。', code: '验证码', codeHint: '打开手机上的验证器，输入 6 位数字；手机不在身边，输入一个打印的恢复码', go: '验证并登录', passkeyTitle: '用通行密钥', lost: '手机和恢复码都不在？请本人到安全管理员那里当面办理，别人不能代办。', again: '重新登录',
    passkeyLead: '插上安全密钥，或者用这台设备的指纹、人脸、开机密码。', passkeySignIn: '用通行密钥登录', passkeySignInLead: '设置过通行密钥的工作人员，不用输入登录名和密码。', passkeyGo: '使用通行密钥', noPasskey: '这里不能用通行密钥：它只在 https 网址和本机 localhost 上能用。局域网里的 http 网址请用验证器。', noScript: '使用通行密钥需要浏览器脚本。', failed: '没有完成。可以再试一次，或者换一种办法。',
  },
  security: {
    title: '登录安全', lead: '除了密码，再用手机或安全密钥证明是您本人。密码被人知道了，别人也登录不了。', mustLead: '按本地规定，您的职务登录要验证两次。请先设置一种，设好就能登录。',
    who: '登录名 {name}', password: '现在的密码', passwordHint: '改这些要先输入密码，免得别人趁您离开时修改', changePassword: '修改密码', back: '回工作台',
    totp: '手机验证器', totpLead: '在手机上装任何一种验证器（如微信小程序“腾讯身份验证器”），扫码以后每 30 秒显示一个验证码，不用联网。', totpOn: '正在使用', totpStart: '设置验证器', totpOff: '停用验证器',
    scanTitle: '扫码绑定验证器', scan: '第一步：用验证器扫这个二维码', scanAlt: '绑定验证器的二维码', secret: '扫不了码，就在验证器里手工输入这串字母', enter: '第二步：输入验证器显示的 6 位数字', confirm: '绑定', cancel: '返回',
    passkeys: '通行密钥', passkeysLead: '安全密钥（U 盘大小）、电脑或手机自带的指纹和人脸。一次就抵两道验证，也不怕假网站。', passkeyName: '给它起个名字', passkeyNameHint: '例如：办公室电脑、蓝色密钥', addPasskey: '添加通行密钥', added: '{on} 添加', used: '，{on} 用过', remove: '停用', removeOne: '停用{name}',
    codes: '恢复码', codesLead: '手机丢了、坏了的时候用，每个用一次。请打印出来锁好，不要存在手机里。', codesLeft: '还有 {count} 个没用过', codesNone: '还没有恢复码，请现在制作一份', codesMake: '制作恢复码', codesAgain: '重新制作（原来的作废）',
    codesTitle: '您的恢复码', codesOnce: '只在这里显示，10 分钟后就看不到了。请现在打印或者抄下来。', codesHow: '登录时在“验证码”一栏输入其中一个；用过的划掉。', codesGone: '恢复码已经不再显示。没有抄下来的，可以重新制作。', goOn: '已经收好，继续', optional: '您的职务没有要求，设置了更安全。',
  },
  signIn: {
    title: '登录', lead: '群众写意见、查进度不用登录。', deputies: '我是代表', deputiesLead: '用登记的手机号登录，不用记密码。', staff: '我是工作人员', staffLead: '用登录名和密码登录。代表设过密码的，登录名填手机号。',
    go: '登录', sendCode: '发送验证码', cardTitle: '有登录卡的', card: '用手机扫一扫卡上的二维码，再输入卡密码。卡丢了请马上告诉{our.congressOffice}。', noWay: '登录不了？请打{our.congressOffice}电话，工作人员可以当面帮您。',
    already: '您已经登录：{name}（{unit}）', goOn: '继续使用', other: '用别的账号登录',
    codeTitle: '输入验证码', codeSent: '如果 {phone} 登记过，验证码已经发到这个手机，5 分钟内有效。', codeFor: '手机号 {phone}', otherPhone: '换个手机号', again: '没收到？再发一次', code: '6 位验证码', askPhone: '11 位手机号',
    pinTitle: '用登录卡登录', pinLead: '请输入发卡时交给您的 6 位卡密码。不要把卡和密码放在一起。',
    newTitle: '换一个新密码', newLead: '新密码要这样：', rules: '至少 {least} 个字符\n大写字母、小写字母、数字、符号，至少用 {classes} 样\n不含姓名、登录名和手机号\n不和最近 {remembered} 次用过的一样\n{days} 天后要再换一次',
    rulesLong: '至少 {least} 个字符，越长越好\n可以是一句只有您知道的话\n不含姓名、登录名和手机号\n不用别人容易猜到的常见密码',
    name: '登录名', twice: '把新密码再输一遍', save: '换好密码并登录', differs: '两遍新密码不一样，请再输一次', missing: '请把空着的都填上', missingPhone: '手机号要填 11 位', missingCode: '请填写 6 位数字', back: '回登录页',
  },
} as const;
