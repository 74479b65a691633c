// The one way to a PDF: Typst, loaded on first use because it is most of the memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontSet, missingGlyphs, type PrintSettings } from './fonts.ts';

/** A text cannot be printed because no font in use has these characters. */
export class UnprintableText extends Error {
  readonly characters: string[];
  constructor(characters: string[]) {
    super(`no glyph for ${characters.map(namedCharacter).join(' ')}`);
    this.name = 'UnprintableText';
    this.characters = characters;
  }
}

const compilers = new Map<string, Promise<NodeCompiler>>();
const designs = new Map<string, string>();

/** Where a design left a mark: page from 1, distances from the upper left corner of the paper in mm. */
export interface Mark { name: string; page: number; x: number; y: number }
/** A laid-out print, not yet written out. */
export interface Composed { pageCount: number; marks: Mark[]; pdf(): Uint8Array; /** The first page with its letters as outlines: whoever draws it needs no fonts. */ svg(): string }

/**
 * Lays out a Typst source. `data` reaches it as JSON in `sys.inputs`, never as markup, so people's words stay words;
 * `files` are pictures the source may show by their name, for this one print.
 */
export async function compose(source: string, data: unknown, settings: PrintSettings = {}, files: Record<string, Uint8Array> = {}): Promise<Composed> {
  const fonts = fontSet(settings);
  const compiler = await compilerFor(settings);
  const shown = Object.entries(files).map(([name, bytes]) => [join(import.meta.dirname, name), Buffer.from(bytes)] as const);
  // From here to the end nothing awaits: two prints can never see each other's pictures.
  for (const [path, bytes] of shown) compiler.mapShadow(path, bytes);
  try {
    const compiled = compiler.compile({ mainFileContent: source, inputs: { data: JSON.stringify(data), faces: JSON.stringify(fonts.choices) } });
    const { result } = compiled;
    if (!result) {
      const problems = compiled.takeDiagnostics();
      throw new Error(`Typst: ${JSON.stringify(problems ? compiler.fetchDiagnostics(problems) : 'no document')}`);
    }
    const marks = compiler.query(result, { selector: '<mark>', field: 'value' }) as { name: string; page: number; x: string; y: string }[];
    return {
      pageCount: result.numOfPages,
      marks: marks.map(({ name, page, x, y }) => ({ name, page, x: millimetres(x), y: millimetres(y) })),
      pdf: () => new Uint8Array(compiler.pdf(result, {})),
      svg: () => compiler.plainSvg(result),
    };
  } finally {
    for (const [path] of shown) compiler.unmapShadow(path);
    // Nothing of a print is kept for the next: a table of 400 rows leaves 130 MB, and keeping them sped up no print.
    compiler.evictCache(0);
  }
}

/** A Typst source as PDF; see `compose` for its arguments. */
export async function pdf(source: string, data: unknown, settings?: PrintSettings, files?: Record<string, Uint8Array>): Promise<Uint8Array> {
  return (await compose(source, data, settings, files)).pdf();
}

/** The source of a page design lying beside this file, e.g. 'letter.typ'. */
export function design(name: string): string {
  let source = designs.get(name);
  if (source === undefined) designs.set(name, source = readFileSync(join(import.meta.dirname, name), 'utf8'));
  return source;
}

function millimetres(points: string): number {
  return Number.parseFloat(points) * 25.4 / 72;
}

/** `data` with every character that cannot be printed shown as 〓, and the list of those characters by code. */
export function printable<T>(data: T, settings?: PrintSettings): { data: T; missing: string[] } {
  const json = JSON.stringify(data);
  const missing = missingGlyphs(json, settings);
  const clean = missing.reduce((text, character) => text.replaceAll(character, '〓'), json);
  return { data: JSON.parse(clean) as T, missing: missing.map(namedCharacter) };
}

function namedCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function compilerFor(settings: PrintSettings): Promise<NodeCompiler> {
  const key = settings.fontsDir ?? '';
  let compiler = compilers.get(key);
  if (!compiler) {
    compiler = import('@myriaddreamin/typst-ts-node-compiler').then((typst) => typst.NodeCompiler.create({
      workspace: import.meta.dirname,
      fontArgs: [{ fontPaths: fontSet(settings).dirs }],
    }));
    compilers.set(key, compiler);
  }
  return compiler;
}
