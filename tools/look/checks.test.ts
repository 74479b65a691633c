import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { faultsOf } from './checks.ts';
import { chineseWords } from './chinese-words.ts';
import { look } from './camera.ts';
import { closedTo } from './stops.ts';
import { watch } from './page-watch.ts';

const browser = await launchBrowser();
afterAll(() => browser.close());
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });

async function found(body: string, { lang = 'zh-CN', chinese = [] as readonly string[], leastTarget = 24 } = {}): Promise<string[]> {
  await page.setContent(`<!doctype html><html lang="${lang}"><head><title>t</title><style>body { margin: 0; font: 16px/1.5 sans-serif } .away { position: absolute; width: 1px; height: 1px; overflow: hidden }</style></head><body><main><h1>题</h1>${body}</main></body></html>`);
  return (await page.evaluate(faultsOf, { chinese, leastTarget })).map(({ kind }) => kind);
}

const sound = '<p>石桥村五组水塔漏水半个月了。</p><p><code>suggestion.publicYear</code></p><button type="button" style="min-height:44px">交上去</button><table style="width:100%"><tr><th>编号</th><td>第001号</td></tr></table>';

test('a sound page has no fault', async () => {
  expect(await found(sound, { leastTarget: 44 })).toEqual([]);
});

const planted: Readonly<Record<string, readonly [kind: string, body: string]>> = {
  'a block wider than the phone': ['sideways', '<div style="width:600px">宽</div>'],
  'a dialog wider than itself': ['sideways', '<dialog open style="width:200px;overflow-x:auto"><p style="width:400px">宽</p></dialog>'],
  'a button whose words are cut off': ['clipped', '<button style="width:60px;overflow:hidden;white-space:nowrap;min-height:44px">送交镇人民政府办公室</button>'],
  'a label that runs out of its box': ['clipped', '<label style="display:block;width:40px;white-space:nowrap">承办单位的意见</label>'],
  'a choice that is cut off': ['clipped', '<select style="width:60px;height:44px"><option>全部承办单位和协办单位</option></select>'],
  'a button in two lines': ['wrapped', '<button style="width:80px;min-height:44px">送交镇人民政府办公室</button>'],
  'a number broken in two': ['wrapped', '<nav><a href="#x" style="display:block;height:44px">待办<b style="display:block;width:10px;word-break:break-all">28</b></a></nav>'],
  'a cell squeezed to a column of letters': ['squeezed', '<table style="width:30px;table-layout:fixed"><tr><td style="width:30px;word-break:break-all">第十九届二次会议</td></tr></table>'],
  'a key instead of words': ['key', '<p>suggestion.list.lead</p>'],
  'a value that is not there': ['key', '<p>共 undefined 件</p>'],
  'a place that was not filled': ['key', '<p>共 {count} 件</p>'],
  'a key in a name only read aloud': ['key', '<nav aria-label="ui.menu.main"></nav>'],
  'an act that is called like the way out of its dialog': ['twin', '<dialog open><form><button style="min-height:44px">Cancel</button><button style="min-height:44px">Cancel</button></form></dialog>'],
  'a day as a machine writes it': ['date', '<p>请在2026-12-04前看完，2026-12-04 以后算超期</p>'],
  'a target too small for a finger': ['target', '<button style="height:20px;padding:0">改</button>'],
};

test.each(Object.entries(planted))('%s is found', async (_, [kind, body]) => {
  expect(await found(sound + body)).toContain(kind);
});

test('a Chinese word of the program on an English page is found, data and the language switch are not', async () => {
  const english = (body: string) => found(body, { lang: 'en', chinese: ['代表建议', '…件建议还没有答复'] });
  expect(await english('<h2>代表建议</h2>')).toEqual(['chinese']);
  expect(await english('<p>有 3 件建议还没有答复</p>')).toEqual(['chinese']);
  expect(await english('<p>石桥村五组水塔漏水</p><a lang="zh-CN" href="#x">代表建议</a>')).toEqual([]);
});

test('the words of the program are read from text.ts', async () => {
  const words = await chineseWords();
  expect(words.length).toBeGreaterThan(1000);
  expect(words).toContain('公开审核');
});

test('a way to a page of others or to none is found, one to an own page is not', () => {
  const record = `/desk/suggestions/${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}`;
  expect(closedTo(['handler'], ['/desk/work?tab=closed', record, '/desk/threads', '/desk/', '/990126101/about'])).toEqual([]);
  expect(closedTo(['handler'], ['/desk/settings', '/desk/stations/haves', '/desk/suggestion'])).toEqual(['/desk/settings', '/desk/stations/haves', '/desk/suggestion']);
});

test('a page without a heading is found', async () => {
  await page.setContent('<!doctype html><html lang="en"><body><main>x</main></body></html>');
  expect((await page.evaluate(faultsOf, { chinese: [], leastTarget: 24 })).map(({ kind }) => kind)).toEqual(['empty']);
});

test('a letter too pale to read is found by axe, and the picture is there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'xiangyi-look-'));
  const other = await browser.newPage();
  await other.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><html lang="zh"><title>t</title><main><h1>题</h1><p style="opacity:.4">太淡的字</p></main></html>' }));
  const mode = { key: 'zh', locale: 'zh', elder: 0, text: 1, widths: [390], axeAt: [390] } as const;
  const { pictures, findings } = await look({ folder, url: 'http://look.test', chinese: [] }, { page: other, context: other.context(), watch: watch(other) }, { surface: 'portal', name: 'a/Page', address: '/' }, mode, { person: { key: 'visitor' }, roles: [] });
  expect(findings.map(({ kind, where }) => `${kind} ${where.split(' ')[0]}`)).toEqual(['axe color-contrast']);
  expect((await sharp(pictures[0]?.file).metadata()).width).toBe(390);
  await rm(folder, { recursive: true });
});

test('what the console says and what the server refuses is heard', async () => {
  const other = await browser.newPage();
  const { heard, settled } = watch(other);
  await other.route('**/*', (route) => (route.request().url().endsWith('/x') ? route.fulfill({ status: 500, body: 'no' }) : route.fulfill({ contentType: 'text/html', body: '<script>console.error("kaput"); fetch("/x"); setTimeout(() => { throw new Error("torn"); });</script>' })));
  await other.goto('http://look.test/');
  await settled();
  expect(heard().toSorted()).toEqual(['500 /x', 'console: kaput', 'script: torn']);
  expect(heard()).toEqual([]);
});
