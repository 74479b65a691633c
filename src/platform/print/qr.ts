// QR codes as SVG text: for pages and, the same picture, for print.
import { encode } from 'uqr';

/** A square QR code. `size` is its edge in CSS pixels, `margin` the quiet zone in modules (4 is what the standard asks). */
export function qrSvg(text: string, { size = 240, margin = 4 }: { size?: number; margin?: number } = {}): string {
  // Level M: a worn card still reads; the encoder raises it where the code does not grow by it.
  const { data, size: modules } = encode(text, { ecc: 'M', boostEcc: true, border: 0 });
  const edge = modules + margin * 2;
  // One run per row of dark modules: neighbouring squares drawn apart show hairlines in print.
  const path = data.flatMap((row, y) => runs(row).map(([x, length]) => `M${x + margin} ${y + margin}h${length}v1h-${length}z`)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${edge} ${edge}" width="${size}" height="${size}" shape-rendering="crispEdges">`
    + `<path fill="white" d="M0 0h${edge}v${edge}h-${edge}z"/><path fill="black" d="${path}"/></svg>`;
}

function runs(row: boolean[]): [start: number, length: number][] {
  const result: [number, number][] = [];
  row.forEach((dark, x) => {
    const previous = result.at(-1);
    if (!dark) return;
    if (previous && previous[0] + previous[1] === x) previous[1] += 1;
    else result.push([x, 1]);
  });
  return result;
}
