import { inject, type InjectionKey } from 'vue';
import type { TenantKind } from '#kernel/actor.ts';
import type { Locale } from '#kernel/words.ts';
import type { ElderStep } from './preferences.ts';

/** The town (or county) a page belongs to. */
export interface FrameTown {
  /** 9-digit place code; the portal lives under `/{code}`. */
  code: string;
  kind: TenantKind;
  /** 清河镇 */
  shortName: string;
  /** 清河镇人大 */
  name: string;
  /** The organ that runs the site: 清河镇人大主席团. */
  organ: string;
  address?: string;
  phone?: string;
}

/** Everything around a portal page that its own props do not say. */
export interface Frame {
  locale: Locale;
  elder: ElderStep;
  /** Title of the page; the town's name is added. */
  title: string;
  description?: string;
  /** Missing on the directory of towns. */
  town?: FrameTown;
  /** Path and query of this page: the switches come back to it. */
  path: string;
  /** Menu of the town's pages; the current one is marked. */
  menu?: FrameLink[];
  /** Anti-forgery token for the forms of this page. */
  formToken?: string;
  /** Demo towns only: the moved clock, YYYY-MM-DD. Shows the ribbon 演示数据. */
  demo?: { today: string };
  /** Pages that no search engine should keep: a resident's own case. */
  private?: boolean;
  /** The page asks the browser for passkeys: the one page with a script of its own. */
  passkeys?: boolean;
  /** Atom feed of this page, if any. */
  feed?: string;
  /** How a link to this page looks in other programs; whole addresses. */
  share?: { image: string; url: string };
  /** The style stands in the page itself: a trip less before the first paint, where pages are packed on their way. */
  carriesStyle?: boolean;
  /** Keys of typed text that is now safely sent and may be forgotten by the browser. */
  sent?: string[];
}

/** A link of a menu or a trail. */
export interface FrameLink {
  href: string;
  label: string;
  current?: boolean;
}

/** `render` of `dist/surfaces/portal/server.js`: a page by its name (`station/StationPage`) to a whole HTML document. */
export type RenderPortal = (page: string, props: Record<string, unknown>, frame: Frame) => Promise<string>;

/** What `dist/surfaces/portal/server.js` gives: the renderer, and the hash by which the content policy lets its style through inside a page. */
export interface PortalBundle {
  readonly render: RenderPortal;
  readonly styleHash: string;
}

/** Where the renderer leaves the frame for layout and page. */
export const frameKey: InjectionKey<Frame> = Symbol('frame');

/** The frame of the page being rendered; only on the portal. */
export function useFrame(): Frame {
  const frame = inject(frameKey);
  if (!frame) throw new Error('useFrame() outside a portal page');
  return frame;
}

/** Path below the town's own: `townPath(frame, 'stations')` → `/330000000/stations`. */
export function townPath(frame: Frame, path = ''): string {
  return frame.town ? `/${frame.town.code}${path ? `/${path}` : ''}` : `/${path}`;
}
