/** Words of the page on which the offices that handle work are kept. */
export const text = {
  lead: '在用 {count} 个', leadClosed: '已停用 {count} 个', kinds: '全部类型', search: '搜名称、职责', caption: '承办单位', none: '没有符合条件的单位', noneClosed: '没有停用的单位', noDuties: '还没写职责',
  emptyTitle: '还没有承办单位', emptyBody: '先把站所、村（居）委会加上，交办时才能选到。', people: '看这个单位的承办人', said: { opened: '添加好了', amended: '改好了', closed: '已停用', reopened: '已恢复使用', handedOver: '移交好了' },
} as const;
