import { chineseDate, dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import type { MeetingAct, PaperAct } from './acts.ts';
import type { MeetingRow } from './meeting-books.ts';
import type { PaperCase } from './paper-books.ts';
import { type Ground, personOf } from './paper-ground.ts';
import { agreedAtMeeting } from './promise-life.ts';

/** When and where, as the timeline of the suggestion says it. */
const whenWhere = ({ plannedOn, hours, spot }: Pick<MeetingRow, 'plannedOn' | 'hours' | 'spot'>): string => `${chineseDate(plannedOn)}${hours ? ` ${hours}` : ''} ${spot ?? ''}`;

function note({ books }: Ground, row: MeetingRow, act: MeetingAct, step: 'Arranged' | 'Held' | 'Cancelled', on: string, words: string): void {
  books.events.push({ id: newId(act.at.getTime()), suggestionId: row.suggestionId, verb: `${row.kind}${step}`, audience: row.kind === 'conclude' ? 'presidium' : 'readers', doneOn: on, at: act.at, personId: personOf(act), officeId: null, words });
}

const begun = (act: MeetingAct | PaperAct, said: Pick<MeetingRow, 'suggestionId' | 'kind' | 'state' | 'plannedOn'> & Partial<MeetingRow>): MeetingRow => ({
  id: newId(act.at.getTime()), hours: null, spot: null, about: null, arrangedOn: dateOn(act.at), arrangedBy: personOf(act), heldOn: null, present: null, outcome: null, cancelledWords: null, createdAt: act.at, version: 1, ...said,
});

/** The presidium's opinion is the outcome of the concluding meeting, arranged or not. */
export function concluded({ books }: Ground, one: PaperCase, act: PaperAct): void {
  const { metOn, words } = act.input as { metOn: string; words: string };
  const arranged = books.meetings.rows.find(({ suggestionId, kind, state }) => suggestionId === one.row.id && kind === 'conclude' && state === 'arranged');
  if (arranged) Object.assign(arranged, { state: 'held', heldOn: metOn, outcome: words, version: arranged.version + 1 });
  else books.meetings.rows.push(begun(act, { suggestionId: one.row.id, kind: 'conclude', state: 'held', plannedOn: metOn, heldOn: metOn, outcome: words }));
}

interface Arranged { readonly kind: string; readonly plannedOn: string; readonly hours?: string; readonly spot: string; readonly about?: string; readonly officeIds: readonly string[]; readonly personIds: readonly string[] }
interface Outcome { readonly heldOn: string; readonly present?: string; readonly words: string; readonly agreements?: readonly { officeId: string; what: string; dueOn?: string }[] }

/** Performs acts on meetings on paper, exactly as the verbs of the meeting feature would; a suggestion has one meeting here. */
export function performMeeting(ground: Ground, act: MeetingAct): void {
  const one = ground.books.cases.get(act.about);
  const { rows, asked, agreements } = ground.books.meetings;
  if (!one) throw new Error('a meeting about no suggestion on paper');
  if (act.verb === 'arrange') {
    const { officeIds, personIds, ...said } = act.input as unknown as Arranged;
    const row = begun(act, { suggestionId: one.row.id, state: 'arranged', ...said });
    rows.push(row);
    for (const officeId of officeIds) asked.push({ id: newId(act.at.getTime()), meetingId: row.id, officeId, personId: null });
    for (const personId of personIds) asked.push({ id: newId(act.at.getTime()), meetingId: row.id, officeId: null, personId });
    return note(ground, row, act, 'Arranged', row.arrangedOn, whenWhere(row));
  }
  const row = rows.find(({ suggestionId }) => suggestionId === one.row.id);
  if (!row) throw new Error(`no ${act.verb} of a meeting on paper`);
  row.version += 1;
  if (act.verb === 'cancel') {
    const words = act.input['words'] as string;
    Object.assign(row, { state: 'cancelled', cancelledWords: words });
    return note(ground, row, act, 'Cancelled', dateOn(act.at), words);
  }
  const { heldOn, present = null, words, agreements: agreed = [] } = act.input as unknown as Outcome;
  Object.assign(row, { state: 'held', heldOn, present, outcome: words });
  for (const { officeId, what, dueOn = null } of agreed) agreements.push({ id: newId(act.at.getTime()), meetingId: row.id, officeId, what, dueOn });
  note(ground, row, act, 'Held', heldOn, words);
  for (const { officeId, what, dueOn } of agreed) if (dueOn !== undefined) agreedAtMeeting(ground, one, act, { officeId, what, dueOn, agreedOn: heldOn });
}
