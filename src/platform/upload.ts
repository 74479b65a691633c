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
export async function acceptUpload(bytes: Uint8Array, givenName: string): Promise<Accepted> {
  if (bytes.length === 0) refuse('platform.badFile', 422);
  if (bytes.length > mostUploadBytes) refuse('platform.tooLarge', 422);
  const { fileTypeFromBuffer } = await import('file-type');
  const mediaType = (await fileTypeFromBuffer(bytes))?.mime ?? '';
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

/** Keeps what a person would recognise of a file name, with the ending of its real type. */
function safeName(given: string, ending: string): string {
  const stem = given.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N} _-]/gu, '').trim().slice(0, 60);
  return `${stem || 'file'}.${ending}`;
}
