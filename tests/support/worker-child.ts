// A worker in a process of its own, to be killed: node worker-child.ts <database address>. Says each job it begins.
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from '#platform/db/connect.ts';
import { folderShelf } from '#platform/files.ts';
import { openHouse } from '#platform/house.ts';
import { silentLog } from '#platform/log.ts';
import { workOnce } from '#platform/jobs.ts';
import { sealWith } from '#platform/seal.ts';
import { newSigningKey, signerWith } from '#platform/sign.ts';
import { countingJobs } from './counting-jobs.ts';

const database = connect(process.argv[2] ?? '');
const house = openHouse({
  database, seal: sealWith(randomBytes(32)), signer: signerWith(newSigningKey()), shelf: folderShelf('/nonexistent'), log: silentLog, publicUrl: 'http://127.0.0.1', loadCalendar: async () => ({ holidays: new Set(), workdays: new Set() }),
  features: [countingJobs(async (word) => {
    process.stdout.write(`${word}\n`);
    await wait(40);
  })],
  clock: { now: () => new Date(process.argv[3] ?? '') },
});
while (await workOnce(house));
await database.close();
