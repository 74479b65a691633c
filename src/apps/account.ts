import { CallFailure, request } from '#ui/call.ts';
import type { Session } from '#ui/session.ts';

/** Who is signed in; without a session the person is taken to the sign-in page and back here afterwards. */
export async function loadSession(): Promise<Session> {
  try {
    return await request('view', 'account.me', {}) as Session;
  } catch (failure) {
    if (failure instanceof CallFailure && failure.status === 401) signIn();
    throw failure;
  }
}

/** Opens the sign-in page; it leads back to the present page. */
export function signIn(): void {
  location.assign(`/sign-in?back=${encodeURIComponent(location.pathname + location.search)}`);
}

export async function signOut(): Promise<void> {
  await request('verb', 'account.signOut', {});
  location.assign('/sign-in');
}

/** Acts for another unit from now on; the page starts anew, nothing of the old unit stays on screen. */
export async function switchTenant(tenantId: string, home: string): Promise<void> {
  await request('verb', 'account.switchTenant', { tenantId });
  location.assign(home);
}
