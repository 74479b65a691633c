/** Words of plates, wall rules and the map. */
export const text = {
  title: '制度上墙', mapTitle: '联络站分布图',
  verbs: { writeRule: '改成本{our.area}自己的', endRule: '恢复范本', drawMap: '画分布图', setReviewNumber: '填审图号', dropMap: '撤下分布图' },
  fields: { rule: '制度', words: '条文', resolvedOn: '{our.presidium}通过日期', outlines: '村界文件', reviewNumber: '审图号' },
  hints: {
    words: '一行一条，不用写“第几条”，打印时自动编号', resolvedOn: '哪天的会议通过的；还没有开会的先空着', endRule: '以后打印用范本。本{our.area}写的条文留在记录里。',
    outlines: 'GeoJSON 文件（.geojson 或 .json），村、社区的界线各是一块，属性里有 12 位区划代码，或者和系统里一样的名称。可以请自然资源所或民政办提供',
    reviewNumber: '地图向社会公开，要先送自然资源部门审核、标明审图号。填了审图号，群众才看得到；没有就空着，以后再填，只有{our.congressOffice}、代表和联络站的人看', dropMap: '只撤下图，联络站和村的对照表照样能看。以后可以重新画。',
  },
  /** 五项制度的范本，一行一条。 */
  templates: {
    closedSeason: '代表在闭会期间参加{our.presidium}统一安排的视察、专题调研、执法检查，了解情况，提出建议、批评和意见，不直接处理问题（《代表法》第二十九条至第三十一条、第三十三条）。\n代表可以随时向{our.presidium}提出建议、批评和意见，有关单位应当在法定期限内答复（《代表法》第三十六条、第五十一条）。\n代表参加代表小组活动，以集体活动为主、小组活动为基本形式（《代表法》第二十六条）。\n代表可以应邀列席有关会议，依法获得执行代表职务所需要的信息和保障（《代表法》第四十六条）。\n代表不干预具体的行政执法和司法案件，不干预招标投标等经济活动（《代表法》第五十九条）。',
    activities: '每年年初定活动计划，写明次数、时间、内容和负责人，报{our.congressOffice}。\n{often}\n活动前征求代表意见、选好题目，提前 {notice} 天通知代表。\n活动中登记出席情况，作好记录；代表因故不能参加的，事先请假。\n活动后写清楚做了什么、提出了什么意见、交给了谁，书面汇报{our.congressOffice}，并跟踪办理结果。\n视察、专题调研、执法检查由{our.presidium}统一安排。',
    contact: '代表分工联系选民，每名代表固定联系若干户，名单记在联系选民登记卡上（《代表法》第二十八条、第三十七条）。\n通过走访、座谈、电话等方式同选民保持经常联系，宣传法律法规和人民代表大会的决议、决定。\n如实听取和记录选民的意见和要求，照原话写，不替选民概括。\n能当场说清楚的当场答复，需要办理的登记转办，由系统编号、跟踪。\n办理结果由代表或者联络站反馈给选民本人。\n保护选民的姓名、电话等个人信息，不对外公开。',
    reception: '代表接待选民日由{our.presidium}确定，时间、地点和接待代表提前 {notice} 天公布。\n接待代表按轮值表到站，确有事情的可以和别的代表换班。\n来访人不用预约，代表认真听、如实记，当场给回执和编号。\n不属于本{our.area}人大受理的，告诉来访人该找哪里；申诉、控告和检举，引导到有权处理的机关。\n意见由{our.congressOffice}转有关单位办理，办理情况按期反馈，来访人可以评价是否满意。\n没有人来访，也要如实登记。',
    dutyReport: '代表在任期内至少向原选区选民报告一次履职情况，由{our.presidium}组织（《代表法》第五十八条）。\n报告内容：学习法律法规、出席会议和提出议案建议、参加闭会期间活动、联系选民和办实事的情况，以及存在的不足。\n述职会请选民代表参加，代表报告后回答询问，听取意见。\n测评用无记名方式，结果当场公布。\n选民提出的意见由代表整改，整改情况再向选民说明。\n述职材料和测评结果归入代表履职档案。',
  },
  /** 活动次数那一条，按本地设定的次数写。 */
  often: { both: '每个季度至少活动 {perQuarter} 次，全年不少于 {perYear} 次。', quarter: '每个季度至少活动 {perQuarter} 次。', year: '全年活动不少于 {perYear} 次。', planned: '全年活动多少次，按年初的计划。' },
  print: { article: '第{number}条', resolved: '{day}通过', scan: '扫一扫，看本地的代表联络站', plateScan: '扫一扫，有什么事跟代表说', address: '地址', opening: '开放时间', head: '负责人', convener: '召集人', recorder: '联络员', otherStaff: '工作人员', deputies: '驻站代表', and: '、' },
  refusals: {
    tooManyArticles: '条文太多了，最多 {most} 条，请合并几条', tooManyPoints: '这些界线的拐点太多，最多 {most} 个。请在地图软件里简化后再传',
    onlyTheOffice: '上墙的制度和分布图由{our.congressOffice}办理', endedBefore: '这份条文已经换下了', resolvedLater: '通过日期不能晚于今天', noGeoJson: '这个文件不是 GeoJSON，或者里面没有村界（面）。请另存为 GeoJSON 再传', noPlaceOfOurs: '文件里没有一块是本{our.area}的村、社区：属性里要有 12 位区划代码，或者和系统里一样的名称', noTown: '这些界线拼不成一张图，请检查坐标',
  },
  pages: {
    rules: { lead: '五项制度各有一份范本，可以直接打印上墙，也可以改成本{our.area}自己的', template: '范本', own: '{by}于{on}写的', resolved: '{day}通过', wall: '打印', file: '上墙制度 {title}', noted: '挂好以后，请在联络站里“登记场所和牌子”，六有检查就会算上', former: '以前的条文（{count}）', formerOf: '以前的条文 · {title}', until: '{until}换下', back: '联络站', said: { writeRule: '已改好，以后打印用这一份', endRule: '已恢复范本' } },
    map: {
      lead: '{places} 个村（社区），{covered} 个有联络站', gaps: '还没有联络站：{names}', none: '还没有画分布图', noneHint: '有村界的 GeoJSON 文件，传一次就能画；没有也不要紧，下面的对照表说的是一样的。', label: '联络站分布示意图：{covered} 个村（社区）有联络站，{gaps} 个没有；下面的表说的是一样的',
      legend: '圆点是联络站，画在所在的村；斜线的村还没有联络站。示意图，不作划界依据。', review: '审图号：{number}', notPublic: '没有审图号，只有{our.congressOffice}、代表和联络站的人看得到这张图；别人只看到下面的对照表。', list: '各村的联络站', place: '村（社区）', stations: '联络站', noStation: '还没有', comma: '、',
      zoomIn: '放大', zoomOut: '缩小', west: '往西', east: '往东', north: '往北', south: '往南', all: '看全图', at: '正在看：{name}', missing: '文件里没有这些村的界线：{names}', print: '打印', back: '联络站', said: { drawn: '画好了，认出 {placed} 个村（社区），{unknown} 块不是本地的没有画', numbered: '审图号已改好', dropped: '已撤下' },
      chosen: '已选：{name}，{count} 块是本{our.area}的，{left} 块不是', noneChosen: '文件里没有一块写着本{our.area}村、社区的代码或者名称', doubtful: '没有画，分不清是哪个村：{names}。请在文件里让每块只写自己的代码或者名称，再传一次', joined: '文件里有几块都写着同一个村，合成了一片，请看看对不对：{names}', cannotRead: '读不了这个文件，请选 GeoJSON', tooLong: '文件太大，请先简化村界再传',
    },
  },
} as const;
