import { tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import type { ReceptionRow } from './store.ts';
import type { text } from './text.ts';

type Kind = keyof (typeof text)['notices'];
type About = Pick<ReceptionRow, 'id' | 'venue' | 'heldOn' | 'startTime'>;

/** Tells one person something of one reception. */
export const tellPerson = (work: Work, personId: string, day: About, kind: Kind, params: Readonly<Record<string, string | number>> = {}): Promise<void> =>
  tell(work, { to: { personId }, kind: `reception.${kind}`, params: { on: day.heldOn, at: day.startTime, where: day.venue, ...params }, link: `/reception/${day.id}` });

/** Tells everybody on these receptions once: his first day, and how many there are. */
export async function tellTurns(work: Work, days: readonly ReceptionRow[]): Promise<void> {
  const byPerson = Map.groupBy(days.flatMap((day) => day.personIds.map((personId) => ({ personId, day }))), ({ personId }) => personId);
  for (const [personId, turns] of byPerson) {
    const [first] = turns;
    if (first) await tellPerson(work, personId, first.day, 'published', { count: turns.length });
  }
}

/** Tells those who came onto a published reception and those who left it. */
export async function tellChange(work: Work, day: ReceptionRow, before: readonly string[], after: readonly string[]): Promise<void> {
  if (day.publishedOn === null) return;
  for (const personId of after) if (!before.includes(personId)) await tellPerson(work, personId, day, 'onDuty');
  for (const personId of before) if (!after.includes(personId)) await tellPerson(work, personId, day, 'offDuty');
}

/** A public rota was dealt anew: who is off a turn or on another hears of it, each reception once; who stays where he was hears nothing. */
export async function tellDealtAnew(work: Work, before: readonly ReceptionRow[], after: ReadonlyMap<string, readonly string[]>): Promise<void> {
  for (const day of before) await tellChange(work, day, day.personIds, after.get(day.id) ?? []);
}
