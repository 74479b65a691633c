import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { ready } from './data-folder.ts';
import { type Ended, type Program, startProgram } from '../../tools/program.ts';

type Options = Partial<Parameters<typeof startProgram>[0]>;

/** Starts the program on folders below `room`; whatever a test leaves running is ended after the calling file. */
export function programsIn(room: string) {
  const started: Program[] = [];
  afterAll(async () => { for (const program of started) await program.stop('SIGKILL'); });

  async function start(dataDir: string, more: Options = {}): Promise<Program> {
    const program = await startProgram({ dataDir: join(room, dataDir), ...more });
    started.push(program);
    return program;
  }

  /** Started where a first start has been, unless `start` made the folder. */
  async function running(dataDir: string, more: Options = {}): Promise<Program> {
    if (!more.settings?.['DATABASE_URL']) await ready(join(room, dataDir));
    const program = await start(dataDir, more);
    await program.ready();
    return program;
  }

  /** The English sentence with which a start fails. */
  const failing = async (dataDir: string, settings: Record<string, string>): Promise<string> => expectOneSentence(await (await start(dataDir, { settings })).ended);

  return { start, running, failing };
}

/** The two sentences of a start that failed; anything more, such as a stack, is a fault. Answers the English one. */
export function expectOneSentence({ code, err }: Ended): string {
  expect(code).toBe(1);
  const [zh = '', en = '', ...rest] = err.trim().split('\n');
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(rest).toEqual([]);
  return en;
}
