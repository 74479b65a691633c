import type { TenantKind } from './actor.ts';
import { type Locale, type Mirror, type Words, fill, pick } from './words.ts';

/** Whose words are spoken: a congress, street committee or county, by its kind and its everyday name (清河镇, 望溪县). */
export interface Unit {
  readonly kind: TenantKind;
  readonly shortName: string;
}

/** A township like any other: whose words are printed for everybody. */
export const anyTown: Unit = { kind: 'township', shortName: '镇' };

/** Who reads, and at whose house; null where nobody knows yet, as on the page that asks for a town. */
export interface Reader {
  readonly locale: Locale;
  readonly tenant: Unit | null;
}

/**
 * What each kind of house calls its own organs. Texts write `{our.chair}`; `{area}` is the last word of the unit's name.
 * A street committee is an organ of the district's standing committee and no congress（《地方组织法》第五十九条）; in a county the
 * standing committee acts between sessions, and its deputies' committee 代表工委 keeps the papers.
 */
const organs = {
  zh: {
    township: {
      area: '{area}', body: '人大', congress: '{area}人大', congressOffice: '{area}人大办公室', chair: '主席', viceChair: '副主席', chairTitle: '人大主席', clerk: '人大干事', presidium: '主席团', presidiumMember: '主席团成员', organ: '{area}人大主席团',
      governmentOffice: '党政办', government: '{area}政府', governmentFull: '{area}人民政府', departments: '{area}内设机构（站所、办公室）', branches: '县级部门派驻机构', apartGround: '《地方组织法》第十八条',
    },
    street: {
      area: '街道', body: '人大工委', congress: '街道人大工委', congressOffice: '街道人大工委办公室', chair: '工委主任', viceChair: '工委副主任', chairTitle: '人大工委主任', clerk: '工委干事', presidium: '人大工委', presidiumMember: '工委委员', organ: '街道人大工委',
      governmentOffice: '街道党政办', government: '街道办事处', governmentFull: '街道办事处', departments: '街道内设机构（站所、办公室）', branches: '区县部门派驻机构', apartGround: '参照《地方组织法》第四十七条',
    },
    county: {
      area: '{area}', body: '人大', congress: '{area}人大', congressOffice: '{area}人大常委会办公室', chair: '主任', viceChair: '副主任', chairTitle: '人大常委会主任', clerk: '代表工委干部', presidium: '常委会', presidiumMember: '常委会组成人员', organ: '{area}人大常委会',
      governmentOffice: '政府办', government: '{area}政府', governmentFull: '{area}人民政府', departments: '{area}政府工作部门', branches: '驻{area}垂直管理单位', apartGround: '《地方组织法》第四十七条',
    },
    nobody: {
      area: '地', body: '人大', congress: '人大', congressOffice: '人大办公室', chair: '人大负责人', viceChair: '人大负责人', chairTitle: '人大负责人', clerk: '人大工作人员', presidium: '人大', presidiumMember: '人大负责人', organ: '人大',
      governmentOffice: '政府办公室', government: '政府', governmentFull: '人民政府', departments: '政府部门', branches: '上级部门派驻机构', apartGround: '《地方组织法》',
    },
  },
  en: {
    township: {
      area: '{area}', body: 'People’s Congress', congress: '{area} congress', congressOffice: 'congress office', chair: 'chair', viceChair: 'Vice chair', chairTitle: 'Chair of the congress', clerk: 'clerk', presidium: 'presidium', presidiumMember: 'Member of the presidium', organ: 'presidium of the {area} congress',
      governmentOffice: 'government office', government: '{area} government', governmentFull: '{area} government', departments: 'Office of the {area}', branches: 'Branch of a county department', apartGround: 'Organic Law, art. 18',
    },
    street: {
      area: 'sub-district', body: 'Working Committee', congress: 'working committee', congressOffice: 'committee office', chair: 'director', viceChair: 'Deputy director', chairTitle: 'Director of the working committee', clerk: 'clerk', presidium: 'working committee', presidiumMember: 'Member of the working committee', organ: 'working committee',
      governmentOffice: 'office of the sub-district', government: 'sub-district office', governmentFull: 'sub-district office', departments: 'Office of the sub-district', branches: 'Branch of a district department', apartGround: 'after Organic Law, art. 47',
    },
    county: {
      area: '{area}', body: 'People’s Congress', congress: '{area} congress', congressOffice: 'congress office', chair: 'chair', viceChair: 'Vice chair', chairTitle: 'Chair of the standing committee', clerk: 'clerk', presidium: 'standing committee', presidiumMember: 'Member of the standing committee', organ: 'standing committee of the {area} congress',
      governmentOffice: 'government office', government: '{area} government', governmentFull: '{area} government', departments: 'Department of the {area} government', branches: 'Local unit of a higher authority', apartGround: 'Organic Law, art. 47',
    },
    nobody: {
      area: 'area', body: 'People’s Congress', congress: 'congress', congressOffice: 'congress office', chair: 'head of the congress', viceChair: 'Head of the congress', chairTitle: 'Head of the congress', clerk: 'clerk', presidium: 'congress', presidiumMember: 'Head of the congress', organ: 'congress',
      governmentOffice: 'government office', government: 'government', governmentFull: 'government', departments: 'Government department', branches: 'Branch of a higher department', apartGround: 'Organic Law',
    },
  },
} as const;

/** One word of `organs`. */
export type OrganWord = keyof (typeof organs)['zh']['township'];
type Spoken = Readonly<Record<OrganWord, string>>;

/** The last word of a unit's name: 清河镇 is a 镇. */
const areas: readonly (readonly [zh: string, en: string])[] = [['镇', 'township'], ['乡', 'township'], ['苏木', 'township'], ['街道', 'sub-district'], ['县', 'county'], ['旗', 'county'], ['区', 'district'], ['市', 'city']];
const usualArea: Readonly<Record<TenantKind, number>> = { township: 0, street: 3, county: 4 };

function areaOf({ kind, shortName }: Unit, locale: Locale): string {
  const area = areas.find(([ending]) => shortName.endsWith(ending)) ?? areas[usualArea[kind]];
  return area?.[locale === 'en' ? 1 : 0] ?? '';
}

const spokenBy = new Map<string, Spoken>();

/** What this house calls its organs, in the reader's language. The same object each time. */
export function organWords({ locale, tenant }: Reader): Spoken {
  const area = tenant ? areaOf(tenant, locale) : '';
  const key = `${locale}/${tenant?.kind ?? ''}/${area}`;
  const known = spokenBy.get(key);
  if (known) return known;
  const entries = Object.entries(organs[locale][tenant?.kind ?? 'nobody']).map(([name, word]) => [name, fill(word, { area })] as const);
  const words = Object.fromEntries(entries) as Spoken;
  spokenBy.set(key, words);
  return words;
}

const said = new WeakMap<Words, WeakMap<Spoken, Words>>();

/** A tree of words as this house says it: every `{our.…}` has become the organ's own name. Made once for each kind of house. */
export function inOurWords<T extends Words>(words: T, reader: Reader): Mirror<T> {
  const spoken = organWords(reader);
  const known = said.get(words) ?? new WeakMap<Spoken, Words>();
  said.set(words, known);
  const before = known.get(spoken);
  if (before) return before as Mirror<T>;
  const after = say(words, spoken);
  known.set(spoken, after);
  return after as Mirror<T>;
}

const say = (words: Words, spoken: Spoken): Words =>
  Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typeof value === 'string' ? sayLine(value, spoken) : say(value, spoken)]));

const sayLine = (line: string, spoken: Spoken): string =>
  line.replace(/\{our\.(\w+)\}/g, (placeholder, name: string) => spoken[name as OrganWord] ?? placeholder);

/** The words for this reader: in his language, with the names his house has for its organs. */
export const wordsFor = <T extends Words>(reader: Reader, both: { readonly zh: T; readonly en: NoInfer<Mirror<T>> }): Mirror<T> =>
  inOurWords(pick(reader.locale, both) as Words, reader) as Mirror<T>;

/** How a house is called on its pages: 清河镇人大. */
export const townTitle = (reader: Reader & { readonly tenant: Unit }): string => `${reader.tenant.shortName}${reader.locale === 'en' ? ' ' : ''}${organWords(reader).body}`;

/** The congress itself, by the full name of the organ that keeps its house: 望溪县人民代表大会常务委员会 keeps that of 望溪县人民代表大会. */
export const congressOf = (organName: string): string => organName.replace(/(常务委员会|主席团)$/, '');

/** The organ that acts for the congress, by the full name of the house: a township's presidium, a county's standing committee, a street committee itself. */
export const actingOrgan = ({ kind }: Pick<Unit, 'kind'>, organName: string): string =>
  (kind === 'township' && !organName.endsWith('主席团') ? `${organName}主席团` : organName);
