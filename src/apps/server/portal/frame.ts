import { dateOn } from '#kernel/dates.ts';
import { fill, lookup } from '#kernel/words.ts';
import type { House } from '#platform/house.ts';
import type { Tenant } from '#platform/tenants.ts';
import { text as en } from '#apps/portal/text.en.ts';
import { text as zh } from '#apps/portal/text.ts';
import type { Frame } from '#ui/frame.ts';
import type { PageHead } from './page.ts';
import type { Visit } from './visit.ts';

/** How the town presents itself; read once a visit. */
export interface TownLook {
  readonly name: string;
  readonly organ: string;
  readonly address: string;
  readonly phone: string;
  /** The page is packed on its way, so its style may travel inside it. */
  readonly carriesStyle?: boolean;
}

/** Menu of a town's portal, in this order: path below the town and key of its label. */
const menu = [['', 'home'], ['write', 'write'], ['track', 'track'], ['deputies', 'deputies'], ['stations', 'stations'], ['opinions', 'opinions'], ['suggestions', 'suggestions'], ['figures', 'figures']] as const;

/** The ribbon of pages that belong to no town: shown while every town of the house is a demo. */
export const demoOfAll = (house: Pick<House, 'tenants'>, towns: readonly Tenant[]): Pick<Frame, 'demo'> => {
  const [first] = towns;
  return first && towns.every(({ demo }) => demo) ? { demo: { today: dateOn(house.tenants.now(first)) } } : {};
};

/** Everything around a page: title, menu, town, switches. */
export function frameOf(visit: Visit, look: TownLook, head: PageHead): Frame {
  const words = visit.locale === 'en' ? en : zh;
  const path = visit.request.url;
  const here = path.split('?')[0];
  const title = lookup(words, `titles.${head.title}`) ?? head.title;
  return {
    locale: visit.locale, elder: visit.elder, title: fill(title, { town: look.name }), path,
    town: { code: visit.tenant.code, kind: visit.tenant.kind, shortName: visit.tenant.shortName, name: look.name, organ: look.organ, address: look.address, phone: look.phone },
    menu: menu.map(([below, key]) => ({ href: visit.path(below), label: words.menu[key], current: here === visit.path(below) || (below !== '' && here?.startsWith(`${visit.path(below)}/`) === true) })),
    ...(visit.tenant.demo ? { demo: { today: visit.today } } : {}),
    ...(look.carriesStyle ? { carriesStyle: true } : {}),
    ...(head.private ? { private: true } : {}),
    ...(head.feed ? { feed: head.feed } : {}),
    ...(head.share ? { description: head.share.words, share: { image: `${visit.house.publicUrl}${head.share.image}`, url: `${visit.house.publicUrl}${here ?? path}` } } : {}),
    ...(head.sent ? { sent: [...head.sent] } : {}),
  };
}
