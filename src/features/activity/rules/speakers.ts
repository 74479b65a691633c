import { nameKey } from '#kernel/names.ts';

/** 张一、李二 spoke in turn. */
const between = /[、，,；;/]/u;
/** What people write around a name: 张一代表, 代表张一, 张一（第三选区）. */
const bracketed = /[（(【[].*?[)）】\]]/gu;
const titled = /^(?:人大)?代表|(?:人大)?代表$|同志$/gu;

/** The names a line of the minutes may mean, as nameKey has them; the line as written comes first, for somebody may be called so. */
const meant = (who: string): string[] => [nameKey(who), nameKey(who.replace(bracketed, '')).replace(titled, '')];

/** Somebody who came. */
interface Comer {
  readonly personId: string;
  readonly name: string;
}

/** Who of those who came is named in the minutes as having spoken. A name that two of them bear is nobody’s. */
export function speakersOf(points: readonly { readonly who: string }[], comers: readonly Comer[]): ReadonlySet<string> {
  const byName = Map.groupBy(comers, ({ name }) => nameKey(name));
  const spoke = new Set<string>();
  for (const said of points.flatMap(({ who }) => who.normalize('NFKC').split(between))) {
    const found = meant(said).map((key) => byName.get(key)).find((some) => some !== undefined);
    if (found?.length === 1 && found[0]) spoke.add(found[0].personId);
  }
  return spoke;
}
