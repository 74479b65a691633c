/** Words of the page of seals. */
export const text = {
  none: '还没有', kept: '有，{day}上传', shown: '{holder}的公章', replace: '换一枚', removed: '已停用，函件留出盖章的位置', set: '公章已存好', ask: '停用以后，打印的函件留出盖章的位置。',
} as const;
