import type { WritableComputedRef } from 'vue';
import type { input as RawInput } from 'zod/mini';
import type { suggestion } from '../../contract.ts';
import { sessionFilter } from './sessions.ts';

/** Every way in which desk and phone narrow the list, as the address names them: a link sent from one opens on the other. */
export const narrowingDefaults = { search: '', officeId: '', topic: '', session: '', year: '', lamp: '', key: '', kind: '', placeCode: '', state: '', letter: '', rating: '' };
export type NarrowingName = keyof typeof narrowingDefaults;
/** The filters of such a list, each kept in the address. */
export type Narrowing = Readonly<Record<NarrowingName, WritableComputedRef<string>>>;

type ListInput = RawInput<typeof suggestion.views.list.input>;

/** How many filters are set, of all or of some. */
export const setCount = (filters: Narrowing, names: readonly NarrowingName[] = Object.keys(narrowingDefaults) as NarrowingName[]): number => names.filter((name) => filters[name].value !== '').length;

/** What the filters ask of the list; an address somebody wrote by hand may say anything, the server refuses what it does not know. */
export function askedOf(filters: Narrowing): ListInput {
  const said = (name: NarrowingName) => filters[name].value || undefined;
  return {
    search: said('search'), officeId: said('officeId'), placeCode: said('placeCode'), year: Number(said('year')) || undefined, ...sessionFilter(filters.session.value),
    topic: said('topic') as ListInput['topic'], kind: said('kind') as ListInput['kind'], state: said('state') as ListInput['state'], letter: said('letter') as ListInput['letter'],
    key: said('key') === undefined ? undefined : true, rating: said('rating') as ListInput['rating'], lamp: said('lamp') as ListInput['lamp'],
  };
}
