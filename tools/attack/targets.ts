/** As much of a JSON schema as a sample needs. */
interface Shape {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly minimum?: number;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** As much of /openapi.json as a target needs. */
interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: Shape }[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Shape } } };
}

/** One request a tool is fed with: documented in /openapi.json, filled with things there really are. `texts` are the fields that take free text. */
export interface Target {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>> | null;
  readonly texts: readonly string[];
}

/** Things of the town by the feature they belong to and by the name of the field that holds them. */
class Harvest {
  readonly #things = new Map<string, Record<string, unknown>>();
  readonly #fields = new Map<string, unknown>();

  gather(feature: string, found: unknown): void {
    if (Array.isArray(found)) found.forEach((one) => this.gather(feature, one));
    if (found === null || typeof found !== 'object' || Array.isArray(found)) return;
    const row = found as Record<string, unknown>;
    if (typeof row['id'] === 'string' && !this.#things.has(feature)) this.#things.set(feature, row);
    for (const [name, value] of Object.entries(row)) {
      if (typeof value === 'string' && (name.endsWith('Id') || name.endsWith('Code')) && !this.#fields.has(name)) this.#fields.set(name, value);
      this.gather(feature, value);
    }
  }

  known(feature: string, name: string): unknown {
    if (name === 'id' || name === 'version') return this.#things.get(feature)?.[name];
    return this.#fields.get(name) ?? (name.endsWith('Id') ? this.#things.get(name.slice(0, -2))?.['id'] : undefined);
  }
}

/** What fits most fields: free text, a phone, a code, a number of a case. */
const words = ['水塔', '13800138000', '000123', '2026-000123', '1'];

function sample(shape: Shape, feature: string, name: string, harvest: Harvest): unknown {
  const known = harvest.known(feature, name);
  if (known !== undefined) return known;
  const { type, format, pattern = '', properties, items, anyOf } = shape;
  if (shape.enum) return shape.enum[0];
  if (anyOf?.[0]) return sample(anyOf[0], feature, name, harvest);
  if (type === 'object') return Object.fromEntries(Object.entries(properties ?? {}).map(([field, inner]) => [field, sample(inner, feature, field, harvest)]));
  if (type === 'array') return items ? [sample(items, feature, name.replace(/s$/, ''), harvest)] : [];
  if (type === 'integer' || type === 'number') return name.toLowerCase().includes('year') ? 2026 : Math.max(1, shape.minimum ?? 1);
  if (type === 'boolean') return true;
  if (format === 'uuid') return '00000000-0000-7000-8000-000000000000';
  return format === 'date' ? '2026-09-01' : format === 'date-time' ? '2026-09-01T02:00:00Z' : words.find((one) => new RegExp(pattern, 'u').test(one)) ?? words[0];
}

const isFree = ({ type, format, enum: choices }: Shape): boolean => type === 'string' && !format && !choices;

/**
 * The requests of /openapi.json for one person. Of a view's parameters: all that take free text, all it demands, and one of the
 * others. What does not let him in is left out: what is shut to whom is the permission matrix's question.
 * The filling comes from the answers of the views, first of those that demand nothing.
 */
export async function targetsFor(url: string, town: string | null): Promise<{ views: Target[]; verbs: Target[]; shut: number }> {
  const { paths } = await (await fetch(`${url}/openapi.json`)).json() as { paths: Readonly<Record<string, Readonly<Record<'get' | 'post', Operation | undefined>>>> };
  const mine = Object.entries(paths).filter(([path]) => path.startsWith('/{town}') === (town !== null)).map(([path, operations]) => ({ path: path.replace('{town}', town ?? ''), feature: /([a-z]+)\.\w+$/.exec(path)?.[1] ?? '', ...operations }));
  const harvest = new Harvest();
  const views: Target[] = [];
  let shut = 0;
  const demanding = (operation: Operation): boolean => (operation.parameters ?? []).some(({ in: place, required }) => place === 'query' && required);
  for (const { path, feature, get } of mine.toSorted((one, other) => Number(one.get !== undefined && demanding(one.get)) - Number(other.get !== undefined && demanding(other.get)))) {
    if (!get) continue;
    const asked = (get.parameters ?? []).filter(({ in: place }) => place === 'query');
    const must = asked.filter(({ required, schema }) => required || isFree(schema));
    const chosen = [...must, ...asked.filter((one) => !must.includes(one)).slice(0, 1)];
    const fill = (some: typeof asked) => Object.fromEntries(some.map(({ name, schema }) => [name, String(sample(schema, feature, name, harvest))]));
    const ask = (some: typeof asked) => fetch(`${url}${path}?${new URLSearchParams(fill(some))}`);
    const demanded = asked.filter(({ required }) => required);
    const answer = await ask(demanded);
    if (answer.ok) harvest.gather(feature, await answer.json());
    if (!answer.ok) shut += 1;
    // What is known may not fit this view; then it is asked what it demands only.
    const said = answer.ok && (await ask(chosen)).ok ? chosen : demanded;
    if (answer.ok) views.push({ method: 'GET', path, query: fill(said), body: null, texts: said.filter(({ schema }) => isFree(schema)).map(({ name }) => name) });
  }
  const verbs: Target[] = [];
  for (const { path, feature, post } of mine) {
    const shape = post?.requestBody?.content['application/json'].schema;
    if (!shape) continue;
    const body = sample(shape, feature, '', harvest) as Record<string, unknown>;
    const { status } = await fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    const texts = Object.entries(shape.properties ?? {}).filter(([, inner]) => isFree(inner)).map(([name]) => name);
    if ([401, 403, 404].includes(status)) shut += 1;
    else verbs.push({ method: 'POST', path, query: {}, body, texts });
  }
  return { views, verbs, shut };
}
