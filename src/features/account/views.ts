import { judge } from '#kernel/verdict.ts';
import { mask } from '#kernel/plain-text.ts';
import { roles as allRoles } from '#kernel/actor.ts';
import { ruleFlag } from '#features/settings/public.ts';
import { officeNames } from '#features/office/public.ts';
import { type Work, mustSee, permitted, showing } from '#platform/feature.ts';
import { account } from './contract.ts';
import { openPhone } from './people.ts';
import { policy } from './policy.ts';
import { type Person, forbiddenPairs, grantableIn } from './rules.ts';
import { find, listPersons, listPosts } from './store.ts';

function rowOf(work: Work<unknown>, person: Person) {
  const phone = openPhone(work, person.id, person.phoneSealed);
  const byPhone = person.deputy?.byPhone ?? false;
  const deputySignIn: 'none' | 'phone' | 'card' | 'phoneAndCard' = person.card ? (byPhone ? 'phoneAndCard' : 'card') : byPhone ? 'phone' : 'none';
  return {
    id: person.id, version: person.version, name: person.name, gender: person.gender, phone: phone === null ? null : mask.phone(phone), roles: [...new Set(person.posts.map((post) => post.role))],
    staffName: person.staff?.signInName ?? null, deputySignIn, can: permitted(policy, account.verbs, work.actor, person, work.today),
  };
}

export const people = showing(account.views.people, async (work) => {
  const { tx, actor, today, input } = work;
  const { rows, total } = await listPersons(tx, actor, input);
  return { rows: rows.map((row) => rowOf(work, row)), total, canAdd: judge(policy.addPerson, actor, { tenantId: tx.tenantId }, today) === null };
});

export const person = showing(account.views.person, async (work) => {
  const { tx, actor, tenant, today, input } = work;
  const found = mustSee(policy.see, work, await find(tx, input.id, false));
  const offices = await officeNames(tx, found.posts.flatMap((post) => (post.officeId ? [post.officeId] : [])));
  return {
    ...rowOf(work, found),
    posts: found.posts.map((post) => ({ ...post, officeName: post.officeId ? offices.get(post.officeId) ?? null : null })),
    card: found.card ? { issuedAt: found.card.issuedAt.toISOString(), usedAt: found.card.usedAt?.toISOString() ?? null } : null,
    mustChangePassword: found.staff?.mustChange ?? false,
    hasSecond: found.staff?.hasSecond ?? false,
    grantable: judge(policy.grantPost, actor, found, today) === null ? grantableIn(tenant.kind) : [],
  };
});

export const posts = showing(account.views.posts, async ({ tx, actor, input }) => ({ rows: await listPosts(tx, actor, input.role) }));

export const roles = showing(account.views.roles, async ({ tx, actor, tenant, today }) => {
  const held = Map.groupBy(await listPosts(tx, actor, undefined), (post) => post.role);
  const apart = await ruleFlag(tx, 'presidiumApart', today);
  const grantable = grantableIn(tenant.kind);
  return {
    rows: allRoles.map((role) => ({ role, holders: new Set((held.get(role) ?? []).map((post) => post.personId)).size, grantable: grantable.some((one) => one === role) })),
    pairs: forbiddenPairs.filter((pair) => pair.ruleKey === undefined || apart)
      .map(({ one, other, ground, stateOfficeOnly }) => ({ one, other, ground, stateOfficeOnly: stateOfficeOnly ?? false })),
  };
});
