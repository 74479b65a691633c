import type { Work } from '#platform/feature.ts';
import type { Standing } from '../rules/suggestion.ts';
import { wordsIn } from '../numbering.ts';
import { arrivalOf, passageOf } from '../store/passage.ts';
import { higherHouse } from './higher-house.ts';

/** A paper made to a higher congress as its page shows it. Words written to the writers there stay with the inside here; what waits for the deputy is told to him. */
export async function passageFields(work: Work, paper: Standing, inside: boolean) {
  if (paper.state !== 'forwarded') return null;
  const [passage, higher] = [await passageOf(work.tx, paper.id), await higherHouse(work, paper.level)];
  const { thread = null, state = 'waiting' as const, toTenantId = null, toId = null, copiedAt = null } = passage ?? {};
  const isLead = work.actor.personId === paper.leadPersonId;
  const inner = (step: string): boolean => step === 'mending' || step === 'elsewhere' || step === 'checkedAgain' || step === 'withdrawn' || step === 'void';
  return {
    state, congress: higher?.name ?? wordsIn(work).levels[paper.level], tenantId: toTenantId ?? higher?.id ?? null, id: toId, stateThere: thread?.state ?? null, numberLabel: thread?.numberLabel ?? null,
    dueOn: thread?.dueOn ?? null, handlers: thread?.handlers ?? [], replies: thread?.replies ?? [], asks: isLead ? thread?.asks ?? [] : [], copiedAt: copiedAt?.toISOString() ?? null,
    steps: (thread?.steps ?? []).map(({ step, on, words }) => ({ step, on, words: step === 'replied' || (inner(step) && !inside) ? null : words })),
  };
}

/** Where a paper came from, for whoever reads it here. */
export async function arrivalFields(work: Work, paper: Pick<Standing, 'id'>, inside: boolean) {
  // Only a county has houses below it.
  const arrival = work.tenant.kind === 'county' ? await arrivalOf(work.tx, paper.id) : null;
  return arrival && { from: arrival.fromName, originNumbers: inside ? [...arrival.originNumbers] : [] };
}
