import { CallFailure, request } from '#ui/call.ts';
import type { Session } from '#ui/session.ts';

/** Who is signed in; without a session the person is taken to the sign-in page and back here afterwards. */
export async function loadSession(): Promise<Session> {
  // the numbers may fail without keeping anybody out
  const counting = request('view', 'todo.counts', {}).catch(() => ({}));
  try {
    const me = await request('view', 'account.me', {}) as Omit<Session, 'counts' | 'owner'> & { personId: string | null };
    // who acts in a town by delegation of the county is no person there
    return { ...me, owner: me.personId ?? `${me.tenant.id} ${me.name}`, counts: await counting as Session['counts'] };
  } catch (failure) {
    if (!(failure instanceof CallFailure && failure.status === 401)) throw failure;
    signIn();
    // the page is being left: nothing more happens on it
    return new Promise(() => {});
  }
}

/** Where the phone keeps the last session for use without network. */
export const keptSession = 'xiangyi-session';

/** Opens the sign-in page; it leads back to the present page. */
export function signIn(): void {
  localStorage.removeItem(keptSession);
  location.assign(`/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`);
}

/** Ends the session and forgets it on this device. */
export async function signOut(): Promise<void> {
  const { home } = await request('verb', 'account.signOut', {}) as { home: string };
  localStorage.removeItem(keptSession);
  // where the session was opened by an identity provider it is ended there as well
  location.assign(home);
}

/** Acts for another unit from now on; the page starts anew, nothing of the old unit stays on screen. */
export async function switchTenant(tenantId: string, home: string): Promise<void> {
  await request('verb', 'account.switchTenant', { tenantId });
  location.assign(home);
}
