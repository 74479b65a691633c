import { refuse } from '#kernel/verdict.ts';
import { isQuietOffice, isQuietPdf } from './paper-guard.ts';

/** An upload after the door: its real type, its cleaned bytes, a harmless name. */
export interface Accepted {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What an upload is for: a photo or paper as it is, or the picture of an organ's seal, cut out of its white ground. */
export type UploadAs = 'paper' | 'stamp';

const mebibyte = 1024 * 1024;
/** A photo of a cheap phone has up to 12 MB; a scanned form as PDF up to 20 MB. */
export const mostUploadBytes = 20 * mebibyte;
/** 50 megapixels: more than any phone makes, less than a decompression bomb needs. */
const mostPixels = 50_000_000;
/** Photos are shown, not printed as posters: the longer side is brought down to this. */
const longestSide = 2400;

const photoTypes = new Map([['image/jpeg', 'jpg'], ['image/png', 'png'], ['image/webp', 'webp']]);
const paperTypes = new Map([
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
]);

/** Decides by content, never by name or header; photos are drawn anew, which drops EXIF, GPS and anything hidden behind the picture. */
export async function acceptUpload(bytes: Uint8Array, givenName: string, as: UploadAs = 'paper'): Promise<Accepted> {
  if (bytes.length === 0) refuse('platform.badFile', 422);
  if (bytes.length > mostUploadBytes) refuse('platform.tooLarge', 422);
  const { fileTypeFromBuffer } = await import('file-type');
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (as === 'stamp') return photoTypes.has(mediaType) ? cutOut(bytes, safeName(givenName, 'png')) : refuse('platform.badFile', 422);
  if (photoTypes.has(mediaType)) return redraw(bytes, safeName(givenName, 'jpg'));
  const ending = paperTypes.get(mediaType);
  if (!ending || !(ending === 'pdf' ? isQuietPdf(bytes) : isQuietOffice(bytes))) refuse('platform.badFile', 422);
  return { bytes, name: safeName(givenName, ending), mediaType, width: null, height: null };
}

async function redraw(bytes: Uint8Array, name: string): Promise<Accepted> {
  // Loaded on first use: it is a good part of the program's memory.
  const { default: sharp } = await import('sharp');
  try {
    const drawn = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: { r: 255, g: 255, b: 255 } })
      .jpeg({ quality: 82, mozjpeg: true })
      .toBuffer({ resolveWithObject: true });
    return { bytes: drawn.data, name, mediaType: 'image/jpeg', width: drawn.info.width, height: drawn.info.height };
  } catch {
    return refuse('platform.badFile', 422);
  }
}

/** A seal of 42 mm at 600 dots to the inch. */
const stampSide = 1000;

/** Draws a seal anew as PNG: a transparent ground stays, paper becomes transparent, and the margin round it goes. */
async function cutOut(bytes: Uint8Array, name: string): Promise<Accepted> {
  const { default: sharp } = await import('sharp');
  try {
    const opened = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 }).autoOrient().toColourspace('srgb').ensureAlpha();
    const { data, info } = await opened.resize({ width: stampSide * 2, height: stampSide * 2, fit: 'inside', withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true });
    if (isOpaque(data)) takePaperOut(data, info);
    const drawn = await sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
      .trim({ background: { r: 0, g: 0, b: 0, alpha: 0 }, threshold: 1 })
      .resize({ width: stampSide, height: stampSide, fit: 'inside', withoutEnlargement: true })
      .png().toBuffer({ resolveWithObject: true });
    return { bytes: drawn.data, name, mediaType: 'image/png', width: drawn.info.width, height: drawn.info.height };
  } catch {
    return refuse('platform.badFile', 422);
  }
}

const isOpaque = (pixels: Uint8Array): boolean => pixels.every((value, place) => place % 4 !== 3 || value === 255);

/** What is less than this of a colour, or of darkness, is still paper: grain, dust and the noise of a JPEG. */
const grain = { colour: 0.14, dark: 0.5 };
const beyond = (amount: number, least: number): number => Math.max(0, (amount - least) / (1 - least));

/** Of each colour, what half of the outermost dots are at least as bright as: the paper the seal stands on, which is never quite white. */
function paperOf(pixels: Uint8Array, { width, height }: { width: number; height: number }): readonly number[] {
  const edge: number[] = [];
  for (let x = 0; x < width; x += 1) edge.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y += 1) edge.push(y * width, y * width + width - 1);
  return [0, 1, 2].map((channel) => Math.max(1, edge.map((at) => pixels[at * 4 + channel] ?? 0).sort((a, b) => a - b)[edge.length >> 1] ?? 0));
}

/**
 * Makes the paper transparent. A shadow darkens all colours alike and leaves paper paper: ink is what has a colour of its own,
 * or is very dark. What is left of ink gets back the colour it has without the paper behind it.
 */
function takePaperOut(pixels: Uint8Array, size: { width: number; height: number }): void {
  const paper = paperOf(pixels, size);
  for (let at = 0; at < pixels.length; at += 4) {
    const light = paper.map((white, channel) => Math.min(1, (pixels[at + channel] ?? 0) / white));
    const [most, least] = [Math.max(...light), Math.min(...light)];
    const ink = Math.max(beyond(most === 0 ? 0 : 1 - least / most, grain.colour), beyond(1 - most, grain.dark));
    for (let channel = 0; channel < 3; channel += 1) {
      const behind = (1 - ink) * (paper[channel] ?? 0) * most;
      pixels[at + channel] = ink === 0 ? 0 : Math.max(0, Math.min(255, Math.round(((pixels[at + channel] ?? 0) - behind) / ink)));
    }
    pixels[at + 3] = Math.round(ink * 255);
  }
}

/** Keeps what a person would recognise of a file name, with the ending of its real type. */
function safeName(given: string, ending: string): string {
  const stem = given.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N} _-]/gu, '').trim().slice(0, 60);
  return `${stem || 'file'}.${ending}`;
}
