/** Words of the outbox. */
export const text = {
  outbox: {
    title: '发送记录', tabs: { outbox: '发送记录', group: '发到微信群', templates: '短信模板' }, lead: '系统发出的、等着发的、没发出去的，都在这里', channels: '全部方式', states: '全部状态', count: '{state}（{count}）', caption: '发送记录', none: '没有符合条件的消息',
    emptyTitle: '还没有要发送的消息', emptyBody: '有人要办的事到了、意见有了答复，就会出现在这里。', to: '收信人', body: '内容', when: '时间', planned: '计划 {at}', sent: '{at} 发出', tries: '试过 {count} 次', acts: '办理', pages: '记录翻页', retried: '已重新排队', told: '已记下', retry: '重新发送', markTold: '记为已告知',
    act: '{act}：{name}',
  },
  group: { lead: '有 {count} 人还有消息没看，复制下面的文字发到群里', none: '大家都看过了', label: '要发的文字', copy: '复制', copied: '已复制，去群里粘贴吧', notCopied: '没有复制成功，请选中文字自己复制' },
  templates: { lead: '运营商只发报备过的固定文字，这里登记报备号', name: '模板', words: '内容', number: '报备号', none: '还没有登记', edit: '登记', saved: '登记好了', caption: '短信模板' },
  errors: { answered: '短信平台回复错误（{code}）', unreached: '连不上短信平台', other: '没有发出：{reason}' },
} as const;
