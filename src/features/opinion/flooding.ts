import { newId } from '#kernel/id.ts';
import { refuse } from '#kernel/verdict.ts';
import { tell } from '#features/notice/public.ts';
import type { Work } from '#platform/feature.ts';
import { type Hit, type Limit, throttleIn } from '#platform/throttle.ts';
import { type Choice, type FloodKind, type Source, floodLimits, wordsAlone } from './rules.ts';
import { joinFlood } from './store/flood.ts';

/** Who says what, as far as it tells a flood. */
interface Arriving {
  readonly source: Source;
  readonly content: string;
  readonly choice: Choice;
  readonly phone: string | null;
  readonly placeCode: string | null;
  readonly stationId: string | null;
}

/**
 * Counts an arrival. A phone, or an address far beyond its limit, is asked to come another way (429). Otherwise whatever is
 * over a limit is taken in all the same, into the flood of its source; answers its id, or null where there is no flood.
 */
export async function floodOf(work: Work, said: Arriving): Promise<string | null> {
  // A list the office brought in was counted by whoever wrote it.
  if (said.source === 'hotline') return null;
  const { house, tx, address, tenant, now } = work;
  // In the verb's own transaction: a second connection for each waiting writer could empty the pool.
  const throttle = throttleIn(tx, house.seal);
  const hit = (kind: string, who: string, limit: Limit): Hit => ({ kind, who: `${tenant.id}/${who}`, limit });
  const phone = said.phone === null ? [] : [hit('opinion/phone', said.phone, floodLimits.phone)];
  const places: [FloodKind, string, Limit][] = work.actor.via === 'session' ? [] : [
    ['words', `${said.placeCode ?? ''}/${wordsAlone(said.content)}`, floodLimits.words],
    // One address is a whole system there, whose key has a limit of its own.
    ...(address === null || said.source === 'otherSystem' ? [] : [['address', address, floodLimits.address] satisfies [FloodKind, string, Limit]]),
    said.stationId === null ? ['town', 'none', floodLimits.unpicked] : ['station', said.stationId, floodLimits.station],
  ];
  // Counted in one statement; who is refused takes his counts back with him.
  const within = await throttle.hitAll([...phone, ...places.map(([kind, who, limit]) => hit(`opinion/${kind}`, who, limit))], house.clock.now());
  if (phone.length > 0 && !within.shift()) refuse('opinion.tooManyFromPhone', 429);
  const over = places.filter((_, index) => !within[index]);
  if (over.some(([kind]) => kind === 'address') && address !== null) {
    const { kind, who, limit } = hit('opinion/addressMost', address, floodLimits.addressMost);
    if (!(await throttle.hit(kind, who, limit, house.clock.now()))) refuse('opinion.tooManyFromHere', 429);
  }
  const [source] = over;
  if (!source) return null;
  const [kind, who] = source;
  const flood = { kind, sourceKey: house.seal.hash(`${tenant.id}/${who}`, `flood/${kind}`), stationId: kind === 'station' ? said.stationId : null, reports: said.choice === 'report' };
  const { id, isNew } = await joinFlood(tx, flood, { newId: newId(now.getTime()), count: 1, at: now });
  // Once a flood, never once an opinion.
  if (isNew) await tell(work, { to: { role: 'clerk' }, kind: 'opinion.floodBegan', params: {}, link: '/opinions?group=review' });
  return id;
}
