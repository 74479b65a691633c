// A bar of a chart as SVG: the same picture in a PDF and, drawn as PNG, in a Word file.

/** Measures of a bar: so long, so tall. */
const [long, tall] = [100, 8];

/** A bar beside its figure; `share` is 0 to 1 of the longest. What is more than nothing is seen. */
export function barSvg(share: number): string {
  const length = share <= 0 ? 0 : Math.max(1, Math.round(Math.min(1, share) * long));
  const piece = (width: number, opacity: number) => `<path fill="black" fill-opacity="${opacity}" d="M0 0h${width}v${tall}h-${width}z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${long} ${tall}" width="${long}" height="${tall}" preserveAspectRatio="none">${piece(long, 0.08)}${piece(length, 0.7)}</svg>`;
}

/** The same for a Word file. */
export async function barPng(share: number): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return new Uint8Array(await sharp(Buffer.from(barSvg(share)), { density: 400 }).png({ compressionLevel: 9 }).toBuffer());
}
