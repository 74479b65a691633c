/** The report of a theme, for whoever may see it. */
export { themeReport } from './papers.ts';
