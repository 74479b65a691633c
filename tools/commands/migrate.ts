// npm run migrate: brings the database to this program's schema, all steps or none.
import { say } from '#apps/server/say.ts';
import { readConfig } from '#platform/config.ts';
import { migrate } from '#platform/db/migrate.ts';
import { command } from '../command.ts';
import { appRoleOf, withDatabase } from '../own-database.ts';

await command({ line: 'npm run migrate', words: 0 }, async () => {
  const config = readConfig(process.env);
  const log = (name: string): void => console.log(`  ${name}`);
  const done = await withDatabase(config, 'owner', (url) => migrate(url, { appRole: appRoleOf(config), log }), { make: true });
  if (done.length === 0) say('数据库已是最新，没有要做的。', 'The database is up to date; nothing to do.');
  else say(`✓ 数据库升级了 ${done.length} 步`, `The database was brought up to date in ${done.length} steps`);
});
