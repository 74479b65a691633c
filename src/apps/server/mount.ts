import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { mountAccountDoors } from '#features/account/doors.ts';
import { type ProviderSettings, openProvider } from '#features/account/provider.ts';
import { mountOpen311 } from '#features/interchange/open311/doors.ts';
import type { House } from '#platform/house.ts';
import { type DoorOptions, openDoors } from '#platform/http/doors.ts';
import type { PortalBundle } from '#ui/frame.ts';
import { mountPapers } from './papers.ts';
import { mountPortal } from './portal.ts';
import { mountSetUp } from './set-up.ts';
import { mountSignIn } from './sign-in.ts';
import { mountSurfaces } from './surfaces.ts';

/** The program's version, as package.json says it. */
export const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string };

/** All doors of a house: API, sign-in, portal, phone and desk. Not yet listening. */
export async function mountAll(house: House, { provider: settings, ...options }: Pick<DoorOptions, 'trustProxy' | 'onDoor' | 'patience'> & { provider?: ProviderSettings | null }): Promise<FastifyInstance> {
  const { render, styleHash } = await import(new URL('../../../dist/surfaces/portal/server.js', import.meta.url).href) as PortalBundle;
  const app = await openDoors(house, { ...options, version, styleHash });
  const provider = settings ? openProvider(settings, house.publicUrl) : null;
  mountAccountDoors(app, house, provider);
  mountSetUp(app, house, render);
  mountSignIn(app, house, render, provider?.name);
  mountPapers(app, house);
  mountOpen311(app, house);
  await mountSurfaces(app);
  mountPortal(app, house, render);
  return app;
}
