import type { input as RawInput } from 'zod/mini';
import type { FormValues } from '#ui/form.ts';
import type { suggestion } from '../../contract.ts';
import type { Level } from '../../rules.ts';
import type { Detail } from './acts.ts';

/** What is typed for a suggestion, by field; ticks are 'on' or ''. */
export type Paper = Record<string, string | readonly string[]>;
type Draft = RawInput<typeof suggestion.verbs.draft.input>;

/** An empty sheet for a deputy, or for whoever `lead` is, to the congress of the house. */
export const newPaper = (lead: string, opinionIds: readonly string[], level: Level = 'township'): Paper => ({
  leadId: lead, kind: 'suggestion', title: '', facts: '', proposal: '', topic: '', placeCode: '', level, origin: opinionIds.length > 0 ? 'opinions' : 'own', suggestedOfficeId: '', publicConsent: 'on', confidential: '', opinionIds,
});

/** The sheet as it stands, to be changed. */
export const paperOf = (detail: Detail): Paper => ({
  leadId: detail.lead.id, kind: detail.kind, title: detail.title, facts: detail.facts, proposal: detail.proposal, topic: detail.topic, placeCode: detail.placeCode, level: detail.level, origin: detail.origin,
  suggestedOfficeId: detail.suggestedOffice?.id ?? '', publicConsent: detail.publicConsent ? 'on' : '', confidential: detail.confidentialWords ?? '', opinionIds: detail.origins.map(({ id }) => id),
});

/** The village all chosen opinions are about: whoever writes of them is not asked again. Null where they differ or one is not known. */
export function sharedPlace(rows: readonly { readonly id: string; readonly placeCode: string | null }[], chosen: readonly string[]): string | null {
  const places = new Set(chosen.map((id) => rows.find((row) => row.id === id)?.placeCode ?? null));
  return places.size === 1 ? [...places][0] ?? null : null;
}

const said = (paper: Paper, name: string): string => String(paper[name] ?? '').trim();

/** The words of the paper as the verbs take them: what was left empty is left out. */
export function wordsOf(paper: Paper): Omit<Draft, 'leadId' | 'fileIds'> {
  const optional = Object.fromEntries(['suggestedOfficeId', 'confidential'].flatMap((name) => (said(paper, name) === '' ? [] : [[name, said(paper, name)]])));
  return {
    kind: said(paper, 'kind') as Draft['kind'], title: said(paper, 'title'), facts: said(paper, 'facts'), proposal: said(paper, 'proposal'), topic: said(paper, 'topic') as Draft['topic'], placeCode: said(paper, 'placeCode'),
    level: said(paper, 'level') as Draft['level'], origin: said(paper, 'origin') as Draft['origin'], publicConsent: paper['publicConsent'] === 'on', opinionIds: [...(paper['opinionIds'] ?? [])], ...optional,
  };
}

/** The fields somebody else has changed since writing began, for the one who writes on. */
export const changedFields = (base: FormValues, now: FormValues): string[] => Object.keys(now).filter((name) => JSON.stringify(base[name] ?? '') !== JSON.stringify(now[name] ?? ''));
