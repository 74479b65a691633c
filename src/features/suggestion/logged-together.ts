import { judge } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import { numberFields } from './numbering.ts';
import { mayVoidContact, policy } from './policy.ts';
import { life } from './rules.ts';
import type { Standing } from './rules/suggestion.ts';
import { writtenWith } from './store/contacts.ts';
import type { ContactRow } from './store/detail.ts';
import { shown } from './store/list.ts';

/** 并案: a word with several deputies was written once. The other cases that hold it, for each entry this reader may take back, where he may take it back as well. */
export async function heldElsewhere(work: Work, paper: Standing, rows: readonly ContactRow[]): Promise<ReadonlyMap<string, { id: string; numberLabel: string; leadName: string }[]>> {
  const { tx, actor, today, locale } = work;
  const own = life.allows(paper.state, 'voidContact') ? rows.filter((row) => row.loggedWith !== null && mayVoidContact(actor, paper, { ...row, on: row.metOn })) : [];
  const others = await writtenWith(tx, own.map(({ id }) => id));
  const papers = new Map((await shown(tx, actor, [...new Set(others.map(({ suggestionId }) => suggestionId))], today)).map((row) => [row.id, row]));
  return new Map(own.map(({ id }) => [id, others.filter(({ entryId }) => entryId === id).flatMap((other) => {
    const row = papers.get(other.suggestionId);
    const contact = row?.contacts.find((one) => one.id === other.id);
    const may = row && contact && judge(policy.see, actor, row, today) === null && life.allows(row.state, 'voidContact') && mayVoidContact(actor, row, contact);
    return may ? [{ id: row.id, numberLabel: numberFields(locale, row).numberLabel ?? '', leadName: row.leadName }] : [];
  })]));
}
