import { refuse } from '#kernel/verdict.ts';
import { knowPersons } from '#features/account/public.ts';
import { officeNames, openOffices } from '#features/office/public.ts';
import { noteOnCase } from '#features/suggestion/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Kind } from './rules.ts';
import type { Circle } from './telling.ts';

/** What the timeline of the suggestion calls a step: `pressArranged`, `siteVisitHeld`. */
type Step = 'Arranged' | 'Held' | 'Voided' | 'Cancelled';

/** Writes a step into the timeline of the suggestion; that there is a dispute to end is for the presidium's side alone. */
export const noteStep = (work: Work, { suggestionId, kind }: { suggestionId: string; kind: Kind }, step: Step, on: string, words: string | null): Promise<unknown> =>
  noteOnCase(work, suggestionId, `${kind}${step}`, { on, words, audience: kind === 'conclude' ? 'presidium' : 'readers' });

/** Whom one asks, and who is to owe something, exists and is in use; a closed one is named. */
export async function needOpen({ tx }: Work, officeIds: readonly string[]): Promise<void> {
  const open = new Set((await openOffices(tx)).map(({ id }) => id));
  const missing = officeIds.filter((id) => !open.has(id));
  if (missing.length === 0) return;
  const names = await officeNames(tx, missing);
  if (names.size < missing.length) refuse('meeting.unknownOffice');
  refuse('meeting.closedOffice', 422, { names: [...names.values()].join('、') });
}

/** Whom this input asks, each once; refused where nobody is asked, or somebody the house does not know. */
export async function circleOf(work: Work, { officeIds = [], personIds = [] }: { officeIds?: readonly string[] | undefined; personIds?: readonly string[] | undefined }): Promise<Circle> {
  const circle = { officeIds: [...new Set(officeIds)], personIds: [...new Set(personIds)] };
  if (circle.officeIds.length + circle.personIds.length === 0) refuse('meeting.nobodyAsked');
  await needOpen(work, circle.officeIds);
  if (!await knowPersons(work.tx, circle.personIds)) refuse('meeting.unknownPerson');
  return circle;
}
