import { action } from '#platform/feature.ts';
import { comeBack } from '../coming-back.ts';
import { opinion } from '../contract.ts';
import type { Opinion } from '../rules.ts';

/** It was sent elsewhere by mistake. */
export const takeBack = action(opinion.verbs.takeBack)<Opinion>({
  apply: (work, subject) => comeBack(work, subject, work.input.reason, null),
});
