import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A repository held in memory: path from its root → text. The laws read this and nothing else. */
export type SourceTree = ReadonlyMap<string, string>;

/** One import or re-export: what is written, and the repository path, package or `node:` module it means. */
export interface Import {
  readonly to: string;
  readonly line: number;
}

/** A .ts file, or the script blocks of a .vue file, parsed. */
export interface Script {
  readonly path: string;
  readonly ast: ts.SourceFile;
  readonly imports: readonly Import[];
}

const skipped = /^(node_modules|\.git|dist|data|coverage|\.look)$/;
const readable = /\.(ts|mjs|vue|css|sql|md|json|html|svg|txt|typ|yml)$|(^|\/)(LICENSE|run|\.npmrc|\.gitignore)$/;

/** Reads every text file of the project below `root`. */
export function readTree(root: string): SourceTree {
  const files = new Map<string, string>();
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (skipped.test(entry.name)) continue;
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (readable.test(path)) files.set(path, readFileSync(join(root, path), 'utf8'));
    }
  };
  walk('.');
  return files;
}

/** The same tree with some files put in, changed or (null) taken away. */
export function plant(tree: SourceTree, overlay: Readonly<Record<string, string | null>>): SourceTree {
  const files = new Map(tree);
  for (const [path, text] of Object.entries(overlay)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

/** Paths that match, in order. */
export const pathsOf = (tree: SourceTree, pattern: RegExp): string[] => [...tree.keys()].filter((path) => pattern.test(path)).sort();

export const isTest = (path: string): boolean => /\.(test|journey)\.ts$|^tests\//.test(path);

const parsed = new Map<string, Script>();

/** One parsed script. Faults are planted in a tree that is otherwise the same, so parses are kept by text. */
export function scriptOf(tree: SourceTree, path: string): Script {
  const text = tree.get(path) ?? '';
  const key = `${path}\0${text}`;
  const known = parsed.get(key);
  if (known) return known;
  const ast = ts.createSourceFile(path, path.endsWith('.vue') ? scriptBlocks(text) : text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const script = { path, ast, imports: importsOf(path, ast) };
  parsed.set(key, script);
  return script;
}

/** All scripts (.ts and .vue) whose path matches. */
export const scriptsOf = (tree: SourceTree, pattern: RegExp): Script[] =>
  pathsOf(tree, pattern).filter((path) => /\.(ts|vue)$/.test(path)).map((path) => scriptOf(tree, path));

/** Visits every node below `node`. */
export function visit(node: ts.Node, meet: (node: ts.Node) => void): void {
  meet(node);
  ts.forEachChild(node, (child) => visit(child, meet));
}

/** `path:line` of a node. */
export const at = (script: Script, node: ts.Node): string => `${script.path}:${lineOf(script.ast, node)}`;

const lineOf = (ast: ts.SourceFile, node: ts.Node) => ast.getLineAndCharacterOfPosition(node.getStart(ast)).line + 1;

/** Blanks everything outside the script blocks, so that line numbers stay true. */
function scriptBlocks(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  let out = '';
  let end = 0;
  for (const block of text.matchAll(/(<script[^>]*>)([\s\S]*?)<\/script>/g)) {
    const start = block.index + (block[1]?.length ?? 0);
    out += blank(text.slice(end, start)) + (block[2] ?? '');
    end = start + (block[2]?.length ?? 0);
  }
  return out + blank(text.slice(end));
}

function importsOf(path: string, ast: ts.SourceFile): Import[] {
  const found: Import[] = [];
  visit(ast, (node) => {
    const written =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0]
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal
      : undefined;
    if (written && ts.isStringLiteralLike(written)) found.push({ to: resolved(path, written.text), line: lineOf(ast, node) });
  });
  return found;
}

function resolved(path: string, written: string): string {
  const plain = written.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return posix.join(posix.dirname(path), plain);
  if (/^#(db|tests)\//.test(plain)) return plain.slice(1);
  return plain.startsWith('#') ? `src/${plain.slice(1)}` : plain;
}
