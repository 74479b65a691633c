/** Words of the pages on which people, posts and accounts are kept, and of signing in. */
export const text = {
  pick: '输入姓名查找',
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
