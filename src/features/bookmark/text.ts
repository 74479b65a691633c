/** Words of the bookmark feature. */
export const text = {
  title: '常用筛选',
  verbs: { keep: '存为常用', drop: '去掉' },
  fields: { name: '名称' },
  hints: { name: '起个好认的名字，如“村建中心超期”', keep: '以后在列表上面点一下名字，就按现在的条件筛选。只有您自己看得到。' },
  says: { kept: '已存为“{name}”', dropped: '已去掉“{name}”', undo: '恢复', drop: '去掉“{name}”' },
  refusals: { notYours: '这是别人的常用筛选', noPerson: '没有个人身份的账号不能存常用筛选', tooMany: '最多存 20 个，请先去掉几个不用的' },
} as const;
