/** What spreadsheet programs would work out instead of showing. */
const formula = /^[\s]*[=+\-@＝＋－＠]/;

/** One cell: quoted where it must be (RFC 4180); words that begin like a formula get an apostrophe before them. Numbers stay numbers. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const words = formula.test(value) || value.startsWith('%0A') ? `'${value}` : value;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** Rows as comma-separated text in UTF-8; the mark at its beginning lets Excel and WPS read Chinese. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly (string | number | boolean | null)[])[]): string =>
  `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
