import { tell } from '#features/notice/public.ts';
import { openStations, stationName } from '#features/station/public.ts';
import type { Work } from '#platform/feature.ts';
import type { Drive, Entry } from './rules.ts';
import type { text } from './text.ts';

type Kind = keyof (typeof text)['notices'];

/** Tells head, convener and recorder of each of these stations, each person once a station. */
export async function tellStations(work: Work<unknown>, { id, name }: Pick<Drive, 'id' | 'name'>, stationIds: readonly string[], kind: Kind, params: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const station of (await openStations(work.tx)).filter((one) => stationIds.includes(one.id))) {
    for (const personId of new Set([station.headPersonId, station.convenerPersonId, station.recorderPersonId])) {
      if (personId !== null) await tell(work as Work, { to: { personId }, kind: `drive.${kind}`, params: { name, station: station.name, ...params }, link: `/drives/${id}` });
    }
  }
}

/** Tells the people of one station what became of it. */
export const tellOne = (work: Work<unknown>, { driveId, driveName, stationId }: Entry, kind: Kind, params?: Readonly<Record<string, string>>): Promise<void> =>
  tellStations(work, { id: driveId, name: driveName }, [stationId], kind, params);

/** Tells who arranges the acceptance. */
export async function tellOffice(work: Work<unknown>, { driveId, driveName, stationId }: Entry, kind: Kind): Promise<void> {
  await tell(work as Work, { to: { role: 'clerk' }, kind: `drive.${kind}`, params: { name: driveName, station: await stationName(work.tx, stationId) }, link: `/drives/${driveId}` });
}
