import ts from 'typescript';
import { type SourceTree, scriptsOf, visit } from '#tests/support/source-tree.ts';

/** A clause, and the constant of the program that rests on it. */
export interface Citation {
  /** 《代表法》 */
  readonly law: string;
  /** 第五十一条, or 第二百零一条至第二百零三条 */
  readonly article: string;
  readonly path: string;
  /** `rules.suggestionDue` */
  readonly name: string;
  /** The doc comment above it. */
  readonly comment: string;
}

/** Where the law may be cited in code; words people read cite it too, but rest on these. */
const citing = /^src\/kernel\/|^src\/features\/[^/]+\/rules(\.ts|\/)/;

const clause = /(《[^》]+》)((?:第[〇零一二三四五六七八九十百千]+条[、至]?)+)/g;

const digits = '零一二三四五六七八九';

/** 第二百零三条 → 203; what sorts the articles of a law. */
export function articleNumber(article: string): number {
  let [sum, digit] = [0, 0];
  for (const sign of (/第([^条]+)条/.exec(article)?.[1] ?? '').replaceAll('〇', '零')) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (unit) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else digit = digits.indexOf(sign);
  }
  return sum + digit;
}

/** 第二十四条、第三十六条 are two articles; 第二百零一条至第二百零三条 is one stretch. */
const articlesIn = (list: string): string[] => list.split('、').filter(Boolean);

const nameOf = (node: ts.Node): string | null => {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations[0]?.name.getText() ?? null;
  if ((ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isPropertyAssignment(node)) && node.name) return node.name.getText();
  return null;
};

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) && (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

const commentOf = (node: ts.Node): string => ts.getJSDocCommentsAndTags(node)
  .map(({ comment }) => (typeof comment === 'string' ? comment : ts.getTextOfJSDocComment(comment) ?? '')).join(' ').replaceAll(/\s+/g, ' ').trim();

/** The exported thing, or the property of one, a place in a file belongs to; comments belong to what follows them. */
function placeIn(ast: ts.SourceFile, at: number): { name: string; comment: string } | null {
  const around = (node: ts.Node) => node.getFullStart() <= at && at < node.end;
  const statement = ast.statements.find((one) => around(one) && isExported(one));
  if (!statement) return null;
  const found = { name: nameOf(statement) ?? '', comment: commentOf(statement) };
  visit(statement, (node) => {
    if (!ts.isPropertyAssignment(node) || !around(node) || !/^\w+$/.test(node.name.getText())) return;
    const inner = commentOf(node);
    Object.assign(found, { name: `${found.name}.${node.name.getText()}`, ...(inner ? { comment: inner } : {}) });
  });
  return found;
}

/** Every clause the rules rest on, by law and article. */
export function citationsIn(tree: SourceTree): Citation[] {
  const found = scriptsOf(tree, citing).filter(({ path }) => !/\.test\.ts$/.test(path)).flatMap(({ path, ast }) =>
    [...ast.text.matchAll(clause)].flatMap(({ 1: law = '', 2: list = '', index }) => {
      const place = placeIn(ast, index);
      return place ? articlesIn(list).map((article): Citation => ({ law, article, path, ...place })) : [];
    }));
  const unique = new Map(found.map((one) => [`${one.law}${one.article}${one.path}${one.name}`, one]));
  // By code, not by a locale: the file must come out the same on every machine.
  const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return [...unique.values()].sort((a, b) =>
    order(a.law, b.law) || articleNumber(a.article) - articleNumber(b.article) || order(`${a.path}${a.name}`, `${b.path}${b.name}`));
}
