// XML as a tree whose tags stay as they were written: what nobody touches is written back byte for byte.

/** An element; `open` is its start tag as written. Without children and ending in '/>' it has no end tag. */
export interface XmlElement {
  readonly name: string;
  readonly open: string;
  readonly children: readonly XmlNode[];
}
/** An element, or whatever stands between tags as it was written: text with its entities, comments, instructions. */
export type XmlNode = XmlElement | string;

const piece = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/<>!?"']+)(?=[\s/>])(?:[^"'<>]|"[^"<]*"|'[^'<]*')*>|[^<]+/y;
/** Word nests some fifty deep at most; what nests deeper is made to choke its reader. */
const deepest = 200;

/** The tree of a text, or null where it is not well formed, has a document type, nests without end, or has more tags than `most`. */
export function parseXml(xml: string, most = Infinity): readonly XmlNode[] | null {
  const root: XmlNode[] = [];
  const under: { name: string; open: string; children: XmlNode[] }[] = [];
  let tags = 0;
  piece.lastIndex = 0;
  while (piece.lastIndex < xml.length) {
    const [whole, closes, name] = piece.exec(xml) ?? [];
    if (whole === undefined) return null;
    if (name !== undefined && (tags += 1) > most) return null;
    const into = under.at(-1)?.children ?? root;
    if (name === undefined) into.push(whole);
    else if (closes) {
      const done = under.pop();
      if (done?.name !== name) return null;
      (under.at(-1)?.children ?? root).push(done);
    } else if (whole.endsWith('/>')) into.push({ name, open: whole, children: [] });
    else if (under.push({ name, open: whole, children: [] }) > deepest) return null;
  }
  return under.length === 0 ? root : null;
}

/** The text of a tree. */
export function writeXml(nodes: readonly XmlNode[]): string {
  const parts: string[] = [];
  const put = (node: XmlNode): void => {
    if (typeof node === 'string') { parts.push(node); return; }
    if (node.children.length === 0 && node.open.endsWith('/>')) { parts.push(node.open); return; }
    parts.push(node.open);
    node.children.forEach(put);
    parts.push(`</${node.name}>`);
  };
  nodes.forEach(put);
  return parts.join('');
}

/** Is this an element? */
export const isElement = (node: XmlNode | undefined): node is XmlElement => typeof node === 'object';
/** Is this an element of that name? */
export const isNamed = (node: XmlNode | undefined, name: string): boolean => isElement(node) && node.name === name;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as it was meant, its entities resolved. */
export const unescapeXml = (text: string): string => text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) => {
  const code = hex ? Number.parseInt(hex, 16) : digits ? Number(digits) : null;
  return code === null ? entities[name ?? ''] ?? whole : code <= 0x10ffff ? String.fromCodePoint(code) : '';
});

/** Text without what XML cannot hold: control characters, halves of a character, two non-characters. */
// eslint-disable-next-line no-control-regex
export const holdable = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');

/** Any text as it may stand between tags. */
export const escapeXml = (text: string): string => holdable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
