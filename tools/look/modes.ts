/** The four faces of the program that are looked at; `door` are the pages of signing in. */
export const surfaces = ['portal', 'door', 'mobile', 'desk'] as const;
/** One of them. */
export type Surface = (typeof surfaces)[number];

/** The screens, by width: a phone, a tablet, the clerk's notebook. */
export const screens = { 390: 844, 768: 1024, 1366: 768 } as const;
/** One of the widths. */
export type Width = keyof typeof screens;

/** How a reader has set the program, and at which widths axe looks too. */
export interface Mode {
  readonly key: string;
  readonly locale: 'zh' | 'en';
  /** Elder mode of portal and phone. */
  readonly elder: 0 | 1 | 2;
  /** The desk's own text size. */
  readonly text: 1 | 3;
  readonly widths: readonly Width[];
  readonly axeAt: readonly Width[];
}

const plain = { locale: 'zh', elder: 0, text: 1, widths: [390, 768, 1366], axeAt: [390, 1366] } as const;
const usual: Mode = { key: 'zh', ...plain };
const english: Mode = { ...usual, key: 'en', locale: 'en', axeAt: [1366] };
const large: readonly Mode[] = [{ ...usual, key: 'zh-elder', elder: 1 }, { ...usual, key: 'zh-elder-2', elder: 2, axeAt: [390] }];

const forReaders: readonly Mode[] = [usual, ...large, english, { ...english, key: 'en-elder', elder: 1, axeAt: [] }];

/** Every mode of a surface; the first is the one pages are found in. */
export const modesOf: Readonly<Record<Surface, readonly Mode[]>> = {
  portal: forReaders,
  door: forReaders,
  mobile: forReaders,
  desk: [usual, english, { ...usual, key: 'zh-large', text: 3, widths: [1366], axeAt: [] }],
};

/** A further reader of a page already seen in every mode: once, at the width he works with. */
export const onceMore = (surface: Surface): Mode => ({ ...usual, widths: [surface === 'desk' ? 1366 : 390], axeAt: [] });

/** A dialog of a page: Chinese at both ends, English and the largest text once. */
export const dialogModes: readonly Mode[] = [{ ...usual, widths: [390, 1366] }, { ...english, widths: [1366], axeAt: [] }, { ...usual, key: 'zh-large', elder: 2, text: 3, widths: [1366], axeAt: [] }];
