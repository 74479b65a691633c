/** Words of the page on which villages and communities are kept. */
export const text = {
  lead: '{villages} 个村，{communities} 个社区', leadCounty: '{count} 个乡镇（街道）', up: '回到{name}', caption: '村和社区', below: '看下面的村和社区', said: { added: '添加好了', renamed: '改好了', merged: '合并登记好了', separated: '已撤销合并' }, emptyTitle: '还没有村和社区', emptyBody: '先把它们加上，后面选地方时就能直接点选。', rename: '改名', merge: '合并', mergeTitle: '把{name}并入另一个村', separateTitle: '撤销{name}的合并', separate: '撤销合并', acts: '操作', merged: '{on}并入{name}', mergedCount: '，另有 {count} 个已并入别的村',
} as const;
