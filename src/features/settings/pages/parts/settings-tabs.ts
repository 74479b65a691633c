import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { presidiumSide } from '#kernel/actor.ts';
import type { DeskTab } from '#ui/kit/desk/DeskPage.vue';
import { useWords } from '#ui/locale.ts';
import { sees, useSession } from '#ui/session.ts';
import { text as pageText } from './text.ts';

/** The settings pages as tabs of one room; the clock only where it can be moved. */
export function useSettingsTabs() {
  const words = useWords(pageText).tabs;
  const session = useSession();
  const route = useRoute();
  const router = useRouter();
  const tabs = computed((): DeskTab[] => [
    { key: '/settings', label: words.rules }, { key: '/settings/town', label: words.town }, { key: '/settings/calendar', label: words.calendar },
    // A later feature's choice: whether deputies have points of their own.
    ...(sees(session.value, presidiumSide) ? [{ key: '/points', label: words.points }] : []),
    ...(session.value.demo ? [{ key: '/settings/clock', label: words.clock }] : []),
  ]);
  const tab = computed({ get: () => route.path, set: (path) => void router.push(path) });
  return { tabs, tab };
}
