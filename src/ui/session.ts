import { computed, inject, shallowRef, type ComputedRef, type InjectionKey, type ShallowRef } from 'vue';
import type { Role, TenantKind } from '#kernel/actor.ts';
import { dateOn, type DateOn } from '#kernel/dates.ts';

/** A unit a person may act for. */
export interface SessionTenant {
  id: string;
  name: string;
  /** 清河镇, 望溪县. */
  shortName: string;
  kind: TenantKind;
  /** 9-digit place code of its public pages. */
  code: string;
}

/** Who is signed in, as the shells of phone and desk need it. */
export interface Session {
  name: string;
  /** Whose drafts those on this device are: the person's id, where the account is a person's. */
  owner: string;
  /** Signed in by a staff account, which can be proved a second time. */
  staff?: boolean;
  tenant: SessionTenant;
  /** All units this person may switch to, the present one included. */
  tenants: readonly SessionTenant[];
  roles: readonly Role[];
  /** How the outside reaches this site (`https://rd.example.cn`), for QR codes. */
  site: string;
  /** Demo towns only: the moved clock, YYYY-MM-DD. */
  demo?: { today: string } | undefined;
  /** Numbers beside menu entries, by the route's `count` key: `todo`, `messages`, `opinion` … */
  counts: Readonly<Record<string, number>>;
}

/** What a shell shares with its pages. */
export interface SessionHold {
  readonly session: ShallowRef<Session | null>;
  /** Why the last asking failed; the session before it stays. */
  readonly failure: ShallowRef<unknown>;
  /** Asks the server again, when a page is opened or something was done that changes counts. Never throws. */
  refresh(): Promise<void>;
}

/** Where a shell leaves the session for its pages. */
export const sessionKey: InjectionKey<SessionHold> = Symbol('session');

/** Holds the session that `load` fetches; a failing load keeps the old one (a phone without network), an overtaken one is dropped. */
export function holdSession(load: () => Promise<Session>): SessionHold {
  const session = shallowRef<Session | null>(null);
  const failure = shallowRef<unknown>(null);
  let last = 0;
  const refresh = async () => {
    const mine = ++last;
    const [answer, reason] = await load().then((found) => [found, null] as const, (thrown: unknown) => [null, thrown] as const);
    // numbers of an earlier moment must not take the place of later ones
    if (mine !== last) return;
    failure.value = reason;
    if (answer) session.value = answer;
  };
  return { session, failure, refresh };
}

/** The session in a page of phone or desk; its pages are only shown when there is one. */
export function useSession(): ComputedRef<Session> {
  const hold = inject(sessionKey);
  return computed(() => {
    if (!hold?.session.value) throw new Error('useSession() before anybody is signed in');
    return hold.session.value;
  });
}

/** The unit's day: of the moved clock in a demo town, else the real one in China. */
export function useToday(): ComputedRef<DateOn> {
  const session = useSession();
  return computed(() => session.value.demo?.today ?? dateOn(new Date()));
}

/** Where a kept file is fetched: at its own unit's address, for whoever may see what it hangs on. */
export function useFileAddress(): (fileId: string) => string {
  const session = useSession();
  return (fileId) => `/${session.value.tenant.code}/files/${fileId}`;
}

/** Renews the numbers in the menu after something was done past `useSubmission`, which does so itself. */
export function useRefresh(): () => Promise<void> {
  const hold = inject(sessionKey, null);
  return async () => hold?.refresh();
}

/** What only the app around the pages can do for them. */
export interface SessionActs {
  /** Ends the session and leaves. */
  signOut(): Promise<void>;
  /** Acts for another unit; the app starts anew, at `path` of the same app where one is given. */
  switchTenant(tenantId: string, path?: string): Promise<void>;
}

/** Where a shell leaves these acts for its pages. */
export const sessionActsKey: InjectionKey<SessionActs> = Symbol('session acts');

/** Signing out and changing the unit, in a page. */
export function useSessionActs(): SessionActs {
  const acts = inject(sessionActsKey);
  if (!acts) throw new Error('useSessionActs() outside an app');
  return acts;
}

/** May this person see a page that is for `wanted` roles? An empty list means everybody who is signed in. */
export const sees = (session: Pick<Session, 'roles'>, wanted: readonly Role[]): boolean =>
  wanted.length === 0 || wanted.some((role) => session.roles.includes(role));
