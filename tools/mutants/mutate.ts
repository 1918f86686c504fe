import { createHash } from 'node:crypto';
import { type Node, parseSync, Visitor } from 'oxc-parser';
import { lineOf } from '../sources.ts';
import { functionAt, functionsOf } from './functions.ts';

/** One small fault put into one place of a file. */
export interface Mutant {
  /** The same in every run while the file and the fault are. */
  readonly id: string;
  readonly path: string;
  readonly line: number;
  /** What kind of fault, e.g. `condition`. */
  readonly operator: string;
  /** Offsets of what is replaced. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** What stood there, on one line. */
  readonly original: string;
  /** Index of the innermost function around it (see `functionsOf`), -1 at the top of the file. */
  readonly inFunction: number;
}

const OPPOSITE: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
};
const OTHER_METHOD: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  min: 'max',
  max: 'min',
  ceil: 'floor',
  floor: 'ceil',
  round: 'floor',
};
const COMPARISONS = new Set(['===', '!==', '<', '<=', '>', '>=']);
/** Removed: they change what is said, not what is done. */
const SAYS_ONLY = /^(await )?(ctx|tx|runtime|parts)?\.?log\./;

/** Every fault that this tool knows for a file, in the order of their places. @throws Error for a text that does not parse */
export function mutantsOf(path: string, text: string): Mutant[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const functions = functionsOf(program);
  const found: Mutant[] = [];
  const source = (node: { start: number; end: number }): string => text.slice(node.start, node.end);
  const add = (operator: string, node: { start: number; end: number }, replacement: string): void => {
    if (insideType(node)) return;
    const hash = createHash('sha256').update([path, text, node.start, node.end, replacement].join('\0'));
    found.push({
      id: hash.digest('hex').slice(0, 16),
      path,
      // A link of a chain begins at the end of the line before.
      line: lineOf(text, node.start + (/^\s*/.exec(text.slice(node.start))?.[0].length ?? 0)),
      operator,
      start: node.start,
      end: node.end,
      replacement,
      original: source(node).replace(/\s+/g, ' '),
      inFunction: functionAt(functions, node.start),
    });
  };
  const types = typeRanges(program);
  const insideType = ({ start }: { start: number }): boolean =>
    types.some((one) => one.start <= start && start < one.end);

  const fallbacks = new Set<number>();
  const condition = (test: Node): void => {
    add('condition', test, 'true');
    add('condition', test, 'false');
  };
  new Visitor({
    IfStatement: ({ test }) => condition(test),
    ConditionalExpression: ({ test }) => condition(test),
    LogicalExpression: (node) => {
      const { operator, left, right } = node;
      if (operator === '??') {
        if (isFallback(right)) fallbacks.add(right.start);
        else add('default', node, `(${source(left)})`);
      }
      if (operator !== '??')
        add('logic', node, `((${source(left)}) ${operator === '&&' ? '||' : '&&'} (${source(right)}))`);
    },
    BinaryExpression: (node) => {
      const kind = COMPARISONS.has(node.operator) ? 'comparison' : 'arithmetic';
      for (const other of OPPOSITE[node.operator] ?? [])
        add(kind, node, `(${source(node.left)} ${other} ${source(node.right)})`);
    },
    UnaryExpression: (node) => {
      if (node.operator === '!') add('negation', node, `!!(${source(node.argument)})`);
      if (node.operator === '-' && node.argument.type !== 'Literal') add('arithmetic', node, source(node.argument));
    },
    ExpressionStatement: (node) => {
      const what = node.expression.type === 'AwaitExpression' ? node.expression.argument : node.expression;
      const isCall = what.type === 'CallExpression';
      if (isCall && !SAYS_ONLY.test(source(node))) add('removed call', node, ';');
      if (what.type === 'AssignmentExpression') add('removed assignment', node, ';');
    },
    ThrowStatement: (node) => add('removed refusal', node, ';'),
    ReturnStatement: (node) => {
      if (node.argument) returned(node.argument);
    },
    ArrowFunctionExpression: (node) => {
      if (node.body.type !== 'BlockStatement') returned(node.body);
    },
    CallExpression: (node) => {
      const { callee } = node;
      if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return;
      /** `.name(…)` alone, without what it is called on. */
      const link = { start: callee.object.end, end: node.end };
      const other = OTHER_METHOD[callee.property.name];
      if (other !== undefined) add('method', callee.property, other);
      if (callee.property.name === 'filter') add('removed filter', link, '');
      // The tenant is held by row-level security whatever a query says (test/drills/tenancy.test.ts).
      const by = node.arguments[0];
      if (callee.property.name === 'where' && !/tenant_?id'$/i.test(by ? source(by) : ''))
        add('removed where', link, '');
    },
    ArrayExpression: (node) => {
      if (node.elements.length > 12) return;
      for (const element of node.elements) {
        if (element && (element.type === 'Literal' || element.type === 'SpreadElement'))
          add('removed element', withComma(text, element), '');
      }
    },
    Literal: (node) => {
      if (fallbacks.has(node.start)) return;
      if (typeof node.value === 'boolean') add('constant', node, String(!node.value));
      if (typeof node.value === 'number') add('constant', node, String(node.value + 1));
    },
  }).visit(program);

  function returned(value: Node): void {
    const bare = value.type === 'ParenthesizedExpression' ? value.expression : value;
    // What is returned is changed where it is decided, or there is nothing to lose.
    if (['BinaryExpression', 'LogicalExpression', 'ConditionalExpression', 'UnaryExpression'].includes(bare.type))
      return;
    if (bare.type === 'Literal' || source(bare) === 'undefined' || bare.type === 'ObjectExpression') return;
    add('returned value', value, '(undefined)');
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** `?? 0`, `?? ''`, `?? null`: mostly what the types ask for where nothing is ever missing, and no rule. */
function isFallback(node: Node): boolean {
  return node.type === 'Literal' && (node.value === 0 || node.value === '' || node.value === null);
}

/** An element with the comma behind it, so that nothing is left of it. */
function withComma(text: string, element: { start: number; end: number }): { start: number; end: number } {
  const comma = /^\s*,/.exec(text.slice(element.end))?.[0].length ?? 0;
  return { start: element.start, end: element.end + comma };
}

/** Types are erased: a fault in one is none. */
function typeRanges(program: Parameters<Visitor['visit']>[0]): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const keep = ({ start, end }: { start: number; end: number }): void => void ranges.push({ start, end });
  new Visitor({
    TSTypeAnnotation: keep,
    TSTypeAliasDeclaration: keep,
    TSInterfaceDeclaration: keep,
    TSTypeParameterInstantiation: keep,
    TSTypeReference: keep,
    ImportDeclaration: keep,
  }).visit(program);
  return ranges;
}

/** The text of the file with the fault in it. */
export function apply(
  text: string,
  { start, end, replacement }: Pick<Mutant, 'start' | 'end' | 'replacement'>,
): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
