import { defineAsyncComponent } from 'vue';
import type { LaterParts } from '#ui/later-parts.ts';

const themesOfRecord = defineAsyncComponent(() => import('#features/theme/pages/parts/ThemesOfRecord.vue'));

/** Which parts of later features stand at which spot of an earlier feature's page, on desk and phone alike; each is fetched when such a page is opened. */
export const laterParts: LaterParts = {
  'activity.record': [defineAsyncComponent(() => import('#features/topic/pages/parts/TopicSources.vue')), themesOfRecord],
  'activity.list': [defineAsyncComponent(() => import('#features/topic/pages/parts/OpenRounds.vue'))],
  'contact.record': [themesOfRecord],
  'contact.home': [defineAsyncComponent(() => import('#features/theme/pages/parts/ThemesWaiting.vue'))],
  'duty.archive': [defineAsyncComponent(() => import('#features/presence/pages/parts/OwnRates.vue')), defineAsyncComponent(() => import('#features/points/pages/parts/PointsLink.vue'))],
};
