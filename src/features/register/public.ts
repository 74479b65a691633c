/** Registers as papers, for the doors that print them. */
export { registerCards, registerPaper, registerSheet } from './printing.ts';
/** Signed pages: in the archive, and of a year's register. */
export { archivedPages, pagesOfYear } from './store/pages.ts';
/** A whole register, masked, and how much it holds; a kept period in words. */
export { periodWords, registerTally, wholeRegister } from './reading.ts';
