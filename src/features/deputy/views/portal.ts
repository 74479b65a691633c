import { refuse } from '#kernel/verdict.ts';
import { showing } from '#platform/feature.ts';
import { phoneOf } from '#features/account/public.ts';
import { deputy } from '../contract.ts';
import { mandatesInForce, placeDeputies } from '../store.ts';
import { placesOf } from '../store/districts.ts';
import { termAt } from '../store/terms.ts';

/** Who is in office: the answer's shape lets nothing through that is not for everybody. */
export const publicList = showing(deputy.views.publicList, async ({ tx, today, input }) => {
  const rows = input.placeCode ? await placeDeputies(tx, input.placeCode, today) : await mandatesInForce(tx, today);
  return {
    termNumber: (await termAt(tx, today))?.number ?? null,
    rows: rows.slice(0, 500).map((row) => ({ ...row, id: row.personId, district: row.districtName, group: row.groupName })),
  };
});

export const publicCard = showing(deputy.views.publicCard, async (work) => {
  const { tx, today, input } = work;
  const held = await mandatesInForce(tx, today, [input.id]);
  const [first] = held;
  if (!first) refuse('platform.notFound', 404);
  const villages = Map.groupBy(await placesOf(tx, held.flatMap(({ districtId }) => districtId ?? [])), ({ districtId }) => districtId);
  return {
    id: input.id, name: first.name, workPost: held.find(({ workPost }) => workPost !== null)?.workPost ?? null,
    photoFileId: held.find(({ photoFileId }) => photoFileId !== null)?.photoFileId ?? null,
    phone: held.some(({ phonePublic }) => phonePublic) ? await phoneOf(work, input.id) : null,
    mandates: held.map((mandate) => ({
      ...mandate, district: mandate.districtName, group: mandate.groupName, villages: (villages.get(mandate.districtId ?? '') ?? []).map(({ name }) => name),
    })),
  };
});
