import { onMounted, shallowRef, type ShallowRef } from 'vue';
import { office } from '#features/office/contract.ts';
import { place } from '#features/place/contract.ts';
import { station } from '../../contract.ts';
import { CallFailure, call } from '#ui/call.ts';
import type { FieldOption } from '#ui/form.ts';
import { useSession } from '#ui/session.ts';

/** Lists of the town that forms choose from. */
const loaders = {
  villages: async () => (await call(place.views.publicList, {})).rows.map(({ code, name }) => ({ value: code, label: name })),
  stations: async () => (await call(station.views.list, {})).rows.map(({ id, name }) => ({ value: id, label: name })),
  departments: async () => (await call(office.views.list, {})).rows.filter(({ kind }) => kind === 'department' || kind === 'countyBranch' || kind === 'governmentOffice').map(({ id, name }) => ({ value: id, label: name })),
  committees: async () => (await call(office.views.list, { kind: 'villageCommittee' })).rows.map(({ id, name }) => ({ value: id, label: name })),
} as const satisfies Readonly<Record<string, () => Promise<FieldOption[]>>>;

const asked = new Map<string, Promise<readonly FieldOption[]>>();

/** Fetched once a visit; names of villages and stations are nobody's secret, so the phone keeps them for when there is no network. */
async function fetchOnce(town: string, which: keyof typeof loaders): Promise<readonly FieldOption[]> {
  const kept = `xiangyi-${which}-${town}`;
  try {
    const rows = await loaders[which]();
    localStorage.setItem(kept, JSON.stringify(rows));
    return rows;
  } catch (reason) {
    asked.delete(kept);
    if (!(reason instanceof CallFailure)) throw reason;
    return JSON.parse(localStorage.getItem(kept) ?? '[]') as FieldOption[];
  }
}

/** One of the town's lists as choices; empty until it is there. */
export function useTownList(which: keyof typeof loaders): ShallowRef<readonly FieldOption[]> {
  const session = useSession();
  const options = shallowRef<readonly FieldOption[]>([]);
  onMounted(async () => {
    const key = `xiangyi-${which}-${session.value.tenant.code}`;
    const fetching = asked.get(key) ?? fetchOnce(session.value.tenant.code, which);
    asked.set(key, fetching);
    options.value = await fetching;
  });
  return options;
}
