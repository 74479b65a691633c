import { archivedActivities } from '#features/activity/public.ts';
import { archivedDeeds, archivedTalks, archivedVisits } from '#features/contact/public.ts';
import { archivedLooks } from '#features/drive/public.ts';
import { archivedDuties } from '#features/duty/public.ts';
import { archivedMeetings } from '#features/meeting/public.ts';
import { archivedMotions } from '#features/motion/public.ts';
import { archivedOpinions } from '#features/opinion/public.ts';
import { archivedPromises } from '#features/promise/public.ts';
import { archivedPages } from '#features/register/public.ts';
import { archivedReplies, archivedSuggestions } from '#features/suggestion/public.ts';
import type { RecordSet } from '#platform/db/record-set.ts';
import type { Kind } from './rules.ts';

/** Where the records of each kind are, as the features that own them say; the compiler asks for one that is missing. */
export const recordSets: Readonly<Record<Kind, RecordSet>> = {
  suggestion: archivedSuggestions, reply: archivedReplies, motion: archivedMotions, promise: archivedPromises, meeting: archivedMeetings, activity: archivedActivities, visit: archivedVisits, deed: archivedDeeds, talk: archivedTalks, opinion: archivedOpinions, duty: archivedDuties, signedPage: archivedPages, acceptance: archivedLooks,
};
