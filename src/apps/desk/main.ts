import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/opening.css';
import { laterPartsKey } from '#ui/later-parts.ts';
import { dictionary, dictionaryKey, languageTag } from '#ui/locale.ts';
import { browserPreferences } from '#ui/preferences.ts';
import { recordsOf, renewWithPages, type FoundPages } from '#ui/routing.ts';
import { holdSession, sessionKey } from '#ui/session.ts';
import { holdTitle, titleKey } from '#ui/title.ts';
import { verbWordsKey } from '#ui/verb-words.ts';
import { loadSession } from '../account.ts';
import { laterParts } from '../later-parts.ts';
import App from './App.vue';
import { routes } from './routes.ts';

const pages = import.meta.glob('../../features/*/pages/desk/*.vue', { import: 'default' }) as FoundPages;

const { locale } = browserPreferences(document.cookie, navigator.language);
document.documentElement.lang = languageTag[locale];
const hold = holdSession(loadSession);
const router = createRouter({ history: createWebHistory('/desk/'), routes: recordsOf(routes, pages), scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 } });
await hold.refresh();
renewWithPages(router, hold.refresh);

const app = createApp(App);
const words = dictionary({ locale, tenant: hold.session.value?.tenant ?? null }, locale === 'en' ? (await import('../english.ts')).pairs : []);
app.provide(dictionaryKey, words);
app.provide(verbWordsKey, async () => (await import('./verb-words.ts')).verbWords(words));
app.provide(sessionKey, hold);
app.provide(titleKey, holdTitle());
app.provide(laterPartsKey, laterParts);
app.use(router);
// until its first page is there the frame of index.html stays; a page that cannot be had is told by the app
await router.isReady().catch(() => undefined);
app.mount('#app');
