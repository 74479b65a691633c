/** What deputies do for a living, by where they come from; most of them work in fields and workshops. */
export const livelihoods = {
  village: [
    '{村}党支部书记', '{村}村民委员会主任', '{村}妇联主席', '{村}种粮大户', '{村}果农', '{村}村医', '{村}养蜂能手', '{村}农机手', '{村}茶农', '{村}竹编艺人', '{村}村民小组长', '{村}返乡创业青年',
    '{村}小学教师', '{村}护林员', '{村}养殖专业户', '{村}村民',
  ],
  community: [
    '{村}党总支书记', '{村}居民委员会主任', '{村}网格员', '个体工商户', '镇中学教师', '镇中心卫生院护士', '退休干部', '公交司机', '社区志愿者', '农贸市场经营户', '邮政投递员', '律师事务所职员',
  ],
  enterprise: ['箱包厂缝纫工', '竹木制品厂技术员', '米业公司质检员', '服饰车间班组长', '饮用水厂厂长', '物流公司司机', '农机合作社理事长'],
} as const;

/** Offices of deputies of the county's congress who live in the town. */
export const countyLivelihoods: readonly string[] = [
  '清河镇党委书记', '清河镇中学校长', '清河镇中心卫生院主治医师', '清河农村商业银行信贷员', '望溪县竹编厂厂长', '石桥村党支部书记', '东街社区居民', '县妇联兼职副主席、柳林村村民', '清河镇农机专业合作社理事长',
  '清河镇敬老院护理员', '望溪县人民法院人民陪审员、茶亭村村民', '清河供电所检修班长', '白鹭村养殖专业户',
];

/** Other columns of a roster. */
export const schooling: Readonly<Record<string, number>> = { 小学: 6, 初中: 30, 高中: 24, 中专: 12, 大专: 18, 本科: 10 };
export const parties: Readonly<Record<string, number>> = { 中共党员: 58, 群众: 34, 民盟盟员: 2, 农工党党员: 2, 共青团员: 4 };
export const peoples: Readonly<Record<string, number>> = { 汉族: 88, 回族: 3, 苗族: 3, 彝族: 2, 侗族: 2, 藏族: 1, 维吾尔族: 1 };

/** Eight stations in workshops and other units: name of the unit and the place it stands at. */
export const enterpriseStations: readonly { unit: string; place: string; address: string }[] = [
  { unit: '禾丰米业', place: '005', address: '工业园一号路 3 号办公楼一层' },
  { unit: '青竹源竹木制品厂', place: '005', address: '工业园二号路职工之家' },
  { unit: '远行箱包厂', place: '005', address: '工业园三号路工会活动室' },
  { unit: '暖阳服饰帮扶车间', place: '006', address: '安置点北侧车间二楼' },
  { unit: '清泉饮用水厂', place: '206', address: '松坡垭口厂区门卫室旁' },
  { unit: '金穗农机专业合作社', place: '208', address: '大塘坝机库会议室' },
  { unit: '供销合作社联合社', place: '001', address: '五金一条街 27 号' },
  { unit: '山野菌菇种植专业合作社', place: '211', address: '半山停车坪东侧' },
];

/** When a station is open, in the words of its door plate; villages go by market days. */
export const openingTimes: readonly string[] = [
  '每月 5 日、15 日、25 日上午 8:30—11:30', '每周三上午 8:30—11:30', '逢二、五、八赶集日上午 8:00—11:00', '每月第一个星期六全天', '每周五下午 14:30—17:30', '每月 10 日、20 日上午；农忙时顺延到晚饭后', '工作日中午 12:00—13:30，方便职工',
];
