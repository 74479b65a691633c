import { taskLamp } from '#kernel/task.ts';
import { type Work, permitted } from '#platform/feature.ts';
import { petition } from './contract.ts';
import { policy } from './policy.ts';
import { finalStates, numberLabel, type State } from './rules.ts';
import { type Petition, comesToNothing, runningStage } from './rules/petition.ts';
import type { ListRow } from './store/list.ts';

type What = 'sort' | 'object' | 'tell' | 'report' | 'reportAgain' | 'answer' | 'organ' | 'below' | 'read';

interface Due { readonly what: What; readonly dueOn: string | null; readonly from: string }

/** What is due next, by which day, and since when its time runs: ours first; a round of the competent organ where nothing is ours. */
export function nextOf(row: Petition): Due | null {
  if ((finalStates as readonly State[]).includes(row.state)) return null;
  const { state, receivedOn: from, toldDueOn, toldOn, objectionDueOn, reportDueOn, reportedOn, sending } = row;
  const running = runningStage(row);
  const toTell = toldOn === null ? toldDueOn : null;
  const ours: Readonly<Partial<Record<State, Due>>> = {
    registered: { what: 'sort', dueOn: objectionDueOn ?? toTell, from }, objected: { what: 'object', dueOn: toTell, from }, own: { what: 'answer', dueOn: toTell, from },
  };
  const open: Due[] = [
    ...(ours[state] ? [ours[state]] : toTell === null ? [] : [{ what: 'tell' as const, dueOn: toTell, from }]),
    ...(reportDueOn !== null && reportedOn === null ? [{ what: row.reportReturned ? 'reportAgain' as const : 'report' as const, dueOn: reportDueOn, from }] : []), ...(running ? [{ what: 'organ' as const, dueOn: running.dueOn, from: running.beganOn }] : []),
  ];
  // What came back is read first, by the day something is owed anyway.
  if (sending && (sending.reportedOn !== null || comesToNothing(sending))) return { what: 'read', dueOn: toTell, from };
  if (sending) open.push({ what: 'below', dueOn: sending.reportDueOn, from: sending.sentOn });
  return open.sort((a, b) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1))[0] ?? null;
}

/** A matter as lists show it, with what this reader may do with it now. */
export function rowFields({ actor, today }: Work, row: ListRow, places: ReadonlyMap<string, string>) {
  const next = nextOf(row);
  return {
    ...row, numberLabel: numberLabel(row.year, row.number), placeName: places.get(row.placeCode ?? '') ?? null, next: next && { ...next, lamp: taskLamp(next.dueOn, today, next.from) }, can: permitted(policy, petition.verbs, actor, row, today),
  };
}
