import { Visitor, type CallExpression, type Expression } from 'oxc-parser';
import { isTest, isTesting, lineOf, type Finding, type ParsedSource } from '../sources.ts';

/** The one function that may let time pass in a test. */
const THE_ONE = 'packages/kit/src/testing/until.ts';
/** Measures time, and looks at even distances on purpose. */
const MEASURES = /^test\/bench\//;
const WAITS = new Set(['waitForTimeout', 'waitUntil']);
const MESSAGE = 'no wait of fixed length in a test: wait for the condition with until() of @cm/kit/testing/until';

/** A test that sleeps passes or fails by the speed of the machine. A timer that only bounds a wait is none: it rejects. */
export function checkFixedWaits({ path, text, program }: ParsedSource): Finding[] {
  if (path === THE_ONE || MEASURES.test(path) || path.startsWith('test/drills/run/')) return [];
  if (!isTest(path) && !isTesting(path)) return [];
  const findings: Finding[] = [];
  const report = (offset: number): void => void findings.push({ path, line: lineOf(text, offset), message: MESSAGE });
  new Visitor({
    ImportDeclaration: (node) => {
      if (/^(node:)?timers\/promises$/.test(node.source.value)) report(node.start);
    },
    CallExpression: (node) => {
      const { callee } = node;
      const isTimer = callee.type === 'Identifier' && callee.name === 'setTimeout';
      if (isTimer && letsGoOn(node)) report(node.start);
      if (callee.type !== 'MemberExpression' || callee.computed) return;
      const { name } = callee.property;
      if (WAITS.has(name)) report(node.start);
      // vi.waitFor gives up after a second unless told otherwise; a locator's waitFor is the browser's own.
      if (name === 'waitFor' && callee.object.type === 'Identifier' && callee.object.name === 'vi') report(node.start);
    },
  }).visit(program);
  return findings;
}

/** `setTimeout(resolve, …)` or `setTimeout(() => resolve(), …)`: when it is over, the test goes on. */
function letsGoOn({ arguments: given }: CallExpression): boolean {
  const [handler] = given;
  if (!handler || handler.type === 'SpreadElement') return false;
  if (handler.type === 'Identifier') return handler.name !== 'reject';
  return handler.type === 'ArrowFunctionExpression' && handler.body.type !== 'BlockStatement' && resolves(handler.body);
}

function resolves(expression: Expression): boolean {
  const bare = expression.type === 'UnaryExpression' ? expression.argument : expression;
  return (
    bare.type === 'CallExpression' && bare.callee.type === 'Identifier' && /resolve|done|next/.test(bare.callee.name)
  );
}
