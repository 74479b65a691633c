import ts from 'typescript';
import { visit, type Script } from '#tests/support/source-tree.ts';

/** The value behind `as const`, `satisfies`, brackets and wrapping calls such as `Object.freeze(…)`. */
export function unwrapped(node: ts.Expression): ts.Expression {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return unwrapped(node.expression);
  if (ts.isCallExpression(node) && node.arguments[0] && ts.isObjectLiteralExpression(unwrapped(node.arguments[0]))) return unwrapped(node.arguments[0]);
  return node;
}

/** The name of a property, or null where it is computed. */
const nameOf = (node: ts.ObjectLiteralElementLike): string | null =>
  node.name && (ts.isIdentifier(node.name) || ts.isStringLiteralLike(node.name) || ts.isNumericLiteral(node.name)) ? node.name.text : null;

/** Names written directly in an object literal (shorthand too; spreads are not seen). */
export const keysOf = (node: ts.Expression | undefined): string[] => {
  const value = node && unwrapped(node);
  return value && ts.isObjectLiteralExpression(value) ? value.properties.flatMap((property) => nameOf(property) ?? []) : [];
};

/** The value of one property of an object literal. */
export function valueOf(node: ts.Expression, key: string): ts.Expression | undefined {
  const value = unwrapped(node);
  if (!ts.isObjectLiteralExpression(value)) return undefined;
  const property = value.properties.find((each) => nameOf(each) === key);
  if (property && ts.isShorthandPropertyAssignment(property)) return property.name;
  return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** Leaves of nested object literals: dotted path → text, or null for a value that is not a plain string. */
export function leavesOf(node: ts.Expression, path = ''): Map<string, string | null> {
  const value = unwrapped(node);
  if (!ts.isObjectLiteralExpression(value)) return new Map([[path, stringOf(value)]]);
  return new Map(value.properties.flatMap((property): [string, string | null][] => {
    const name = nameOf(property);
    if (name === null) return [];
    const inner = path ? `${path}.${name}` : name;
    return ts.isPropertyAssignment(property) ? [...leavesOf(property.initializer, inner)] : [[inner, null]];
  }));
}

function stringOf(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const [left, right] = [stringOf(node.left), stringOf(node.right)];
    return left !== null && right !== null ? left + right : null;
  }
  return null;
}

/** The first object literal a file exports under any name. */
export function exportedObject(script: Script): ts.Expression | undefined {
  let found: ts.Expression | undefined;
  for (const statement of script.ast.statements) {
    if (!ts.isVariableStatement(statement) || !statement.modifiers?.some((each) => each.kind === ts.SyntaxKind.ExportKeyword)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (!found && initializer && ts.isObjectLiteralExpression(unwrapped(initializer))) found = unwrapped(initializer);
    }
  }
  return found;
}

/** Every string a script holds, template parts included. */
export function stringsOf(script: Script): { readonly text: string; readonly node: ts.Node }[] {
  const found: { text: string; node: ts.Node }[] = [];
  visit(script.ast, (node) => {
    const outside = ts.isImportDeclaration(node.parent ?? node) || ts.isExportDeclaration(node.parent ?? node);
    if ((ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) && !outside) found.push({ text: node.text, node });
  });
  return found;
}
