import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of these pages. */
export const text = {
  lead: '{month}: deputies were asked {total|time|times} in all. The ceiling is {ceiling} for each; {over|deputy is|deputies are} over it.', report: 'Report on what is asked', month: 'Month', caption: 'What each deputy has to do this month', none: 'Nothing was asked of deputies this month', columns: { name: 'Deputy', total: 'Asked', parts: 'What', saved: 'Ways saved' }, over: 'over the ceiling', part: '{words} {count}', comma: ', ', saved: '{count}', noOrder: 'In the order of the roster; no ranking.', closed: 'This page is for the {our.chair}, the {our.presidium} and the {our.clerk}.',
  warn: 'With this one, deputies over the ceiling of {ceiling} in {month}: {count} ({names}).', name: '{name}: {total}', better: 'On {day} nobody would be over in that month.', still: 'You can send it all the same.',
  mine: '{month}: asked of you {total}: {parts}.', mineNone: '{month}: nothing was asked of you so far.', mineSaved: 'Ways saved by putting things on one day: {count}.', mineOver: 'This is over the {our.area}’s ceiling of {ceiling} a month; ask the {our.clerk} to choose another time.',
} as const satisfies Mirror<typeof zh>;
