// Runs a script on the Node that came with the packages (npm links no .bin/node), or on this one where it is new enough.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
const own = new URL(`../node_modules/node-${process.platform.replace('win32', 'win')}-${process.arch}/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url);
const node = existsSync(own) ? own.pathname : process.execPath;
if (node === process.execPath && Number(process.versions.node.split('.')[0]) < 24) { console.error('乡议需要 Node.js 24 或更新版本。 Xiangyi needs Node.js 24 or newer on this platform.'); process.exit(1); }
// What was compiled once, and had its types taken away, is not compiled again: a start is quicker and carries no compiler along.
const cache = process.env.NODE_COMPILE_CACHE ?? fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));
const child = spawn(node, process.argv.slice(2), { stdio: 'inherit', env: { ...process.env, NODE_COMPILE_CACHE: cache } });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm starts us through a shell that passes no signal on: when npm is ended we are left behind, and end as well.
// Started by hand we stay, whatever becomes of the shell.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid;
  const looking = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(looking);
    child.kill('SIGTERM');
  }, 500).unref();
}
child.on('exit', (code, signal) => process.exit(signal ? 1 : code ?? 1));
