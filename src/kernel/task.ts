import type { DateOn } from './dates.ts';
import { type Lamp, lamp } from './deadline.ts';

/** One thing one person has to do now, in his language. Features make them, the to-do pages show them. */
export interface Task {
  /** `opinion:<id>`: the same thing keeps its key. */
  readonly key: string;
  /** What sort of thing it is, as a word: 群众意见. */
  readonly kind: string;
  readonly title: string;
  /** A quieter line: number, how far it is. */
  readonly detail: string | null;
  /** Path of its page, the same on desk and phone: `/opinions/<id>`. */
  readonly link: string;
  readonly dueOn: DateOn | null;
  /** `days` is the distance to the due day, also when it is late. */
  readonly lamp: { readonly colour: Lamp['colour']; readonly days: number } | null;
  /** What the button says: 查看. */
  readonly act: string;
}

/** What one feature has for a person: the most pressing first, and how many there are in all. */
export interface Tasks {
  readonly rows: readonly Task[];
  readonly total: number;
}

/** A feature shows at most so many tasks of one person; beyond it the number reads "99+". */
export const mostTasks = 100;

/** The lamp of a task whose time began on `from`, null when nothing is due. */
export function taskLamp(dueOn: DateOn | null, today: DateOn, from: DateOn | null): Task['lamp'] {
  if (dueOn === null) return null;
  const { colour, days } = lamp(dueOn, today, from);
  return { colour, days: Math.abs(days) };
}

/** Sorts tasks: the oldest deadline first, what has none last, otherwise as their features gave them. */
export const byDeadline = (a: Task, b: Task): number => {
  if (a.dueOn === b.dueOn) return 0;
  if (a.dueOn === null) return 1;
  return b.dueOn === null || a.dueOn < b.dueOn ? -1 : 1;
};
