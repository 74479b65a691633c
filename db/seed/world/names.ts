import type { Dice } from '../random.ts';

const surnames = [
  ...'王王王李李李张张张刘刘陈陈杨黄赵周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  '欧阳', '司徒', '上官', '诸葛', '尉迟', '皇甫',
];

const given = {
  male: [
    '建国', '志强', '国庆', '德明', '宝山', '长青', '永福', '文斌', '立新', '小军', '海涛', '建军', '永贵', '大勇', '学文', '家旺', '春生', '水生', '天佑', '光荣', '明义', '克俭', '守田', '金财', '正华',
    '新民', '世平', '庆丰', '胜利', '卫东', '红兵', '向阳', '东升', '凯', '磊', '鹏飞', '志远', '俊杰', '子豪', '宇航', '浩然', '一鸣', '思源', '嘉树', '景行', '书恒', '承志', '立功', '成林', '树根',
    '贵生', '有才', '中和', '继业', '怀远', '启明', '兴旺', '传宗', '良友', '本善', '云飞', '松柏', '秋生', '冬至', '满仓', '顺利', '和平', '自强', '致远',
  ],
  female: [
    '桂兰', '秀英', '玉梅', '金凤', '海燕', '红霞', '淑珍', '春花', '雪', '丽华', '菊香', '腊梅', '素芬', '翠萍', '月娥', '惠芳', '玉珍', '凤仙', '美玲', '晓燕', '丹', '静', '敏', '婷婷', '雨桐',
    '梦洁', '思琪', '佳慧', '欣怡', '若兰', '书瑶', '诗涵', '巧云', '银花', '冬梅', '秋菊', '爱莲', '来弟', '招娣', '满秀', '福珍', '彩虹', '立红', '小娟', '文静', '向红', '国英', '建芳', '亚男', '胜男',
    '念慈', '韵', '可心', '安宁', '知秋', '春暖', '芳草', '如意', '采薇', '慧君', '碧霞', '兰芝', '九妹', '三妹', '幺妹', '桃红', '杏花', '喜梅', '荣华', '清华',
  ],
} as const;

/** Names that computers stumble over: outside the basic plane, with a dot, of fifteen characters. */
export const rareNames = {
  male: ['欧阳𠮷祥', '阿卜杜热伊木江·买买提图尔荪江', '吉克·曲木阿普', '张䶮', '洛桑扎西'],
  female: ['王㛃', '阿依古丽·买买提江', '才让卓玛', '马·法图麦', '韦欧㵘娜'],
} as const;

/** As the account feature keeps it. */
export type Gender = 'male' | 'female';

/** A name not given out before. `taken` is filled; two of the same name are possible in life but would only confuse here. */
export function newName(dice: Dice, gender: Gender, taken: Set<string>): string {
  for (;;) {
    const name = dice.pick(surnames) + dice.pick<string>(given[gender]);
    if (!taken.has(name)) {
      taken.add(name);
      return name;
    }
  }
}

/** Numbers beginning 160 have been given to no operator: no code of the demo reaches anybody. */
export const phoneOf = (running: number): string => `160${String(running).padStart(8, '0')}`;
