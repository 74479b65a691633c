import { type Locale, type Mirror, fill } from '#kernel/words.ts';
import { showDay, showShortDay } from '#ui/dates.ts';
import type { TimelineStep } from '#ui/kit/Timeline.vue';
import { isLive } from '../../rules/standing.ts';
import type { text } from '../../text.ts';
import type { Detail } from './acts.ts';
import type { text as pageText } from './text.ts';

type Event = Detail['timeline'][number];
type Dictionary = Mirror<typeof text>;

/** What happened, as staff call it. */
export function stepName({ verb }: Pick<Event, 'verb'>, words: Dictionary): string {
  const names: Readonly<Record<string, string>> = { ...words.events, ...words.verbs };
  return names[verb] ?? words.title;
}

/** What somebody else does about an office's work. */
const aboutOffices: readonly string[] = ['allowReturn', 'refuseReturn', 'declareUnreachable', 'confirmContact', 'voidContact'];

/** Who did it: one of the office's people for the office, the government office for the government, or whoever decided about the office. */
function doer({ verb, who, officeName: office }: Event, assignments: Detail['assignments'], own: Mirror<typeof pageText>): string | undefined {
  if (who === null || office === null) return who ?? office ?? undefined;
  const forGovernment = verb === 'issueReply' && assignments.some((one) => one.office.name === office && one.issuer === 'townGovernment');
  if (forGovernment) return fill(own.detail.signedFor, { who, office });
  return aboutOffices.includes(verb) ? fill(own.detail.aboutOffice, { who, office }) : `${office} · ${who}`;
}

/** What the house waits for now, or undefined when nothing is left to do. */
export function nextStep(detail: Pick<Detail, 'state' | 'assignments' | 'enteredLate'>, words: Dictionary, own: Mirror<typeof pageText>): string | undefined {
  const sentences: Readonly<Record<string, string>> = own.next;
  const offices = detail.assignments.filter(isLive).filter(({ role }) => role !== 'co').map(({ office }) => office.name).join(own.names);
  // What was handled on paper waits for nothing.
  const sentence = detail.enteredLate && detail.state === 'closed' ? undefined : sentences[detail.state];
  return sentence && fill(sentence, { offices: offices || words.fields.offices });
}

/** The same way in few lines: what happened on one day stands together. */
export function shortSteps(detail: Pick<Detail, 'timeline' | 'state' | 'assignments' | 'enteredLate'>, words: Dictionary, own: Mirror<typeof pageText>, locale: Locale): TimelineStep[] {
  const days: { on: string; names: string[] }[] = [];
  for (const event of detail.timeline) {
    const name = stepName(event, words);
    const last = days.at(-1);
    if (last?.on !== event.on) days.push({ on: event.on, names: [name] });
    else if (!last.names.includes(name)) last.names.push(name);
  }
  const done = days.map(({ on, names }, index): TimelineStep => ({ key: `${index}`, when: showShortDay(on, locale), what: names.join(own.names), state: 'done' }));
  const next = nextStep(detail, words, own);
  return next ? [...done, { key: 'next', what: next, state: 'now' }] : done;
}

/** The way of a suggestion for a timeline, oldest first, ending with what comes next. */
export function stepsOf(detail: Pick<Detail, 'timeline' | 'state' | 'assignments' | 'enteredLate'>, words: Dictionary, own: Mirror<typeof pageText>, locale: Locale): TimelineStep[] {
  const done = detail.timeline.map((event, index): TimelineStep => ({
    key: `${index}`, when: showDay(event.on, locale), what: stepName(event, words), who: doer(event, detail.assignments, own), more: event.words ?? undefined, state: 'done',
  }));
  const next = nextStep(detail, words, own);
  return next ? [...done, { key: 'next', what: next, state: 'now' }] : done.map((step, index) => (index === done.length - 1 ? { ...step, state: 'now' } : step));
}
