// npm run archive:verify: compares the sealed yearly files of every town with what is on record now.
import { join } from 'node:path';
import { say } from '#apps/server/say.ts';
import { type SealVerified, verifySeals } from '#features/archive/public.ts';
import { type FaultKind, lawful } from '#features/archive/rules.ts';
import { text as en } from '#features/archive/text.en.ts';
import { text as zh } from '#features/archive/text.ts';
import { readConfig } from '#platform/config.ts';
import { connect } from '#platform/db/connect.ts';
import { type FileStore, fileStore, folderShelf } from '#platform/files.ts';
import { Complaint, command } from '../command.ts';
import { withDatabase } from '../own-database.ts';

/** The sealed files of one town and what is wrong with them. */
interface TownArchive {
  readonly code: string;
  readonly name: string;
  readonly seals: readonly SealVerified[];
}

/** Verifies every town of a database. */
async function verifyArchive(url: string, files: FileStore): Promise<TownArchive[]> {
  const database = connect(url, { max: 1 });
  try {
    const found: TownArchive[] = [];
    for (const { id, code, name } of await database.bare.selectFrom('tenant').select(['id', 'code', 'name']).orderBy('code').execute()) {
      found.push({ code, name, seals: await database.inTenant(id, (tx) => verifySeals(tx, files), 'read') });
    }
    return found;
  } finally {
    await database.close();
  }
}

/** So many faults of one seal are told by name. */
const mostTold = 20;

/** Prints a line a sealed year; a Complaint when any is not as it was sealed. What came in later is told but is no fault. */
function tellArchive(towns: readonly TownArchive[]): void {
  let broken = 0;
  for (const { code, name, seals } of towns) {
    for (const { year, records, faults } of seals) {
      const isLawful = ({ fault }: { fault: FaultKind }) => lawful.some((one) => one === fault);
      const [told, wrong] = [faults.filter(isLawful), faults.filter((one) => !isLawful(one))];
      const later = told.filter(({ fault }) => fault === 'foreign');

      if (wrong.length > 0) broken += 1;
      say(`${wrong.length === 0 ? '✓' : '✗'} ${name}（${code}）${year} 年度：${records} 条记录，${wrong.length === 0 ? '与封存时一致' : `${wrong.length} 处不一致`}${later.length > 0 ? `，封存以后又有 ${later.length} 条` : ''}`, `${year}: ${records} records, ${wrong.length} not as sealed, ${later.length} later`);
      for (const { fault, what } of [...wrong, ...told].slice(0, mostTold)) say(`   ${zh.faults[fault satisfies FaultKind]}：${what}`, `${en.faults[fault]}: ${what}`);
    }
  }
  if (broken > 0) throw new Complaint(`年度档案核对没有通过：${broken} 份与封存时不一致。`, `The archive is not as it was sealed: ${broken} of the yearly files have a fault.`);
  const count = towns.reduce((sum, { seals }) => sum + seals.length, 0);
  if (count === 0) say('还没有封存过年度档案，没有可核对的。', 'No yearly file has been sealed yet: there is nothing to verify.');
  else say(`${count} 份年度档案与封存时一致。`, `All ${count} yearly files are as they were sealed.`);
}

await command({ line: 'npm run archive:verify', words: 0 }, async () => {
  const config = readConfig(process.env);
  tellArchive(await withDatabase(config, 'program', (url) => verifyArchive(url, fileStore(folderShelf(join(config.dataDir, 'files'))))));
});
