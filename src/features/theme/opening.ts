import { groupsOn } from '#features/deputy/public.ts';
import { openStations } from '#features/station/public.ts';
import { tell } from '#features/notice/public.ts';
import { daysBetween } from '#kernel/dates.ts';
import type { InputOf } from '#kernel/contract.ts';
import { refuse } from '#kernel/verdict.ts';
import type { Work } from '#platform/feature.ts';
import type { theme } from './contract.ts';
import { most } from './rules.ts';

type Terms = InputOf<typeof theme.verbs.open>;

/** What opening and amending set. Refuses days out of order, nothing that counts, and who is no open station or group; `kept` take part already. */
export async function themeColumns({ tx, today }: Work<unknown>, { name, aim, fromOn, untilOn, kinds, visits, deeds, stationIds, groupIds }: Terms, kept: readonly string[] = []) {
  if (untilOn < fromOn) refuse('theme.daysOutOfOrder');
  if (daysBetween(fromOn, untilOn) > most.days) refuse('theme.tooLong');
  if (kinds.length === 0 && !visits && !deeds) refuse('theme.nothingCounts');
  const known = new Set([...(await openStations(tx)).map(({ id }) => id), ...(await groupsOn(tx, today)).map(({ id }) => id), ...kept]);
  if (![...stationIds, ...groupIds].every((id) => known.has(id))) refuse('theme.noSuchParty');
  return { name, aim, fromOn, untilOn, kinds: JSON.stringify([...new Set(kinds)]), visits, deeds };
}

/** Tells head, convener and recorder of the stations that take part, and the heads of the groups, each person once. */
export async function tellParties(work: Work<unknown>, id: string, { name, fromOn, untilOn, stationIds, groupIds }: Terms): Promise<void> {
  const all = stationIds.length + groupIds.length === 0;
  const stations = (await openStations(work.tx)).filter((one) => all || stationIds.includes(one.id)).flatMap((one) => [one.headPersonId, one.convenerPersonId, one.recorderPersonId]);
  const heads = (await groupsOn(work.tx, work.today)).filter((one) => all || groupIds.includes(one.id)).map(({ headPersonId }) => headPersonId);
  for (const personId of new Set([...stations, ...heads])) if (personId !== null) await tell(work as Work, { to: { personId }, kind: 'theme.opened', params: { name, from: fromOn, until: untilOn }, link: `/themes/${id}` });
}
