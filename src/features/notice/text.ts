/** Words of the notice feature. The short messages are fixed texts: an operator approves each before it may be sent. */
export const text = {
  title: '消息',
  outboxTitle: '发送记录',
  channels: { sms: '短信', mail: '邮件', wechatCopy: '发到微信群', phone: '打电话告知' },
  states: { waiting: '待发送', sent: '已发送', failed: '发送失败', notConfigured: '未配置通道，没有发出' },
  verbs: { markRead: '标为已读', retry: '重新发送', markTold: '已当面或电话告知', approveTemplate: '登记报备号' },
  messages: {
    phoneCode: '验证码 {code}，{minutes} 分钟内有效。请勿告诉他人，工作人员不会向您索要。',
    digest: '{town}{our.body}提醒：您有 {count} 件事待看，最早一件：{first}。请登录查看。',
    opinionReceived: '{town}{our.body}已收到您的意见，编号 {number}。凭编号和查询码随时可查办理情况。',
    opinionPassedOn: '您的意见 {number} 已转给{to}办理。{town}{our.body}会一直跟进到有答复为止。',
    opinionAnswered: '您的意见 {number} 有答复了。请凭编号和查询码查看，并告诉我们您是否满意。{town}{our.body}。',
    opinionElsewhere: '您反映的 {number} 号事项属于{channel}受理，书面告知已备好，请查看或到{town}{our.body}办公室领取。',
    opinionNotForgotten: '您的意见 {number} 还在办，没有忘记。让您久等了，办理情况可凭编号查询，也可拨打 {phone}。{town}{our.body}。',
  },
  templateNames: {
    phoneCode: '手机验证码', digest: '每日提醒', opinionReceived: '意见已收到', opinionPassedOn: '意见已转办', opinionAnswered: '意见已答复',
    opinionElsewhere: '转其他渠道告知', opinionNotForgotten: '没有忘记您的意见',
  },
  fields: {
    channel: '方式', state: '状态', to: '收信人', body: '内容', dueAt: '计划发送', sentAt: '发送时间', attemptCount: '已试次数', lastError: '未发出的原因',
    template: '短信模板', approvalNumber: '运营商报备号', words: '模板内容',
  },
  groupText: {
    title: '发到微信群的文字', intro: '各位代表：以下同志在{town}{our.body}履职平台上有消息还没有看，请抽空登录查看。', line: '{name}（{count} 条）', outro: '看过就不再提醒。谢谢大家！',
    nobody: '大家的消息都看过了，今天不用在群里提醒。', hint: '复制后粘贴到群里。文字里只有姓名和条数，没有事情的内容。',
  },
  refusals: {
    onlyTheOffice: '发送记录由{our.congressOffice}查看和处理', noPerson: '您的账号没有对应的人员，没有消息', toldByHand: '这条消息要由人告知，不能自动发送',
    notFailed: '只有没发出去的消息才能重新发送', alreadySent: '这条消息已经发出或告知',
  },
  lists: { none: '没有消息', noneUnread: '消息都看过了', noneOutbox: '还没有要发送的消息', unread: '{count} 条未读', all: '全部', onlyUnread: '只看未读', markAll: '全部标为已读', new: '未读：', pages: '消息翻页' },
  hints: {
    notConfigured: '短信通道还没有配置，消息没有发出去。请打电话告知，或请系统管理员配置短信通道。', approvalNumber: '运营商审核短信模板后给的编号，没有编号的模板只发文字',
    sendingTime: '消息在工作日 8:30—18:00 发送，每人每天最多一条',
  },
} as const;
