import { dateOn } from '#kernel/dates.ts';
import { newId } from '#kernel/id.ts';
import { Refused, refuse } from '#kernel/verdict.ts';
import { systemActor } from '#kernel/actor.ts';
import type { InputOf } from '#kernel/contract.ts';
import type { Locale } from '#kernel/words.ts';
import { administratorFaults, openAdministrators } from '#features/account/public.ts';
import { enterDivision } from '#features/place/public.ts';
import { appendAudit } from '#platform/audit.ts';
import { InvalidInput } from '#platform/input.ts';
import type { Services } from '#platform/services.ts';
import { openTenant } from '#platform/tenants.ts';
import type { setupShapes } from './setup-shapes.ts';
import { hashLink } from './setup-link.ts';
import { isCountyCode, usualName } from './rules.ts';
import { linkOpens, useLink } from './store.ts';
import { text as en } from './text.en.ts';
import { text as zh } from './text.ts';

/** What the page of the setup link sends. */
export type CountySaid = InputOf<typeof setupShapes.foundCounty>;

/** Founds the county with its three administrators, in one transaction with the use of the link. Nobody else is in the house yet: the audit names the program. */
export async function foundCounty(house: Services, secret: string, said: CountySaid, locale: Locale): Promise<void> {
  const three = (['system', 'security', 'audit'] as const).map((which) =>
    ({ role: `${which}Admin` as const, name: said[`${which}Name`], signInName: said[`${which}SignIn`], password: said[`${which}Password`] }));
  const { refusals } = locale === 'en' ? en : zh;
  const parts = { name: 'Name', signInName: 'SignIn', password: 'Password' } as const;
  const faults = [
    ...(isCountyCode(said.code) ? [] : [{ path: 'code', code: 'notACountyCode', message: refusals.notACountyCode }]),
    ...administratorFaults(three, ({ role }, part) => `${role.replace('Admin', '')}${parts[part]}`, locale),
  ];
  if (faults.length > 0) throw new InvalidInput(faults);
  const now = house.clock.now();
  const [id, tokenHash, { shortName, code }] = [newId(now.getTime()), hashLink(house, secret), said];
  await house.database.global(async (db) => {
    if (!(await linkOpens(db, tokenHash, now, true))) refuse('founding.linkEnded', 409);
    if (await db.selectFrom('tenant').select('id').limit(1).executeTakeFirst()) refuse('founding.linkEnded', 409);
    await enterDivision({ tenantId: id, db }, { kind: 'county', code, name: shortName });
    await openTenant(db, { id, kind: 'county', code, shortName, name: said.name ?? usualName('county', shortName), countyId: null, demo: false }, now, async (tx) => {
      if (!(await openAdministrators(tx, three, { now, today: dateOn(now) }))) throw new Refused({ code: 'account.signInNameTaken', status: 409 });
      await appendAudit(tx, { at: now, realAt: now, actor: systemActor(id, 'county'), verb: 'founding.foundCounty', subjectId: id, result: 'done', detail: { code } });
    });
    await useLink(db, tokenHash, now);
  });
  house.tenants.forget();
}
