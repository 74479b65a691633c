import { computed, type WritableComputedRef } from 'vue';
import { type LocationQueryRaw, useRoute, useRouter } from 'vue-router';

/**
 * Filters of a list kept in the page's address, so "back" and a copied link find the same list.
 * `defaults` names the filters; a value equal to its default is left out of the address. Changing any but `page` goes to page 1.
 */
export function useFilters<F extends Record<string, string>>(defaults: F): { [K in keyof F]: WritableComputedRef<string> } {
  const route = useRoute();
  const router = useRouter();
  /** Where a step that is still on its way leads: a second change meanwhile goes on from there, or it would undo the first. */
  let wanted: LocationQueryRaw | null = null;
  const one = (name: string) => computed({
    get: () => {
      const value = route.query[name];
      return typeof value === 'string' ? value : (defaults[name] ?? '');
    },
    set: (value: string) => {
      const query: LocationQueryRaw = { ...(wanted ?? route.query), [name]: value };
      if (name !== 'page') delete query['page'];
      if (value === defaults[name]) delete query[name];
      wanted = query;
      void router.replace({ query }).finally(() => { if (wanted === query) wanted = null; });
    },
  });
  return Object.fromEntries(Object.keys(defaults).map((name) => [name, one(name)])) as { [K in keyof F]: WritableComputedRef<string> };
}
