/** What hangs here, by its kind: the town's own text of a wall rule, or its map. */
export interface Sign {
  readonly id: string;
  readonly version: number;
  readonly kind: 'rule' | 'map';
  /** Replaced by a later one or given up. */
  readonly ended: boolean;
}

/** The laws that the five systems and the map rest on. */
export const laws = {
  /** 视察、专题调研、执法检查由主席团统一安排，不直接处理问题 */
  inspection: '《代表法》第二十九条至第三十一条、第三十三条',
  /** 代表小组是闭会期间活动的基本形式 */
  groups: '《代表法》第二十六条、第三十七条',
  /** 就地就近联系群众 */
  contact: '《代表法》第二十八条',
  /** 述职和公示履职信息 */
  report: '《代表法》第五十八条',
  /** 向社会公开的地图应当报送审核，标明审图号 */
  review: '《地图管理条例》第十五条、第二十二条',
} as const;

/** The longest text of one rule: more is not read from three steps away. */
export const longestRule = 1500;

/** Outlines of a town as they are sent: the file thinned by the browser. */
export const longestOutlines = 900_000;
