// npm run backup and the other commands an operator runs: `tools/run.ts backup …` starts tools/commands/backup.ts as part of the program put together.
import { commands } from './build.ts';
import { complain } from '#apps/server/say.ts';
import { startPart } from './part.ts';

// The command finds its own words where it looks for them.
const [name = ''] = process.argv.splice(2, 1);
const source = commands()[name];
if (source) await startPart(name, source);
else complain(`没有“${name}”这个命令，有：${Object.keys(commands()).join(' ')}`, `There is no command “${name}”`);
