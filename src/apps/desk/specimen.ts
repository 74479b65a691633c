import { createApp } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import '#ui/tokens.css';
import '#ui/base.css';
import { frameKey } from '#ui/frame.ts';
import { dictionary, dictionaryKey, languageTag } from '#ui/locale.ts';
import { elderStep } from '#ui/preferences.ts';
import Specimen from '#ui/specimen/Specimen.vue';
import { specimenFrame } from '#ui/specimen/sample.ts';
import { text as chinese } from '#ui/text.ts';
import { text as english } from '#ui/text.en.ts';
import { holdTitle, titleKey } from '#ui/title.ts';

/** `/desk/specimen?surface=portal&elder=1&locale=en&text=2`: every part in one mode. */
const query = new URLSearchParams(location.search);
const surface = (['portal', 'mobile', 'desk'] as const).find((one) => one === query.get('surface')) ?? 'desk';
const locale = query.get('locale') === 'en' ? 'en' : 'zh';
const elder = surface === 'desk' ? 0 : elderStep(query.get('elder') ?? undefined);
const page = document.documentElement;
page.lang = languageTag[locale];
page.dataset['surface'] = surface;
if (elder) page.dataset['elder'] = String(elder);
if (query.get('text')) page.dataset['text'] = query.get('text') ?? '1';

const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: {} }] });
const app = createApp(Specimen, { surface });
app.provide(dictionaryKey, dictionary({ locale, tenant: null }, [[chinese, english]]));
app.provide(frameKey, specimenFrame(locale, elder));
app.provide(titleKey, holdTitle());
app.use(router);
app.mount('#app');
