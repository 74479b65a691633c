/** Words of reception. */
export const text = {
  title: '代表接待',
  kinds: { monthlyDay: '固定接待日', weeklyHalfDay: '每周半天轮值', leaders: '领导接待代表和选民', stand: '上街设点接待', forum: '每季座谈', monthlyVisit: '每月走访选民' },
  states: { planned: '已排定', held: '已接待', cancelled: '已取消' },
  verbs: { arrange: '开设接待形式', stop: '停用', fitTown: '圩日和农忙', fitStation: '本站另定时间', fitDeputy: '设不能来的日子', make: '排班', publish: '公布轮值表', place: '改值班代表', move: '改时间地点', cancel: '取消这次接待', askSwap: '找人换班', agreeSwap: '同意换班', declineSwap: '换不了', withdrawSwap: '不换了', receive: '登记来访', close: '登记接待情况', reopen: '撤回登记' },
  /** Written where the program itself changes a reception. */
  left: '代表离任，已不在值班',
  stationClosed: '联络站已撤销',
  /** What the timeline says of the number a closing bears. */
  visitorsCame: '来了 {count} 人次',
  dutyTitle: '在{where}接待群众 {count} 人次', dutyNobody: '在{where}值班接待，当天没有群众来访',
  moves: { toMarket: '逢圩日', offMarket: '避开圩日', holiday: '避开节假日', hand: '人工改期' },
  grounds: {
    notHere: '不在这里接待', noMandate: '当天不在任', dayOff: '当天不能来', elsewhere: '当天在{where}值班', onlyOne: '当天只有这一位能来', fewest: '能来的代表中排班最少的之一', evens: '这样排，全年各位代表的次数最均衡', more: '全年已经比值班的代表多', same: '全年次数相当，排在别的日子', byHand: '人工安排',
  },
  markets: { lunar: '农历逢', solar: '公历逢', weekday: '每逢星期' },
  wishes: { prefer: '尽量安排在圩日', avoid: '避开圩日', neither: '不管圩日' },
  weekdays: { d1: '星期一', d2: '星期二', d3: '星期三', d4: '星期四', d5: '星期五', d6: '星期六', d7: '星期日' },
  nths: { n1: '第一个', n2: '第二个', n3: '第三个', n4: '第四个' },
  rules: { monthDay: '每月 {day} 日', nth: '每月{nth}{weekday}', week: '每周{weekday}', quarterDay: '每季度第二个月 {day} 日', quarterNth: '每季度第二个月{nth}{weekday}' },
  fields: {
    kind: '接待形式', resolvedOn: '{our.presidium}决议日期', monthDay: '每月几日', nth: '第几个', weekday: '星期几', startTime: '开始', endTime: '结束', needed: '每次几位代表', venue: '地点', marketBy: '圩日怎么算', marketDays: '逢几', marketWish: '圩日怎么安排', seasons: '农忙时节', from: '从', to: '到', busyStartTime: '农忙时开始', busyEndTime: '农忙时结束',
    stationId: '联络站', deputyId: '代表', offWeekdays: '每周不能来的日子', offDays: '不能来的日期', share: '承担几成', farms: '务农', year: '年度', personIds: '值班代表', heldOn: '日期', reason: '原因', turns: '次数', far: '出选区', station: '联络站', people: '值班代表', state: '情况', withId: '请谁来', forDayId: '换他的哪一次', content: '来访人说了什么（原话）', choice: '是哪类事', placeCode: '村（社区）', spot: '具体地点', name: '来访人姓名', phone: '电话', cameIds: '谁在接待', visitorCount: '来了几位群众', visitors: '来访',
  },
  hints: {
    resolvedOn: '哪天的会议定的；还没有开会的先空着', rule: '填每月几日，或者选第几个星期几，两样选一样', needed: '一般一位，人手多的站可以两位', marketDays: '例如 3、6、9；逢十填 0。按星期的填 1 到 7', seasons: '写成月日，例如 05-20 到 06-15', busy: '农忙时节改到晚上的，填时间；不改的空着',
    offDays: '不用写原因。一行一段，例如 2026年5月1日 到 5月7日', share: '一般是 100；有特殊困难的可以少排，最少 25', make: '已经过去的、已经接待的和人工改过的不动，其余重新排', place: '不用写原因；重新排班时不会动它', publish: '公布后群众在网上能看到，值班代表各收到一条通知',
    swap: '对方同意后才换，{our.congressOffice}会收到通知', forDay: '不选就是请他代班', content: '照他的话写，不用概括', visitorCount: '没有人来填 0', contact: '可以不留；留了电话，办理结果会告诉他', reopen: '登记错了才用；履职档案里的这一条会划掉',
    stop: '已经排好的不动；以后重新排班时，这一种不再排', monthlyVisit: '各自去走访，不排值班；走访了在“联系群众”里记', law: '代表就近联系群众，听取和反映意见（{law}）',
  },
  notices: {
    leftTurns: '有代表离任，他的 {count} 次接待要另排人，最近一次：{on}',
    published: '接待轮值表公布了，排您 {count} 次，最近一次：{on} {at}，{where}', onDuty: '请您值班接待群众：{on} {at}，{where}', offDuty: '改由别的代表值班，您不用去了：{on} {where}', moved: '您值班的接待改了时间地点：{on} {at}，{where}', cancelled: '您值班的接待取消了：{on} {where}。{reason}', swapAsked: '{who}想请您换班：{on} {at}，{where}。请看能不能换', swapAgreed: '{who}同意换班：{on} {where}', swapDeclined: '{who}换不了：{on} {where}', swapped: '接待换班了：{on} {where}，{instead}换成{who}', reminder: '提醒：您 {on} {at} 值班接待群众，{where}',
  },
  /** 接待轮值表, on paper and as a picture. */
  roster: { title: '{town}代表接待群众轮值表', made: '{year}年{month}月 · 共 {count} 次 · {day} 印', draft: '{year}年{month}月 · 共 {count} 次 · {day} 印 · 还没有公布', day: '日期', time: '时间', where: '地点', people: '接待代表', on: '{month}月{day}日', nobody: '待定', foot: '有什么难处、什么建议，直接来说，不用预约。临时有变动的，以联络站门口的通知为准。' },
  calendar: { title: '{town}代表接待和活动', event: '代表接待群众：{people}', eventLater: '代表接待群众，名单以后公布', more: '{kind}。直接去就行，不用预约。' },
  laws: { contact: '代表同群众保持联系，听取和反映他们的意见和要求' },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { onDuty: '接待群众' },
  refusals: {
    onlyThoseOnDuty: '只能登记当天值班的代表；临时换了人的，先“改值班代表”',
    onlyTheOffice: '接待安排由{our.congressOffice}办理', onlyTheKeeper: '由{our.congressOffice}或本站的负责人、召集人、联络员办理', onlyHimself: '不能来的日子由代表本人或{our.congressOffice}填写', shareByOffice: '承担几成由{our.congressOffice}定', notYours: '轮值表只有代表和人大工作人员能看', isOver: '这次接待已经过去了',
    endsBefore: '结束时间要晚于开始时间', bothTimes: '开始和结束要一起填，或都空着', nobodyNeeded: '每次至少要一位代表', resolvedLater: '决议日期不能晚于今天', whichWeekday: '请选星期几', whichDay: '请填每月几日，或选第几个星期几', oneDayRule: '每月几日和第几个星期几只填一样', whichMarket: '请把圩日填完整：怎么算、逢几；按星期的填 1 到 7', whichSeason: '农忙时节请写成月-日，例如 05-20',
    notOn: '这种接待形式没有开设', noSuchStation: '没有这个联络站，或已经停用', whichDeputy: '请选代表', notADeputy: '有人在接待那天不是代表，请重新选择', badOffDays: '不能来的日期不对：结束不能早于开始', shareTooSmall: '最少承担 25', whichYear: '只能排今年和明年', tooMany: '一年的接待太多了，请减少接待形式或次数', nothingToMake: '没有要排的：请先开设接待形式，给联络站安排驻站代表',
    notMade: '这一年还没有排班，请先排班', publishedBefore: '这一年的轮值表已经公布了', elsewhere: '{name}那个时间在别处值班', notOnDuty: '这次接待不是您值班', notYet: '接待还没到，当天再登记', noSwapAsked: '没有等您答复的换班', swapAsked: '已经请人换班了，等他答复；要另请别人，先点“不换了”', alreadyOn: '他已经在这次接待里，或者您已经不在了', swapElsewhere: '那个时间已经在别处值班，换不了', badExchange: '那一次接待不能换了，请另选一次', whoReceived: '请至少选一位接待的代表', whichDayThisYear: '日期要在今天以后、同一年里',
  },
} as const;
