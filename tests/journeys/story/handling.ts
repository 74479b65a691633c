import { expect } from 'vitest';
import { readPdf } from '#platform/print/testing/read-pdf.ts';
import { unzip } from '#platform/print/zip.ts';
import { turnTo } from '#tests/support/site.ts';
import { deputies, title } from './deputies.ts';
import { acts, button, confirms, lookAt, opensTheCase, picks, saves, sheetOf } from './hands.ts';
import type { Story } from './stage.ts';

/** The clerk accepts the suggestion; it gets its number. */
export async function accepts(story: Story): Promise<void> {
  const page = await opensTheCase(story, '清河干事', '/suggestions?stage=toCheck', title);
  await lookAt(page);
  await acts(page, '受理并编号');
  await confirms(page, '受理并编号');
  await page.locator('.side-panel').getByText('待交办（已受理）').waitFor();
}

/** The clerk proposes who handles it: one office mainly, another with it. */
export async function proposes(story: Story, main: string, co?: string): Promise<void> {
  const page = await opensTheCase(story, '清河干事', '/suggestions', title);
  await acts(page, '拟办');
  const sheet = sheetOf(page);
  await picks(sheet, '第 1 个单位', main);
  if (co) {
    await button(sheet, '再加一个单位').click();
    await picks(sheet, '第 2 个单位', co);
  }
  await lookAt(page);
  await confirms(page, '拟办');
}

/** The chair approves and dates the assignment. */
export async function assigns(story: Story): Promise<void> {
  const { page } = await story.who('清河主席');
  await turnTo(page, `${story.url}/desk/suggestions/assignments`);
  await button(page, '全选').click();
  await lookAt(page);
  await button(page, '同意交办 1 件').click();
  await page.getByText('已交办 1 件').waitFor();
}

/** The day until which the deputy is to be answered, as the office reads it. */
export async function dueDayAsRead(story: Story): Promise<string> {
  const page = await opensTheCase(story, '清河干事', '/suggestions', title);
  return (await page.locator('.side-panel .row', { hasText: '前答复' }).first().textContent()) ?? '';
}

/** An office that has it by mistake asks to give it back within its days. */
export async function asksToReturn(story: Story, name: string): Promise<void> {
  const page = await opensTheCase(story, name, '/work', title);
  await lookAt(page);
  await acts(page, '申请退办');
  await sheetOf(page).getByLabel('应由其他单位主办').check();
  await sheetOf(page).getByLabel('具体说明').fill('水塔归水利管理站管，我办没有维修队。');
  await confirms(page, '申请退办');
}

/** The chair allows it. */
export async function allowsTheReturn(story: Story): Promise<void> {
  const page = await opensTheCase(story, '清河主席', '/suggestions/assignments?tab=returns', title);
  await acts(page, '同意退办');
  await confirms(page, '同意退办');
}

/** An office takes the work over. */
export async function takesOver(story: Story, name: string): Promise<void> {
  const page = await opensTheCase(story, name, '/work', title);
  await acts(page, '签收');
  await page.getByText('签收：办好了').waitFor();
  await lookAt(page);
}

/** The office hears the deputy and writes down what he said. */
export async function speaksWithTheDeputy(story: Story, said: string): Promise<void> {
  const page = await opensTheCase(story, '清河水管站', '/work', title);
  await acts(page, '记沟通');
  const sheet = sheetOf(page);
  await sheet.getByLabel('联系上了', { exact: true }).check();
  await sheet.getByLabel('跟谁').selectOption({ label: deputies.lead });
  await sheet.getByLabel('办理中').check();
  await sheet.getByLabel('现场').check();
  await sheet.getByLabel('沟通内容').fill(said);
  await lookAt(page);
  await confirms(page, '记沟通');
}

/** The co-handling office gives its part to the main one. */
export async function givesItsOpinion(story: Story): Promise<void> {
  const page = await opensTheCase(story, '石桥村委会', '/work', title);
  await acts(page, '填会办意见');
  await sheetOf(page).getByLabel('会办意见').fill('村里出工清理塔基，腾出堆料场地。');
  await confirms(page, '填会办意见');
}

/** The office writes the reply and hands it over for signing. */
export async function writesTheReply(story: Story, body: string, plainWords: string, letter: string): Promise<void> {
  const page = await opensTheCase(story, '清河水管站', '/work', title);
  await acts(page, '拟答复');
  const sheet = sheetOf(page);
  await sheet.getByLabel('答复内容').fill(body);
  await sheet.getByLabel('给群众的话').fill(plainWords);
  await sheet.getByLabel(letter).check();
  await sheet.getByLabel('写好了，交签发').check();
  await lookAt(page);
  await confirms(page, '拟答复');
}

/** The town government's office signs it with the government's number. */
export async function signsTheReply(story: Story, documentNumber: string): Promise<void> {
  const page = await opensTheCase(story, '清河党政办', '/work', title);
  await acts(page, '签发答复');
  await sheetOf(page).getByLabel('签发人').fill('王镇长');
  await sheetOf(page).getByLabel('发文字号').fill(documentNumber);
  await confirms(page, '签发答复');
}

/** The letter, saved through the page in both forms, is a letter: organ, number, title, and the deputy with his rare character. */
export async function savesTheLetter(story: Story, documentNumber: string): Promise<void> {
  const { page } = await story.who('清河水管站');
  await turnTo(page, `${story.url}/desk/suggestions/${story.notes.get('suggestion')}`);
  await lookAt(page);
  const pdf = await saves(page, '答复函 PDF');
  expect(pdf.name).toMatch(/\.pdf$/);
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.bytes.length).toBeGreaterThan(10_000);
  const pages = readPdf(pdf.bytes);
  expect(pages.map(({ widthMm, heightMm }) => [Math.round(widthMm), Math.round(heightMm)]), 'A4, the letter and the form that goes with it').toEqual([[210, 297], [210, 297]]);
  const word = await saves(page, '答复函 Word');
  expect(word.name).toMatch(/\.docx$/);
  const parts = unzip(word.bytes, { maxBytes: 10_000_000, wanted: (name) => /^word\/(document|header\d+)\.xml$/.test(name) });
  const written = [...parts.values()].map((xml) => xml.toString('utf8').replaceAll(/<[^>]+>/g, '')).join('');
  // Two who were asked on the same day have no order among themselves.
  for (const words of [pages.map(({ text }) => text).join(''), written]) {
    for (const part of ['清河镇人民政府', documentNumber, title, `${deputies.lead}、`, deputies.second, deputies.third, '代表：你们提出的', '征询意见表', '王镇长']) expect(words.replaceAll(/\s/g, '')).toContain(part);
  }
}

/** The presidium's letter orders the handling to be done again. */
export async function ordersRehandling(story: Story): Promise<void> {
  const page = await opensTheCase(story, '清河主席', '/suggestions/assignments?tab=unhappy', title);
  await lookAt(page);
  await acts(page, '责成重新办理');
  await sheetOf(page).getByLabel('理由').fill('塔身仍在渗水，请彻底更换。');
  await confirms(page, '责成重新办理');
}

/** The clerk closes it. */
export async function closes(story: Story): Promise<void> {
  const page = await opensTheCase(story, '清河干事', '/suggestions?stage=answered', title);
  await acts(page, '办结');
  await confirms(page, '办结');
}
