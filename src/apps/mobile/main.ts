import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import '#ui/tokens.css';
import '#ui/base.css';
import '#ui/opening.css';
import { messageOf } from '#ui/call.ts';
import { laterPartsKey } from '#ui/later-parts.ts';
import { dictionary, dictionaryKey, languageTag } from '#ui/locale.ts';
import { browserPreferences } from '#ui/preferences.ts';
import { recordsOf, renewWithPages, type FoundPages } from '#ui/routing.ts';
import { openOutgoing, outgoingKey } from '#ui/sending.ts';
import { holdSession, sessionKey } from '#ui/session.ts';
import { text } from '#ui/text.ts';
import { holdTitle, titleKey } from '#ui/title.ts';
import { laterParts } from '../later-parts.ts';
import App from './App.vue';
import { routes } from './routes.ts';
import { loadKeptSession } from './kept-session.ts';

const pages = import.meta.glob('../../features/*/pages/mobile/*.vue', { import: 'default' }) as FoundPages;

const { locale, elder } = browserPreferences(document.cookie, navigator.language);
document.documentElement.lang = languageTag[locale];
if (elder) document.documentElement.dataset['elder'] = String(elder);
const hold = holdSession(loadKeptSession);
const router = createRouter({ history: createWebHistory('/m/'), routes: recordsOf(routes, pages), scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 } });
await hold.refresh();
renewWithPages(router, hold.refresh);

const app = createApp(App);
const words = dictionary({ locale, tenant: hold.session.value?.tenant ?? null }, locale === 'en' ? (await import('../english.ts')).pairs : []);
app.provide(dictionaryKey, words);
app.provide(sessionKey, hold);
app.provide(titleKey, holdTitle());
app.provide(laterPartsKey, laterParts);
if (hold.session.value) app.provide(outgoingKey, await openOutgoing(hold.session.value.owner, (failure) => messageOf(failure, words.words(text).failure)));
app.use(router);
// until its first page is there the frame of index.html stays; a page that cannot be had is told by the app
await router.isReady().catch(() => undefined);
app.mount('#app');

// on plain http in a local network there is no service worker; everything but opening without network works
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/m/worker.js');
