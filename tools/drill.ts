// npm run drill: what takes longer than a test may, one after the other. Results are kept in docs/quality.md.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { floorFolder } from './floor.ts';

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'database'];

/** Each drill with its command; `npm run drill -- kills` runs one of them. */
const drills: Readonly<Record<string, { readonly args: readonly string[]; readonly env?: Readonly<Record<string, string>> }>> = {
  kills: { args: ['tools/drill-kill.ts', '--rounds', '100'] },
  upgrade: { args: ['tools/drill-upgrade.ts'] },
  rolling: { args: ['tools/drill-rolling.ts'] },
  flood: { args: ['bench/flood.ts'] },
  move: { args: ['tools/drill-move.ts'] },
  'nth-call': { args: [...vitest, 'tests/nets/nth-call.test.ts'], env: { NTH_CALL: 'both' } },
  histories: { args: [...vitest, 'tests/nets/histories.test.ts'], env: { HISTORY_STEPS: '20000' } },
  'full-disk': { args: ['tools/drill-full-disk.ts'] },
  failover: { args: ['tools/drill-failover.ts'] },
  chain: { args: ['bench/audit-chain.ts'] },
  floor: { args: vitest, env: { TEST_PG_BIN: floorFolder, TEST_WHOLE: 'yes' } },
  attack: { args: ['tools/drill-attack.ts'] },
};

process.chdir(join(import.meta.dirname, '..'));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(drills, name));
if (unknown.length > 0) {
  console.error(`there is no drill ${unknown.join(', ')}; there are ${Object.keys(drills).join(', ')}`);
  process.exit(1);
}
const failed = Object.entries(drills).filter(([name]) => wanted.length === 0 || wanted.includes(name)).filter(([name, { args, env }]) => {
  console.log(`\n— ${name}`);
  return spawnSync(process.execPath, [...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status !== 0;
});
console.log(failed.length === 0 ? '\nAll drills passed.' : `\nFailed: ${failed.map(([name]) => name).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
