import { Visitor, type Expression, type MemberExpression } from 'oxc-parser';
import { imageInComment } from './images.ts';
import { isTest, isTesting, lineOf, type Finding, type ParsedSource } from '../sources.ts';

const RUNNERS = new Set(['test', 'it', 'describe', 'suite', 'bench']);
const NOT_RUN = new Set(['only', 'skip', 'todo', 'skipIf', 'runIf', 'fails']);

/** Where the command line speaks to people. */
const MAY_PRINT = /^(tools|bin|test)\/|^apps\/server\/src\/(cli\/|print\.ts$)/;
/** The only way out for what is told to somebody. */
const CHANNELS = 'modules/notifications/channels/';
/** The only place that asks the router without the name of a route. */
const PAGES = 'packages/web-kit/src/area/page.ts';
const CONFIG_FILE = /\.config\.(ts|mts|mjs|js)$/;

/** Rules about the text of a code file, found in its syntax tree. */
export function checkCode({ path, text, program, comments }: ParsedSource): Finding[] {
  const findings: Finding[] = [];
  const report = (offset: number, message: string): void =>
    void findings.push({ path, line: lineOf(text, offset), message });
  const inModule = path.startsWith('modules/');
  const product = !isTest(path) && !isTesting(path);

  for (const comment of comments) {
    if (/@ts-(ignore|nocheck)\b/.test(comment.value)) report(comment.start, 'no @ts-ignore: make the types say it');
    const image = imageInComment(comment.value);
    if (image) report(comment.start, image);
  }

  new Visitor({
    TSAnyKeyword: (node) => report(node.start, 'no any: say what it is, or unknown and look'),
    TSAsExpression: (node) => {
      const inner = unwrap(node.expression);
      if (inner.type === 'TSAsExpression' && inner.typeAnnotation.type === 'TSUnknownKeyword') {
        report(node.start, 'no "as unknown as": it silences the checker');
      }
    },
    ExportDefaultDeclaration: (node) => {
      if (!CONFIG_FILE.test(path)) report(node.start, 'no default export: a name is the same everywhere');
    },
    ExportSpecifier: (node) => {
      const name = node.exported.type === 'Literal' ? node.exported.value : node.exported.name;
      if (name === 'default' && !CONFIG_FILE.test(path))
        report(node.start, 'no default export: a name is the same everywhere');
    },
    ExportAllDeclaration: (node) => report(node.start, 'no "export *": a module has named exports'),
    CallExpression: (node) => {
      if (path === PAGES || node.callee.type !== 'Identifier' || !/^use(Search|Params)$/.test(node.callee.name)) return;
      report(node.start, 'no useSearch, no useParams: the address of a page types both, usePage(pages.x) reads them');
    },
    NewExpression: (node) => {
      if (inModule && product && node.arguments.length === 0 && isName(node.callee, 'Date')) {
        report(node.start, 'no new Date() in a module: time is ctx.now() or an argument');
      }
    },
    MemberExpression: (node) => {
      const property = propertyName(node);
      if (property === undefined) return;
      if (inModule && product && property === 'now' && isName(node.object, 'Date')) {
        report(node.start, 'no Date.now() in a module: time is ctx.now() or an argument');
      }
      if (inModule && product && property === 'mailer' && !path.startsWith(CHANNELS)) {
        report(node.start, 'no mail but through a channel of notifications: declare a notice beside the event');
      }
      if (product && !MAY_PRINT.test(path) && isName(node.object, 'console')) {
        report(node.start, 'no console in product code: ctx.log, or the command line');
      }
      if (NOT_RUN.has(property) && isRunner(node.object))
        report(node.start, `no .${property}: a test runs or is deleted`);
    },
  }).visit(program);
  return findings;
}

function unwrap(expression: Expression): Expression {
  return expression.type === 'ParenthesizedExpression' ? unwrap(expression.expression) : expression;
}

function isName(expression: Expression, name: string): boolean {
  return expression.type === 'Identifier' && expression.name === name;
}

function propertyName(node: MemberExpression): string | undefined {
  if (!node.computed) return node.property.name;
  return node.property.type === 'Literal' && typeof node.property.value === 'string' ? node.property.value : undefined;
}

/** `test`, `describe.each`, `test.concurrent` … */
function isRunner(expression: Expression): boolean {
  if (expression.type === 'Identifier') return RUNNERS.has(expression.name);
  if (expression.type === 'CallExpression') return isRunner(expression.callee);
  return expression.type === 'MemberExpression' && isRunner(expression.object);
}
