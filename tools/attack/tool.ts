import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Complaint } from '../command.ts';

const packages = ['wapiti', 'sqlmap', 'ffuf', 'slowhttptest', 'dirb'] as const;
/** Words that are tried as addresses on every site of the world; they come with Debian's dirb. */
export const wordList = '/usr/share/dirb/wordlists/small.txt';

const missing = (): string[] => packages.filter((name) => (name === 'dirb' ? !existsSync(wordList) : !(process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))));

/** Sees to it that the tools are there: installed on Debian as root, else a Complaint says what to install. */
export function ensureTools(): void {
  if (missing().length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing ${missing().join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update', '-qq'], ['install', '-y', '-qq', '--no-install-recommends', ...missing()]]) spawnSync('apt-get', args, { env });
  }
  const names = missing().join(' ');
  if (names) throw new Complaint(`这台机器缺少 ${names}，请先安装：apt-get install ${names}。`, `This machine lacks ${names}; install them first: apt-get install ${names}.`);
}

/** Runs a tool to its end, or to the end of its time; answers all it said. */
export function runTool(name: typeof packages[number], args: readonly string[], { room, seconds }: { room: string; seconds: number }): Promise<string> {
  const child = spawn(name, args, { cwd: room, env: { PATH: process.env['PATH'] ?? '', HOME: room, LANG: 'C.UTF-8' }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (part: Buffer): void => { said += String(part); };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const over = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (_, signal) => {
      clearTimeout(over);
      if (signal) reject(new Error(`${name} did not come to its end in ${seconds} s: ${said.slice(-500)}`));
      else resolve(said);
    });
  });
}
