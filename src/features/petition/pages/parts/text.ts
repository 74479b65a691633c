/** Words of the pages of letters and visits. */
export const text = {
  list: {
    lead: '待分类 {toSort} 件，办理中 {running} 件，超期 {late} 件', caption: '{group}的来信来访', all: '全部', columns: { subject: '事由', source: '来源', state: '进展', next: '下一步' }, pages: '来信来访的页码', search: '事由、内容、机关、文号', kinds: '各类', sources: '各种来源', years: '各年', year: '{year} 年', ledger: '{year} 年登记簿', reset: '清除条件',
    none: '还没有登记过来信来访。', noneHint: '收到信、有人来访或上级交办时，点“登记来信来访”。要提意见建议的，登记成群众意见就行。', noneFound: '没有符合条件的来信来访。',
  },
  page: {
    back: '返回', notFound: '没有此件，或者您无权查看', said: '反映的事', progress: '办理', facts: '登记', timeline: '经过', alike: '相关的来信来访', alikeHint: '同一个人或同一个村两年内的；反复反映的，可以作为监督议题。', samePetitioner: '同一个人', rounds: '有权机关的办理', roundLine: '{stage}：{from} 受理，{due} 到期', roundExtended: '（已延期）',
    roundEnded: '{day} 办结：{words}', nobody: '没有留姓名、电话和住址', unknownName: '没有留姓名', hasAddress: '留了住址', more: '更正', nothing: '现在没有要您做的。', toldOn: '{day} {way}', opinion: '看原来的群众意见', only: '只有{our.clerk}和{our.chair}看得到来信来访。', revealed: '{name} {phone} {address}', revealedPersons: '代表：{names}', and: '、', by: '{who}，{day}',
  },
  below: { title: '交乡镇办理', withContact: '信访人信息已一并交', noContact: '没有交信访人信息', due: '{day}前报结果', line: '{day}交{town}', yes: '一并交', no: '不交', retry: '换了能办的人以后，点“催办”会再送一次' },
  forms: { agreed: '同意收回', refused: '不同意，还由我们办' },
  done: '办好了：{act}',
} as const;
