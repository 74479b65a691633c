import { yearOf } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { templateInUse } from '#features/letter/public.ts';
import { findOffice } from '#features/office/public.ts';
import { townPage } from '#features/settings/public.ts';
import { continueAfter, lastNumber, lastNumbers, nextNumber } from '#platform/counter.ts';
import type { Tx } from '#platform/db/connect.ts';
import type { Work } from '#platform/feature.ts';
import { type Holder, type Kind, type Origin, counterOf, countersOf, labelOf, goesInOwnForm, leapsAhead, partsOfLabel, plainLabel, usualSeries } from './rules.ts';
import { insert, labelTaken, seriesOf } from './store.ts';

export { type DispatchRow } from './store.ts';
export { asRegistered, dispatchLetter, leftOutLetter } from './letters.ts';
export { dispatchSeen, dispatchesSeen } from './seen.ts';
export { sentAbout, sentAboutEach } from './store.ts';
export { ledgerPaper, ledgerSheet } from './papers.ts';

/** A letter that goes out now. */
export interface Sending {
  readonly kind: Kind;
  /** An office writes by itself, the government for it, or (null) the congress. */
  readonly from: { readonly issuer: 'townGovernment' | 'own' | 'plain'; readonly officeId: string } | null;
  /** Who signs where that is not the sender's own name: a station's report. */
  readonly organName?: string;
  /** Typed by who signs (`sure`: also where it leaves numbers out); `draw` takes the next of the series, where the register holds all of it; null for a letter without a number. */
  readonly number: { readonly typed: string; readonly sure?: boolean } | 'draw' | null;
  readonly sentOn: string;
  readonly title: string;
  readonly addressee: string;
  readonly signer?: string | null;
  /** What it says, a line a paragraph; nothing where the record itself keeps the words. */
  readonly words?: string | null;
  readonly about: Origin;
  readonly aboutId: string | null;
  readonly partId?: string | null;
}

/** Enters a letter into the register, in the transaction of the act that sends it; answers its number. Refuses a number that another letter of the sender bears, and asks once about one that leaves numbers out. */
export async function enterDispatch(work: Work<unknown>, sending: Sending): Promise<string | null> {
  const { tx, now, actor } = work;
  const { kind, from, number, sentOn, title, addressee, signer = null, words = null, about, aboutId, partId = null } = sending;
  const sender = await senderOf(work, from);
  const numberLabel = await numberFor(work, sender, number, sentOn);
  const parts = numberLabel === null ? null : partsOfLabel(numberLabel);
  const id = newId(now.getTime());
  const templateId = goesInOwnForm(kind, sender.holder) ? await templateInUse(tx, kind) : null;
  await insert(tx, {
    id, kind, holder: sender.holder, officeId: sender.officeId, organName: sending.organName ?? sender.name, numberLabel, series: parts?.series ?? null, seriesYear: parts?.year ?? null, number: parts?.number ?? null,
    sentOn, title: title.replaceAll('\n', ''), addressee, signer, words, about, aboutId, partId, templateId, enteredBy: actor.personId, enteredAt: now,
  });
  return numberLabel;
}

/** The last number of each series of this sender in a year, as it is printed: what a proposal goes on from. */
export async function lastLabels(tx: Tx, from: NonNullable<Sending['from']>, year: number): Promise<string[]> {
  const sender = await holderOf(tx, from);
  const last = await lastNumbers(tx, countersOf(sender));
  return [...last].flatMap(([counter, number]) => {
    const [series = '', of] = counter.split('/').slice(-2);
    return Number(of) === year ? [labelOf({ series, year, number })] : [];
  });
}

/** The number the congress's next letter bears where it is the first of its series this year: letters may have been numbered on paper before. Null where one was given, here or (`setSeries`) said. */
export async function firstNumber({ tx, tenant, today }: Work<unknown>): Promise<string | null> {
  const sender = { holder: 'congress', officeId: null } as const;
  const year = yearOf(today);
  const series = (await seriesOf(tx, sender))?.word ?? usualSeries('congress', tenant.shortName);
  return series === null || (await lastNumbers(tx, counterOf(sender, series, year))).size > 0 ? null : labelOf({ series, year, number: 1 });
}

async function holderOf(tx: Tx, from: NonNullable<Sending['from']>): Promise<Holder> {
  const government = from.issuer === 'townGovernment' || (await findOffice(tx, from.officeId))?.kind === 'townGovernment';
  return government ? { holder: 'government', officeId: null } : { holder: 'office', officeId: from.officeId };
}

/** The government's letters are one series, whether it writes for an inner office or for itself. */
async function senderOf({ tx }: Work<unknown>, from: Sending['from']): Promise<Holder & { readonly name: string }> {
  const page = await townPage(tx);
  if (from === null) return { holder: 'congress', officeId: null, name: page.organName };
  const office = await findOffice(tx, from.officeId);
  if (from.issuer === 'townGovernment' || office?.kind === 'townGovernment') return { holder: 'government', officeId: null, name: page.governmentName };
  return { holder: 'office', officeId: from.officeId, name: office?.name ?? '' };
}

async function numberFor(work: Work<unknown>, sender: Holder, number: Sending['number'], sentOn: string): Promise<string | null> {
  if (number === null) return null;
  const { tx, tenant } = work;
  if (number !== 'draw') {
    const label = plainLabel(number.typed);
    if (await labelTaken(tx, sender, label)) refuse('dispatch.numberTaken', 409, { number: label });
    const parts = partsOfLabel(label);
    if (parts) {
      const last = await lastNumber(tx, counterOf(sender, parts.series, parts.year));
      if (!number.sure && last !== null && leapsAhead(sender.holder, last, parts.number)) refuse('dispatch.numberLeaps', 409, { number: label, last: labelOf({ ...parts, number: last }) });
    }
    if (parts) await continueAfter(tx, counterOf(sender, parts.series, parts.year), parts.number);
    return label;
  }
  // The government numbers all its letters, most of which are not here: a number drawn here would be one it has given already.
  if (sender.holder === 'government') return null;
  const series = (await seriesOf(tx, sender))?.word ?? usualSeries(sender.holder, tenant.shortName);
  if (series === null) return null;
  const year = yearOf(sentOn);
  return labelOf({ series, year, number: await nextNumber(tx, counterOf(sender, series, year)) });
}
