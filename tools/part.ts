import { say } from '#apps/server/say.ts';
import { buildProgram } from './build.ts';

/** Where nothing may be written the sources themselves are started. */
async function isTogether(): Promise<boolean> {
  try {
    if (await buildProgram()) say('✓ 程序已生成', 'The program is put together');
    return true;
  } catch (error) {
    if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    say('本文件夹不能写，直接从源文件启动，会慢一些；先在能写的地方运行 npm run build', 'This folder cannot be written: started from the sources, which is slower; run npm run build where it can');
    return false;
  }
}

/** Starts a part of the program by its name in `dist/program/`; `source` is where it lies when it cannot be put together. */
export async function startPart(name: string, source: string): Promise<void> {
  await import(new URL((await isTogether()) ? `../dist/program/${name}.mjs` : `../${source}`, import.meta.url).href);
}
