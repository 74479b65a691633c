import type { JobKind } from './feature.ts';

const dayMs = 86_400_000;
/** An upload that no verb took up within two days was given up by its writer. */
const orphanDays = 2;
/** A repeated request may come this late and still get its first answer. */
const keyDays = 7;
/** Done jobs are kept this long for looking back. */
const doneJobDays = 30;

/** What the house clears away by itself, once a day and tenant: leftovers only, never a record. */
export const housekeeping: JobKind = {
  kind: 'platform.housekeeping',
  everyMinutes: 1440,
  async run({ tx, house }) {
    const before = (days: number) => new Date(house.clock.now().getTime() - days * dayMs);
    await house.files.reapOrphans(tx, before(orphanDays));
    await tx.db.deleteFrom('idempotency').where('tenantId', '=', tx.tenantId).where('at', '<', before(keyDays)).execute();
    await tx.db.deleteFrom('job').where('tenantId', '=', tx.tenantId).where('state', '=', 'done').where('runAt', '<', before(doneJobDays)).execute();
    await tx.db.deleteFrom('throttle').where('windowStart', '<', before(1)).execute();
  },
};
