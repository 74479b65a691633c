/** Words of the place feature. */
export const text = {
  title: '村和社区',
  kinds: { province: '省', city: '市', county: '县（区）', township: '乡镇（街道）', village: '村', community: '社区' },
  verbs: { add: '添加', rename: '改名', merge: '并入另一个村', separate: '撤销合并' },
  fields: { kind: '类型', code: '代码', name: '名称', parent: '所属', into: '并入哪个村（社区）', mergedOn: '从哪天起', basis: '批准合并的文件', words: '为什么撤销' },
  hints: { code: '统计用区划代码：乡镇 9 位，村和社区 12 位', name: '写全称，例如：石桥村、东门社区', rename: '改名后，原有记录都跟着这个地方走', merge: '合并后，大家只能选新的村；以前的意见、建议、走访仍写原来的村名，在新的村下都查得到。驻村站点、联系户、选区转到新的村；原村委会没办完的交给新村委会，原村委会停用。合并成一个新名字、新代码的村，先添加新村，再把原来的村逐个并入。',
    mergedOn: '写批复或公告上的日期，不能晚于今天', basis: '文号或文件名，例如：关于同意合并的批复', separate: '登记错了才撤销：这个村重新可以选，以前的记录又归它名下。已经转到另一个村的站点、联系户、选区和村委会的工作不会自动转回，请逐个改。' },
  refusals: {
    onlyTheOffice: '村的合并由{our.congressOffice}登记',
    onlyTheKeepers: '村和社区名单由{our.congressOffice}或系统管理员维护', notACode: '代码的位数不对：乡镇 9 位，村和社区 12 位，都是数字',
    notOurs: '这个代码不在本地范围内，请核对前几位', townshipByCounty: '乡镇由县里添加和改名', codeTaken: '这个代码已经登记过了',
    nameTaken: '同一个地方已经有这个名称，请换一个', villageByTown: '村和社区的合并由所在的乡镇（街道）登记', mergedBefore: '这个村已经并入另一个村', notMerged: '这个村没有登记过合并', dayToCome: '还没到合并的日期，到那天再登记', samePlace: '不能并入自己', noSuchVillage: '请选本{our.area}的另一个村或社区', intoMerged: '要并入的村自己已经并入别的村，请选现在的村',
  },
  lists: { none: '还没有村和社区。先把它们加上，后面选地方时就能直接点选。', count: '{count} 个' },
} as const;
