import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import { programDir, run, testFolder } from '#tests/support/data-folder.ts';
import { title } from './deputies.ts';
import { button, lookAt } from './hands.ts';
import type { Story } from './stage.ts';

/** The chair has the whole record checked on its page; the clock was moved, and the real time stands beside it. */
export async function verifiesTheRecord(story: Story): Promise<void> {
  const { page } = await story.who('清河主席');
  await page.goto(`${story.url}/desk/audit`);
  await page.getByText('实际时间 2026年9月1日').first().waitFor();
  await lookAt(page);
  await button(page, '核对全部记录').click();
  await page.getByText('首尾相连，没有改动').waitFor();
}

/** A backup is made while the program runs, and restored into another folder, both by the project’s own commands. */
export async function backsUpAndRestores(story: Story): Promise<string> {
  const [copies, restored] = [await testFolder(), join(await testFolder(), 'data')];
  const made = await run('tools/backup.ts', [copies], { XIANGYI_DATA: story.dataDir });
  expect([made.code, made.err]).toEqual([0, '']);
  const path = made.out.match(/备份完成：(\S+)/)?.[1] ?? '';
  const back = await run('tools/restore.ts', [path, '--data', restored], {});
  expect([back.code, back.err]).toEqual([0, '']);
  return restored;
}

/** A second program on the restored folder shows the same page. */
export async function showsTheSame(story: Story, restored: string): Promise<void> {
  const port = String(20_000 + (process.pid % 20_000));
  const { PATH = '', HOME = '' } = process.env;
  const second = spawn(process.execPath, ['tools/start.ts'], { cwd: programDir, env: { PATH, HOME, XIANGYI_DATA: restored, PORT: port } });
  const gone = new Promise((resolve) => second.on('close', resolve));
  try {
    let said = '';
    await new Promise<void>((resolve, reject) => {
      second.stdout.on('data', (part) => { if ((said += part).includes('按 Ctrl-C 停止')) resolve(); });
      second.stderr.on('data', (part) => { said += part; });
      second.on('close', () => reject(new Error(`the second program ended: ${said}`)));
    });
    const path = story.notes.get('public path') ?? '';
    const wordsAt = async (origin: string) => (await (await fetch(origin + path)).text()).match(/<main[\s\S]*<\/main>/)?.[0].split(/<[^>]+>/).filter(Boolean);
    const first = await wordsAt(story.url);
    expect(first).toContain(title);
    expect(await wordsAt(`http://127.0.0.1:${port}`)).toEqual(first);
  } finally {
    second.kill('SIGTERM');
    await gone;
  }
}
