/** Words of the thread. */
export const text = {
  title: '一事到底',
  lead: '输入群众意见或建议的编号，从群众的话看到办成没有',
  find: '编号', findHint: '例如：2026-000364，或者第十九届闭会第100号；只写 100 也行', go: '查看',
  notFound: '没有找到这个编号，或者您无权查看',
  stages: { opinions: '群众意见', motion: '议案', suggestion: '代表建议', meetings: '督办会和察看', promises: '承诺' },
  hidden: '还有 {count} 件群众意见，您无权查看内容', noOpinions: '不是由群众意见提出的', elsewhere: '已提为代表建议，您无权查看', notYet: '还没有提为建议',
  leadBy: '{who}代表提出', offices: '{names}承办', submitted: '{day}提交', assigned: '{day}交办', replied: '{day}答复', closed: '{day}办结', key: '重点督办，{leader}领衔', and: '、',
  promise: '{office}，{day}前办成', kept: '{office}，{day}核查属实', noPromises: '没有承诺', open: '查看',
} as const;
