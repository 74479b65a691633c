export { townsPaper, townsSheet } from './papers.ts';
