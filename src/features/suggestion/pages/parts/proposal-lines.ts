import { type Locale, type Mirror, fill } from '#kernel/words.ts';
import { showDay } from '#ui/dates.ts';
import type { text as words } from '../../text.ts';
import type { Detail } from './acts.ts';
import type { text } from './text.ts';

/** What lies before the chair, line by line: who is to handle it, who to help, by when and why; nothing where no office is proposed. */
export function proposalLines(detail: Pick<Detail, 'assignments' | 'assignedOn' | 'clockKind' | 'dueOn' | 'longGround' | 'preparedWords'>, { roles, longGrounds }: Mirror<typeof words>, own: Mirror<typeof text>, locale: Locale): string[] {
  const { assignments, assignedOn, clockKind, dueOn, longGround, preparedWords } = detail;
  const proposed = assignments.filter(({ state }) => state === 'proposed');
  if (proposed.length === 0) return [];
  const line = (name: string, value: string) => fill(own.detail.pair, { name, value });
  const named = (role: 'main' | 'co') => proposed.filter((share) => share.role === role).map(({ office }) => office.name).join(own.names);
  const whole = (['main', 'co'] as const).flatMap((role) => (named(role) ? [line(roles[role], named(role))] : []));
  const parts = proposed.filter(({ role }) => role === 'part').map(({ office, part }) => line(roles.part, [office.name, part].filter(Boolean).join('　')));
  // where it was assigned before, its day stays
  const again = dueOn && clockKind === 'answer' ? [fill(own.list.clocks.answer, { day: showDay(dueOn, locale) })] : [];
  const period = assignedOn ? again : [own.detail.months[longGround ? 6 : 3] + (longGround ? `　${longGrounds[longGround]}` : '')];
  return [...whole, ...parts, ...period, ...(preparedWords ? [preparedWords] : [])];
}
