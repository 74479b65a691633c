// Which font prints what: the town's own 仿宋, 小标宋, 楷体, 黑体 where it has mounted them, else the shipped serif.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFaces, type FontFace } from './font-file.ts';

/** How this house prints; every printing function takes it as its last argument. */
export interface PrintSettings {
  /** A folder with the town's own font files (.ttf .otf .ttc); absent: the shipped fonts alone. */
  fontsDir?: string | undefined;
  /** Told once per folder which official typefaces were missing and are replaced. */
  warn?: ((sentence: string) => void) | undefined;
}

/** The typefaces GB/T 9704 asks for, by their Chinese names. */
export type Typeface = '仿宋' | '小标宋' | '楷体' | '黑体' | '宋体';
/** Families to try in order and the weight to set them in. */
export interface FaceChoice { font: string[]; weight: number }
export interface FontSet {
  dirs: string[];
  choices: Record<Typeface, FaceChoice>;
  missing: Typeface[];
  has(codePoint: number): boolean;
}

const shipped = ['Noto Serif SC', 'Noto Serif JP'];
const require = createRequire(import.meta.url);
const shippedFiles = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-serif-jp/700Bold/NotoSerifJP_700Bold.ttf',
];

/** How a town's font is recognised, and the weight of the shipped serif standing in for it. */
const typefaces: Record<Typeface, { names: RegExp; standInWeight: number }> = {
  仿宋: { names: /仿宋|fang ?song/i, standInWeight: 400 },
  小标宋: { names: /小标宋|xiao ?biao ?song|xbs/i, standInWeight: 700 },
  楷体: { names: /楷体|kaiti/i, standInWeight: 400 },
  黑体: { names: /黑体|simhei|heiti/i, standInWeight: 700 },
  宋体: { names: /^宋体|simsun|nsimsun|stsong/i, standInWeight: 400 },
};
const sets = new Map<string, FontSet>();

/** The fonts in use for these settings; read once per folder. */
export function fontSet(settings: PrintSettings = {}): FontSet {
  const key = settings.fontsDir ?? '';
  const known = sets.get(key);
  if (known) return known;
  const set = openFontSet(settings.fontsDir);
  sets.set(key, set);
  if (set.missing.length > 0) settings.warn?.(`缺少公文字体 ${set.missing.join('、')}，以 Noto Serif SC 代替。 Official typefaces not found, Noto Serif SC stands in.`);
  return set;
}

/** The characters of a text, each once, that no font in use can print; spaces and marks without a shape are left out. */
export function missingGlyphs(text: string, settings: PrintSettings = {}): string[] {
  const set = fontSet(settings);
  return [...new Set(text)].filter((character) => !shapeless.test(character) && !set.has(character.codePointAt(0) ?? 0));
}
const shapeless = /^[\p{White_Space}\p{Cc}\p{Cf}\p{Variation_Selector}]$/u;

function openFontSet(fontsDir: string | undefined): FontSet {
  const own = fontsDir ? ownFaces(fontsDir) : [];
  const files = shippedFiles.map((file) => require.resolve(file));
  const faces = [...own, ...files.slice(0, 2).flatMap(readFaces)];
  const choose = (typeface: Typeface): FaceChoice => {
    const { names, standInWeight } = typefaces[typeface];
    const families = own.filter((face) => face.families.some((family) => names.test(family))).flatMap((face) => face.families);
    return { font: [...new Set([...families, ...shipped])], weight: families.length > 0 ? 400 : standInWeight };
  };
  const choices = { 仿宋: choose('仿宋'), 小标宋: choose('小标宋'), 楷体: choose('楷体'), 黑体: choose('黑体'), 宋体: choose('宋体') };
  return {
    dirs: [...(fontsDir ? [fontsDir] : []), ...files.map((file) => dirname(file))],
    choices,
    missing: (['仿宋', '小标宋', '楷体', '黑体'] as const).filter((typeface) => choices[typeface].font.length === shipped.length),
    has: (codePoint) => faces.some((face) => face.has(codePoint)),
  };
}

function ownFaces(dir: string): FontFace[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir).filter((name) => /\.(ttf|otf|ttc)$/i.test(name)).sort().flatMap((name) => readFaces(join(dir, name)));
}
