import type { Role } from '#kernel/actor.ts';
import type { Work } from '#platform/feature.ts';
import { type Person, adminRoles } from './rules.ts';
import { postsOf } from './store.ts';
import { linksOf } from './store/accounts.ts';

/**
 * Does this person hold another of the three administrators' roles in a tenant his accounts also act in? Each tenant is
 * read in a transaction of its own, behind its own wall.
 */
export async function holdsOtherAdminRole({ tx, house }: Work<unknown>, person: Person, wanted: Role): Promise<boolean> {
  const admins: readonly Role[] = adminRoles;
  if (!admins.includes(wanted)) return false;
  const accountIds = [person.staff, person.deputy].flatMap((account) => (account ? [account.id] : []));
  const links = (await Promise.all(accountIds.map((id) => linksOf(tx.db, id)))).flat().filter((link) => link.tenantId !== tx.tenantId);
  for (const { tenantId, personId } of links) {
    const posts = await house.database.inTenant(tenantId, (other) => postsOf(other, [personId]), 'read');
    if (posts.some((post) => admins.includes(post.role) && post.role !== wanted)) return true;
  }
  return false;
}
