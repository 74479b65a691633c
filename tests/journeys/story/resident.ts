import sharp from 'sharp';
import { expect } from 'vitest';
import { lookAt } from './hands.ts';
import type { Story } from './stage.ts';

/** What two residents of the same village say of the same water tower. */
export const said = {
  scanned: '石桥村五组的水塔漏水半个月了，三十户人家吃水难，请派人修一修。',
  spoken: '石桥村五组水塔漏水，三十户吃水难，半个月没人来修，请镇里派人。',
} as const;

/** A phone's photo of twelve megapixels that says where it was taken. */
const photo = () => sharp({ create: { width: 4000, height: 3000, channels: 3, background: { r: 90, g: 120, b: 70 } } })
  .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 15/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '120/1 10/1 0/1' } }).jpeg().toBuffer();

/** With the elder mode switched on by its button, the resident opens what the station's code says and writes, with a photo. */
export async function scansAndWrites(story: Story): Promise<void> {
  const { page } = await story.who('住户赵婶');
  const taken = await photo();
  expect((await sharp(taken).metadata()).exif, 'the photo says where it was taken').toBeDefined();
  await page.goto(story.url + story.notes.get('code'));
  await page.getByRole('button', { name: '长辈版' }).click();
  await page.getByText('石桥村代表联络站').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset['elder']), 'elder mode is on').toBeTruthy();
  await lookAt(page);
  await page.getByLabel('您想说什么').fill(said.scanned);
  await page.getByLabel('大家的事').check();
  await page.getByLabel('在哪个村（社区）').selectOption({ label: '石桥村' });
  await page.getByLabel('手机号').fill('13800138000');
  await page.locator('input[type=file]').setInputFiles({ name: '水塔.jpg', mimeType: 'image/jpeg', buffer: taken });
  await page.getByRole('button', { name: '交上去' }).click();
  await page.locator('.numbers').waitFor();
  await lookAt(page);
  const [number = '', code = ''] = await page.locator('.numbers b').allTextContents();
  story.notes.set('scanned', number);
  story.notes.set('scanned code', code);
}

/** What was kept of the photo is smaller and says nothing of where it was taken. */
export async function photoSaysNoPlace({ house, town }: Story): Promise<void> {
  const kept = await house.database.inTenant(town.id, async (tx) => {
    const { id } = await tx.db.selectFrom('file').select('id').where('tenantId', '=', town.id).where('holderFeature', '=', 'opinion').executeTakeFirstOrThrow();
    const parts: Buffer[] = [];
    for await (const part of await house.files.read(tx, id)) parts.push(part as Buffer);
    return sharp(Buffer.concat(parts)).metadata();
  });
  expect(kept.exif, 'the place is gone').toBeUndefined();
  expect(Math.max(kept.width, kept.height)).toBeLessThanOrEqual(2400);
}

/** Somebody looks up his number as it stands on the receipt. */
export async function looksUp(story: Story, name: string, which: 'scanned' | 'spoken', expected: readonly string[], never: string): Promise<void> {
  const { page } = await story.who(name);
  await page.goto(`${story.url}/${story.town.code}/track`);
  await page.getByLabel('编号').fill(story.notes.get(which) ?? '');
  await page.getByLabel('查询码').fill(story.notes.get(`${which} code`) ?? '');
  await page.getByRole('button', { name: '查一查' }).click();
  await page.waitForURL('**/mine');
  await lookAt(page);
  const main = await page.textContent('main');
  for (const words of expected) expect(main).toContain(words);
  expect(main, 'what a letter says of others is not for residents').not.toContain(never);
}
