/** Words of the phone's own shell: the grid of functions; the tabs are in `ui/text.ts`. */
export const text = {
  menu: {},
  starting: '正在打开……',
} as const;
