/** Words of the page of seals. */
export const text = {
  none: '还没有', noneHere: '没有由您管的公章', noneHereHint: '没有自己公章的单位，函件由管章的单位盖章；有了自己的公章，在这里上传。', kept: '有，{day}上传', shown: '{holder}的公章', replace: '换一枚', removed: '已停用，函件留出盖章的位置', set: '公章已存好', ask: '停用以后，打印的函件留出盖章的位置。',
} as const;
