import { type ParamPattern, Visitor } from 'oxc-parser';
import { isTest, isTesting, lineOf, type Finding, type ParsedSource } from '../sources.ts';

/** The name of a parameter's type, when it is a plain name: `Db` of `db: Db`. */
function typeOf(parameter: ParamPattern): string | undefined {
  const annotation = 'typeAnnotation' in parameter ? parameter.typeAnnotation?.typeAnnotation : undefined;
  return annotation?.type === 'TSTypeReference' && annotation.typeName.type === 'Identifier'
    ? annotation.typeName.name
    : undefined;
}

/**
 * A query takes `(db, ids, one object)`: the tenant is in the handle, who acts and what time it is are plain values. A
 * use case takes `(ctx, input)` and hands `ctx.db` down.
 */
export function checkQueryArguments({ path, text, program }: ParsedSource): Finding[] {
  if (!/^modules\/[^/]+\/(?!web\/)/.test(path) || isTest(path) || isTesting(path)) return [];
  const findings: Finding[] = [];
  const report = (offset: number, message: string): void =>
    void findings.push({ path, line: lineOf(text, offset), message });
  const isQueries = path.endsWith('.queries.ts');
  const check = (parameters: readonly ParamPattern[]): void => {
    parameters.forEach((parameter, index) => {
      if (typeOf(parameter) !== 'Db') return;
      if (!isQueries) report(parameter.start, 'a use case takes ctx: only a query takes db');
      else if (index > 0 || parameter.type !== 'Identifier' || parameter.name !== 'db')
        report(parameter.start, 'a query takes db, by that name, before anything else');
    });
  };
  new Visitor({
    ImportDeclaration: ({ source, start }) => {
      if (isQueries && source.value === '@cm/kit/ctx') report(start, 'a query takes db and plain values, never ctx');
    },
    FunctionDeclaration: ({ params }) => check(params),
    VariableDeclarator: ({ init }) => {
      if (init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression') check(init.params);
    },
  }).visit(program);
  return findings;
}
