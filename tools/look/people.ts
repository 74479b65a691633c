import { demoKeys } from '#db/seed/demo-keys.ts';
import type { Role } from '#kernel/actor.ts';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Surface } from './modes.ts';

/** Somebody of the demo county, the surfaces he works on, and how he comes in; visitors do not. */
export interface Person {
  readonly key: string;
  readonly surfaces: readonly Surface[];
  /** The surfaces whose further states (returned forms, empty lists) he is shown. */
  readonly looksFurther?: readonly Surface[];
  readonly signIn: { readonly name: string } | 'card' | null;
}

/** Every kind of person, the usual reader of a page before the rare one. */
export const people: readonly Person[] = [
  { key: 'visitor', surfaces: ['portal', 'door'], looksFurther: ['portal', 'door'], signIn: null },
  { key: 'clerk', surfaces: ['desk', 'mobile'], looksFurther: ['desk'], signIn: { name: '清河干事' } },
  { key: 'chair', surfaces: ['desk'], signIn: { name: '清河主席' } },
  { key: 'government-office', surfaces: ['desk'], signIn: { name: '清河党政办' } },
  { key: 'handler', surfaces: ['desk'], signIn: { name: '清河水管站' } },
  { key: 'village', surfaces: ['desk'], signIn: { name: '清河石桥村' } },
  { key: 'county', surfaces: ['desk'], signIn: { name: '县人大' } },
  { key: 'system-admin', surfaces: ['desk'], signIn: { name: '系统管理员' } },
  { key: 'security-admin', surfaces: ['desk'], signIn: { name: '安全管理员' } },
  { key: 'audit-admin', surfaces: ['desk'], signIn: { name: '审计管理员' } },
  { key: 'convener', surfaces: ['mobile', 'desk'], looksFurther: ['mobile'], signIn: 'card' },
];

/** Cookies and roles of a person who has come in. */
export interface SignedIn {
  readonly person: Person;
  readonly state: Awaited<ReturnType<BrowserContext['storageState']>>;
  readonly roles: readonly Role[];
}

/** Signs a person in; every later page starts from the cookies. @throws Error when the door stays shut. */
export async function signIn(browser: Browser, url: string, person: Person): Promise<SignedIn> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    const page = await context.newPage();
    if (person.signIn === 'card') {
      await page.goto(`${url}/sign-in/card/${demoKeys.cardSecret}`);
      await page.locator('input[name=pin]').fill(demoKeys.cardPin);
      await page.locator('main form button.primary').click();
    } else if (person.signIn) {
      await page.goto(`${url}/sign-in`);
      await page.locator('input[name=name]').fill(person.signIn.name);
      await page.locator('input[name=password]').fill(demoKeys.password);
      await page.locator('form[action="/sign-in"] button').click();
    }
    if (person.signIn && new URL(page.url()).pathname.startsWith('/sign-in')) throw new Error(`${person.key} was not let in: ${(await page.textContent('[role=alert]'))?.trim()}`);
    const answer = person.signIn ? await context.request.get(`${url}/api/account.me`) : null;
    const { roles = [] } = answer?.ok() ? await answer.json() as { roles?: Role[] } : {};
    return { person, state: await context.storageState(), roles };
  } finally {
    await context.close();
  }
}

/** Keeps people signed in through a look that takes longer than a session may rest: who was put out comes in again, once for all his windows. */
export function keepIn(browser: Browser, url: string): (who: SignedIn) => Promise<SignedIn> {
  const latest = new Map<Person, Promise<SignedIn>>();
  const isIn = async ({ state }: SignedIn) => {
    const context = await browser.newContext({ storageState: state });
    return context.request.get(`${url}/api/account.me`).then((answer) => answer.ok()).finally(() => context.close());
  };
  const keep = async (before: Promise<SignedIn>): Promise<SignedIn> => {
    const who = await before;
    return who.person.signIn === null || await isIn(who) ? who : signIn(browser, url, who.person);
  };
  return (who) => {
    const kept = keep(latest.get(who.person) ?? Promise.resolve(who));
    latest.set(who.person, kept);
    return kept;
  };
}
