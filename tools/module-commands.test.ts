import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeCalls } from './module-commands.ts';
import { readPublicCalls } from './module-commands/public-calls.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cm-calls-'));
  write('tsconfig.json', JSON.stringify({ compilerOptions: { strict: true, lib: ['esnext'], types: [] } }));
  write('modules/loans/ctx.ts', CONTEXTS);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const CONTEXTS = `
export interface Ctx<N = never> { readonly ports: N }
export interface OutsideCtx<N = never> extends Ctx<N> { readonly inTransaction: false }
export const own = { command: <A extends unknown[], R>(run: (ctx: Ctx<'secrets'>, ...input: A) => R): ((ctx: Ctx, ...input: A) => R) => run as never };
`;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function read(text: string) {
  write('modules/loans/public.ts', `import { type Ctx, type OutsideCtx, own } from './ctx.ts';\n${text}`);
  const { calls, findings } = readPublicCalls(root);
  return { calls, messages: findings.map(({ path, line, message }) => `${path}:${line} ${message}`) };
}

test('a call that a text can carry is described, with its docstring behind the wrapper', () => {
  const { calls, messages } = read(`
/** @command an id is taken once */
async function lend(ctx: Ctx<'secrets'>, input: { readonly id?: string; readonly at: Date; readonly bytes: Uint8Array }): Promise<Map<string, readonly number[]>> { throw ctx; }
export const lendOut = own.command(lend);
/** @query */
export const loansOf = async (ctx: OutsideCtx, customerId: string): Promise<{ next: Loan | null } & { of: 'a' | 'b' }> => { throw ctx; };
interface Loan { readonly parent: Loan | null; readonly words: Readonly<Record<string, string>> }
export const pure = (one: () => void): void => one();
export const LIMIT = 3;`);
  expect(messages).toEqual([]);
  expect(calls).toEqual([
    {
      module: 'loans',
      name: 'lendOut',
      input: 'input: { readonly id?: string; readonly at: Date; readonly bytes: Uint8Array; }',
      result: 'Map<string, readonly number[]>',
      changes: 'an id is taken once',
      outside: false,
    },
    {
      module: 'loans',
      name: 'loansOf',
      input: 'customerId: string',
      result: `{ next: Loan | null; } & { of: "a" | "b"; }`,
      changes: null,
      outside: true,
    },
  ]);
  const document = describeCalls(calls);
  expect(document).toContain('| `lendOut` | `POST /internal/loans/lend-out` |');
  expect(document).toContain('| an id is taken once | joins |');
  expect(document).toContain('| `loansOf` | `GET /internal/loans/loans-of` |');
});

test.each([
  [
    'a callback',
    '@query',
    'ctx: Ctx, input: { then?: (id: string) => Promise<void> }',
    'void',
    'input.then is a function',
  ],
  ['a callback in the result', '@query', 'ctx: Ctx', '{ undo: () => void }[]', 'result.undo is a function'],
  ['an unknown value', '@query', 'ctx: Ctx, input: unknown', 'void', 'input may be anything'],
  ['a symbol', '@query', 'ctx: Ctx, input: symbol', 'void', 'input is a symbol'],
  ['a class', '@query', 'ctx: Ctx, input: Handle', 'void', 'input is an object of the class Handle'],
  ['ports of the caller', '@query', "ctx: Ctx<'pdf'>", 'void', 'asks its caller for ports'],
  ['no word on what it does', '', 'ctx: Ctx', 'void', 'says neither @command nor @query'],
  ['a command that cannot be repeated', '@command', 'ctx: Ctx', 'void', 'what makes a second call harmless'],
])('%s is a finding', (_, tag, parameters, result, expected) => {
  const { messages } = read(`
class Handle { #fd = 1; close(): number { return this.#fd; } }
/** Words. ${tag} */
export async function lend(${parameters}): Promise<${result}> { throw Handle; }`);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(`modules/loans/public.ts:5 lend: `);
  expect(messages[0]).toContain(expected);
});
