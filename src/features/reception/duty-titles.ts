import { fill } from '#kernel/words.ts';
import type { ReceptionRow } from './store.ts';
import { text } from './text.ts';

/** How the duty archive names a reception: 在石桥村代表联络站接待群众 3 人次. */
export const dutyTitle = ({ stationName, venue }: Pick<ReceptionRow, 'stationName' | 'venue'>, visitorCount: number): string =>
  fill(visitorCount === 0 ? text.dutyNobody : text.dutyTitle, { where: stationName ?? venue, count: visitorCount });
