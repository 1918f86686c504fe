import { Visitor } from 'oxc-parser';
import { isTest, lineOf, type Finding, type ParsedSource } from '../sources.ts';

const MESSAGE =
  'no query key by hand: queryKeyOf of @cm/web-kit/queries.ts keeps an answer under its operation; what is no operation under its path';

/** A key written by hand is asked again by nobody who knows only the operation. */
export function checkQueryKeys({ path, text, program }: ParsedSource): Finding[] {
  if (isTest(path)) return [];
  const findings: Finding[] = [];
  new Visitor({
    Property: ({ key, value, start }) => {
      if (key.type !== 'Identifier' || key.name !== 'queryKey' || value.type !== 'ArrayExpression') return;
      const [first] = value.elements;
      if (first?.type === 'Literal' && !(typeof first.value === 'string' && first.value.startsWith('/')))
        findings.push({ path, line: lineOf(text, start), message: MESSAGE });
    },
  }).visit(program);
  return findings;
}
