/** Words of the desk's own shell: labels of its menu by route `label`, headings by route `group`. */
export const text = {
  menu: {},
  groups: {},
} as const;
