import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFaces } from './font-file.ts';
import { fontSet, missingGlyphs } from './fonts.ts';

test('rare characters of names are in the shipped fonts', () => {
  expect(missingGlyphs('欧阳𠮷祥、王㛃、阿依古丽·买买提江，清政函〔2026〕1号 — □ ①\n')).toEqual([]);
});

test('characters without glyph are named, each once', () => {
  expect(missingGlyphs('好👍好👍𪚥')).toEqual(['👍', '𪚥']);
});

test('joiners and variation selectors need no glyph', () => {
  expect(missingGlyphs('一\u200d二\ufe0f三\u{e0100}')).toEqual([]);
});

test('a font file gives its family name and its characters', () => {
  const [face] = readFaces(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf'));
  expect(face?.families).toContain('Noto Serif JP');
  expect(['𠮷', '一', 'A'].map((character) => face?.has(character.codePointAt(0) ?? 0))).toEqual([true, true, true]);
  expect(face?.has(0x1f44d)).toBe(false);
});

test('the shipped fonts alone: every official typeface is missing, and that is said once', () => {
  const said: string[] = [];
  const dir = mkdtempSync(join(tmpdir(), 'fonts-'));
  fontSet({ fontsDir: dir, warn: (sentence) => said.push(sentence) });
  const set = fontSet({ fontsDir: dir, warn: (sentence) => said.push(sentence) });
  rmSync(dir, { recursive: true });
  expect(set.missing).toEqual(['仿宋', '小标宋', '楷体', '黑体']);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('仿宋、小标宋、楷体、黑体');
});

test('a font in the town\'s folder is taken for its typeface', () => {
  const dir = mkdtempSync(join(tmpdir(), 'fonts-'));
  const shipped = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf');
  renameFamily(join(dir, 'simkai.ttf'), shipped, 'Noto Serif JP', 'KaiTi_GB2312 ');
  const set = fontSet({ fontsDir: dir });
  rmSync(dir, { recursive: true });
  expect(set.choices.楷体).toEqual({ font: ['KaiTi_GB2312 ', 'Noto Serif SC', 'Noto Serif JP'], weight: 400 });
  expect(set.missing).toEqual(['仿宋', '小标宋', '黑体']);
});

test('a file that is no font is an error that names it', () => {
  const dir = mkdtempSync(join(tmpdir(), 'fonts-'));
  writeFileSync(join(dir, 'broken.ttf'), 'this is no font at all');
  expect(() => fontSet({ fontsDir: dir })).toThrow('broken.ttf');
  rmSync(dir, { recursive: true });
});

/** Writes the font again under a family name of the same length. */
function renameFamily(target: string, source: string, from: string, to: string): void {
  const utf16 = (text: string) => Buffer.from(text.padEnd(from.length).slice(0, from.length), 'utf16le').swap16();
  const bytes = Buffer.from(readFileSync(source));
  for (let at = bytes.indexOf(utf16(from)); at >= 0; at = bytes.indexOf(utf16(from), at + 1)) utf16(to).copy(bytes, at);
  writeFileSync(target, bytes);
}
