/** Registers as papers, for the doors that print them. */
export { registerCards, registerPaper, registerSheet } from './printing.ts';
