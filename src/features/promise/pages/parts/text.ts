/** Words of the pages that show promises. */
export const text = {
  saidDays: { title: '答复、会办意见和办理进展里写了日期，还没有记成承诺', line: '{day}：“{sentence}”', where: '（{office}，{place}）', record: '记为承诺', lead: '照原话记一条，内容和日期可以改准。', list: '有 {count} 件建议的答复、会办意见或办理进展里写了日期，还没有记成承诺。请打开看一看：是承诺的记下来，不是的注明。', one: '{title}（{count} 处）' },
  thread: { title: '承诺', none: '答复里没有写承诺。', record: '记一条承诺', recordLead: '答复里说了哪天办成什么，就记一条；B 类答复写的日期自动成为一条。' },
  card: {
    first: '最初承诺 {day}', now: '现在 {day}', slips: '推迟 {count} 次', made: '{office}，{day}答复时承诺', told: '{office}，{day}在会办意见或办理进展里说的', agreed: '{office}，{day}在会上答应', firstWhat: '原来的承诺：{what}', evidence: '凭什么算办成：{words}', claimed: '{day}办成，{said}报', spent: '实际投入 {amount} 元', kept: '{day}核查属实',
    asked: '{day}申请{wanted}', askedDay: '到 {day}', deputy: '代表说：{answer}', otherDeputy: '并案的代表{who}说：{answer}', resident: '群众说：{answer}（{way}）', progress: '经过', shown: '已公开', closed: '承办单位已撤销', files: '材料', moved: '{from} → {to}', ended: '作废原因：{words}', wait: '等代表、群众说办成没有，到 {day}',
  },
  list: {
    stillOpen: '{year} 年仍未兑现', title: '承诺台账', lead: '没办成的 {open} 条，超期 {late} 条', caption: '{group}的承诺', year: '{year} 年承诺的', years: '全部年份', offices: '全部承办单位', states: '全部状态', search: '承诺或建议标题', reset: '看全部', empty: '还没有承诺', emptyHint: '答复写明哪天办成的，签发后自动记在这里。', noneFound: '没有符合条件的承诺，换个条件试试。',
    columns: { what: '承诺', office: '承办单位', due: '办成日期', state: '状态' }, pages: '承诺的页码', table: '承诺台账', see: '看建议全文', others: '其他',
  },
  figures: {
    title: '承诺兑现情况', print: '打印', lead: '最近 12 个月（{from}至{to}）到期的承诺，按单位名称排列，不排名；不满 {least} 件的不算比率。', caption: '各单位承诺兑现和答复满意情况', office: '单位', due: '到期', kept: '已兑现', inTime: '其中按最初日期', slipped: '推迟过', notYet: '暂不具备条件', keptShare: '办成率', satisfied: '答复满意率（含基本满意）',
    share: '{share}%（{part}/{whole}）', few: '{part}/{whole}，件数少，不算比率', nothing: '没有', hidden: '由{our.presidium}掌握', none: '最近 12 个月没有到期的承诺，也没有征询意见表。',
  },
  calls: { title: '问问群众：承诺的事办成没有', lead: '{our.presidium}核查属实的承诺，每位群众只问一次，问到什么记什么。', nameless: '没有留姓名的群众', phone: '电话 {phone}', noPhone: '没有留电话，请上门问一问', note: '记下回答', noted: '记下了' },
  phone: { ask: '办成了没有', asked: '答复里承诺的事，{our.presidium}核查说办成了。您看呢？只问一次。', thanks: '谢谢，已告诉{our.presidium}', words: '想说的话', send: '告诉{our.presidium}' },
  mine: { suggestion: '看公开的建议和答复：{title}', title: '答复里承诺的事', ask: '这件事办成了没有？（只问一次）', said: '您说：{answer}', send: '告诉{our.congress}', words: '想说的话', due: '{office}承诺 {day}前办成', slipped: '最初承诺 {day}，推迟了 {count} 次' },
  portal: {
    title: '承诺', lead: '答复里说了哪天办成什么，办成没有，没办成的为什么，都在这里。只公布{our.presidium}核查过的。', counts: { open: '履行中', kept: '已兑现', notYet: '暂不具备条件' }, states: '全部状态', late: '超过日期的', years: '全部年份', year: '{year} 年承诺的', offices: '全部单位', go: '筛选', count: '共 {count} 条', none: '还没有公布的承诺。', noneFound: '没有符合条件的，换个条件试试。', reset: '看全部承诺',
    by: '{office}承诺 {day}前办成', first: '最初承诺 {day}，推迟了 {count} 次', kept: '{day}办成，{our.presidium}核查属实', whyNot: '没办成，为什么：{words}', why: '说明：{words}', overdue: '已超过承诺日期 {days} 天', more: '看全部承诺', section: '承诺办成了没有',
  },
  forms: { whichReply: '哪个单位的答复', issuedOn: '{day}签发', notIssued: '还没有签发', publishLead: '公开后，群众在建议页面和“承诺”页面看到。' },
  said: { done: '办好了：{verb}' },
} as const;
