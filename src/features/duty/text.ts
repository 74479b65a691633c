/** Words of the duty archive. */
export const text = {
  title: '履职记录',
  fields: { on: '日期', kind: '事项', title: '内容', enteredAt: '记入时间' },
  refusals: { notYours: '履职记录由{our.presidium}和人大办公室掌握，代表本人可以看自己的' },
  lists: { none: '还没有履职记录。提交建议、答复意见等都会自动记到这里，不用另外填表。', late: '补录', enteredLater: '{on} 发生，{enteredOn} 补录' },
} as const;
