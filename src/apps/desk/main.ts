import { createApp } from 'vue';
import { createRouter, createWebHistory } from 'vue-router';
import type { Words } from '#kernel/words.ts';
import '#ui/kit/desk/element.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { useElementLanguage } from '#ui/kit/desk/element.ts';
import { dictionaryKey, languageTag } from '#ui/locale.ts';
import { browserPreferences } from '#ui/preferences.ts';
import { recordsOf, type FoundPages } from '#ui/routing.ts';
import { holdSession, sessionKey } from '#ui/session.ts';
import { loadDictionary } from '#ui/surface-words.ts';
import { holdTitle, titleKey } from '#ui/title.ts';
import { loadSession } from '../account.ts';
import App from './App.vue';
import { routes } from './routes.ts';

const chinese = import.meta.glob<Words>(['../../features/*/text.ts', '../../ui/text.ts', './text.ts'], { import: 'text' });
const english = import.meta.glob<Words>(['../../features/*/text.en.ts', '../../ui/text.en.ts', './text.en.ts'], { import: 'text' });
const pages = import.meta.glob('../../features/*/pages/desk/*.vue', { import: 'default' }) as FoundPages;

const { locale } = browserPreferences(document.cookie, navigator.language);
document.documentElement.lang = languageTag[locale];
const hold = holdSession(loadSession);
const router = createRouter({ history: createWebHistory('/desk/'), routes: recordsOf(routes, pages), scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 } });
await hold.refresh();

const app = createApp(App);
app.provide(dictionaryKey, await loadDictionary(locale, chinese, english));
app.provide(sessionKey, hold);
app.provide(titleKey, holdTitle());
await useElementLanguage(app, locale);
app.use(router);
app.mount('#app');
