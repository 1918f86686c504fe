import { join } from 'node:path';
import ts from 'typescript';

export interface Sources {
  readonly root: string;
  readonly checker: ts.TypeChecker;
  readonly files: readonly ts.SourceFile[];
}

/** The files below `root` with their types, as the compiler sees them. `paths` are relative to it. */
export function readSources(root: string, paths: readonly string[]): Sources {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const names = paths.map((path) => join(root, path));
  const program = ts.createProgram(names, options);
  const files = names.map((name) => program.getSourceFile(name)).filter((file) => file !== undefined);
  return { root, checker: program.getTypeChecker(), files };
}

/** A piece of SQL that Kysely puts into a statement as it is, and not a value that it makes a parameter of. */
export function isFragment(checker: ts.TypeChecker, type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.length > 0 && parts.every((part) => checker.getPropertyOfType(part, 'toOperationNode') !== undefined);
}

/** `` sql`…` `` */
export function isSql(node: ts.Node): node is ts.TaggedTemplateExpression {
  return ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'sql';
}

export function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
    ? bare(node.expression)
    : node;
}
