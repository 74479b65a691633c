import { type Actor, has, keepsTheOffice } from '#kernel/actor.ts';
import { type Policy, only } from '#kernel/verdict.ts';
import { adminRoles } from '#features/account/rules.ts';
import type { DemoPlan, Founding, TownPlan } from './rules.ts';

const sets = (actor: Actor) => keepsTheOffice(actor) || has(actor, 'countyOfficer', ...adminRoles);

const theOffice = only<unknown>(keepsTheOffice, 'founding.onlyTheOffice');
const theSystemAdmin = only<unknown>((actor) => has(actor, 'systemAdmin'), 'founding.onlyTheSystemAdmin');

interface Subjects {
  openTown: TownPlan;
  continueNumbers: { readonly id: string };
  dismiss: Founding;
  resume: Founding;
  clearDemo: DemoPlan;
}

/** Who opens a town, who may look how far it has come, and who clears the demo: opening and removing units is system administration. */
export const policy: Policy<Subjects, unknown> = {
  see: [only(sets, 'founding.onlyTheOffice')],
  openTown: [
    theSystemAdmin,
    only((_, plan) => plan.tenantKind === 'county', 'founding.onlyTheCounty'),
    only((_, plan) => plan.codeIsOurs !== null, 'founding.notACode', 422),
    only((_, plan) => plan.codeIsOurs === true, 'founding.notOurs', 422),
  ],
  continueNumbers: [theOffice],
  dismiss: [theOffice, only((_, founding) => founding.dismissedAt === null, 'founding.isDismissed', 409)],
  resume: [theOffice, only((_, founding) => founding.dismissedAt !== null, 'founding.notDismissed', 409)],
  clearDemo: [
    theSystemAdmin, only((_, plan) => plan.demo, 'founding.notDemo', 409),
    only((_, plan) => plan.ownerIsKnown, 'founding.noOwner', 409),
  ],
};
