import { reasonHeaders } from '#platform/import/papers.ts';
import { recogniser } from '#platform/import/recognise.ts';

/** What a column of a roster is about. The last four are recognised only to be left out. */
export type Column =
  | 'name' | 'gender' | 'born' | 'ethnicity' | 'party' | 'education' | 'workUnit' | 'workPost' | 'district' | 'electedBy' | 'group'
  | 'phone' | 'cardNumber' | 'electedOn' | 'level' | 'stations' | 'congressPost' | 'remark'
  | 'sequence' | 'reason' | 'idNumber' | 'address';

/** The headers people use, the plainest first: it heads the blank template. */
export const headers: Readonly<Record<Column, readonly string[]>> = {
  sequence: ['序号', '编号', '号', 'no', '排序'],
  name: ['姓名', '代表姓名', '名字', '代表名字', '代表'],
  gender: ['性别'],
  born: ['出生年月', '出生日期', '出生年月日', '出生时间', '生日'],
  ethnicity: ['民族', '族别'],
  party: ['党派', '政治面貌', '所属党派', '党派团体'],
  education: ['文化程度', '学历', '最高学历', '全日制学历'],
  workUnit: ['工作单位', '所在单位', '单位', '单位名称', '所在村'],
  workPost: ['工作单位及职务', '工作单位和职务', '单位及职务', '单位职务', '现任职务', '职务', '职业', '身份'],
  district: ['选区', '所在选区', '选区名称', '选区号', '选区编号', '当选选区', '所属选区'],
  electedBy: ['选举单位', '原选举单位', '选出单位'],
  group: ['代表小组', '小组', '所在小组', '所属小组', '代表团', '所在代表团', '代表联组', '联组', '组别'],
  phone: ['联系电话', '手机号码', '手机号', '手机', '电话', '电话号码', '联系方式', '移动电话'],
  cardNumber: ['代表证号', '代表证编号', '代表证号码', '证号'],
  electedOn: ['当选时间', '当选日期', '选举时间', '任职时间'],
  level: ['代表层级', '代表级别', '层级', '级别', '代表类别'],
  stations: ['联系站点', '联络站', '所属联络站', '联系点', '进驻站点', '所在联络站', '代表联络站'],
  congressPost: ['人大职务', '大会职务', '代表职务', '主席团职务'],
  remark: ['备注', '说明', '附注'],
  reason: reasonHeaders,
  idNumber: ['身份证号', '身份证', '身份证号码', '公民身份号码', '身份号码', '证件号码'],
  address: ['家庭住址', '住址', '家庭地址', '现住址', '通讯地址', '户籍地址'],
};

/** How a roster is recognised: it names the people, and at least two things about them. */
export const rosterColumns = recogniser(headers, 'name');

/** True of the cell above the names, and of the same cell where the header is printed again on a later page. */
export const headsNames = rosterColumns.headsKey;
