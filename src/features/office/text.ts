/** Words of the office feature. */
export const text = {
  title: '承办单位',
  kinds: {
    department: '{our.departments}', villageCommittee: '村（居）民委员会', countyBranch: '{our.branches}', governmentOffice: '{our.governmentOffice}',
    congressOffice: '{our.congressOffice}', townGovernment: '{our.governmentFull}',
  },
  letterForms: { official: '以本单位名义正式行文', plain: '用普通信函答复', none: '由{our.governmentFull}行文' },
  verbs: { open: '新增单位', amend: '修改', close: '停用', reopen: '恢复使用', handOverWork: '移交在办件' },
  fields: { kind: '类型', name: '名称', placeCode: '所在村（社区）', writesOutward: '可以正式对外行文', phone: '办公电话', duties: '职责', letterForm: '答复方式', toId: '由哪个单位接着办', words: '移交原因', closes: '移交后停用这个单位' },
  hints: {
    name: '写全称，例如：农业农村办公室、石桥村村民委员会', writesOutward: '有自己的发文字号和公章才能选；内设机构由{our.governmentFull}行文',
    duties: '简单写管哪些事，方便交办时挑选', close: '停用后不再接收新的交办，原有记录都保留，可以恢复使用',
    handOverWork: '在办的建议、承诺、群众意见一次转给另一个单位，签收、沟通、答复稿都带过去，期限不变，每一件都记下来',
    closes: '单位撤销、合并的勾选。这里的承办人要在名册里另加到新单位',
  },
  refusals: {
    onlyTheOffice: '承办单位由{our.congressOffice}维护', isClosed: '这个单位已经停用，请先恢复使用', isOpen: '这个单位正在使用中', sameOffice: '不能移交给自己', noSuchOffice: '接手的单位不存在、已停用，或者是人大办公室，请重新选择',
    placeMissing: '请选择是哪个村（社区）的委员会', noSuchPlace: '本{our.area}没有这个村（社区）', nameTaken: '已经有同名的单位，请换一个名称',
    onlyOne: '这一类单位只能有一个，请修改原有的那个', placeHasOne: '这个村（社区）已经登记了村（居）民委员会',
  },
  lists: { none: '还没有承办单位。先把站所和村（居）委会加上，交办时才能选到。', closed: '已停用', open: '使用中' },
} as const;
