import type { BrowserContext, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { askPeriodic, jobKindsOf, workOnce } from '#platform/jobs.ts';
import type { House } from '#platform/house.ts';
import { seedCalendar } from '#features/settings/public.ts';
import { openFolderHouse, testFolder } from '#tests/support/data-folder.ts';
import { type Town, makeTown } from '#tests/support/makers.ts';
import { hearingCodes, makeStaff } from '#tests/support/makers/account.ts';
import { makeOffice } from '#tests/support/makers/office.ts';
import { openBrowser, openSite, person } from '#tests/support/site.ts';

/** The first day of the story: a Tuesday in September, ten in the morning in China. The clock runs on from there. */
const beginning = Date.parse('2026-09-01T02:00:00Z');

/** Somebody of the story in front of his own browser. */
export interface Somebody {
  readonly name: string;
  readonly context: BrowserContext & { readonly faults: string[] };
  readonly page: Page;
}

/** Everything the chapters share: the running house, its town, its people and what they hold in their hands. */
export interface Story {
  readonly house: House;
  readonly town: Town;
  readonly url: string;
  readonly dataDir: string;
  /** What was sent to a phone, by its number. */
  readonly codes: ReadonlyMap<string, string>;
  /** What somebody wrote down to use it later: numbers, addresses, PINs. */
  readonly notes: Map<string, string>;
  /** The same person, in his own browser, each time he is named. */
  who(name: string): Promise<Somebody>;
  everybody(): readonly Somebody[];
  /** The worker's own round: asks for what the clock brings, then does whatever is due. */
  doJobs(): Promise<void>;
}

/** Who sits at a desk; everybody else of the story holds a phone. */
const atDesks = ['清河干事', '清河主席', '清河党政办', '清河水管站', '清河农业办', '石桥村委会'];

/** Opens a demo town in a data folder of its own: staff have accounts, everything else is done by the people of the story. */
export async function openStory(): Promise<Story> {
  const dataDir = await testFolder();
  const ahead = beginning - Date.now();
  const opened = await openFolderHouse(dataDir, { clock: { now: () => new Date(Date.now() + ahead) } });
  afterAll(opened.close);
  const { house, codes } = hearingCodes(opened.house);
  await seedCalendar(house.database, [2026, 2027]);
  const town = await makeTown(house, { demo: true });
  const [water, farming, village] = [await makeOffice(house, town, 'department', '水利管理站'), await makeOffice(house, town, 'department', '农业农村办公室'), await makeOffice(house, town, 'villageCommittee', '石桥村村民委员会')];
  await makeStaff(house, town, [{ role: 'clerk' }], '清河干事', { name: '李文静' });
  await makeStaff(house, town, [{ role: 'chair' }], '清河主席', { name: '赵立新' });
  await makeStaff(house, town, [{ role: 'governmentOffice' }], '清河党政办', { name: '钱广平' });
  await makeStaff(house, town, [{ role: 'handler', officeId: water.id }], '清河水管站', { name: '郑守渠' });
  await makeStaff(house, town, [{ role: 'handler', officeId: farming.id }], '清河农业办', { name: '冯谷丰' });
  await makeStaff(house, town, [{ role: 'handler', officeId: village.id }], '石桥村委会', { name: '石大山' });
  const { url } = await openSite(house);
  const browser = await openBrowser();
  const known = new Map<string, Somebody>();
  const who = async (name: string): Promise<Somebody> => {
    const before = known.get(name);
    if (before) return before;
    const context = await person(browser, atDesks.includes(name) ? 'pc' : 'phone');
    context.setDefaultTimeout(60_000);
    const somebody = { name, context, page: await context.newPage() };
    known.set(name, somebody);
    return somebody;
  };
  const doJobs = async (): Promise<void> => {
    await askPeriodic(house, jobKindsOf(house));
    while (await workOnce(house));
  };
  return { house, town, url, dataDir, codes, notes: new Map(), who, everybody: () => [...known.values()], doJobs };
}
