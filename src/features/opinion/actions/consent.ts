import { action } from '#platform/feature.ts';
import { opinion } from '../contract.ts';
import { move } from '../moving.ts';
import { noSummary, takeDown } from '../publishing.ts';
import type { Opinion } from '../rules.ts';
import { text } from '../text.ts';

/** May handlers see the name, may a summary be published, may somebody call back: the resident's to give and to take back. Without consent there is no summary, and nothing stays public. */
export const consent = action(opinion.verbs.consent)<Opinion>({
  apply: async (work, subject) => {
    const { consentName = false, consentPublish = false, consentCall = false } = work.input;
    work.note({ consentName, consentPublish, consentCall });
    if (!consentPublish) await takeDown(work, [subject], text.gone.consent);
    return move(work, subject, { verb: 'consent', change: { consentName, consentPublish, consentCall, ...(consentPublish ? {} : noSummary) } });
  },
});
