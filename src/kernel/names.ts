/** The dots people type in names such as 阿依古丽·买买提江: each of them stands for ·. */
export const nameDots = '·•‧・･●∙⋅᛫.。．';

const dots = new RegExp(`[${nameDots}]`, 'gu');

/** The name with its dots as ·. */
export const withPlainDots = (name: string): string => name.replace(dots, '·');

/** What two writings of one name have in common: blanks and dots do not count. */
export const nameKey = (name: string): string => name.normalize('NFC').replace(dots, '').replace(/\s/gu, '');
