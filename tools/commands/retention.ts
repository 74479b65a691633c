// npm run retention -- [--dry-run]: takes away what its time is over for, as the nightly job does; a dry run only says what and why.
import { say } from '#apps/server/say.ts';
import { readConfig } from '#platform/config.ts';
import { clearTown } from '#platform/retention.ts';
import { command } from '../command.ts';
import { inHouse } from '../own-house.ts';

await command({ line: 'npm run retention -- [--dry-run]', words: 0, flags: ['dry-run'] }, async ({ options }) => {
  const dry = options['dry-run'] === 'yes';
  await inHouse(readConfig(process.env), async (house) => {
    for (const tenant of await house.tenants.all()) {
      say(`${tenant.name}（${tenant.code}）`, '');
      for (const { why, count } of await clearTown(house, tenant, dry)) say(`  ${String(count).padStart(6)}  ${why.zh}`, why.en);
    }
  });
  if (dry) say('以上是会清除的数量；现在什么也没有动。留痕（审计）永远不清除。', 'That is what would go; nothing was touched. The audit never goes.');
  else say('已清除。留痕（审计）永远不清除。', 'Done. The audit never goes.');
});
