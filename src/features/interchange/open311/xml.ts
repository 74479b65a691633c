/** What an answer is made of: texts, figures, lists of one kind of thing, and things. An empty element stands for null. */
export type Node = string | number | boolean | null | readonly { readonly [name: string]: Node }[] | { readonly [name: string]: Node };

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Characters XML 1.0 cannot carry are dropped: one of them makes the whole answer unreadable. */
const asText = (value: string): string => value.replaceAll(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '').toWellFormed().replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const element = (name: string, inner: string): string => (inner === '' ? `<${name}/>` : `<${name}>${inner}</${name}>`);

/** The things in a list are called by the singular: services/service, values/value. */
function inside(name: string, node: Node, singular: Readonly<Record<string, string>>): string {
  if (node === null) return '';
  if (Array.isArray(node)) return node.map((one: Node) => element(singular[name] ?? name, inside('', one, singular))).join('');
  if (typeof node === 'object') return Object.entries(node).map(([key, value]) => element(key, inside(key, value, singular))).join('');
  return asText(String(node));
}

/** A document of one root, in UTF-8, without a schema. */
export const xmlOf = (root: string, node: Node, singular: Readonly<Record<string, string>>): string => `<?xml version="1.0" encoding="utf-8"?>\n${element(root, inside(root, node, singular))}\n`;
