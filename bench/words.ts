import { type Dice, diceOf } from '#db/seed/random.ts';

const spots = ['石桥', '南渠', '东风路', '竹林', '大坪', '桂花', '新店', '河湾', '白果', '青杠', '马鞍', '龙泉', '双井', '柳荫', '观音岩', '麻柳', '长坡', '枫香', '银杏', '沙坝'];
const things = ['水塔', '路灯', '桥面', '涵洞', '排水沟', '垃圾房', '公交站', '卫生室', '灌溉渠', '电线杆', '校门口', '堤坝', '停车场', '健身场', '村道', '蓄水池', '文化室', '农贸市场', '护栏', '公厕'];
const troubles = ['漏水', '不亮', '开裂', '堵塞', '没有人清扫', '年久失修', '积水', '坑坑洼洼', '晚上很吵', '没有护栏', '经常停电', '被占用', '标识看不清', '雨天打滑', '异味很重'];
const asks = ['尽快修好', '换成新的', '加装护栏', '清理疏通', '安排专人管护', '列入明年的计划', '先摸清底数再分批解决', '公布解决的时间', '请专业单位检测'];
const sufferers = ['老人', '上学的孩子', '种菜的农户', '沿街商户', '骑车的人', '沿线两百多户人家', '来赶场的人'];

/** The words of one invented case. */
export interface CaseWords {
  readonly title: string;
  readonly facts: string;
  readonly proposal: string;
}

/** Draws cases in words that differ; the same seed draws the same. */
export function caseWords(seed: number): () => CaseWords {
  const { pick, int }: Dice = diceOf(seed);
  return () => {
    const [spot, thing, trouble] = [pick(spots), pick(things), pick(troubles)];
    return {
      title: `关于解决${spot}${int(1, 30)}组${thing}${trouble}问题的建议`,
      facts: `${spot}村的${thing}从去年${int(1, 12)}月起${trouble}，${pick(sufferers)}最不方便，先后反映过${int(1, 9)}次，附近的${pick(things)}也${pick(troubles)}。`,
      proposal: `建议${pick(asks)}，再${pick(asks)}，费用约${int(1, 90)}万元。`,
    };
  };
}
