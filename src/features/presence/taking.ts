import { refuse } from '#kernel/verdict.ts';
import { fill } from '#kernel/words.ts';
import { mandatesOf, termsAndSittings } from '#features/deputy/public.ts';
import { ownLevel } from '#features/deputy/rules.ts';
import { recordAll, withdraw } from '#features/duty/public.ts';
import type { InputOf } from '#kernel/contract.ts';
import type { Work } from '#platform/feature.ts';
import type { presence } from './contract.ts';
import { came } from './rules.ts';
import { type RollLine, setLines } from './store.ts';
import { text } from './text.ts';

type Said = InputOf<typeof presence.verbs.takeRoll>['lines'];

/** A session by its id; null where there is none. */
export const sittingOf = async ({ tx }: Pick<Work<unknown>, 'tx'>, id: string) => (await termsAndSittings(tx)).sittings.find((one) => one.id === id) ?? null;

/** Who sits in this congress on that day, by district and name: whoever stands on the roll. */
export async function seated({ tx, tenant }: Pick<Work<unknown>, 'tx' | 'tenant'>, on: string) {
  const level = ownLevel(tenant.kind);
  return (await mandatesOf(tx, on)).filter((one) => one.level === level);
}

/** The lines as they are kept. Refuses a list that is not everybody's, and words of somebody who was not there. */
export async function linesOf(work: Pick<Work<unknown>, 'tx' | 'tenant'>, on: string, said: Said): Promise<RollLine[]> {
  const deputies = new Set((await seated(work, on)).map(({ id }) => id));
  const named = new Set(said.map(({ personId }) => personId));
  if (deputies.size === 0 || named.size !== said.length || named.size !== deputies.size || [...named].some((id) => !deputies.has(id))) refuse('presence.listNotWhole');
  return said.map(({ personId, attendance, reason = null, spoke = false }) => {
    if (spoke && !came(attendance)) refuse('presence.spokeAbsent');
    return { personId, attendance, leaveReason: attendance === 'leave' ? reason : null, spoke };
  });
}

/** Writes a roll and the duty archive of everybody who came; an earlier line of whoever did not is struck out. */
export async function write(work: Work, roll: { id: string; sitting: { termNumber: number; number: number; fromOn: string } }, lines: readonly RollLine[], former: readonly RollLine[]): Promise<void> {
  const { id, sitting } = roll;
  await setLines(work.tx, id, lines);
  const there = new Set(lines.filter(({ attendance }) => came(attendance)).map(({ personId }) => personId));
  for (const { personId, attendance } of former) if (came(attendance) && !there.has(personId)) await withdraw(work, { refFeature: 'presence', refId: id, personId });
  await recordAll(work, [...there].map((personId) => ({ personId, kind: 'presence.attended', on: sitting.fromOn, title: fill(text.sitting, { term: sitting.termNumber, number: sitting.number }), refFeature: 'presence', refId: id })));
}

/** What the audit keeps: figures, no names. */
export const figuresOf = (lines: readonly RollLine[]) => ({
  called: lines.length, came: lines.filter(({ attendance }) => came(attendance)).length, leave: lines.filter(({ attendance }) => attendance === 'leave').length, spoke: lines.filter(({ spoke }) => spoke).length,
});
