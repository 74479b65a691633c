/** Words of the place feature. */
export const text = {
  title: '村和社区',
  kinds: { province: '省', city: '市', county: '县（区）', township: '乡镇（街道）', village: '村', community: '社区' },
  verbs: { add: '添加', rename: '改名' },
  fields: { kind: '类型', code: '代码', name: '名称', parent: '所属' },
  hints: { code: '统计用区划代码：乡镇 9 位，村和社区 12 位', name: '写全称，例如：石桥村、东门社区', rename: '改名后，原有记录都跟着这个地方走' },
  refusals: {
    onlyTheKeepers: '村和社区名单由{our.congressOffice}或系统管理员维护', notACode: '代码的位数不对：乡镇 9 位，村和社区 12 位，都是数字',
    notOurs: '这个代码不在本地范围内，请核对前几位', townshipByCounty: '乡镇由县里添加和改名', codeTaken: '这个代码已经登记过了',
    nameTaken: '同一个地方已经有这个名称，请换一个',
  },
  lists: { none: '还没有村和社区。先把它们加上，后面选地方时就能直接点选。', count: '{count} 个' },
} as const;
