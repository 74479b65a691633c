/** A village or community of the invented county, with spots people name. */
export interface PlaceSeed {
  /** Three digits after the township's nine. */
  readonly code: string;
  readonly kind: 'village' | 'community';
  readonly name: string;
  /** How often people write from here, by size. */
  readonly weight: number;
  readonly spots: readonly string[];
}

/** Province digits 99 are used by nobody, so no code of this county belongs to a real place. */
export const county = { code: '990126', name: '望溪县' } as const;

const village = (code: string, name: string, weight: number, spots: readonly string[]): PlaceSeed => ({ code, kind: 'village', name, weight, spots });
const community = (code: string, name: string, weight: number, spots: readonly string[]): PlaceSeed => ({ code, kind: 'community', name, weight, spots });

/** 清河镇: twelve villages and six communities, one of them with a name of fifteen characters. */
export const clearRiverPlaces: readonly PlaceSeed[] = [
  village('201', '石桥村', 1.3, ['老石桥桥头', '供销社旧址', '村小后门', '大樟树下', '晒谷坪', '张家院子坎下', '石桥水井']),
  village('202', '柳林村', 1.2, ['柳树湾渡口', '砖厂岔路', '村卫生室门口', '磨坊拐弯', '九亩丘', '林家祠堂前']),
  village('203', '下湾村', 1.2, ['下湾码头', '油菜坝', '杨家桥', '文化礼堂边', '旧粮站', '回水湾']),
  village('204', '上河村', 1.1, ['上河坝', '水文站旁', '三棵枫', '菜籽榨坊', '河心洲对岸', '幸福亭']),
  village('205', '白鹭村', 1, ['白鹭塘', '鱼种场', '村口牌坊', '二道闸', '莲花田', '养鸭棚']),
  village('206', '松坡村', 0.9, ['松坡垭口', '茶厂门前', '护林点', '十八弯', '蓄水池', '观音岩']),
  village('207', '茶亭村', 1, ['老茶亭', '扁担桥', '茶园机耕道', '村部对面', '山背小学旧址', '石牌坊']),
  village('208', '大塘村', 1.1, ['大塘坝', '塘尾电灌站', '新农村安置点', '村口小卖部', '碾米坊', '三岔塘']),
  village('209', '龙井湾村', 0.9, ['龙井泉眼', '湾里桥', '竹器合作社', '后山公路', '百步梯', '马家坡']),
  village('210', '枫树坪村', 0.8, ['枫树坪', '矿山旧道', '回龙寺脚', '七组晒场', '高桥', '水塔']),
  village('211', '云门山村', 0.7, ['云门洞', '山门岔口', '鹰嘴崖', '半山停车坪', '老学堂', '箭竹坪']),
  village('212', '水碾坝村', 1, ['水碾坝', '碾子沟', '拦河堰', '桑园', '村便民服务站', '青石滩']),
  community('001', '东街社区', 1.5, ['东街菜市场', '老邮局', '东门桥', '人民医院旧楼', '钟鼓巷', '五金一条街', '农贸中心东门']),
  community('002', '西街社区', 1.3, ['西街口', '搬运社宿舍', '水产批发部', '西门停车场', '老影剧院', '裁缝巷']),
  community('003', '河滨社区', 1.3, ['河滨步道', '滨江路红绿灯', '亲水平台', '河滨花园北门', '旧船坞', '文化广场']),
  community('004', '北门社区', 1.1, ['北门车站', '粮库家属院', '北门小学路口', '加油站斜对面', '糖酒公司宿舍', '铁路桥洞']),
  community('005', '工业园社区', 1.2, ['园区一号路', '污水处理站旁', '职工公寓楼下', '园区东大门', '物流车场', '箱包厂后墙']),
  community('006', '幸福家园易地搬迁集中安置点社区', 1, ['幸福广场', '安置点幼儿园', '十二栋前坪', '爱心超市', '社区食堂', '北侧挡土墙']),
];

/** 云岭镇, small and in the hills. */
export const cloudRidgePlaces: readonly PlaceSeed[] = [
  community('001', '云岭街社区', 1.4, ['云岭老街', '卫生院门口', '中学围墙外', '汽车站', '敬老院']),
  village('201', '梨花村', 1, ['梨花坡', '选果厂', '三拱桥', '村口古井', '梨园小学']),
  village('202', '双溪村', 1, ['双溪口', '风雨桥', '溪边浣衣埠', '木材检查站', '双溪电站']),
  village('203', '高寨村', 0.8, ['寨门', '高寨梯田', '鼓楼坪', '半坡水池', '马头岭']),
  village('204', '青岩村', 0.9, ['青岩矿区路', '石灰窑', '岩脚', '仙女洞', '青岩坝']),
];

/** 白石乡, the smallest. */
export const whiteStonePlaces: readonly PlaceSeed[] = [
  village('201', '白石村', 1.3, ['白石滩', '乡政府门口', '圩场', '白石桥', '老戏台']),
  village('202', '竹山村', 1, ['竹山坳', '笋干厂', '吊脚楼群', '竹海停车场', '竹山小学']),
  village('203', '甘泉村', 0.9, ['甘泉井', '烤烟房', '甘泉渡', '村后水库', '四方塘']),
  village('204', '黄泥坡村', 0.8, ['黄泥坡顶', '红薯窖', '坡脚鱼塘', '变压器旁', '黄泥凹']),
];
