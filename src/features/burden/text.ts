/** Words of the burden guard. */
export const text = {
  title: '减负',
  hints: { ceiling: '上限由本{our.area}自己定（设置里的“每月最多请代表办几件事”）。超过了只提醒，不拦。' },
  papers: {
    title: '{year}年{month}月代表减负情况', asked: '一、请代表办的事', askedWords: '本月请{asked}名代表办事{total}件次，全体{deputies}名代表平均每人{mean}件，最多的{most}件。', byKind: '其中：{parts}。', part: '{words}{count}件次', semicolon: '；', nothing: '没有',
    kept: '二、控制情况', noneOver: '本{our.area}自定每名代表每月不超过{ceiling}件，本月没有代表超过。', someOver: '本{our.area}自定每名代表每月不超过{ceiling}件，本月有{over}名代表超过。', savedWords: '同一天合并安排，代表少跑{saved}趟。',
    never: '三、坚持不做的事', neverWords: '不强制打卡签到，不采集位置和行程，照片可传可不传，不用点赞、登录次数、在线时长考核代表，不搞积分排名。同一件事只填一次，四簿四卡、履职档案由已有记录自动生成。以上数字由系统按已有记录统计，没有另外请代表填表。',
  },
} as const;
