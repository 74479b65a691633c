/** Words of the contact feature. */
export const text = {
  title: '联系群众',
  ways: { visit: '走访', forum: '座谈', phone: '电话', message: '微信、短信', letter: '信件' },
  deedKinds: { deed: '办实事', help: '结对帮扶', mediation: '参与调解' },
  fundSources: { own: '代表自己出', raised: '大家凑', office: '镇里资金', village: '村（社区）资金', enterprise: '企业支持' },
  opinionChoices: { everybody: '大家的事', own: '自家的事', report: '举报', unsure: '说不清' },
  counters: { visits: '走访选民（户）', forums: '召开选民座谈会', suggestions: '提建议', deeds: '办实事', helped: '帮扶困难群众', mediations: '参与调解', receptions: '接待选民（次）', activities: '参加代表活动（次）', answers: '答复群众意见（件）', trainings: '参加培训（次）', reports: '述职（次）' },
  verbs: {
    addHousehold: '添加联系户', amendHousehold: '修改', dropHousehold: '不再联系', recordVisit: '记走访', recordDeed: '记实事', finishDeed: '写结果', void: '作废', reveal: '看姓名电话',
    tieDeputies: '分好联系谁', endTie: '不再联系', recordTalk: '记联系代表', finishTalk: '写结果', raiseTalk: '转成群众意见',
  },
  fields: {
    deputyId: '代表', stationId: '联络站', placeCode: '村（社区）', spot: '村组、地点', occupation: '职业', hardship: '困难群众', name: '姓名', phone: '手机号', reason: '原因', ground: '看的理由',
    visitedOn: '哪天', way: '方式', householdIds: '联系户', otherCount: '另外几户', told: '宣讲了什么', heard: '群众说了什么', answered: '当场怎么答的', nextOn: '下次哪天来', opinion: '要{our.body}办的事', opinionChoice: '属于哪一类',
    kind: '做的是什么', doneOn: '哪天', householdId: '帮的是哪户', helped: '帮的是谁', what: '做了什么', means: '用了什么（物资、工时）', amountYuan: '花了多少钱（元）', fundSource: '钱从哪里来', agreementNumber: '人民调解协议编号', finishedOn: '办完日期', result: '结果怎样',
    witnessName: '证明人', witnessPhone: '证明人电话',
    keeperId: '联系人', talkedWith: '联系的代表', deputyIds: '联系哪些代表', sinceOn: '从哪天起', talkedOn: '哪天', said: '代表说了什么', became: '后来怎样了', content: '意见内容', choice: '属于哪一类',
  },
  hints: {
    heard: '照原话记，几句就行', opinion: '写在这里就直接进“群众意见”，当场有编号，不用再登记一遍', helped: '写一个说法就行，例如：石桥村五组 3 户困难群众，不写姓名', agreement: '协议书是人民调解委员会的，这里只记编号', witness: '可以不填',
    hardship: '只用来知道帮的是谁，不公开', late: '补记以前的事就改日期，系统会标“补录”', drop: '他家的走访记录都保留', void: '原记录划掉保留，履职记录里同时划掉；已经进“群众意见”的照常办', reveal: '看过的人、时间和理由都有记录', phone: '可以不留', otherCount: '不在名单上的',
    ties: '按{our.presidium}的分工填。已经在联系的不变，可以分几次加', keeper: '{our.presidiumMember}或领导。不在名单里的，请先给他开账号', said: '照代表原话记，几句就行', became: '现在还不知道的可以以后再写', raise: '按代表说的原话登记，当场有编号，由这位代表跟进；要写成建议，从那条意见里一点就行', endTie: '联系记录都保留',
  },
  /** What is asked of a deputy, as the burden guard counts it. */
  asks: { nextVisit: '约好的走访' },
  refusals: {
    notYours: '这条记录由代表本人、所在联络站和{our.congressOffice}掌握', whichDeputy: '请选是哪位代表', notADeputy: '这一天他（她）不是代表，请核对日期和人', notMetThere: '这位代表不在这个联络站，请重新选', anotherKind: '这条记录不能这样办', ended: '这条记录已经作废或不再联系',
    finishedBefore: '结果已经写过了', whichPlace: '请选是哪个村（社区）', noSuchPlace: '本{our.area}没有这个村（社区）', notYet: '日期还没到，请写已经做过的事', nextBefore: '下次的日期不能早于这一次', noSuchHousehold: '名单里没有这一户，请重新选', tooMany: '一位代表最多记 {most} 户',
    agreementOfMediation: '只有参与调解才有协议编号', helpedWhom: '请写帮的是谁', witnessName: '请写证明人姓名', finishedWhen: '办完日期要在做这件事之后，且不晚于今天',
    tiesByOffice: '谁联系哪些代表，由{our.congressOffice}按{our.presidium}的分工填', whichKeeper: '请选是谁去联系的', notYourDeputy: '这位代表不归您联系；请{our.congressOffice}先把联系分工填好', withHimself: '联系人和代表不能是同一个人', tooManyTies: '一个人最多联系 {most} 位代表', raisedBefore: '已经转成群众意见了', leftOffice: '他（她）已经不是代表，不能由他（她）跟进；请在“群众意见”里直接登记',
  },
  /** Why the program ends a tie. */
  leftOffice: '代表已不在任',
  duty: { visit: '{way}联系{place}群众 {count} 户', forum: '在{place}召开选民座谈会，{count} 户参加', mediation: '参与{place}一件纠纷的调解', talked: '与{name}谈话（{way}）', keptTouch: '联系代表{name}（{way}）' },
  lists: {
    noVisits: '还没有走访记录', noDeeds: '还没有办实事的记录', noHouseholds: '还没有固定联系户', late: '补录', voided: '已作废', left: '不再联系', households: '{count} 户', yuan: '{count} 元', hardship: '困难群众', opinion: '意见 {number}', next: '下次 {on}', unfinished: '还没写结果', agreement: '协议 {number}', visitsMade: '联系 {count} 次', noTies: '还没有分好谁联系哪些代表', noTalks: '还没有联系代表的记录', talkedWith: '今年已同 {done} / {of} 位代表谈过', talkedWithIn: '{year} 年同 {done} / {of} 位代表谈过', talks: '谈 {count} 次', notYet: '还没谈', last: '最近 {on}', withMe: '联系我的：{names}',
  },
} as const;
