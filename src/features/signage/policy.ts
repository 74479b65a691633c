import { keepsTheOffice } from '#kernel/actor.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import type { Sign } from './rules.ts';

const theOffice = only<unknown>(keepsTheOffice, 'signage.onlyTheOffice');
const standing = only<Sign>((_, { ended }) => !ended, 'signage.endedBefore', 409);
const isA = (kind: Sign['kind']) => only<Sign>((_, sign) => sign.kind === kind, 'platform.notFound', 409);

interface Subjects { writeRule: unknown; endRule: Sign; drawMap: unknown; setReviewNumber: Sign; dropMap: Sign }

/** The office writes and draws; what hangs on a wall everybody may read. */
export const policy: Policy<Subjects, Sign> = {
  see: [],
  writeRule: [theOffice],
  endRule: [theOffice, isA('rule'), standing],
  drawMap: [theOffice],
  setReviewNumber: [theOffice, isA('map')],
  dropMap: [theOffice, isA('map')],
};
