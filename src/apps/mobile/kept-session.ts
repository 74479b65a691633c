import { CallFailure } from '#ui/call.ts';
import type { Session } from '#ui/session.ts';
import { loadSession } from '../account.ts';

const key = 'xiangyi-session';

/** The session from the server, or the last one of this phone while there is no network. */
export async function loadKeptSession(): Promise<Session> {
  try {
    const session = await loadSession();
    localStorage.setItem(key, JSON.stringify({ ...session, counts: {} }));
    return session;
  } catch (failure) {
    const kept = localStorage.getItem(key);
    if (failure instanceof CallFailure && failure.status === 0 && kept) return JSON.parse(kept) as Session;
    if (failure instanceof CallFailure && failure.status === 401) localStorage.removeItem(key);
    throw failure;
  }
}
