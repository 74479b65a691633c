// npm run audit:verify: walks the audit chain of every town and checks the signatures of its published heads.
import { readConfig } from '#platform/config.ts';
import { presentSigner, tellAudit, verifyAudit } from '../audit.ts';
import { command } from '../command.ts';
import { withDatabase } from '../own-database.ts';

await command({ line: 'npm run audit:verify', words: 0 }, async () => {
  const config = readConfig(process.env);
  tellAudit(await withDatabase(config, 'program', (url) => verifyAudit(url, presentSigner(config.dataDir))));
});
