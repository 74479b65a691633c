/** Words of the pages of interchange. */
export const text = {
  hotline: {
    title: '12345热线工单', lead: '热线转来的工单收为群众意见，照常办理；答复和该归热线办的，生成表格交回热线', file: '热线导出的工单（.xlsx）', fileHint: '不用改格式，表头里有工单编号、诉求内容这样的列就行。看过结果、确认以后才收下，姓名电话加密保存。',
    history: '读取过的工单', caption: '读到的工单', order: '工单', where: '村和地点', contact: '联系人', noContent: '（没有内容）', noNumber: '（没有工单编号）', received: '{day}受理', changes: '更新：{fields}', join: '、', open: '看这件意见',
    summary: '确认后：收为意见 {new} 件，更新 {update} 件，没有变化 {unchanged} 件，不导入 {left} 行。', confirmLead: '好的行和您打勾的行一次收下，每件一个意见编号，注明来自12345热线。留了手机号的群众会收到短信。', done: '收为意见 {new} 件，更新 {updated} 件，没有变化 {unchanged} 件，没有导入 {left} 行。',
    see: '看热线转来的意见', back: '给热线的表', sheets: '给热线的表', kinds: { answers: '工单答复', handover: '转12345热线的意见' },
    leads: { answers: '热线转来的工单，已经答复或者不属于受理范围的。有 {fresh} 件还没有告诉热线，一共 {all} 件。', handover: '自己收到、已经转12345热线的意见，不写姓名和电话。有 {fresh} 件还没有交给热线，一共 {all} 件。' },
    make: '生成新的（{count} 件）', makeAll: '生成全部', made: '生成好了，{count} 件', none: '没有新的', caution: '举报不在表里。', sheetHistory: '生成过的表', columns: { kind: '哪种表', count: '件数', madeAt: '生成时间', madeBy: '谁生成的', act: '操作' }, download: '下载', wordsGone: '已过保存期，内容已清除', downloadOf: '下载{kind}（{when}）', noSheets: '还没有生成过',
  },
  links: {
    title: '外部系统对接', lead: '让别的系统把群众意见送进来、查办到哪一步', open311: 'Open311 接口', isOpen: '已开放', isShut: '没有开放', openLead: '开放以后，持密钥的系统可以提交意见；提交来的意见办到哪一步，谁都可以查，但查不到群众写的话、姓名和电话，只有本人同意公开的摘要。', address: '接口地址：{address}',
    open: '开放', shut: '关闭', openSure: '开放 Open311 接口？', shutSure: '关闭 Open311 接口？', shutLead: '关闭后外部系统不能再提交和查询，已经收到的意见照常办理。', source: '在外部系统对接中设置',
    keys: '密钥', keysLead: '一个系统一个密钥。对方不用了、密钥泄露了，就停用。', make: '生成密钥', name: '给哪个系统', nameHint: '例如：县城管随手拍', once: '密钥只显示这一次', onceLead: '请现在复制下来，交给对方系统的管理员。系统里只存它的指纹，关掉以后谁也看不到。', noted: '已经交给对方', noKeys: '还没有密钥', columns: { name: '系统', hint: '密钥开头', madeAt: '生成', lastUsedOn: '最近使用', useCount: '送来意见', state: '状态', act: '操作' },
    names: '、', push: '推送（Webhook）', pushLead: '意见、建议、议案和承诺走到您选的步骤时，马上告诉对方系统。只告诉编号和状态，不告诉谁写的、写了什么；举报不推送。消息按 Standard Webhooks 签名。', add: '添加推送地址', addName: '推给哪个系统', url: '地址', urlHint: '以 https:// 开头', facts: '告诉哪些步骤', factKinds: { opinion: '意见', suggestion: '建议', motion: '议案', promise: '承诺' }, fact: '{kind}：{state}', edit: '修改', stop: '停止', start: '恢复', remove: '删除', of: '{act}“{name}”', secretOnce: '签名密钥只显示这一次', secretLead: '请现在复制下来交给对方，用来核对消息确实是这里发的。关掉以后谁也看不到；丢了就删掉重新添加。',
    webhookStates: { on: '推送中', off: '已停止', failed: '发不通，已停', removed: '已删除' }, counts: '等着发 {waiting}，没发通 {failed}', goneLead: '对方说不再接收（410），已经自动停了。请问清对方的新地址，修好后恢复，再把没发通的逐条再发。', failedLead: '从{since}起一直发不通，满 {days} 天，已经自动停了。请和对方核对地址，修好后恢复，再把没发通的逐条再发。', failingLead: '从{since}起发不通（连续 {count} 次），{next}再试，别的推送和事情照常。一直不通，满 {days} 天自动停。', full: '推送地址已有 {most} 个，不能再添加；请先删掉不用的。', noHooks: '还没有推送地址', stopSure: '停止推送到“{name}”？', stopLead: '等着发的不再发。', startSure: '恢复推送到“{name}”？', startLead: '从现在起接着推送；停着的时候没发的，可以在下面逐条再发。', removeSure: '删除“{name}”？', removeLead: '发给它的消息记录一起删除，操作记录保留。',
    sent: '最近发出的消息', sentColumns: { made: '时间', to: '发给', fact: '内容', state: '结果', act: '操作' }, deliveryStates: { waiting: '等着发', done: '对方已收到', failed: '没有发通' }, answered: '对方回答 {status}', faults: { badAddress: '地址不对', notSecure: '地址不是 https', privateAddress: '地址在内部网络', noAnswer: '对方没有回答' }, tries: '试了 {count} 次', next: '{when}再试', again: '再发一次', againOf: '再发一次：{fact}（{when}）', asked: '马上再发', noneSent: '还没有发过', pages: '消息翻页',
    inUse: '使用中', revoked: '{when}停用', never: '没有用过', revokeShort: '停用', revokeOf: '停用{name}的密钥', revokeSure: '停用“{name}”的密钥？', revokeLead: '对方系统马上不能再提交。已经送来的意见照常办理。停用后不能恢复，只能另外生成。',
  },
} as const;
