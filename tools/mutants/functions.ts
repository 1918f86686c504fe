import { type Program, Visitor } from 'oxc-parser';

/** A function of a file: what it spans, and where its body can tell that it was entered. */
export interface FunctionSpan {
  readonly start: number;
  readonly end: number;
  readonly body: { readonly start: number; readonly end: number };
  /** An arrow's single expression, which is wrapped; a block is told by a statement in front. */
  readonly isExpression: boolean;
}

/** The functions of a file in the order in which they begin; their index is their name here. */
export function functionsOf(program: Program): FunctionSpan[] {
  const found: FunctionSpan[] = [];
  new Visitor({
    FunctionDeclaration: ({ start, end, body }) => {
      if (body) found.push({ start, end, body, isExpression: false });
    },
    FunctionExpression: ({ start, end, body }) => {
      if (body) found.push({ start, end, body, isExpression: false });
    },
    ArrowFunctionExpression: ({ start, end, body }) =>
      void found.push({ start, end, body, isExpression: body.type !== 'BlockStatement' }),
  }).visit(program);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Index of the innermost function around an offset; -1 for none. */
export function functionAt(functions: readonly FunctionSpan[], offset: number): number {
  return functions.findLastIndex(({ start, end }) => start <= offset && offset < end);
}

/** The file with a call of `globalThis.__reached` at its end and in each of its functions. */
export function withProbes(path: string, text: string, functions: readonly FunctionSpan[]): string {
  const tell = (index: number): string => `globalThis.__reached?.(${JSON.stringify(`${path}#${index}`)})`;
  const inserts = functions.flatMap(({ body, isExpression }, index) =>
    isExpression
      ? [
          { at: body.start, order: index, text: `(${tell(index)}, ` },
          { at: body.end, order: -index, text: ')' },
        ]
      : [{ at: body.start + 1, order: index, text: `${tell(index)};` }],
  );
  let probed = text;
  // From the back, so that offsets stay true; of two at one place, the outer opens first and closes last.
  for (const { at, text: piece } of inserts.sort((a, b) => b.at - a.at || b.order - a.order))
    probed = probed.slice(0, at) + piece + probed.slice(at);
  return `${probed}\n;${tell(-1)};\n`;
}
