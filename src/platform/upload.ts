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

/** Draws a seal anew as PNG: a transparent ground stays, a white one becomes transparent, and the margin round it goes. */
async function cutOut(bytes: Uint8Array, name: string): Promise<Accepted> {
  const { default: sharp } = await import('sharp');
  try {
    const opened = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', pages: 1 }).autoOrient().toColourspace('srgb').ensureAlpha();
    const { data, info } = await opened.resize({ width: stampSide * 2, height: stampSide * 2, fit: 'inside', withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true });
    if (isOpaque(data)) takeWhiteOut(data);
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

/** Paper is never quite white: what is nearly so counts as ground. Every other colour keeps what white it is not mixed from. */
function takeWhiteOut(pixels: Uint8Array): void {
  const paper = 235;
  for (let at = 0; at < pixels.length; at += 4) {
    const ink = Math.max(...[0, 1, 2].map((channel) => Math.max(0, paper - (pixels[at + channel] ?? 0)))) / paper;
    for (let channel = 0; channel < 3; channel += 1) {
      const shown = Math.min(paper, pixels[at + channel] ?? 0);
      pixels[at + channel] = ink === 0 ? 0 : Math.max(0, Math.min(255, Math.round((shown - (1 - ink) * paper) / ink)));
    }
    pixels[at + 3] = Math.round(ink * 255);
  }
}

/** Keeps what a person would recognise of a file name, with the ending of its real type. */
function safeName(given: string, ending: string): string {
  const stem = given.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N} _-]/gu, '').trim().slice(0, 60);
  return `${stem || 'file'}.${ending}`;
}
