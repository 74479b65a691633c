/** Words of the letter feature. */
export const text = {
  title: '公章图样',
  verbs: { setSeal: '上传公章', removeSeal: '停用公章' },
  fields: { holder: '单位', seal: '公章', file: '公章图片' },
  hints: {
    file: '拍照或扫描盖在白纸上的章，四周留白；白底会自动变成透明', printed: '现在打印的函件上带公章。', notPrinted: '现在打印的函件不带公章，留出盖章的位置。',
    where: '在设置里的“函件上打印公章”可以改', lead: '只有经手打印的人看得到。换了章，旧的留底备查。',
  },
  refusals: {
    notYourSeal: '公章由人大办公室或本单位经手人保管', noSealOfItsOwn: '这个单位不对外发函，没有自己的公章', isRemoved: '这枚公章已经停用',
    notAStamp: '请上传公章的图片（照片或扫描件）',
  },
} as const;
