/** The lists that can be kept narrowed, as their addresses call them. */
export const lists = ['suggestions', 'motions'] as const;
export type ListName = (typeof lists)[number];

/** A bookmark as it is kept; it has one version only, keeping it again is harmless. */
export interface Bookmark {
  readonly id: string;
  readonly version: number;
  readonly personId: string;
  readonly name: string;
  readonly filters: string;
}

/** So many of one list; more would be a list themselves. */
export const mostKept = 20;

/** What is not a filter: which page of the list is open, and what stands beside it. */
const passing = new Set(['page', 'id']);

/** The filters in an address, always in the same order, so that two addresses that narrow alike are one. Empty for a list that is whole. */
export function filtersIn(query: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '' && !passing.has(pair[0]));
  return new URLSearchParams(said.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
}

/** Tabs of the lists: kept with the filters, but alone they narrow nothing. */
const tabs = new Set(['stage', 'group']);

/** Do such filters narrow a list beyond the tab that is open? */
export const narrows = (filters: string): boolean => [...new URLSearchParams(filters).keys()].some((key) => !tabs.has(key));

/** Such filters as the address of a page takes them. */
export const queryOf = (filters: string): Record<string, string> => Object.fromEntries(new URLSearchParams(filters));
