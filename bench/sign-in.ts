import { demoKeys } from '#db/seed/demo-keys.ts';
import { connection } from './client.ts';

/** The cookie of an invented town's clerk, signed in. */
export async function signIn(url: string, name = '清河干事'): Promise<string> {
  const { ask, close } = connection(url);
  const { status, headers } = await ask({ method: 'POST', path: '/sign-in', body: JSON.stringify({ name, password: demoKeys.password }) });
  close();
  const cookie = /xiangyi_session=[^;]+/.exec(String(headers['set-cookie']))?.[0];
  if (status !== 200 || !cookie) throw new Error(`the clerk could not sign in: ${status}`);
  return cookie;
}
