// npm run reset-admin -- <登录名 sign-in name>: when nobody can sign in as a county's security administrator any more, whoever runs
// the program gives him a new one-time password and takes the lost second proof away. Everybody else turns to the security administrator.
import { say } from '#apps/server/say.ts';
import { account } from '#features/account/contract.ts';
import { type Actor, systemActor } from '#kernel/actor.ts';
import type { OutputOf } from '#kernel/contract.ts';
import { newId } from '#kernel/id.ts';
import { readConfig } from '#platform/config.ts';
import type { House } from '#platform/house.ts';
import { type Call, perform, show } from '#platform/perform.ts';
import type { Tenant } from '#platform/tenants.ts';
import { Complaint, command } from '../command.ts';
import { inHouse } from '../own-house.ts';

type People = OutputOf<typeof account.views.people>;

const ground = '命令行恢复安全管理员 (console)';

/** Whoever is at the console stands in for the security administrator, for this one act; the record names nobody. */
const callAt = ({ id, kind }: Tenant): Call => {
  const actor: Actor = { ...systemActor(id, kind), grants: [{ role: 'securityAdmin' }] };
  return { actor, locale: 'zh', address: null, idempotencyKey: newId() };
};

/** The security administrator of this sign-in name, in the unit whose people he keeps. */
async function holderOf(house: House, signInName: string): Promise<{ tenant: Tenant; person: People['rows'][number] } | null> {
  for (const tenant of await house.tenants.all()) {
    const { rows } = await show(house, account.views.people.name, callAt(tenant), { role: 'securityAdmin' }) as People;
    const person = rows.find(({ staffName }) => staffName === signInName.toLowerCase());
    if (person) return { tenant, person };
  }
  return null;
}

await command({ line: 'npm run reset-admin -- <登录名 sign-in name>', words: 1 }, async ({ words: [signInName = ''] }) => {
  await inHouse(readConfig(process.env), async (house) => {
    const found = await holderOf(house, signInName) ?? (() => {
      throw new Complaint(`没有登录名是“${signInName}”的安全管理员。别的账号请安全管理员在“人员和账号”里处理。`, `No security administrator signs in as “${signInName}”; other accounts are the security administrator's to reset.`);
    })();
    const { tenant, person: { id, version } } = found;
    const { hasSecond } = await show(house, account.views.person.name, callAt(tenant), { id }) as OutputOf<typeof account.views.person>;
    const [verb, input] = hasSecond ? [account.verbs.resetSecond, { id, version, ground }] : [account.verbs.resetPassword, { id, version }];
    const { oneTimePassword } = await perform(house, verb.name, callAt(tenant), input) as OutputOf<typeof account.verbs.resetPassword>;
    say(`✓ ${found.tenant.name}的安全管理员 ${found.person.name}：一次性密码 ${oneTimePassword}`, 'The one-time password of the security administrator');
    say('用它登录，换成自己的密码，再重新绑定第二次验证。这次恢复已写入操作记录。', 'Sign in with it, choose a password and set up a second proof again. The record says that this was done.');
  });
});
