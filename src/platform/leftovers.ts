import type { Retention } from './feature.ts';

const dayMs = 86_400_000;
/** An upload that no verb took up within two days was given up by its writer. */
const orphanDays = 2;
/** A repeated request may come this late and still get its first answer. */
const keyDays = 7;
/** Done jobs are kept this long for looking back. */
const doneJobDays = 30;

const before = (now: Date, days: number): Date => new Date(now.getTime() - days * dayMs);
const rows = ({ numDeletedRows }: { numDeletedRows: bigint }): number => Number(numDeletedRows);

/** What the platform itself clears away: leftovers only, never a record. */
export const leftovers: readonly Retention[] = [
  {
    kind: 'platform.orphanFiles', why: { zh: `上传后 ${orphanDays} 天没有用到的文件`, en: `uploads nobody took up within ${orphanDays} days` },
    clear: ({ tx, house }, dry) => (dry ? house.files.countOrphans : house.files.reapOrphans)(tx, before(house.clock.now(), orphanDays)),
  },
  {
    kind: 'platform.repeatKeys', why: { zh: `${keyDays} 天前防重复提交的标记`, en: `marks against double sending older than ${keyDays} days` },
    clear: async ({ tx, house }) => rows(await tx.db.deleteFrom('idempotency').where('tenantId', '=', tx.tenantId).where('at', '<', before(house.clock.now(), keyDays)).executeTakeFirstOrThrow()),
  },
  {
    kind: 'platform.doneJobs', why: { zh: `${doneJobDays} 天前做完的后台任务`, en: `jobs done more than ${doneJobDays} days ago` },
    clear: async ({ tx, house }) => rows(await tx.db.deleteFrom('job').where('tenantId', '=', tx.tenantId).where('state', '=', 'done').where('runAt', '<', before(house.clock.now(), doneJobDays)).executeTakeFirstOrThrow()),
  },
  {
    kind: 'platform.throttle', why: { zh: '1 天前的尝试次数', en: 'counts of tries older than a day' },
    clear: async ({ tx, house }) => rows(await tx.db.deleteFrom('throttle').where('windowStart', '<', before(house.clock.now(), 1)).executeTakeFirstOrThrow()),
  },
  {
    kind: 'platform.sessions', why: { zh: '已经结束的登录', en: 'sessions that have ended' },
    clear: async ({ tx, house }) => rows(await tx.db.deleteFrom('session').where('endsAt', '<', house.clock.now()).executeTakeFirstOrThrow()),
  },
];
