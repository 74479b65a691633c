import { dateOn, yearOf } from '#kernel/dates.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { openOffices } from '#features/office/public.ts';
import { townPage } from '#features/settings/public.ts';
import { lastNumbers } from '#platform/counter.ts';
import { permitted, showing } from '#platform/feature.ts';
import { dispatch } from './contract.ts';
import { policy } from './policy.ts';
import { type Holder, counterOf, keeps, labelOf, usualSeries } from './rules.ts';
import { type DispatchRow, choices, ledger as ledgerOf, list as listOf, mostInLedger, seriesSaid } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** Entered on a later day than the letter bears 补录. */
const isLate = ({ sentOn, enteredAt }: DispatchRow): boolean => dateOn(enteredAt) > sentOn;

export const list = showing(dispatch.views.list, async (work) => {
  const { tx, actor, input: { page, ...filter }, today } = work;
  const [found, known, names] = [await listOf(tx, actor, filter, page), await choices(tx, actor), await townPage(tx)];
  const nameOf = { congress: names.organName, government: names.governmentName };
  return {
    total: found.total, years: known.years, senders: known.senders.map((sender) => ({ ...sender, name: sender.holder === 'office' ? sender.name : nameOf[sender.holder] })),
    rows: found.rows.map((row) => ({ ...row, lateEntry: isLate(row), ownForm: row.templateId !== null, can: permitted(policy, { void: dispatch.verbs.void }, actor, row, today) })),
  };
});

export const ledger = showing(dispatch.views.ledger, async (work) => {
  const { tx, actor, input, locale, today } = work;
  const words = wordsFor(work, { zh, en });
  const rows = await ledgerOf(tx, actor, input);
  const { organName } = await townPage(tx);
  return {
    title: words.ledger.title, subtitle: fill(words.ledger.subtitle, { organ: organName, year: input.year ? fill(words.ledger.year, { year: input.year }) : words.ledger.allYears, count: rows.length, day: today }) + (rows.length < mostInLedger ? '' : fill(words.ledger.cut, { most: mostInLedger })), columns: Object.values(words.ledger.columns),
    rows: rows.map((row, index) => [
      String(index + 1), row.numberLabel ?? words.noNumber, row.sentOn, words.kinds[row.kind], row.title, row.addressee, row.signer ?? '', row.organName,
      [isLate(row) ? words.lateEntry : '', row.voidedOn === null ? '' : fill(words.voidedFor, { words: row.voidWords ?? '' })].filter(Boolean).join(locale === 'zh' ? '；' : '; '),
    ]),
  };
});

export const series = showing(dispatch.views.series, async ({ tx, actor, tenant, today }) => {
  const names = await townPage(tx);
  const offices = (await openOffices(tx)).filter(({ writesOutward, kind }) => writesOutward && kind !== 'townGovernment');
  const senders: (Holder & { name: string })[] = [
    { holder: 'congress', officeId: null, name: names.organName }, { holder: 'government', officeId: null, name: names.governmentName }, ...offices.map(({ id, name }) => ({ holder: 'office' as const, officeId: id, name })),
  ];
  const [said, last, year] = [await seriesSaid(tx), await lastNumbers(tx, 'dispatch/'), yearOf(today)];
  const rows = senders.filter((sender) => keeps(actor, sender)).map((sender) => {
    const word = said.find((one) => one.holder === sender.holder && one.officeId === sender.officeId)?.word ?? usualSeries(sender.holder, tenant.shortName);
    const given = word === null ? undefined : last.get(counterOf(sender, word, year));
    return { ...sender, word, next: word === null ? null : labelOf({ series: word, year, number: (given ?? 0) + 1 }), begun: given !== undefined };
  });
  return { rows };
});
