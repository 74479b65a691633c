import type { Kind, Source } from '#features/petition/rules.ts';

/** Who brings a letter or visit; nobody where he will not say. */
interface Petitioner {
  readonly name?: string;
  readonly phone?: string;
  readonly address?: string;
  readonly headCount?: number;
  readonly representatives?: readonly string[];
}

/** A letter, visit or call of the invented town, as it is written down. */
export interface Letter {
  readonly source: Source;
  readonly subject: string;
  readonly content: string;
  /** Three digits after the township's nine. */
  readonly place: string;
  readonly kind: Kind;
  readonly organ?: string;
  readonly who: Petitioner;
  readonly fromBody?: string;
  readonly fromNumber?: string;
}

/** What came to the town itself. */
export const letters = {
  boundary: {
    source: 'letter', kind: 'claim', place: '205', subject: '水渠改道后承包地界线不清', who: { name: '陶谷生', phone: '16000009101', address: '白鹭村三组' },
    content: '我家和邻居的承包地原来以水渠为界。前年水渠改道，渠址填平种了庄稼，邻居说填出来的归他，我家少了将近三分地。村里调解过两回没有结果，请有关部门来量一量。',
  },
  farm: {
    source: 'visit', kind: 'claim', place: '208', organ: '镇农业农村办公室', subject: '养殖场夜里往塘里排粪水', who: { name: '柏长庚', address: '大塘村五组', headCount: 8, representatives: ['柏长庚', '蒲秋菊', '宗大有'] },
    content: '塘尾的养殖场一到下雨天的夜里就往大塘排粪水，塘里的鱼翻了两次，洗菜的水井也有味道。找过场主，他说有沼气池。我们要求停止直排，把塘清干净，赔鱼的损失。',
  },
  hearing: { source: 'phone', kind: 'proposal', place: '003', subject: '人代会旁听名额贴到公开栏', content: '听说人代会可以旁听，但是不知道哪天开、怎么报名。建议提前半个月把旁听名额和报名办法贴在社区公开栏，也发到居民群里。', who: {} },
  allowance: {
    source: 'letter', kind: 'claim', place: '206', organ: '镇民政办公室', subject: '低保停发后没有收到书面决定', who: { name: '蓝月娥', address: '松坡村二组' },
    content: '我家去年十月起没有再收到低保金，去问说是儿子打工收入超了。儿子今年受伤在家养了半年，医药费还欠着。我没有收到书面决定，请求重新核实。',
  },
  divorce: { source: 'letter', kind: 'judicial', place: '001', organ: '县人民法院', subject: '对离婚时分房子的判决不服', content: '法院把街上的房子判给了对方，我出的首付没有算进去。我认为判得不公，请人大过问。', who: { name: '樊素心', phone: '16000009102', address: '东街社区钟鼓巷' } },
  sand: { source: 'letter', kind: 'accusation', place: '212', organ: '县纪委监委', subject: '反映村里河砂款去向不明', content: '前年村里卖了拦河堰下面的河砂，听说有二十多万，账上没有公布过。请查一查钱用到哪里去了。', who: { address: '水碾坝村' } },
  quarry: {
    source: 'visit', kind: 'claim', place: '210', organ: '县自然资源局清河所', subject: '采石放炮震裂房墙', who: { name: '雷有田', phone: '16000009103', address: '枫树坪村七组' },
    content: '矿山旧道边的采石点去年又放炮，我家正屋的墙裂了三道，能伸进手指。要求来人鉴定，该修的修，该赔的赔。',
  },
  canteen: { source: 'visit', kind: 'proposal', place: '006', subject: '代表联系群众的日子改到赶集天', content: '安置点的人白天都在厂里上班，接待日定在周三上午，想说话的人来不了。建议把我们社区的接待改到赶集天的傍晚。', who: { name: '尤小满', address: '幸福家园十二栋' } },
  neighbourTown: { source: 'passedOn', kind: 'claim', place: '207', subject: '征地青苗补偿没有领到', content: '修公路占了我家的茶园，青苗补偿款别人都领了，我家的一直没有到账。', who: { name: '管春芽', address: '云岭镇双溪村' }, fromBody: '县信访局', fromNumber: '望信转〔2026〕21号' },
  pipes: { source: 'passedOn', kind: 'claim', place: '004', subject: '小区换水管收费要退', content: '物业换水管向每户收了六百元，说好多退少补，工程完了一年没有退，也没有公布账目。', who: { name: '解长河', address: '北门社区粮库家属院' }, fromBody: '县住房和城乡建设局', fromNumber: '望建函〔2026〕35号' },
  twice: { source: 'letter', kind: 'claim', place: '206', subject: '低保停发请求复核', content: '同前一封信，再寄一次。', who: { name: '蓝月娥', address: '松坡村二组' } },
} as const satisfies Record<string, Letter>;

/** What came to the county; the first two were sent down to the town. */
export const fromAbove = {
  bridge: {
    source: 'letter', kind: 'claim', place: '209', subject: '湾里桥限重后运竹子要绕二十里', who: { name: '竺清和', phone: '16000009104', address: '龙井湾村竹器合作社' },
    content: '湾里桥去年查出来是危桥，限重三吨。合作社的竹子运不出去，要绕二十里山路，一年多花运费四万多。镇里说等上级安排，等了一年。请给一个修桥的准话。',
  },
  well: { source: 'visit', kind: 'claim', place: '202', subject: '打井抽水后自家水井干了', who: { name: '水根生', address: '柳林村九亩丘' }, content: '砖厂旁边打了一口深井抽水卖，今年入秋我们九户的老井都见底了，要到渡口挑水。找过村里两次，说是手续齐全。请查一查该不该打在那里。' },
  own: { source: 'letter', kind: 'proposal', place: '001', subject: '县道岔口加装凸面镜', who: { name: '车行远' }, content: '粮库出来的岔口看不见县道上的车，一年撞了四回，请加一面凸面镜。' },
} as const satisfies Record<string, Letter>;
