/** Words of the audit page. */
export const text = {
  lead: '谁在什么时候做了什么，一条条连在一起，谁也改不了', caption: '操作记录', all: '全部操作', person: '谁', real: '实际时间 {at}', refused: '未准许：{why}', nobody: '系统', sameSubject: '这件事的全部记录', oneSubject: '只看同一件事的记录', older: '更早的', newer: '较新的', pageAt: '第 {page} 页', where: '怎么进来的', checking: '正在核对…', filter: '筛选', reset: '清空条件',
} as const;
