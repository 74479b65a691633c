/** What a column of the county's yearly table may hold; a column without a field stays empty, to be filled in by hand. */
export const formFields = [
  'order', 'town', 'number', 'kind', 'title', 'topic', 'place', 'channel', 'lead', 'cosigners', 'submittedOn', 'assignedOn', 'main', 'others', 'dueOn', 'repliedOn', 'letter', 'signer', 'contactCount', 'attitude', 'result', 'promisedOn', 'state', 'closedOn', 'isPublished', 'late',
] as const;
export type FormField = (typeof formFields)[number];

/** One column as the county wants it. */
export interface FormColumn {
  readonly header: string;
  readonly field?: FormField | undefined;
}

/** The most cases in one Excel: more than this one town at a time. */
export const mostLines = 100_000;

/** The most columns of a table. */
export const mostColumns = 60;

/** How counties head these columns; the first that fits wins, so the narrower stands before the wider. */
const headings: readonly (readonly [FormField, RegExp])[] = [
  ['order', /^序号?$/], ['cosigners', /附议|联名/], ['lead', /领衔|代表|提出人|提议人|建议人/], ['others', /会办|协办/], ['main', /承办|主办|办理单位|责任单位/], ['town', /乡镇|镇街|街道|填报单位|地区/], ['number', /编号|件号|建议号|文号/],
  ['title', /案由|标题|题目|名称|内容/], ['topic', /类别|分类|领域/], ['kind', /种类|性质|类型/], ['place', /村|社区|地点|涉及/], ['channel', /会议|闭会|渠道/], ['submittedOn', /提出(日期|时间)|收到|收件/], ['assignedOn', /交办/], ['dueOn', /期限|限时|应办结/],
  ['letter', /答复(类别|等级|结果)|办理结果|[ABC]类|办理等级/], ['repliedOn', /答复|办复|复函/], ['promisedOn', /承诺|计划/], ['signer', /签发/], ['contactCount', /见面|沟通|走访|联系/], ['attitude', /态度/], ['result', /满意|评价|反馈/], ['closedOn', /办结(日期|时间)/], ['state', /进度|状态|办理情况|办结/], ['isPublished', /公开/], ['late', /补录/],
];

/** What a heading most likely asks for; undefined where nothing fits. */
export function fieldOf(header: string): FormField | undefined {
  const plain = header.normalize('NFKC').replaceAll(/\s|[（(].*?[）)]/g, '');
  return headings.find(([, test]) => test.test(plain))?.[0];
}

/** The columns of a row of headings copied out of a sheet, or written one a line; each with what it most likely asks for, and no field twice. */
export function columnsOf(row: string): FormColumn[] {
  const seen = new Set<FormField>();
  return row.split(/[\t\n]/).map((header) => header.trim()).filter((header) => header !== '').slice(0, mostColumns).map((header) => {
    const field = fieldOf(header);
    if (field === undefined || seen.has(field)) return { header };
    seen.add(field);
    return { header, field };
  });
}

/** One case of a town as it copies it to its county: every field by its name, as printed. */
export type YearLine = Readonly<Partial<Record<FormField, string>>>;

/** The cells of a line in the county's own order; `order` counts through the table. */
export const cellsOf = (columns: readonly FormColumn[], line: YearLine, order: number): string[] =>
  columns.map(({ field }) => (field === undefined ? '' : field === 'order' ? String(order) : line[field] ?? ''));
