// npm run bundle -- <folder>: everything a machine without network needs, in one archive: program, packages, runtime, embedded database, built pages.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { say } from '#apps/server/say.ts';
import { buildProgram, buildSurfaces } from './build.ts';
import { command, megabytes } from './command.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));

/** What a running installation is made of; tests and benches stay behind. */
const parts = ['src', 'db', 'tools', 'deploy', 'docs', 'dist/surfaces', 'dist/program', 'package.json', 'package-lock.json', '.npmrc', 'LICENSE', 'README.md', 'README.zh-CN.md', 'CHANGELOG.md'];

/** Packs the archive into `folder`; answers its path, its size and its hash. */
export async function bundle(folder: string): Promise<{ path: string; bytes: number; sha256: string }> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const name = `xiangyi-${version}-${process.platform}-${process.arch}`;
  await buildSurfaces();
  await buildProgram();
  const room = await mkdtemp(join(tmpdir(), 'xiangyi-bundle-'));
  try {
    const here = join(room, name);
    await mkdir(here);
    for (const part of parts) await cp(join(root, part), join(here, part), { recursive: true, filter: (path) => !/\.test\.ts$|deploy\/secrets/.test(path) });
    // Exactly what the lock names, without what only developers need.
    await run('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund'], { cwd: here, maxBuffer: 64_000_000 });
    await mkdir(resolve(folder), { recursive: true });
    const path = resolve(folder, `${name}.tar.gz`);
    await run('tar', ['-czf', path, '-C', room, name]);
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    const sha256 = hash.digest('hex');
    await writeFile(`${path}.sha256`, `${sha256}  ${name}.tar.gz\n`);
    return { path, bytes: (await stat(path)).size, sha256 };
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  await command({ line: 'npm run bundle -- <文件夹 folder>', words: 1 }, async ({ words: [folder = ''] }) => {
    const { path, bytes, sha256 } = await bundle(folder);
    say(`✓ 离线安装包：${path}（${megabytes(bytes)}）`, 'The bundle for machines without network');
    say(`  SHA-256 ${sha256}`, 'also in the file beside it');
    say('  拷到目标机器后：tar -xzf 解开，进入文件夹，运行 deploy/run', 'There: unpack it, enter the folder, run deploy/run');
  });
}
