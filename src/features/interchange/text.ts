/** Words of interchange with other systems. */
export const text = {
  title: '外部对接',
  verbs: { previewOrders: '读取12345热线工单', confirmOrders: '导入12345热线工单', dropOrders: '放弃导入', makeSheet: '生成给12345热线的表', makeKey: '生成密钥', revokeKey: '停用密钥', receiveRequest: '接收外部系统提交的意见', makeWebhook: '添加推送地址', amendWebhook: '修改推送地址', stopWebhook: '停止推送', startWebhook: '恢复推送', removeWebhook: '删除推送地址', sendAgain: '再发一次' },
  /** States another system can be told of. */
  facts: {
    opinion: { received: '已收到', withDeputy: '代表办理中', withVillage: '村（社区）办理中', askedDepartment: '部门办理中', takenUp: '已提为代表建议', elsewhere: '转其他渠道', answered: '已答复', closed: '已办结', void: '已作废' },
    suggestion: { accepted: '已受理', assigned: '已交办', replied: '已答复', closed: '已办结', published: '已公开', elsewhere: '转其他渠道', withdrawn: '已撤回' },
    motion: { submitted: '已提交', onAgenda: '列入议程', asSuggestion: '作建议办理', adopted: '会议通过', rejected: '会议未通过', laidOver: '会议搁置', withdrawn: '已撤回', void: '已作废' },
    promise: { running: '履行中', kept: '已兑现', extended: '经同意延期', adjusted: '经{our.presidium}同意调整', notYet: '暂不具备条件', void: '已作废' },
  },
  notices: { webhookFailed: '推送到“{name}”已经自动停了，请看一看是什么原因' },
  refusals: {
    onlyTheOffice: '和外部系统往来由{our.congressOffice}办理', draftClosed: '这份清单已经导入过，或者已经放弃', noOrdersFound: '没有找到工单。表头里要有“工单编号”和“诉求内容”这样的列',
    tooManyOrders: '一次最多导入 {most} 件，请按日期分几次导出', nothingToTell: '没有要给12345热线的内容', sheetEmptied: '这份表已过保存期，里面的内容已经清除；每件意见在群众意见里照常可查',
    webhookState: '这个推送地址现在不在这一步，请刷新看看', badAddress: '地址不对，应像 https://example.gov.cn/hook', notSecure: '地址要以 https:// 开头', privateAddress: '这是内部网络的地址，不能推送；确实要推送到内网，请系统管理员设置 XIANGYI_WEBHOOK_INNER', webhookOff: '这个地址已经停止推送，请先恢复', stillWaiting: '这一条正在等着发', tooManyWebhooks: '推送地址最多 {most} 个；请先删掉不用的',
    keyRevoked: '这个密钥已经停用', notOpen: '这里没有开放 Open311 接口', noSuchKey: '密钥（api_key）不对，或者已经停用', tooFast: '一分钟内提交得太多，请稍后再试', noSuchService: '没有这个 service_code', serviceMissing: '没有写 service_code', locationMissing: '请写明地点：address_string、address_id，或者 lat 和 long',
    noSuchRequest: '没有这个编号的意见', noSuchJurisdiction: 'jurisdiction_id 不是这里', badDay: '{field} 应写成 2026-09-01T00:00:00+08:00', badStatus: 'status 只能是 open 或 closed', spanTooLong: '一次最多查 {days} 天',
  },
  orders: {
    acts: { new: '收为意见', update: '更新内容', unchanged: '没有变化', none: '不导入' }, semicolon: '；', mendFile: '需要更正的工单', reasonHeader: '需要更正', templateFile: '12345热线工单模板',
    fields: { content: '内容', spot: '地点', placeCode: '村（社区）', name: '姓名', phone: '手机号', address: '住址', isReport: '改为举报' },
    faults: {
      numberMissing: '没有工单编号，再次导入时认不出是同一件', numberRounded: '工单编号被 Excel 存成了数字，末几位已经丢了；请把这一列设成文本，重新导出', repeated: '与第 {row} 行是同一个工单编号', contentMissing: '没有诉求内容', dayAhead: '受理时间晚于今天',
      settled: '这个工单已经收为意见，现在是“{state}”，内容不再改动', dayMissing: '没有受理时间；打勾就按今天收到登记', dayWrong: '受理时间看不懂：“{written}”；打勾就按今天收到登记', longAgo: '受理已超过 {days} 天，期限从受理那天算，收下来就是超期；打勾照收',
      placeUnknown: '没有“{name}”这个村（社区）；打勾就先不写村，收下后再改', voidedBefore: '这个工单以前收过，后来作废了；打勾就重新收下',
    },
    notes: {
      contentCut: '内容超过 2000 个字，后面的没有收', landlineKept: '座机号记在住址一栏，不能发短信', phoneUnread: '电话看不懂，没有收', isReport: '按举报登记，只有{our.congressOffice}和{our.chairTitle}看得到', contactErased: '本人已要求删除联系方式，这次也不收',
    },
    fileNotes: { columnsIgnored: '这几列没有用到，也没有保存：{columns}。', sheetIgnored: '工作表“{sheet}”不是工单，没有读。' },
    guide: {
      name: '填写说明',
      lines: '一件工单一行，从12345热线导出的表不用改格式，直接上传也行。\n“工单编号”和“诉求内容”必须有，其他有什么填什么。\n“受理时间”写 2026-09-01 或 2026-09-01 10:23 都可以。\n“所属村（社区）”写村名，例如：石桥村。\n“诉求类型”里有“举报”两个字的，按举报登记。\n姓名、电话、地址加密保存，不公开。\n同一个工单编号再次导入只会更新，不会重复。',
    },
  },
  open311: {
    group: '群众意见', yes: '同意', no: '不同意', attributes: { place: '在哪个村（社区）', consent_name: '可以让承办单位看到姓名', consent_publish: '办完后可以公开这件事的摘要（不写姓名）' },
    receipt: '已登记，编号 {number}，查询码 {code}。请转告本人：{address} 可以随时看办理情况，查询码只在这里出现一次。',
  },
  sheets: {
    has: '有', hasNot: '无',
    answers: { file: '12345热线工单答复', columns: { outsideNumber: '工单编号', state: '办理状态', by: '答复单位', answeredOn: '答复日期', words: '答复内容', rating: '群众评价', number: '意见编号', receivedOn: '收到日期' } },
    handover: { file: '转12345热线意见', columns: { number: '意见编号', receivedOn: '收到日期', placeName: '村（社区）', spot: '具体地点', content: '意见内容', elsewhereReason: '转办理由', noticedOn: '告知本人日期', contact: '是否留有联系方式' } },
  },
} as const;
