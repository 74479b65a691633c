/** The words of a motion 议案: 案由, 案据, 方案. */
export interface MotionText {
  readonly title: string;
  readonly ground: string;
  readonly basis: string;
  readonly plan: string;
}

/** A road for the year's list of public works: adopted. */
export const roadMotion = {
  title: '关于把石桥至集镇公路提质改造列入年度民生实事项目的议案',
  ground: '石桥至集镇的村道是石桥、柳林、茶亭三个村出门的唯一通路。路基宽不足四米，会车要倒退几十米，雨天塌方一年断行好几回，三个村六千多人盼着拓宽。',
  basis: '代表小组用半个月走完全线：全长四点六公里，破损路面一千九百米，临崖没有护栏的有七处。交通运输管理站提供的记录里，去年在这条路上登记了十一起擦碰。乡镇人民代表大会依法决定本行政区域内公共事业的建设计划和项目，民生实事由代表票决。',
  plan: '请大会决定：把这条路的提质改造列入本年度民生实事项目；路基拓宽到六米，临崖段加装波形护栏，资金从镇级预算和上级补助中统筹；镇人民政府两个月内拿出施工方案，年底前完工，在下一次大会上报告结果。',
} as const satisfies MotionText;

/** What the presidium and the minutes said of it. */
export const roadWords = { ground: '内容属于大会职权，案由、案据、方案齐全，联名人数符合规定', vote: '应到代表 60 名，实到 57 名，赞成 55 票，反对 0 票，弃权 2 票，表决通过' } as const;

/** Stalls for those who sell what they grow: one office can do it, so it goes on as a suggestion. */
export const stallMotion = {
  title: '关于在东街农贸中心划出自产自销免费摊区的议案',
  ground: '逢集天亮前就有老人挑菜进镇，正摊租不起，只好蹲在东门人行道上卖，晒着淋着，城管一来就得收担子。',
  basis: '连着四个集日早上六点去数，沿街零散卖菜的少则八十二人，多则一百一十人，七成过了六十岁，一担菜不过卖三四十元。中心北侧雨棚下空着约两百平方米，市监所说产权归镇里，没有出租。',
  plan: '请大会决定：把北侧雨棚划作自产自销区，设六十个划线摊位，凭身份证当天领号，不收摊位费；由市监所管秩序、环卫所管清扫，三个月内启用。',
} as const satisfies MotionText;

/** Why it is none for the agenda, and what the office answered. */
export const stallWords = {
  ground: '划定摊区是有关单位职责内的管理事项，不需要大会作出决定，作为代表建议交办更快',
  contact: '带着平面图到村里见了领衔代表，一起定下摊位数和领号的办法，代表提出给年纪大的留靠门的位置。',
  answer: '东街农贸中心北侧雨棚已划为自产自销区，划线摊位六十二个，靠东门的十二个留给七十岁以上的老人。每个集日早上五点半起凭身份证领号，不收任何费用，秩序由我所派两人值守，清扫由环卫所负责。启用后连续六个集日，人行道上没有再摆担子。',
  plain: '北侧雨棚现在可以免费摆摊，逢集早上五点半凭身份证领号，老人优先靠门的位置。',
  mark: '说到的都做到了，集日去看过，老人们有地方坐了',
} as const;

/** Money for reservoirs, asked back once the budget had it. */
export const pondMotion = {
  title: '关于在镇级预算中增列山塘除险加固资金的议案',
  ground: '全镇山塘多数修于上世纪六七十年代，坝体渗漏、涵管堵塞，蓄不满也泄不快，旱时缺水、涝时担惊。',
  basis: '水利管理站排查四十三口山塘，其中九口评为病险，下游直接受影响的有一千二百亩田和三百二十户。今年镇级预算草案只有日常维护费八万元，没有除险加固的科目，而审查和批准预算是大会的职权。',
  plan: '请大会决定：在本年度镇级预算中增列除险加固资金六十万元，先做大塘、枫树坪等四口，其余五口列入下一年；资金专款专用，由主席团组织代表在汛前汛后各视察一次。',
} as const satisfies MotionText;

/** From the agenda back to the movers. */
export const pondWords = { ground: '涉及预算，属于大会审查批准的范围', back: '镇人民政府已在会上把六十万元写进修改后的预算草案，四口山塘都列了名，目的已经达到，请求撤回' } as const;

/** Old streets, still looking for those who move it too. */
export const streetMotion = {
  title: '关于作出保护东街西街老街风貌决定的议案',
  ground: '东街、西街两条老街留着成片的木板铺面和青石路，近年有人拆旧盖新，贴瓷砖、装卷闸门，再过几年就认不出来了。',
  basis: '文化和旅游服务中心登记的百年以上铺面有五十七间，三年里已经改掉十四间。入户问了九十六家，愿意保留原样的七十一家，担心的是漏雨和电线老化没有人帮着修。',
  plan: '请大会作出决定：划定两条街的保护范围，公布老铺面名录；修缮用木作和小青瓦，镇里每年安排一笔修缮补助并先改电线；新建改建先听街坊和代表的意见，执行情况每年向大会报告。',
} as const satisfies MotionText;

/** What those said who did not sign, or said yes by phone. */
export const signingWords = { declined: '我想先听听街上住户的意见' } as const;
