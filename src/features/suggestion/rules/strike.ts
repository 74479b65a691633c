/** What takes the place of words that are not shown. */
export const struck = '×××';

/** Strike-outs of a publication check: words struck wherever they stand, and places in one field. */
export interface Strikes {
  readonly terms: readonly string[];
  /** `facts:12-17`: from the 12th UTF-16 unit up to, not including, the 17th. */
  readonly ranges: readonly string[];
}

const rangeForm = /^([a-zA-Z0-9:-]+?):(\d{1,6})-(\d{1,6})$/;

/** The range patterns a contract accepts for a suggestion, and for a motion. */
export const rangePattern = /^(title|facts|proposal|reply:[0-9a-f-]{36}):\d{1,6}-\d{1,6}$/;
export const motionRangePattern = /^(title|ground|basis|plan):\d{1,6}-\d{1,6}$/;

function spansOf(field: string, text: string, strikes: Strikes): [number, number][] {
  const placed = strikes.ranges.flatMap((range): [number, number][] => {
    const [, name, from, to] = rangeForm.exec(range) ?? [];
    return name === field && from && to ? [[Number(from), Math.min(Number(to), text.length)]] : [];
  });
  const worded = strikes.terms.filter((term) => term !== '').flatMap((term) => {
    const found: [number, number][] = [];
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) found.push([at, at + term.length]);
    return found;
  });
  return [...placed, ...worded].filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0]);
}

const isLow = (text: string, at: number) => { const unit = text.charCodeAt(at); return unit >= 0xdc00 && unit <= 0xdfff; };

/** The text of a field with its strike-outs replaced; those that touch become one, no character is cut in half. */
export function strikeOut(field: string, text: string, strikes: Strikes): string {
  let shown = '';
  let end = 0;
  let open = false;
  for (const [from, to] of spansOf(field, text, strikes)) {
    const start = isLow(text, from) ? from - 1 : from;
    if (!open || start > end) shown += text.slice(end, start) + struck;
    end = Math.max(end, isLow(text, to) ? to + 1 : to);
    open = true;
  }
  return shown + text.slice(end);
}

/** How many places are struck out in a field. */
export const strikeCount = (field: string, text: string, strikes: Strikes): number => spansOf(field, text, strikes).length;
