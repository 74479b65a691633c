import type { OfficeKind } from '#features/office/rules.ts';
import type { OfficeKey } from '../texts/subject.ts';

/** An office of an invented town; `keys` are the matters it handles. */
export interface OfficeSeed {
  readonly keys: readonly OfficeKey[];
  readonly kind: OfficeKind;
  readonly name: string;
  readonly duties: string;
  /** Ending of the name its officer signs in by; without one nobody of it has an account. */
  readonly signIn?: string;
}

const department = (keys: readonly OfficeKey[], name: string, duties: string, signIn?: string): OfficeSeed => ({ keys, kind: 'department', name, duties, ...(signIn ? { signIn } : {}) });
const branch = (keys: readonly OfficeKey[], name: string, duties: string, signIn?: string): OfficeSeed => ({ keys, kind: 'countyBranch', name, duties, ...(signIn ? { signIn } : {}) });

/** Government, government office and the congress's own, which every town has; `town` is its short name. */
export const leadingOffices = (town: string): OfficeSeed[] => [
  { keys: [], kind: 'townGovernment', name: `${town}人民政府`, duties: '对外行文，统一答复代表建议' },
  { keys: ['government'], kind: 'governmentOffice', name: '党政办公室', duties: '公文流转、分办、便民服务大厅', signIn: '党政办' },
  { keys: [], kind: 'congressOffice', name: '人大办公室', duties: '主席团日常工作，意见建议的登记、转交和督办' },
];

/** Fourteen departments and five branch offices of county organs. */
export const clearRiverOffices: readonly OfficeSeed[] = [
  department(['farming'], '农业农村服务中心', '粮食生产、农技、农机、畜牧和农村经营管理', '农业中心'),
  department(['water'], '水利管理站', '饮水、灌溉、防汛、河道管护', '水管站'),
  department(['building'], '村镇建设服务中心', '道路、路灯、排水、危房改造和市政维护', '村建中心'),
  department(['traffic'], '交通运输管理站', '农村公路养护、客运和道路安全设施', '交管站'),
  department(['civil'], '民政和社会事务办公室', '低保救助、养老、残疾人和儿童福利', '民政办'),
  department(['emergency'], '应急管理和消防工作站', '安全生产、消防、地质灾害和防溺水', '应急站'),
  department(['school'], '中心学校', '中小学、幼儿园和教学点管理', '中心校'),
  department(['clinic'], '中心卫生院', '门诊、公共卫生和村卫生室管理', '卫生院'),
  department(['social'], '人力资源和社会保障服务中心', '养老医疗保险、就业培训、劳动监察', '社保中心'),
  department(['cleaning'], '环境卫生管理所', '垃圾清运、公厕、污水处理设施运行', '环卫所'),
  department(['culture'], '文化和旅游服务中心', '文化站、体育设施、文物和旅游', '文化站'),
  department(['forest'], '林业工作站', '护林防火、采伐管理、古树名木', '林业站'),
  department(['finance'], '财政所', '惠农补贴、村级财务代管、项目资金', '财政所'),
  department(['veterans'], '退役军人服务站', '优抚安置、双拥和创业扶持', '退役站'),
  branch(['police'], '清河派出所', '治安、户籍、交通秩序协管', '派出所'),
  branch(['market'], '清河市场监督管理所', '集市管理、食品药品、计量和价格', '市监所'),
  branch(['land'], '清河自然资源所', '宅基地、征地、地质环境', '资源所'),
  branch(['justice'], '清河司法所', '人民调解、法律援助、社区矫正', '司法所'),
  branch(['power'], '清河供电所', '配电网运行、报修和用电服务', '供电所'),
];

/** A small town puts several duties into one office. */
export const smallTownOffices = (town: string): OfficeSeed[] => [
  department(['farming', 'water', 'forest'], '农业农村和水利服务中心', '农林水利综合服务', '农业中心'),
  department(['building', 'traffic', 'cleaning', 'land'], '乡村建设和环境综合服务中心', '建设、交通、环卫', '建设中心'),
  department(['civil', 'social', 'veterans'], '民政和社会保障办公室', '救助、养老、就业', '民政办'),
  department(['school'], '中心学校', '教育教学管理', '中心校'),
  department(['clinic'], '卫生院', '医疗和公共卫生', '卫生院'),
  department(['culture', 'market'], '文化和市场服务站', '文体、集市', '文化站'),
  department(['finance', 'emergency'], '财政和应急管理所', '财务、安全', '财政所'),
  branch(['police', 'justice'], `${town.slice(0, 2)}派出所`, '治安、户籍、调解', '派出所'),
  branch(['power'], `${town.slice(0, 2)}供电站`, '用电服务', '供电站'),
];
