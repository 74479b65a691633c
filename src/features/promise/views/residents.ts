import { judge, refuse } from '#kernel/verdict.ts';
import { wordsFor } from '#kernel/organs.ts';
import { fill } from '#kernel/words.ts';
import { residentsBehind } from '#features/opinion/public.ts';
import { showing } from '#platform/feature.ts';
import { promise } from '../contract.ts';
import { policy } from '../policy.ts';
import { isAnothers, unnamedIn } from '../presenting.ts';
import { ofReceipt } from '../store/list.ts';
import { partsOf } from '../store/detail.ts';
import { toAsk } from '../store/residents.ts';
import { text as en } from '../text.en.ts';
import { text as zh } from '../text.ts';

export const callsToday = showing(promise.views.callsToday, async (work) => {
  const { tx, actor, today } = work;
  const asked = await toAsk(tx, actor, today);
  const residents = await residentsBehind(work, [...new Set(asked.map(({ opinionId }) => opinionId))]);
  return {
    rows: asked.map(({ isUnnamed, ...row }) => {
      const what = isUnnamed ? unnamedIn(work, row.what) : row.what;
      const { number = '', name = null, phone = null } = residents.get(row.opinionId) ?? {};
      return { ...row, what, number, name, phone, say: fill(wordsFor(work, { zh, en }).call, { number, what }) };
    }),
  };
});

export const mine = showing(promise.views.mine, async (work) => {
  const { tx, actor, today } = work;
  const { receiptOf } = actor;
  if (receiptOf === null) refuse('promise.onlyTheResident', 403);
  const rows = await ofReceipt(tx, actor);
  const { voices } = await partsOf(tx, rows.map(({ id }) => id));
  return {
    rows: rows.map((row) => ({
      ...row, what: isAnothers(work, row) ? unnamedIn(work, row.what) : row.what, mayAnswer: judge(policy.answerAsResident, actor, row, today) === null, said: voices.find(({ promiseId, opinionId }) => promiseId === row.id && opinionId === receiptOf)?.answer ?? null,
    })),
  };
});
