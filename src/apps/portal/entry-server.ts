import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import '#ui/tokens.css';
import '#ui/base.css';
import { frameKey, type Frame, type RenderPortal } from '#ui/frame.ts';
import PortalLayout from '#ui/layouts/PortalLayout.vue';
import { dictionaryKey, languageTag } from '#ui/locale.ts';
import { pages } from './pages.ts';
import { dictionaryFor } from './words.ts';

/** Addresses of the built style sheet and scripts, written beside this bundle by the build. */
const assets = JSON.parse(readFileSync(new URL('./assets.json', import.meta.url), 'utf8')) as { style: string; script: string; passkey: string };

const style = readFileSync(new URL(`./public/${assets.style.replace(/^.*\//, '')}`, import.meta.url), 'utf8');

/** By this the content policy knows the style where it stands inside a page. */
export const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: string) => value.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** What programs read that show a link to others as a card. */
function shared({ image, url }: NonNullable<Frame['share']>, title: string, { description = '', locale, town }: Frame): string {
  const facts = { title, description, type: 'article', url, image, 'image:width': '1200', 'image:height': '630', locale: locale === 'en' ? 'en_US' : 'zh_CN', site_name: town?.name ?? '' };
  return Object.entries(facts).map(([name, value]) => `<meta property="og:${name}" content="${escaped(value)}">`).join('').concat('<meta name="twitter:card" content="summary_large_image">');
}

function head(frame: Frame): string {
  const title = frame.town && frame.town.name !== frame.title ? `${frame.title} - ${frame.town.name}` : frame.title;
  return [
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    frame.description ? `<meta name="description" content="${escaped(frame.description)}">` : '',
    frame.share ? shared(frame.share, title, frame) : '',
    frame.private ? '<meta name="robots" content="noindex">' : '',
    frame.sent?.length ? `<meta name="sent" content="${escaped(frame.sent.join(' '))}">` : '',
    frame.feed ? `<link rel="alternate" type="application/atom+xml" href="${escaped(frame.feed)}">` : '',
    `<link rel="icon" href="/assets/portal/seal.svg" type="image/svg+xml">${frame.carriesStyle ? `<style>${style}</style>` : `<link rel="stylesheet" href="${assets.style}">`}<script type="module" src="${assets.script}"></script>`,
    frame.passkeys ? `<script type="module" src="${assets.passkey}"></script>` : '',
  ].join('');
}

/** Renders one page to a whole document. Throws for an unknown page name: a typing mistake, never a reader's fault. */
export const render: RenderPortal = async (page, props, frame) => {
  const component = pages.get(page);
  if (!component) throw new Error(`portal page "${page}" does not exist`);
  const app = createSSRApp({ render: () => h(PortalLayout, null, { default: () => h(component, props) }) });
  // a page half drawn is worse than a page that says it is broken
  app.config.throwUnhandledErrorInProduction = true;
  app.provide(frameKey, frame);
  app.provide(dictionaryKey, dictionaryFor({ locale: frame.locale, tenant: frame.town ?? null }));
  // nothing is hydrated, so Vue's place marks only cost bytes; a reader's own `<` is always escaped
  const body = (await renderToString(app)).replace(/<!--[[\]]?-->/g, '');
  const elder = frame.elder ? ` data-elder="${frame.elder}"` : '';
  return `<!doctype html><html lang="${languageTag[frame.locale]}" data-surface="portal"${elder}><head>${head(frame)}</head><body>${body}</body></html>`;
};

/** Names of all pages, for the test that every page the server asks for exists. */
export const pageNames: readonly string[] = [...pages.keys()];
