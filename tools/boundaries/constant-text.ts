import { posix } from 'node:path';
import { Visitor, type Expression, type Node } from 'oxc-parser';
import type { ParsedSource } from '../sources.ts';

/** What stands where a value is not known before the program runs. */
const UNKNOWN = ' $1 ';
const UNKNOWN_NAME = 'unknown_part';
const DEEPEST = 12;

interface FileConstants {
  readonly own: ReadonlyMap<string, Expression>;
  /** Name here → file and name there. */
  readonly imported: ReadonlyMap<string, { readonly path: string; readonly name: string }>;
}

/** Says which text an expression is, as far as constants tell, those of other files included. */
export interface ConstantTexts {
  of(path: string, expression: Expression): string;
}

/** @param resolve the file that an import leads to, or null for what is not ours */
export function constantTexts(
  sources: readonly ParsedSource[],
  resolve: (from: string, specifier: string) => string | null = relativeOnly,
): ConstantTexts {
  const files = new Map(sources.map((source) => [source.path, constantsOf(source, resolve)]));

  const fold = (path: string, expression: Expression, depth: number): string | null => {
    if (depth > DEEPEST) return null;
    const inner = (one: Expression): string | null => fold(path, one, depth + 1);
    switch (expression.type) {
      case 'Literal':
        return typeof expression.value === 'string' || typeof expression.value === 'number'
          ? String(expression.value)
          : null;
      case 'TemplateLiteral':
        return joined(
          expression.quasis.flatMap((part, index) => {
            const value = expression.expressions[index];
            return value === undefined ? [part.value.cooked ?? ''] : [part.value.cooked ?? '', inner(value)];
          }),
        );
      case 'BinaryExpression':
        return expression.operator === '+' ? joined([inner(expression.left), inner(expression.right)]) : null;
      case 'ParenthesizedExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
        return inner(expression.expression);
      case 'Identifier':
        return named(path, expression.name, depth);
      case 'CallExpression':
        return callText(expression, inner);
      default:
        return null;
    }
  };

  const named = (path: string, name: string, depth: number): string | null => {
    const file = files.get(path);
    const own = file?.own.get(name);
    if (own) return fold(path, own, depth + 1);
    const elsewhere = file?.imported.get(name);
    return elsewhere && depth < DEEPEST ? named(elsewhere.path, elsewhere.name, depth + 1) : null;
  };

  return { of: (path, expression) => fold(path, expression, 0) ?? UNKNOWN };
}

/** `'a'.concat('b')` and `['a', 'b'].join(' ')`. */
function callText(
  call: Extract<Expression, { type: 'CallExpression' }>,
  inner: (one: Expression) => string | null,
): string | null {
  const { callee, arguments: given } = call;
  if (callee.type !== 'MemberExpression' || callee.computed) return null;
  const values = given.map((one) => (one.type === 'SpreadElement' ? null : inner(one)));
  if (callee.property.name === 'concat') return joined([inner(callee.object), ...values]);
  if (callee.property.name !== 'join' || callee.object.type !== 'ArrayExpression') return null;
  const separator = values[0] ?? ',';
  return joined(
    callee.object.elements.flatMap((one, index) => [
      ...(index === 0 ? [] : [separator]),
      one === null || one.type === 'SpreadElement' ? null : inner(one),
    ]),
  );
}

/** Beside a dot something unknown is a name: `identity.${table}` still says whose table it is. */
export function joined(parts: readonly (string | null)[]): string {
  return parts.reduce<string>((text, part, index) => {
    if (part !== null) return text + part;
    const beside = /\.\s*"?$/.test(text) || /^"?\s*\./.test(parts[index + 1] ?? '');
    return text + (beside ? UNKNOWN_NAME : UNKNOWN);
  }, '');
}

function relativeOnly(from: string, specifier: string): string | null {
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : null;
}

function constantsOf(
  { path, program }: ParsedSource,
  resolve: (from: string, specifier: string) => string | null,
): FileConstants {
  const own = new Map<string, Expression>();
  const imported = new Map<string, { path: string; name: string }>();
  const add = (specifier: string, name: string, there: string): void => {
    const target = resolve(path, specifier);
    if (target !== null) imported.set(name, { path: target, name: there });
  };
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && init) own.set(id.name, init);
    },
    ImportDeclaration: ({ source, specifiers }) => {
      for (const one of specifiers)
        if (one.type === 'ImportSpecifier') add(source.value, one.local.name, nameOf(one.imported));
    },
    ExportNamedDeclaration: ({ source, specifiers }) => {
      if (source) for (const one of specifiers) add(source.value, nameOf(one.exported), nameOf(one.local));
    },
  }).visit(program);
  return { own, imported };
}

function nameOf(node: Extract<Node, { type: 'Identifier' | 'Literal' }>): string {
  return node.type === 'Identifier' ? node.name : String(node.value);
}
