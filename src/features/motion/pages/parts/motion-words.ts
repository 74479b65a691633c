import type { input as RawInput } from 'zod/mini';
import type { OutputOf } from '#kernel/contract.ts';
import { type Locale, type Mirror, fill } from '#kernel/words.ts';
import { showDay } from '#ui/dates.ts';
import type { TimelineStep } from '#ui/kit/Timeline.vue';
import type { motion } from '../../contract.ts';
import type { text } from '../../text.ts';
import type { text as pageText } from './text.ts';

/** Everything one reader may know of one motion, and one in a list. */
export type Detail = OutputOf<typeof motion.views.detail>;
export type Row = OutputOf<typeof motion.views.list>['rows'][number];

/** What is typed for a motion, by field; a tick is 'on' or ''. */
export type Sheet = Record<string, string>;
/** The four parts a motion must have. */
export const parts = ['title', 'ground', 'basis', 'plan'] as const;

/** An empty sheet. */
export const newSheet = (): Sheet => ({ leadId: '', title: '', ground: '', basis: '', plan: '', publicConsent: 'on' });
/** The sheet as it stands, to be changed. */
export const sheetOf = ({ title, ground, basis, plan, publicConsent, lead }: Detail): Sheet => ({ leadId: lead.id, title, ground, basis, plan, publicConsent: publicConsent ? 'on' : '' });
/** The sheet again, from a body that was kept on the phone. */
export const sheetOfBody = (body: Readonly<Record<string, unknown>>): Sheet => ({ ...newSheet(), ...Object.fromEntries(Object.entries(body).map(([name, value]) => [name, value === true ? 'on' : value === false ? '' : String(value)])) });

const said = (sheet: Sheet, name: string) => (sheet[name] ?? '').trim();
/** The words as the verbs take them. */
export const wordsOf = (sheet: Sheet): Omit<RawInput<typeof motion.verbs.draft.input>, 'leadId'> =>
  ({ title: said(sheet, 'title'), ground: said(sheet, 'ground'), basis: said(sheet, 'basis'), plan: said(sheet, 'plan'), publicConsent: sheet['publicConsent'] === 'on' });
/** The input of `motion.draft`; `leadId` where somebody else types. */
export const draftOf = (sheet: Sheet): RawInput<typeof motion.verbs.draft.input> => ({ ...wordsOf(sheet), ...(sheet['leadId'] ? { leadId: sheet['leadId'] } : {}) });
/** What is missing, by field. */
export const missingIn = (sheet: Sheet, leadNeeded: boolean): string[] => [...(leadNeeded ? ['leadId'] : []), ...parts].filter((name) => said(sheet, name) === '');

/** Who moves it, in one line. */
export const moversOf = (row: Pick<Row, 'lead' | 'signerCount'>, words: Mirror<typeof text>): string => (row.signerCount > 1 ? fill(words.lists.signers, { who: row.lead.name, count: row.signerCount }) : row.lead.name);

/** The way of a motion for a timeline, oldest first, ending with what comes next. */
export function stepsOf(detail: Pick<Detail, 'timeline' | 'state'>, words: Mirror<typeof text>, own: Mirror<typeof pageText>, locale: Locale): TimelineStep[] {
  const names: Readonly<Record<string, string>> = { ...words.events, ...words.verbs };
  const done = detail.timeline.map((event, index): TimelineStep => ({ key: `${index}`, when: showDay(event.on, locale), what: names[event.verb] ?? words.title, who: event.who ?? undefined, more: event.words ?? undefined, state: 'done' }));
  const next = (own.next as Readonly<Record<string, string>>)[detail.state];
  return next ? [...done, { key: 'next', what: next, state: 'now' }] : done;
}
