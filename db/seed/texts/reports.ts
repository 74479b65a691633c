import type { Subject } from './subject.ts';

/** Reports of wrongdoing: registered, seen by clerk and chair only, and passed on. */
export const reports: readonly Subject[] = [
  {
    key: 'cadre', office: 'government', choice: 'report', weight: 0.7,
    elsewhere: { channel: 'discipline', bodyName: '县纪委监委', reason: ['反映干部作风和廉洁问题由纪检监察机关受理，已按规定移送并登记编号', '举报事项已密封转交纪检监察机关，人大不调查个案'] },
    what: ['有个组干部把危房补助给了自己小舅子', '办酒席收礼，一年办了四回', '低保评议的时候谁送烟谁就有', '公家的车周末在外面拉私活'],
    hurt: ['大家敢怒不敢言', '真正困难的反倒没有', '说出来怕穿小鞋'],
    wish: ['请上面派人查，不要让他知道是我说的', '查清楚给大家一个交代', '我有照片可以交'],
    solved: ['已移送'], later: ['已移送，{期}回音'], cannot: ['已移送'],
  },
  {
    key: 'sandMining', office: 'government', choice: 'report', weight: 0.6,
    elsewhere: { channel: 'police', bodyName: '县公安局', reason: ['反映的情况涉嫌违法犯罪，已转公安机关核查', '线索已经转交公安机关，由其依法处理'] },
    what: ['半夜有船在{处}偷挖河沙，天亮就走', '山里有人开地下赌场，外地车牌一排', '打着合作社的名头集资，利息高得吓人', '有人收购学生的银行卡电话卡'],
    hurt: ['河堤脚都被掏空了', '有人输了房子', '好几个老人把养老钱投进去了'],
    wish: ['快去查，晚了就跑了', '千万保密', '别让更多人上当'],
    solved: ['已转公安'], later: ['已转公安，{期}回音'], cannot: ['已转公安'],
  },
  {
    key: 'environmentReport', office: 'government', choice: 'report', weight: 0.5,
    elsewhere: { channel: 'other', bodyName: '市生态环境局{县}分局', reason: ['举报企业偷排须由生态环境执法部门取证查处，已当天转办', '已连同您拍的照片转生态环境执法队，结果由他们书面答复'] },
    what: ['化工厂趁下雨往河里偷排，水面起白沫', '废机油倒在{处}的坑里，拿土盖了', '夜里有车来填埋不知道什么桶，味道刺鼻', '电镀作坊藏在猪圈后面'],
    hurt: ['第二天漂了一层死鱼', '草都死了一片', '风一吹嗓子眼发苦'],
    wish: ['带人来取水样', '我可以带路', '罚了还要让他清干净'],
    solved: ['已转办'], later: ['已转办，{期}回音'], cannot: ['已转办'],
  },
];
