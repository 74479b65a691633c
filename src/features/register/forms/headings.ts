import { orderField, type ReadColumn } from '../rules/form.ts';

/** A column of a register as a heading may ask for it. */
export interface KnownColumn {
  readonly key: string;
  readonly label: string;
  readonly byPen: boolean;
}

/** Further words for a column, by its key; they count where the register has such a column. */
const others: Readonly<Record<string, readonly string[]>> = {
  number: ['编号', '登记编号', '登记号', '建议编号'],
  topic: ['活动名称', '活动主题', '活动内容主题', '名称', '主题'], kind: ['活动类型', '类型', '类别'], startsOn: ['活动日期', '活动时间', '时间', '日期'], venue: ['活动地点', '地点'], host: ['所属联络站', '组织单位'],
  asked: ['应到人数', '应参加人数'], came: ['实到人数', '参加人数', '参加人员', '参加代表'], attendance: ['考勤', '考勤情况', '到会情况', '出勤情况'], agenda: ['主要内容', '活动情况', '活动记录'], points: ['发言情况', '发言内容'], feedback: ['办理情况', '落实情况', '处理结果'], guests: ['列席人员', '邀请人员'],
  receivedOn: ['接待时间', '来访时间', '来访日期', '登记时间', '登记日期', '收到时间', '收到日期', '时间', '日期'], station: ['接待场所', '联络站', '地点'], deputy: ['代表姓名', '人大代表', '接待人', '接待代表姓名'],
  name: ['姓名', '来访人', '来访人姓名', '来访选民', '选民姓名', '群众姓名', '代表姓名'], place: ['住址', '家庭住址', '地址', '村', '村社区', '村居', '所在村组'], phone: ['联系电话', '联系方式', '手机', '手机号', '电话号码'],
  content: ['反映的主要问题', '反映主要问题', '反映内容', '反映问题', '反映的问题', '来访事由', '主要诉求', '诉求', '意见内容', '意见建议', '反映事项'], sort: ['问题类别', '意见类别', '分类'], way: ['处理情况', '办理情况', '处理意见', '处理结果'], dueOn: ['办理期限', '答复期限', '限办日期'], answeredOn: ['反馈时间', '答复时间', '答复日期'], answer: ['办理情况', '处理结果', '答复内容'], rating: ['满意度', '满意程度', '选民评价', '群众评价'],
  passedTo: ['承办单位', '交办单位', '办理单位'], passedOn: ['转办时间', '转办日期', '交办时间', '交办日期'], enteredBy: ['登记人', '记录人', '填写人'],
  doneOn: ['办理时间', '办理日期', '时间', '日期'], what: ['实事名称', '办实事内容', '内容', '主要内容'], helped: ['受益对象', '受益群众', '受益人', '帮扶对象'], means: ['投入'], amount: ['资金', '金额', '投入资金'], result: ['效果', '办理结果', '完成情况', '办理成效'], witness: ['证明人姓名'],
  visitedOn: ['联系时间', '走访时间', '走访日期', '时间', '日期'], voters: ['联系选民', '选民姓名', '走访对象', '联系对象'], heard: ['反映问题', '反映情况', '意见建议', '选民意见'], told: ['宣传内容', '宣讲'], answered: ['答复情况', '处理情况'], nextOn: ['下次联系时间'],
  gender: ['性别'], born: ['出生日期', '出生年月日'], party: ['政治面貌'], workPost: ['工作单位及职务', '单位及职务', '工作单位', '职务'], card: ['代表证编号', '证号'], district: ['所在选区', '选区名称'], group: ['所在小组', '小组'],
  title: ['案由', '建议标题', '建议题目', '题目', '建议名称'], lead: ['领衔人', '提出人', '领衔代表姓名', '代表姓名'], cosigners: ['附议人', '联名代表', '附议代表'], submittedOn: ['提出日期', '收到时间'], main: ['承办单位', '主办'], others: ['协办单位', '会办'], assignedOn: ['交办时间', '交办日期'], repliedOn: ['答复时间', '答复日期'], letter: ['办理结果', '答复结果', '办理类别'],
};
const pen = /签字|签名|签章|盖章|备注|审核|核实|批示|粘贴/;
const orders = ['序号', '序', '顺序', '顺序号', '编次'];

/** A heading without blanks, brackets and what stands in them. */
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s|[(（【[].*?[)）】\]]|[:：*★]/g, '').replaceAll('、', '');

/** What each heading of a form asks for: a column of the register, nothing but an empty cell, or not known. No field is given twice. */
export function columnsFor(headers: readonly string[], columns: readonly KnownColumn[]): ReadColumn[] {
  const names = columns.flatMap(({ key, label }) => [bare(label), ...(others[key] ?? [])].map((name) => ({ key, name })));
  const longest = names.filter(({ name }) => name.length >= 2).toSorted((a, b) => b.name.length - a.name.length);
  const used = new Set<string>();
  const free = (found: readonly { key: string }[]): string | null => found.find(({ key }) => !used.has(key))?.key ?? null;
  const give = (header: string, field: string, how: ReadColumn['how']): ReadColumn => {
    used.add(field);
    return { header, field, how };
  };
  // What is named exactly is given first, so that a heading that only resembles it cannot take its field.
  const sure = headers.map((header): ReadColumn | null => {
    const said = bare(header);
    if (orders.includes(said) && !used.has(orderField)) return give(header, orderField, 'recognised');
    const exact = free([...columns.filter(({ label }) => bare(label) === said), ...names.filter(({ name }) => name === said)]);
    return exact === null ? null : give(header, exact, 'recognised');
  });
  return sure.map((found, place): ReadColumn => {
    const header = headers[place] ?? '';
    const said = bare(header);
    if (found) return found;
    if (pen.test(said)) return { header, field: null, how: 'recognised' };
    const near = free(longest.filter(({ name }) => said.includes(name) || (said.length >= 2 && name.includes(said))));
    return near === null ? { header, field: null, how: 'unknown' } : give(header, near, 'doubtful');
  });
}
