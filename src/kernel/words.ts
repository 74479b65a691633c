/** The words people see: nested, every leaf a template with `{name}` placeholders. */
export type Words = { readonly [key: string]: string | Words };

/** The same keys with other words: `text.en.ts` says `satisfies Mirror<typeof text>` and the compiler finds the gaps. */
export type Mirror<T> = { readonly [K in keyof T]: T[K] extends string ? string : Mirror<T[K]> };

/** Languages of the surfaces; Chinese comes first. */
export type Locale = 'zh' | 'en';

/** What is put into placeholders. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/**
 * Puts `params` into the `{name}` placeholders, once; one without a value stays visible in its braces.
 * A language that counts one otherwise than many writes both: `{count|day|days}` reads "1 day", "2 days".
 */
export function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)(?:\|([^|{}]+)\|([^|{}]+))?\}/g, (placeholder, name: string, one?: string, many?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) return placeholder;
    return one === undefined ? String(value) : `${value} ${Number(value) === 1 ? one : many}`;
  });
}

/** The words in the reader's language. */
export function pick<T>(locale: Locale, both: { readonly zh: T; readonly en: NoInfer<Mirror<T>> }): Mirror<T> {
  return locale === 'en' ? both.en : (both.zh as Mirror<T>);
}

/** The words at a path such as 'verbs.reply', or undefined where there is no such leaf. */
export function lookup(words: Words, path: string): string | undefined {
  let found: string | Words | undefined = words;
  for (const key of path.split('.')) {
    if (typeof found !== 'object' || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return typeof found === 'string' ? found : undefined;
}
