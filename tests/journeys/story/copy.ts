import { join } from 'node:path';
import { expect } from 'vitest';
import { run, testFolder } from '#tests/support/data-folder.ts';
import { turnTo } from '#tests/support/site.ts';
import { title } from './deputies.ts';
import { startProgram } from '../../../tools/program.ts';
import { button, lookAt } from './hands.ts';
import type { Story } from './stage.ts';

/** The chair has the whole record checked on its page; the clock was moved, and the real time stands beside it. */
export async function verifiesTheRecord(story: Story): Promise<void> {
  const { page } = await story.who('清河主席');
  await turnTo(page, `${story.url}/desk/audit`);
  await page.getByText('实际时间 2026年9月1日').first().waitFor();
  await lookAt(page);
  await button(page, '核对全部记录').click();
  await page.getByText('首尾相连，没有改动').waitFor();
}

/** A backup is made while the program runs, and restored into another folder, both by the project’s own commands. */
export async function backsUpAndRestores(story: Story): Promise<string> {
  const [copies, restored] = [await testFolder(), join(await testFolder(), 'data')];
  const made = await run('backup', [copies], { XIANGYI_DATA: story.dataDir });
  expect([made.code, made.err]).toEqual([0, '']);
  const path = made.out.match(/备份完成：(\S+)/)?.[1] ?? '';
  const back = await run('restore', [path, '--data', restored], {});
  expect([back.code, back.err]).toEqual([0, '']);
  return restored;
}

/** A second program on the restored folder shows the same page. */
export async function showsTheSame(story: Story, restored: string): Promise<void> {
  const second = await startProgram({ dataDir: restored, words: [] });
  try {
    await second.ready();
    const path = story.notes.get('public path') ?? '';
    const wordsAt = async (origin: string) => (await (await fetch(origin + path)).text()).match(/<main[\s\S]*<\/main>/)?.[0].split(/<[^>]+>/).filter(Boolean);
    const first = await wordsAt(story.url);
    expect(first).toContain(title);
    expect(await wordsAt(second.url)).toEqual(first);
  } finally {
    await second.stop();
  }
}
