import { keepsTheOffice } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { lookup } from '#kernel/words.ts';
import { namesOf } from '#features/account/public.ts';
import { sentByPrograms, stepsOfSent } from '#features/opinion/public.ts';
import { placesUnder } from '#features/place/public.ts';
import { ruleFlag } from '#features/settings/public.ts';
import { type Work, permitted, showing } from '#platform/feature.ts';
import { interchange } from '../contract.ts';
import { policy } from '../policy.ts';
import { serviceCodes, spanDays, statesOf, statusOf } from '../rules.ts';
import { listKeys } from '../store/keys.ts';

/** Whoever knocks at a closed door hears that it is closed. */
async function mustBeOpen({ tx, today }: Work<unknown>): Promise<void> {
  if (!(await ruleFlag(tx, 'open311', today))) refuse('interchange.notOpen', 409);
}

const opinionWord = (work: Work<unknown>) => {
  const words = work.house.wordsOf('opinion', work);
  return (path: string): string => (words && lookup(words, path)) ?? '';
};

/** Ninety days at most: the latest, where nothing else is asked. */
function spanOf({ now }: Work<unknown>, { from, to }: { from?: string | undefined; to?: string | undefined }): { from: Date; to: Date } {
  const end = to ? new Date(to) : from ? new Date(Math.min(now.getTime(), Date.parse(from) + spanDays * 86_400_000)) : now;
  const start = from ? new Date(from) : new Date(end.getTime() - spanDays * 86_400_000);
  if (end.getTime() - start.getTime() > spanDays * 86_400_000 + 1000) refuse('interchange.spanTooLong', 422, { days: spanDays });
  return { from: start, to: end };
}

export const keys = showing(interchange.views.keys, async (work) => {
  const { tx, actor, today, house, tenant } = work;
  const head = { open: await ruleFlag(tx, 'open311', today), address: `${house.publicUrl}/${tenant.code}/open311/v2` };
  if (!keepsTheOffice(actor)) return { ...head, rows: [] };
  const rows = await listKeys(tx);
  const people = await namesOf(tx, rows.map(({ madeBy }) => madeBy));
  return {
    ...head,
    rows: rows.map((row) => ({
      ...row, madeAt: row.madeAt.toISOString(), revokedAt: row.revokedAt?.toISOString() ?? null, madeBy: people.get(row.madeBy ?? '') ?? null,
      can: permitted({ revokeKey: policy.revokeKey }, { revokeKey: interchange.verbs.revokeKey }, actor, row, today),
    })),
  };
});

export const services = showing(interchange.views.services, async (work) => {
  await mustBeOpen(work);
  const word = opinionWord(work);
  const places = (await placesUnder(work.tx, work.tenant.code)).filter(({ code }) => code !== work.tenant.code);
  return { rows: serviceCodes.map((code) => ({ code, name: word(`choices.${code}`), description: word(`choiceHints.${code}`) })), places };
});

export const requests = showing(interchange.views.requests, async (work) => {
  await mustBeOpen(work);
  const { numbers, codes, status } = work.input;
  const word = opinionWord(work);
  // Numbers override everything else.
  const rows = await sentByPrograms(work.tx, numbers ? { numbers } : { ...spanOf(work, work.input), choices: codes, states: status && statesOf(status) });
  return {
    rows: rows.map((row) => ({
      ...row, status: statusOf(row.state), stateName: word(`states.${row.state}`), serviceName: word(`choices.${row.choice}`), receivedAt: row.receivedAt.toISOString(), changedAt: row.changedAt.toISOString(),
      expectedOn: statusOf(row.state) === 'open' ? row.answerDueOn : null,
    })),
  };
});

export const updates = showing(interchange.views.updates, async (work) => {
  await mustBeOpen(work);
  const { numbers } = work.input;
  const word = opinionWord(work);
  const rows = await stepsOfSent(work.tx, numbers ? { numbers } : spanOf(work, work.input));
  return { rows: rows.map(({ id, number, at, toState }) => ({ id, number, at: at.toISOString(), status: statusOf(toState), stateName: word(`states.${toState}`) })) };
});
