import { type Locale, type Mirror, fill } from '#kernel/words.ts';
import { showInstant } from '#ui/dates.ts';
import type { TimelineStep } from '#ui/kit/Timeline.vue';
import type { text } from '../../text.ts';
import type { Detail } from './acts.ts';
import type { text as pageText } from './text.ts';

type Event = Detail['timeline'][number];
type Dictionary = Mirror<typeof text>;

/** What happened, as staff call it. */
export function stepName(event: Pick<Event, 'verb' | 'toState'>, words: Dictionary): string {
  const names: Readonly<Record<string, string>> = { ...words.steps, ...words.verbs };
  return names[event.verb] ?? words.states[event.toState as keyof typeof words.states];
}

/** What the resident reads of it: that a suggestion was replied to is not said beside the answer made of that reply. */
export const toldOnce = <T extends { at: string; verb: string }>(timeline: readonly T[]): readonly T[] =>
  timeline.filter(({ at, verb }) => verb !== 'suggestionReplied' || !timeline.some((other) => other.verb === 'answer' && other.at === at));

/** The whole way of an opinion for a timeline, oldest first. Words among staff are marked as such. */
export function stepsOf(timeline: readonly Event[], words: Dictionary, own: Mirror<typeof pageText>, locale: Locale): TimelineStep[] {
  const roles: Readonly<Record<string, string>> = words.roles;
  return timeline.map((event, index) => ({
    key: `${index}`,
    when: showInstant(event.at, locale),
    what: stepName(event, words),
    // what the resident did himself says so
    who: event.role === 'resident' ? undefined : [event.who, roles[event.role] ?? event.role].filter(Boolean).join(' · '),
    more: [event.publicWords, event.innerWords && fill(own.detail.inner, { words: event.innerWords })].filter(Boolean).join('\n') || undefined,
    state: index === timeline.length - 1 ? 'now' : 'done',
  }));
}
