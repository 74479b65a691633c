export { townsPaper, townsSheet, yearSheet } from './papers.ts';
