import type { PaperAct } from './acts.ts';
import { draft, earlySteps } from './paper-early.ts';
import type { Ground } from './paper-ground.ts';
import { lateSteps } from './paper-late.ts';
import { workSteps } from './paper-work.ts';

const steps = { ...earlySteps, ...workSteps, ...lateSteps };

/** Performs acts on suggestions on paper, exactly as the verbs of the suggestion feature would. */
export function performPaper(ground: Ground, act: PaperAct): void {
  if (act.verb === 'draft') return draft(ground, act);
  const one = ground.books.cases.get(act.about);
  const step = steps[act.verb];
  if (!one || !step) throw new Error(`no ${act.verb} on paper`);
  step(ground, one, act);
}
