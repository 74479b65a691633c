import { type Actor, congressPeople, has, presidiumSide, stationsOf } from '#kernel/actor.ts';
import { workflow } from '#kernel/workflow.ts';

/** States of an award. */
export const states = ['open', 'voted', 'checked', 'published', 'cancelled', 'voided'] as const;
export type State = (typeof states)[number];
/** Whom it honours, who nominates, and how a meeting votes: by counted hands or ballots, by nothing else. */
export const subjects = ['deputy', 'station'] as const;
export const putters = ['station', 'group', 'presidium'] as const;
export type Putter = (typeof putters)[number];
export const manners = ['hands', 'ballots'] as const;

/** The life of an award. A vote written wrongly is written again until everybody has read it. */
export const life = workflow({
  states,
  initial: 'open',
  final: ['cancelled', 'voided'],
  steps: {
    nominate: { from: ['open'] },
    dropNomination: { from: ['open'] },
    recordVote: { from: ['open', 'voted', 'checked'], to: 'voted' },
    say: { from: ['voted'] },
    publish: { from: ['voted'], to: ['published', 'checked'] },
    confirm: { from: ['checked'], to: 'published' },
    sendBack: { from: ['checked'], to: 'voted' },
    cancel: { from: ['open'], to: 'cancelled' },
    void: { from: ['voted', 'checked', 'published'], to: 'voided' },
  },
});
/** One of its verbs. */
export type LifeVerb = (typeof life)['verbs'][number];

/** Most places of an award, and most nominations. */
export const most = { places: 50, nominations: 100 };

/** What was counted for one nominee. */
export interface Votes { readonly yes: number; readonly no: number; readonly abstain: number }

/** Do the counts of a vote hang together: who is there is more than half of the members, and nobody voted twice? */
export const plausible = (members: number, present: number, votes: readonly Votes[]): boolean =>
  present <= members && present * 2 > members && votes.every(({ yes, no, abstain }) => yes + no + abstain <= present);

/**
 * Who is chosen, by place in the list: whoever has more than half of all members, those with most votes where they are more than the
 * places. `tied`: who takes the last place is not decided, and the meeting votes again. A house rule; no law knows awards.
 */
export function chosenOf(votes: readonly Pick<Votes, 'yes'>[], members: number, places: number): readonly number[] | 'tied' {
  const carried = votes.flatMap(({ yes }, place) => (yes * 2 > members ? [{ yes, place }] : []));
  if (carried.length <= places) return carried.map(({ place }) => place);
  const least = carried.map(({ yes }) => yes).sort((a, b) => b - a)[places - 1] ?? 0;
  const kept = carried.filter(({ yes }) => yes >= least);
  return kept.length > places ? 'tied' : kept.map(({ place }) => place);
}

/** Who may be the second to check, as with suggestions. */
export const checkers = presidiumSide;

/** The congress's own people read awards before everybody does. */
export const reads = (actor: Actor): boolean => has(actor, ...congressPeople);

/** Who is nominated: a deputy or a station. */
export interface Nominee { readonly personId: string | null; readonly stationId: string | null }

/** Is the nominee the actor himself, or a station he works at? */
export const isHim = (actor: Actor, { personId, stationId }: Nominee): boolean =>
  (personId !== null && personId === actor.personId) || (stationId !== null && stationsOf(actor).includes(stationId));

/** An award as its verbs see it. */
export interface Award {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly subject: (typeof subjects)[number];
  readonly title: string;
  readonly placeCount: number;
  readonly fromOn: string;
  readonly toOn: string;
  readonly nominateUntil: string;
  readonly votedBy: string | null;
  /** Who checked the words everybody will read. */
  readonly checkedBy: string | null;
  /** Who was chosen. */
  readonly chosen: readonly Nominee[];
}
