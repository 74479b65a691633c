import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { mandatesOf, termsAndSittings } from '#features/deputy/public.ts';
import { ownLevel } from '#features/deputy/rules.ts';
import { recordAnew } from '#features/duty/public.ts';
import type { InputOf } from '#kernel/contract.ts';
import type { Work } from '#platform/feature.ts';
import type { presence } from './contract.ts';
import { came } from './rules.ts';
import { type RollLine, setLines } from './store.ts';
import { text } from './text.ts';

type Said = InputOf<typeof presence.verbs.takeRoll>['lines'];

/** A session by its id; null where there is none. */
export const sittingOf = async ({ tx }: Pick<Work<unknown>, 'tx'>, id: string) => (await termsAndSittings(tx)).sittings.find((one) => one.id === id) ?? null;

/** Who sits in this congress on that day, by district and name: whom the roll begins with. A by-election later in the term seats nobody before it. */
export async function seated({ tx, tenant }: Pick<Work<unknown>, 'tx' | 'tenant'>, on: string) {
  const level = ownLevel(tenant.kind);
  return (await mandatesOf(tx, on)).filter((one) => one.level === level && one.fromOn <= on);
}

/**
 * The lines as they are kept. Refuses a list that is not everybody's, and words of somebody who was not there. A roll that
 * was taken is corrected as it stands: who came into the books since may be added, who is found not to have sat may stay or go.
 */
export async function linesOf(work: Pick<Work<unknown>, 'tx' | 'tenant'>, on: string, said: Said, before?: readonly RollLine[]): Promise<RollLine[]> {
  const deputies = new Set((await seated(work, on)).map(({ id }) => id));
  const kept = before && new Set(before.map(({ personId }) => personId));
  const named = new Set(said.map(({ personId }) => personId));
  const missing = [...deputies].some((id) => !named.has(id) && (!kept || kept.has(id)));
  if (missing || named.size === 0 || named.size !== said.length || [...named].some((id) => !deputies.has(id) && !kept?.has(id))) refuse('presence.listNotWhole');
  return said.map(({ personId, attendance, reason = null, spoke = false }) => {
    if (spoke && !came(attendance)) refuse('presence.spokeAbsent');
    return { personId, attendance, leaveReason: attendance === 'leave' ? reason : null, spoke };
  });
}

/** What the duty archive has of a roll, with the day and the name its session bears now: a line for everybody who came, none for anybody else. */
export const tellArchive = (work: Work, { id, sitting }: { id: string; sitting: { termNumber: number; number: number; fromOn: string } }, lines: readonly RollLine[]): Promise<void> =>
  recordAnew(work, { refFeature: 'presence', refId: id }, lines.filter(({ attendance }) => came(attendance))
    .map(({ personId }) => ({ personId, kind: 'presence.attended', on: sitting.fromOn, title: fill(text.sitting, { term: sitting.termNumber, number: sitting.number }) })));

/** Writes a roll and, with it, the duty archive. */
export async function write(work: Work, roll: Parameters<typeof tellArchive>[1], lines: readonly RollLine[]): Promise<void> {
  await setLines(work.tx, roll.id, lines);
  await tellArchive(work, roll, lines);
}

/** What the audit keeps: figures, no names. */
export const figuresOf = (lines: readonly RollLine[]) => ({
  called: lines.length, came: lines.filter(({ attendance }) => came(attendance)).length, leave: lines.filter(({ attendance }) => attendance === 'leave').length, spoke: lines.filter(({ spoke }) => spoke).length,
});
