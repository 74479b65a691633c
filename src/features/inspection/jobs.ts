import { actorOf, personsWithRole } from '#features/account/public.ts';
import { tell } from '#features/notice/public.ts';
import { ruleValue } from '#features/settings/public.ts';
import { addDays, yearOf } from '#kernel/dates.ts';
import type { JobKind, Work } from '#platform/feature.ts';
import { streamZip } from '#platform/print/zip.ts';
import { checkOf } from './checking.ts';
import { packOf } from './packing.ts';
import { fill } from '#kernel/words.ts';
import { answersInspections } from './policy.ts';
import { namesShown, yearEnd } from './rules.ts';
import { findPack, setFailed, setProgress, setReady, visitsFrom } from './store.ts';
import { type CheckFor, keepCheck, standingChecks } from './store/self-check.ts';

/** The same work in the name of a person, in the language of the congress's papers. */
const inNameOf = async (work: Work<unknown>, personId: string): Promise<Work> => ({ ...work, actor: await actorOf(work, personId), locale: 'zh' });

/** Makes the pack that was asked for. Its progress is told in transactions of their own, or nobody would see it before the end. */
export const makePack: JobKind = {
  kind: 'inspection.makePack',
  async run(work, stillAtIt) {
    const { tx, house, now, today } = work;
    const [packId, askedBy] = [String(work.input['packId']), String(work.input['askedBy'])];
    const pack = await findPack(tx, packId);
    if (pack?.state !== 'asked') return;
    const apart = (change: (id: string) => (at: typeof tx) => Promise<unknown>) => house.database.inTenant(tx.tenantId, change(packId));
    const asker = await inNameOf(work, askedBy);
    if (!answersInspections(asker.actor)) return void await setFailed(tx, packId);
    try {
      const { ground, items, list } = await checkOf(asker, pack.year, pack.listId);
      let files = 0;
      const counting = async function* () {
        for await (const file of packOf(ground, list, items, (done) => apart((id) => (at) => setProgress(at, id, done)))) { files += 1; await stillAtIt?.(); yield file; }
      };
      const name = fill(list ? ground.words.pack.listFile : ground.words.pack.file, { town: work.tenant.shortName, year: pack.year, on: today, list: list?.name });
      const kept = await house.files.keep(tx, { content: streamZip(counting()), name, mediaType: 'application/zip', by: askedBy, now, holder: { feature: 'inspection.pack', id: packId } });
      if (!await setReady(tx, packId, { fileId: kept.id, fileCount: files, byteCount: kept.byteCount, madeAt: now })) throw new Error('made by another worker');
    } catch (error) {
      // Said to be failed first: whoever waits may ask again, and the queue keeps the reason.
      await apart((id) => (at) => setFailed(at, id));
      throw error;
    }
    await tell(work, { to: { personId: askedBy }, kind: 'inspection.packReady', params: { year: pack.year }, link: `/inspection?year=${pack.year}${pack.listId ? `&list=${pack.listId}` : ''}` });
  },
};

/** Looks, once a day, what an inspection would miss: weeks before an announced visit, by the checklist it brings, and before the end of each year by the standard one. */
export const selfCheck: JobKind = {
  kind: 'inspection.selfCheck',
  everyMinutes: 1440,
  async run(work) {
    const { tx, today, now } = work;
    const [keeper] = [...await personsWithRole(tx, 'chair'), ...await personsWithRole(tx, 'clerk')];
    if (!keeper) return;
    const before = await ruleValue(tx, 'selfCheckBefore', today);
    const year = yearOf(today);
    const due = [...(await visitsFrom(tx, today)).map(({ year: of, visitOn, listId }) => ({ year: of, forOn: visitOn, listId })), { year, forOn: yearEnd(year), listId: null }, ...await standingChecks(tx, today)].filter(({ forOn }) => addDays(forOn, -before) <= today);
    for (const one of new Map(due.map(({ year: of, forOn, listId }) => [`${of} ${forOn} ${listId}`, { year: of, forOn, listId }])).values()) await lookFor(await inNameOf(work, keeper.id), one, now);
  },
};

/** Looks for one year, day and checklist, writes down what is missing by name, and tells the office the first time. */
async function lookFor(work: Work, { year, forOn, listId }: CheckFor, now: Date): Promise<void> {
  const announced = (await visitsFrom(work.tx, work.today)).some((visit) => visit.visitOn === forOn && visit.listId === listId);
  const { items, list } = await checkOf(work, year, listId);
  const missing = items.filter(({ standing }) => standing === 'missing').map(({ key, asks, ours, gaps }) => ({ key, asks, ...(ours === null ? {} : { own: true }), names: gaps.slice(0, namesShown).map(({ name }) => name), count: gaps.length }));
  const first = await keepCheck(work.tx, { year, forOn, listId, missing, madeAt: now, lookedOn: work.today });
  if (!first || missing.length === 0) return;
  const kind = list ? 'inspection.listCheck' : announced || forOn !== yearEnd(year) ? 'inspection.selfCheck' : 'inspection.yearEndCheck';
  for (const role of ['chair', 'clerk'] as const) await tell(work, { to: { role }, kind, params: { year, day: forOn, count: missing.length, ...(list ? { list: list.name } : {}) }, link: `/inspection?year=${year}${list ? `&list=${list.id}` : ''}`, selfToo: true });
}
