import type { Work } from '#platform/feature.ts';
import { move } from './moving.ts';
import type { Kind, Opinion } from './rules.ts';
import { tellCaretakers } from './telling.ts';

const nowhere = { elsewhereChannel: null, elsewhereBody: null, elsewhereReason: null, registeredAt: null, noticeDueOn: null, noticedAt: null, noticedOn: null, noticeWay: null };

/** It is ours after all, by the days it had; what was noted about the other channel stays in the timeline. */
export async function comeBack(work: Work, opinion: Opinion, publicWords: string, kind: Kind | null): Promise<{ id: string }> {
  const to = opinion.stationId || opinion.deputyPersonId ? 'withDeputy' : 'received';
  const done = await move(work, opinion, { verb: 'takeBack', to, change: { kind, ...nowhere }, publicWords });
  await tellCaretakers(work, { ...opinion, kind }, 'takenBack', { number: opinion.number });
  return done;
}
