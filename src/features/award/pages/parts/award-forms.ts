import type { OutputOf } from '#kernel/contract.ts';
import type { Mirror } from '#kernel/words.ts';
import type { FormValues } from '#ui/form.ts';
import { type FormField, typedLines } from '#ui/kit/desk/act-form.ts';
import type { award } from '../../contract.ts';
import { manners, subjects } from '../../rules.ts';
import type { text } from '../../text.ts';

/** An award as the pages have it. */
export type Award = OutputOf<typeof award.views.detail>;
type Words = Mirror<typeof text>;

/** 公布: whom, by which criteria, how many, until when. */
export const announceFields = ({ fields, subjects: called, hints }: Words, today: string): FormField[] => [
  { name: 'subject', label: fields.subject, kind: 'radio', required: true, options: subjects.map((value) => ({ value, label: called[value] })) },
  { name: 'title', label: fields.title, required: true, limit: 60 },
  { name: 'criteria', label: fields.criteria, kind: 'textarea', rows: 4, required: true, limit: 1000 },
  { name: 'placeCount', label: fields.placeCount, kind: 'number', required: true, hint: hints.placeCount },
  { name: 'fromOn', label: fields.fromOn, kind: 'date', required: true },
  { name: 'toOn', label: fields.toOn, kind: 'date', required: true },
  { name: 'nominateUntil', label: fields.nominateUntil, kind: 'date', required: true, min: today },
];

/** 推荐: who, in whose name, why. */
export const nominateFields = ({ fields, putters: called }: Words, { putters, nominees }: Award): FormField[] => [
  { name: 'nomineeId', label: fields.nomineeId, kind: 'pick', required: true, options: nominees.map(({ id, name }) => ({ value: id, label: name })) },
  { name: 'putBy', label: fields.putBy, kind: 'radio', required: true, options: putters.map((value) => ({ value, label: called[value] })) },
  { name: 'reason', label: fields.reason, kind: 'textarea', rows: 4, required: true, limit: 500 },
];

/** 表决: the meeting and what was counted of everyone nominated. */
export const voteFields = ({ fields, manners: called }: Words, { rows }: Award, today: string): FormField[] => [
  { name: 'meetingName', label: fields.meetingName, required: true, limit: 60 },
  { name: 'meetingOn', label: fields.meetingOn, kind: 'date', required: true, max: today },
  { name: 'manner', label: fields.manner, kind: 'radio', required: true, options: manners.map((value) => ({ value, label: called[value] })) },
  { name: 'memberCount', label: fields.memberCount, kind: 'number', required: true },
  { name: 'presentCount', label: fields.presentCount, kind: 'number', required: true },
  {
    name: 'votes', label: fields.votes, kind: 'own', read: (typed) => {
      const lines = typedLines(typed);
      return rows.filter(({ id }) => lines[id]?.['yes']).map(({ id }) => ({ nominationId: id, yes: Number(lines[id]?.['yes']), no: Number(lines[id]?.['no'] || 0), abstain: Number(lines[id]?.['abstain'] || 0) }));
    },
  },
];

/** A vote that was written wrongly is mended, not typed again. */
export const voteNow = ({ meetingName, meetingOn, manner, memberCount, presentCount, rows }: Award): FormValues => (meetingOn === null ? {} : {
  meetingName: meetingName ?? '', meetingOn, manner: manner ?? '', memberCount: String(memberCount ?? ''), presentCount: String(presentCount ?? ''),
  votes: JSON.stringify(Object.fromEntries(rows.flatMap(({ id, votes }) => (votes ? [[id, { yes: String(votes.yes), no: String(votes.no), abstain: String(votes.abstain) }]] : [])))),
});

/** 公开: the words of everyone chosen, as everybody will read them. */
export const publishFields = ({ fields }: Words, { rows }: Award): FormField[] => [
  {
    name: 'shown', label: fields.publicReason, kind: 'own', read: (typed) => {
      const lines = typedLines(typed);
      return rows.filter(({ chosen }) => chosen).map(({ id, words }) => ({ nominationId: id, reason: lines[id]?.['reason'] ?? '', withWords: words !== null && lines[id]?.['withWords'] === 'on' }));
    },
  },
];

/** The check begins with what was checked before, else with the reason of the nomination and the own word. */
export const shownNow = ({ rows }: Award): FormValues => ({ shown: JSON.stringify(Object.fromEntries(rows.filter(({ chosen }) => chosen).map(({ id, reason, shown }) => [id, { reason: shown?.reason ?? reason, withWords: shown && !shown.words ? '' : 'on' }]))) });
