import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { officeKeepers } from '#kernel/actor.ts';
import type { DeskTab } from '#ui/kit/desk/DeskPage.vue';
import { useWords } from '#ui/locale.ts';
import { sees, useSession } from '#ui/session.ts';
import { ownLevel } from '../../rules.ts';
import { text as pageText } from './text.ts';

/** The pages around the roll as tabs of one room; each has its own address. */
export function useRollTabs() {
  const words = useWords(pageText).tabs;
  const session = useSession();
  const route = useRoute();
  const router = useRouter();
  const tabs = computed((): DeskTab[] => {
    const congress = ownLevel(session.value.tenant.kind) !== null;
    return [
      { key: '/deputies', label: words.deputies }, { key: '/deputies/terms', label: words.terms },
      ...(congress ? [{ key: '/deputies/districts', label: words.districts }] : []), { key: '/deputies/groups', label: words.groups },
      ...(sees(session.value, officeKeepers) ? [{ key: '/deputies/roster', label: words.roster }] : []),
    ];
  });
  const tab = computed({
    get: () => tabs.value.map(({ key }) => key).filter((key) => route.path === key || route.path.startsWith(`${key}/`)).at(-1) ?? '/deputies',
    set: (path) => void router.push(path),
  });
  return { tabs, tab };
}
