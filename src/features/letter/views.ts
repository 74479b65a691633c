import { judge } from '#kernel/verdict.ts';
import { openOffices } from '#features/office/public.ts';
import { ruleFlag, townPage } from '#features/settings/public.ts';
import { showing } from '#platform/feature.ts';
import { letter } from './contract.ts';
import { policy } from './policy.ts';
import { type SealHolder, printsWith } from './rules.ts';
import { inUse } from './store.ts';

export const seals = showing(letter.views.seals, async ({ tx, actor, today }) => {
  const kept = new Map((await inUse(tx)).map((seal) => [seal.officeId, seal]));
  const offices = (await openOffices(tx)).filter(({ writesOutward }) => writesOutward);
  const holders: (SealHolder & { holder: string })[] = [
    { officeId: null, officeKind: null, writesOutward: true, holder: (await townPage(tx)).organName },
    ...offices.map(({ id, kind, name, writesOutward }) => ({ officeId: id, officeKind: kind, writesOutward, holder: name })),
  ];
  const rows = holders.filter((each) => printsWith(actor, each)).map((each) => {
    const seal = kept.get(each.officeId);
    const may = (verb: 'setSeal' | 'removeSeal') => judge(policy[verb], actor, { ...each, id: seal?.id ?? '', version: 1, fileId: '', removedAt: null }, today) === null;
    return {
      officeId: each.officeId, holder: each.holder, id: seal?.id ?? null, version: seal?.version ?? null, fileId: seal?.fileId ?? null, setAt: seal?.setAt.toISOString() ?? null,
      canSet: may('setSeal'), canRemove: seal !== undefined && may('removeSeal'),
    };
  });
  return { rows, printed: await ruleFlag(tx, 'printSeal', today) };
});
