/** Papers: the five systems for the wall and to go on writing with, and a station's plate. */
export { plate, wallSheet, wallWord } from './papers.ts';
