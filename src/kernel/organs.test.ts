import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Unit, actingOrgan, congressOf, inOurWords, organWords, townTitle, wordsFor } from './organs.ts';
import type { Locale, Words } from './words.ts';
import { foreignTo } from '#tests/support/organ-words.ts';

const town: Unit = { kind: 'township', shortName: '清河镇' };
const street: Unit = { kind: 'street', shortName: '城关街道' };
const county: Unit = { kind: 'county', shortName: '望溪县' };

describe('a text says its house’s own organs', () => {
  const zh = { approve: '待{our.chair}审定', inner: { form: '交{our.organ}，{count} 件' } } as const;
  const en = { approve: 'Waits for the {our.chair}', inner: { form: 'To the {our.presidium}, {count}' } } as const;
  const said = (tenant: Unit | null, locale: Locale = 'zh') => wordsFor({ locale, tenant }, { zh, en });

  test('each kind of house in its words', () => {
    expect([town, street, county].map((one) => said(one).approve)).toEqual(['待主席审定', '待工委主任审定', '待主任审定']);
    expect([town, street, county].map((one) => said(one).inner.form)).toEqual(['交镇人大主席团，{count} 件', '交街道人大工委，{count} 件', '交县人大常委会，{count} 件']);
    expect([town, street, county].map((one) => said(one, 'en').inner.form)).toEqual(['To the presidium, {count}', 'To the working committee, {count}', 'To the standing committee, {count}']);
  });
  test('by the last word of its name', () => {
    const area = (unit: Unit, locale: Locale = 'zh') => organWords({ locale, tenant: unit }).area;
    expect([area({ ...town, shortName: '白石乡' }), area({ ...county, shortName: '城东区' }), area({ ...county, shortName: '海宁市' }), area({ ...county, shortName: '某处' })]).toEqual(['乡', '区', '市', '县']);
    expect([area(town, 'en'), area({ ...county, shortName: '城东区' }, 'en')]).toEqual(['township', 'district']);
  });
  test('where nobody knows yet whose page it is, no organ is named', () => expect(said(null).inner.form).toBe('交人大，{count} 件'));
  test('once: the same tree is the same object', () => expect(inOurWords(zh, { locale: 'zh', tenant: town })).toBe(inOurWords(zh, { locale: 'zh', tenant: { ...town, shortName: '云岭镇' } })));
});

test('the house’s title, its congress and the organ that acts for it', () => {
  expect([town, street, county].map((tenant) => townTitle({ locale: 'zh', tenant }))).toEqual(['清河镇人大', '城关街道人大工委', '望溪县人大']);
  expect(townTitle({ locale: 'en', tenant: town })).toBe('清河镇 People’s Congress');
  expect([congressOf('望溪县人民代表大会常务委员会'), congressOf('清河镇人民代表大会')]).toEqual(['望溪县人民代表大会', '清河镇人民代表大会']);
  expect([actingOrgan(town, '清河镇人民代表大会'), actingOrgan(county, '望溪县人民代表大会常务委员会'), actingOrgan(street, '城关街道人大工委')]).toEqual(['清河镇人民代表大会主席团', '望溪县人民代表大会常务委员会', '城关街道人大工委']);
});

const leaves = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}.${key}`, value] as [string, string]] : leaves(value, `${path}.${key}`)));

/** What is wrong with a tree of words, as each kind of house says it. */
const mistakes = (file: string, words: Words, locale: Locale): string[] => [town, street, county].flatMap((tenant) =>
  leaves(inOurWords(words, { locale, tenant })).flatMap(([path, line]) => [...foreignTo(tenant.kind, line), ...(line.includes('{our.') ? [`no such organ word: ${line}`] : [])].map((one) => `${file}${path} ${one}`)));

describe('no house is spoken to in the words of another', () => {
  const files = globSync('src/{ui,platform,apps/*,features/*,features/*/pages/parts}/text{,.en}.ts');
  test.each(files)('%s', async (file) => {
    const { text } = await import(new URL(`../../${file}`, import.meta.url).href) as { text: Words };
    expect(mistakes(file, text, file.endsWith('.en.ts') ? 'en' : 'zh')).toEqual([]);
  });
  test('a township’s word in a text, and a placeholder nobody knows, are found', () => {
    expect(mistakes('x', { wait: '等主席审定', form: 'To the presidium', odd: '交{our.nobody}' }, 'zh')).toHaveLength(7);
  });
});
