// The whole of `npm run check`: types, lint, templates, dead code, and whether the printed files still say what the code says.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Outcome {
  readonly name: string;
  readonly ok: boolean;
  readonly output: string;
}

process.chdir(join(import.meta.dirname, '..'));

const tools: Readonly<Record<string, readonly string[]>> = {
  'types (vue-tsc)': ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types.tsbuildinfo'],
  'lint (oxlint)': ['node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  'templates and accessibility (eslint)': ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', 'src/**/*.vue'],
  'unused files, exports and packages (knip)': ['node_modules/knip/bin/knip.js', '--no-progress'],
};

/** Files printed from the code, and the script that prints each. */
const printed: Readonly<Record<string, string>> = {
  'db/tables.ts': 'tools/tables.ts',
  'docs/law.md': 'tools/law.ts',
  'docs/states.md': 'tools/states.ts',
};

function run(name: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, NO_COLOR: '1' } });
    let output = '';
    child.stdout.on('data', (part) => { output += part; });
    child.stderr.on('data', (part) => { output += part; });
    child.on('close', (code) => resolve({ name, ok: code === 0, output: output.trim() }));
  });
}

/** Prints the file anew and compares; the file itself is left as it was. */
async function isFresh(file: string, script: string): Promise<Outcome> {
  const name = `${file} is fresh`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const outcome = await run(name, [script]);
  const after = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (before !== null && after !== before) writeFileSync(file, before);
  return outcome.ok && after !== before ? { name, ok: false, output: `${file} is out of date: run node tools/node.mjs ${script}` } : outcome;
}

function tell(outcome: Outcome): Outcome {
  console.log(`${outcome.ok ? '✓' : '✗'} ${outcome.name}`);
  if (!outcome.ok) console.log(`${outcome.output}\n`);
  return outcome;
}

const outcomes = await Promise.all(Object.entries(tools).map(async ([name, args]) => tell(await run(name, args))));
for (const [file, script] of Object.entries(printed)) if (existsSync(script)) outcomes.push(tell(await isFresh(file, script)));

const failed = outcomes.filter(({ ok }) => !ok).map(({ name }) => name);
console.log(failed.length === 0 ? '\nEverything is in order.' : `\n${failed.length} of ${outcomes.length} failed: ${failed.join('; ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
