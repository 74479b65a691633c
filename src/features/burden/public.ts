/** One page on what was asked of deputies in a month, for the office that watches over it. */
export { burdenReport } from './papers.ts';
/** In which months turns that are being arranged bring somebody over the ceiling. */
export { overWith } from './counting.ts';
