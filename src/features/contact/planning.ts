import { stationsOf } from '#kernel/actor.ts';
import { refuse } from '#kernel/verdict.ts';
import { holdMandates } from '#features/deputy/public.ts';
import { placeIsWithin } from '#features/place/public.ts';
import { stationsMetAt } from '#features/station/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Plan } from './policy.ts';
import type { Kept } from './rules.ts';
import { find } from './store.ts';

/** A plan with the village it is for: as said, else where the station stands. */
export interface PlacedPlan extends Plan {
  readonly placeCode: string | null;
}

interface Said { readonly deputyId?: string | undefined; readonly stationId?: string | undefined; readonly placeCode?: string | undefined }

/** For whom a record is to be written: a deputy for himself unless he names another; through the station he is met at, of several the writer's own or the first. */
export async function planFor({ tx, actor }: Work<unknown>, said: Said, on: string): Promise<PlacedPlan> {
  const deputyPersonId = said.deputyId ?? actor.personId;
  const stations = deputyPersonId === null ? [] : await stationsMetAt(tx, deputyPersonId);
  const own = stationsOf(actor);
  const station = said.stationId ? stations.find(({ id }) => id === said.stationId) : stations.find(({ id }) => own.includes(id)) ?? stations[0];
  return {
    deputyPersonId, stationId: said.stationId ?? station?.id ?? null, metThere: said.stationId === undefined || station !== undefined,
    inOffice: deputyPersonId !== null && await holdMandates(tx, [deputyPersonId], on), placeCode: said.placeCode ?? station?.placeCode ?? null,
  };
}

/** The village of a record; refuses where none is known, or it is not of this township. */
export async function placeOf({ tx, tenant }: Work<unknown>, { placeCode }: Pick<PlacedPlan, 'placeCode'>): Promise<string> {
  const code = placeCode ?? refuse('contact.whichPlace');
  return (await placeIsWithin(tx, code, tenant.code)) ? code : refuse('contact.noSuchPlace');
}

/** The deputy of a plan the policy let through. */
export const deputyOf = ({ deputyPersonId }: Plan): string => deputyPersonId ?? refuse('contact.whichDeputy');

/** The day something was done: today unless said; never one to come. */
export const dayDone = (today: string, said: string | undefined): string => (said !== undefined && said > today ? refuse('contact.notYet') : said ?? today);

/** One record for a verb; of a talk also whether the deputy is one still, for only then can he look after what becomes of it. */
export async function recordOf({ tx, today }: Work, id: string, lock: boolean): Promise<Kept | null> {
  const kept = await find(tx, id, lock);
  return kept?.record === 'talk' ? { ...kept, inOffice: await holdMandates(tx, [kept.deputyPersonId], today) } : kept;
}
