import { chineseDate } from '#kernel/dates.ts';
import { type NoticeParams, tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Meeting } from './rules/meeting.ts';
import { text } from './text.ts';

type Kind = keyof (typeof text)['notices'];
type About = Pick<Meeting, 'id' | 'title' | 'confidential'>;

/** Who is asked: offices and deputies. */
export interface Circle {
  readonly officeIds: readonly string[];
  readonly personIds: readonly string[];
}

/** A confidential paper is not named in notices: they are read on shared screens. */
export const whatOf = ({ title, confidential }: Pick<About, 'title' | 'confidential'>): string => (confidential ? text.confidential : `《${title}》`);

/** When and where, as a notice writes it: read in both languages. */
export const whenWhere = ({ plannedOn, hours, spot }: { plannedOn: string; hours: string | null; spot: string | null }): { day: string; spot: string } =>
  ({ day: `${chineseDate(plannedOn)}${hours ? ` ${hours}` : ''}`, spot: spot ?? '' });

/** Tells the officers of these offices and these deputies, each once. */
export async function tellCircle(work: Work, about: About, { officeIds, personIds }: Circle, kind: Kind, params: NoticeParams = {}): Promise<void> {
  const what = { kind: `meeting.${kind}`, params: { what: whatOf(about), ...params }, link: `/meetings/${about.id}` };
  for (const officeId of new Set(officeIds)) await tell(work, { to: { role: 'handler', officeId }, ...what });
  for (const personId of new Set(personIds)) await tell(work, { to: { personId }, ...what });
}

/** Everybody who is asked to a meeting. */
export const askedTo = ({ askedOfficeIds, askedPersonIds }: Meeting): Circle => ({ officeIds: askedOfficeIds, personIds: askedPersonIds });
