import { preferenceCookies } from './preferences.ts';

/** Keeps a reader's choice for a year and shows the page anew in it; what is typed in drafts stays. */
export function choose(which: keyof typeof preferenceCookies, value: string): void {
  document.cookie = `${preferenceCookies[which]}=${value};path=/;max-age=31536000;samesite=lax`;
  location.reload();
}
