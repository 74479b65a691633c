/** One page on what was asked of deputies in a month, for the office that watches over it. */
export { burdenReport } from './papers.ts';
