/** Words of the pages of the archive. */
export const text = {
  lead: '平时的记录就是档案，不用另外整理。按年度、种类、联络站或一个词就能找到前任做过的事。', tabs: { find: '查档案', whole: '齐全情况', seals: '年度封存' }, search: '标题、内容或编号里的词', allYears: '全部年度', allKinds: '全部种类', allStations: '全部联络站', none: '没有找到', noneHint: '换一个年度或少写一个词再试。', pages: '档案翻页',
  columns: { on: '日期', kind: '种类', title: '内容', station: '联络站', term: '保管期限', total: '数量', source: '依据', missing: '还缺', year: '年度', sealed: '封存', records: '记录', papers: '附件', sha256: '封存清单和指纹' },
  classes: '{year}年各类档案', perStation: '{year}年各联络站', complete: '齐全', comma: '、', noSeals: '还没有封存过', manifest: '下载清单', said: { sealed: '{year}年度已封存，记入操作记录' },
} as const;
