// npm run bench: what a request costs. `npm run bench -- big` fills towns of 200,000 cases first, `-- whole` measures start, memory and pages; they write into RESULTS.md. `-- letters` prints 200 letters, `-- rota` makes a year's rota, `-- registers` reads and prints registers and makes a pack.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const benches: readonly string[] = ['requests', 'big', 'whole', 'letters', 'rota', 'registers'];
const [wanted = 'requests'] = process.argv.slice(2);
if (!benches.includes(wanted)) {
  console.error(`there is no bench ${wanted}; there are ${benches.join(', ')}`);
  process.exit(1);
}
process.exitCode = spawnSync(process.execPath, [join(import.meta.dirname, `${wanted}.ts`)], { stdio: 'inherit' }).status ?? 1;
