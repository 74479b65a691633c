import { CallFailure } from '#ui/call.ts';
import type { Session } from '#ui/session.ts';
import { keptSession, loadSession } from '../account.ts';

/** The session from the server, or the last one of this phone while there is no network. */
export async function loadKeptSession(): Promise<Session> {
  try {
    const session = await loadSession();
    localStorage.setItem(keptSession, JSON.stringify({ ...session, counts: {} }));
    return session;
  } catch (failure) {
    const kept = localStorage.getItem(keptSession);
    if (failure instanceof CallFailure && failure.status === 0 && kept) return JSON.parse(kept) as Session;
    throw failure;
  }
}
