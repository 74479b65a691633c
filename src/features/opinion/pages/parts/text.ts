/** Words of the pages on which staff and deputies handle opinions; names of verbs, states and fields are the feature's own. */
export const text = {
  list: {
    lead: '在办 {open} 件，{late} 件超期，{soon} 件快到期', leadNone: '在办 {open} 件，没有超期的', places: '全部村（社区）', stations: '全部联络站', kinds: '全部分类', sources: '全部来源',
    lamps: '全部期限', years: '全部年份', year: '{year} 年', opinion: '意见', with: '现在由谁办', nobody: '还没有分', due: '期限', dueBy: '{day}前',
    whole: '看全部内容', caption: '{group}的群众意见', reset: '清空条件', pages: '意见翻页', emptyHere: '这里现在没有意见', emptyHereHint: '有意见交给您办，就会出现在这里，“今天要做”里也有。', empty: '还没有人写意见', emptyHint: '把联络站的二维码贴出去，或者替来访的群众登记一件。',
  },
  sift: {
    chosen: '选中 {count} 件', page: '选中本页', none: '取消选择', admit: '收下', void: '作废', admitted: '收下了 {count} 件', voided: '作废了 {count} 件',
    ask: '作废选中的 {count} 件', why: '作废的原因', single: '逐件看全部', back: '回到按来源归并', waiting: '{floods} 批，共 {count} 件', caption: '集中来件，一个来源一行',
    look: '看里面', whole: '整批处理', wholeOf: '整批处理：{row}', outcome: '怎么处理', outcomes: { admit: '收下，像平常一样逐件办', merge: '并成一件办，答复给每一位', void: '作废，写明原因' }, outcomeHints: { admit: '分给谁的，只通知一次', merge: '每件保留编号，以后可以拆分', void: '原因本人看得到；一件也不删' },
    undoHint: '每位都保留编号，办理经过里看得到。', into: '并到已有的哪一件', intoHint: '不填，就以最早的一件为主', find: '填编号', notFound: '没有这个编号，或者它已经办完', done: '整批处理了 {count} 件', sifted: '最近整批处理的', undo: '撤销', undoAsk: '撤销整批处理', undone: '撤销了 {count} 件，又放回集中来件',
    undoBody: '没有接着办的都放回集中来件，已经接着办的不动。', by: '{day}，{who}', lead: '主件 {number}', reason: '原因：{reason}', noneWaiting: '没有等着看的集中来件',
  },
  detail: { asPetition: '登记成信访件',
    title: '意见 {number}', asPhoto: '照片 {number}', facts: '基本情况', contact: '联系方式', phoneConfirmed: '手机已核实', noContact: '没有留联系方式', hasAddress: '留了住址', erasureAsked: '本人请求删除联系方式', shown: '已登记查看理由',
    hide: '收起来', similar: '可能是同一件事', alike: '{percent}% 相近', merged: '并在这一件里的', mergedMore: '还有 {count} 件', into: '已并入 {number}', answer: '答复', answeredBy: '{by}，{day}', progress: '办理经过', acts: '可以办的',
    more: '其他操作', groups: { step: '办理', note: '记录', person: '本人和回执', mend: '更正' }, nothing: '这件事现在不用您办', inner: '内部记录：{words}', agrees: '同意', unticked: '没有勾选同意',
    consentName: '让承办单位看到姓名', consentPublish: '公开摘要', consentCall: '检查时电话回访', published: '{day}公开', notPublished: '还没有公开', older: '公开的是以前的摘要，改过的要再公开一次', elsewhere: '转到哪里', owed: '书面告知最迟 {day}', owedThere: '书面告知在来信来访里登记', told: '{day}已书面告知（{way}）', suggestion: '看这件代表建议', proposed: '想请{office}办理',
    entered: '{who}代为登记', late: '{day}补录', rating: '评价', back: '回意见列表', join: '并入这一件', choose: '请选一个', notFound: '没有这件意见，或者您不能看',
  },
  /** What is said under an act before it is done. */
  before: {
    eraseContact: '姓名、电话、住址马上删除，不能恢复；待发和已发的短信记录一起删。意见内容、编号和办理经过是档案，照样保留。', keepContact: '写清楚为什么现在不能删，例如答复还没有告诉本人。原因本人看得到，他可以再次请求。', handCopy: '先当面核对身份。联系方式是完整的，谁交付的、为什么，都会留下记录。文件保存在这台电脑上，交给本人后请删掉。',
    approveAsk: '同意后这件意见交给{office}办理，并通知他们。', close: '办结后本人还可以评价；不满意的可以请再办一次。', void: '作废后不能恢复，但仍可查到是谁、为什么作废。',
    sendElsewhere: '转错了可以改为受理。', takeBack: '转错了的改回这里办，接手的人会收到通知。', merge: '先按编号或者内容找到那一件，再选中它。两件都留着编号，合错了可以拆分。', markTold: '已经当面或者打电话把结果告诉了本人，才点这里。', newReceipt: '原来的查询码和二维码马上失效，新的只显示一次。请先当面核对是不是本人。', reveal: '看了谁的、为什么看，都会留下记录。',
    amendContact: '没填的保持原样。', handBack: '退回给代表（联络站）接着办，原因只有工作人员看得到。', answer: '答复会让本人看到，留了手机号的发短信告诉他。', comment: '不勾选就只有工作人员看得到。',
    consent: '按本人的意思改，改了会留下记录。', rate: '本人打电话或当面说的，替他记下来。', reopen: '本人不满意，请再办一次。只能用一次。', explainDelay: '本人看得到。说明以后不再算超期，但事情还要办。',
    classify: '分类只有工作人员看得到。', route: '先选村，就能看到那里的联络站和代表。', summarise: '本人同意公开的才能写，公开前还要审核。', publishSummary: '公开后群众读到的就是下面这些，一字不差，没有编号和姓名。以后改摘要，要再公开一次才变。', hideSummary: '门户上马上看不到。原因只有工作人员看得到，以后可以再公开。', noticeElsewhere: '书面告知以后才能办结。',
  },
  done: '{act}：办好了',
  /** A name and what it says. */
  named: '{name}：{value}',
  stale: {
    title: '别人刚刚办了一步', now: '现在是：{state}', last: '最近一步：{step}（{when}）', still: '您写的还在下面。看过以后可以再交一次。', gone: '这一步现在不用办了。您写的还在下面，可以复制留用。',
  },
  enter: {
    title: '代为登记', intro: '群众怎么说就怎么记，登记完给他一张回执。', source: '怎么来的', entryMode: '手里是什么', said: '反映的内容', saidHint: '照原话写：什么事，在哪里，希望怎么办', photos: '照片',
    photosHint: '可以不传，最多 6 张。纸质表拍下来也传这里。照片里的位置信息会自动去掉', offlinePhotos: '现在没有网络，照片等有网后再传，文字先记下。', uploading: '正在传 {name}', remove: '不要这一张', removePhoto: '不要 {name}', tooMany: '最多 {most} 张，后面的没有传',
    to: '交给谁', toHint: '先选村，再从那里的联络站和代表里选；不清楚就空着，由人大办公室来分', person: '怎么找到他（可以不填）', personHint: '加密保存，承办单位看不到，除非本人同意', late: '收到日期', send: '登记', again: '再登记一件',
    placeNone: '不清楚是哪个村', stationNone: '不指定联络站', deputyNone: '不指定代表', keep: '先存着', kept: '存在这台手机上了', willSend: '网络恢复后自动发出，回执会留在这里', see: '看这一件', consentName: '本人同意让承办单位看到姓名', consentPublish: '本人同意办完后公开摘要（不写姓名）', consentCall: '本人同意上级检查时电话回访',
  },
  receipt: {
    title: '登记好了', intro: '把编号和查询码告诉他，或者打印这张回执交给他。查询码只显示这一次。', print: '打印回执', hint: '扫码，或上网、打电话报编号和查询码，都能查办理情况。', close: '回执已经交给本人', newTitle: '新的回执',
    lost: '丢了也不要紧：带身份证到联络站或{our.congressOffice}，可以按姓名查找。', lostNameless: '没有留姓名，丢了谁也查不到，请收好。',
  },
  find: { title: '按姓名查找', intro: '群众没带回执，当面来问。先核对身份，再按登记时留的姓名查。', go: '查找', none: '没有找到。没留姓名的查不到，可以在意见列表里按内容找。', found: '找到 {count} 件', caption: '找到的意见' },
  drafts: { title: '本机草稿', none: '这台手机上没有草稿', sent: '发出去了，请把回执告诉他', show: '看回执' },
  phone: { lead: '{count} 件等您办', leadNone: '没有等您办的意见', write: '替群众写', toWrite: '去写建议', whole: '全文' },
} as const;
