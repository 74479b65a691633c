/** Where a file lives: its layer, and inside features its feature and its room. */
export interface Place {
  readonly layer: Layer | null;
  readonly feature: string | null;
  readonly room: Room | null;
}

export type Layer = 'kernel' | 'platform' | 'ui' | 'features' | 'apps';

const files = ['contract', 'rules', 'policy', 'fragments', 'store', 'views', 'jobs', 'public', 'server', 'text'] as const;

/** The rooms of a feature folder; `inner` is any further server file of its own (a letter's layout, an Excel reader). */
export type Room = (typeof files)[number] | 'actions' | 'pages' | 'parts' | 'inner';

/** What a room may import: rooms of its own feature, rooms of other features, and lower layers. */
interface Reach {
  readonly own: readonly Room[];
  readonly others: readonly Room[];
  readonly below: readonly string[];
}

const server: Reach = {
  own: ['store', 'policy', 'rules', 'contract', 'text', 'inner'],
  others: ['public', 'contract', 'rules'],
  below: ['kernel', 'platform', 'db'],
};
const page: Reach = { own: ['contract', 'rules', 'text', 'parts'], others: ['contract', 'rules', 'parts'], below: ['kernel', 'ui'] };

/** The fine arrows inside a feature, as data. */
export const reach: Readonly<Record<Room, Reach>> = {
  contract: { own: ['rules'], others: ['contract', 'rules'], below: ['kernel'] },
  rules: { own: [], others: ['rules'], below: ['kernel'] },
  text: { own: ['text'], others: [], below: ['kernel'] },
  policy: { own: ['rules', 'contract'], others: ['rules', 'contract'], below: ['kernel'] },
  fragments: { own: ['rules'], others: ['fragments', 'rules'], below: ['kernel'] },
  store: { own: ['fragments', 'rules', 'contract'], others: ['fragments'], below: ['kernel', 'platform/db', 'db'] },
  actions: server,
  views: server,
  jobs: server,
  public: server,
  inner: server,
  server: { own: [...server.own, 'actions', 'views', 'jobs', 'public'], others: server.others, below: server.below },
  pages: page,
  parts: page,
};

/** The arrows between layers, as data. */
export const layersBelow: Readonly<Record<Layer, readonly Layer[]>> = {
  kernel: [],
  platform: ['kernel'],
  ui: ['kernel'],
  features: ['platform', 'ui', 'kernel'],
  apps: ['features', 'platform', 'ui', 'kernel'],
};

/** Finds the place of a repository path. */
export function placeOf(path: string): Place {
  const [root, layer, feature, ...rest] = path.split('/');
  if (root !== 'src' || !layer || !(layer in layersBelow)) return { layer: null, feature: null, room: null };
  if (layer !== 'features' || !feature || rest.length === 0) return { layer: layer as Layer, feature: null, room: null };
  return { layer, feature, room: roomOf(rest) };
}

function roomOf([first = '', second]: string[]): Room {
  if (first === 'pages') return second === 'parts' ? 'parts' : 'pages';
  if (first === 'actions') return 'actions';
  const name = first.replace(/(\.\w\w)?\.ts$/, '');
  return files.find((file) => file === name) ?? 'inner';
}
