import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import type { Finding } from '../sources.ts';
import { wireFault } from './wire-types.ts';

/** A function of a `public.ts` that takes a context: something that one module asks of another. */
export interface PublicCall {
  readonly module: string;
  readonly name: string;
  /** `id: string, limit: number`, without the context. */
  readonly input: string;
  readonly result: string;
  /** For a command, what makes a second call harmless; null for a query. */
  readonly changes: string | null;
  /** Only to be called outside a transaction. */
  readonly outside: boolean;
}

const NAMES_AS_THEY_ARE = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
/** A type without a name of its own may be a page long; the code has it. */
const LONGEST = 160;
const CONTEXTS = new Set(['Ctx', 'OutsideCtx']);
const WRAPPERS = new Set(['command', 'outsideCommand']);

/** Reads every module below `root`. A function that could not be called over a wire is a finding. */
export function readPublicCalls(root: string): { calls: PublicCall[]; findings: Finding[] } {
  const files = readdirSync(join(root, 'modules'))
    .map((module) => join(root, 'modules', module, 'public.ts'))
    .filter((file) => existsSync(file));
  const program = ts.createProgram(files, compilerOptions(root));
  const checker = program.getTypeChecker();
  const calls: PublicCall[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!symbol) continue;
    for (const exported of checker.getExportsOfModule(symbol)) {
      const found = readCall(checker, exported, source);
      if (!found) continue;
      const module = relative(join(root, 'modules'), file).split(/[\\/]/)[0] ?? '';
      calls.push({ module, ...found.call });
      const place = { path: relative(root, found.source.fileName), line: found.line };
      findings.push(...found.faults.map((message) => ({ ...place, message: `${exported.name}: ${message}` })));
    }
  }
  return { calls: calls.toSorted((a, b) => (a.module + a.name < b.module + b.name ? -1 : 1)), findings };
}

function compilerOptions(root: string): ts.CompilerOptions {
  const path = join(root, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(path, ts.sys.readFile).config, ts.sys, root);
  return { ...options, noEmit: true, skipLibCheck: true };
}

interface ReadCall {
  readonly call: Omit<PublicCall, 'module'>;
  readonly faults: string[];
  readonly source: ts.SourceFile;
  readonly line: number;
}

function readCall(checker: ts.TypeChecker, exported: ts.Symbol, from: ts.SourceFile): ReadCall | null {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const declaration = symbol.valueDeclaration;
  if (!declaration) return null;
  const [signature] = checker.getTypeOfSymbolAtLocation(symbol, from).getCallSignatures();
  const [context, ...parameters] = signature?.getParameters() ?? [];
  const contextType = context && checker.getTypeOfSymbolAtLocation(context, from);
  const contextName = contextType?.getSymbol()?.getName() ?? '';
  if (!signature || !CONTEXTS.has(contextName)) return null;

  const text = (type: ts.Type): string => shown(checker.typeToString(type, from, NAMES_AS_THEY_ARE));
  const result = checker.getReturnTypeOfSignature(signature);
  const awaited = checker.getAwaitedType(result) ?? result;
  const written = writtenAs(checker, symbol, declaration);
  const tags = ts.getJSDocTags(written).filter(({ tagName }) => ['command', 'query'].includes(tagName.text));
  const [tag] = tags;
  const again = ts.getTextOfJSDocComment(tag?.comment)?.replace(/\s+/g, ' ').trim() ?? '';
  // Behind the wrapper the parameters have their names.
  const inner = checker.getTypeOfSymbolAtLocation(symbolOf(checker, written) ?? symbol, from).getCallSignatures()[0];
  const named = inner?.getParameters().slice(1) ?? parameters;
  const types = named.map((one) => ({ name: one.name, type: checker.getTypeOfSymbolAtLocation(one, from) }));
  const faults = [
    ...types.flatMap(({ name, type }) => wireFault(checker, from, type, name) ?? []),
    ...(wireFault(checker, from, awaited, 'result') ?? []),
    ...(ownPorts(checker, contextType)
      ? ['asks its caller for ports: put it behind own.command or own.outsideCommand']
      : []),
    ...(tags.length === 1 ? [] : ['says neither @command nor @query in its docstring (or both)']),
    ...(tag?.tagName.text === 'command' && again === '' ? ['@command says what makes a second call harmless'] : []),
  ];
  const source = written.getSourceFile();
  return {
    call: {
      name: exported.name,
      input: types.map(({ name, type }) => `${name}: ${text(type)}`).join(', '),
      result: text(awaited),
      changes: tag?.tagName.text === 'command' ? again : null,
      outside: contextName === 'OutsideCtx',
    },
    faults,
    source,
    line: source.getLineAndCharacterOfPosition(written.getStart()).line + 1,
  };
}

/** A module's own ports are its own business: a public function takes any context. */
function ownPorts(checker: ts.TypeChecker, context: ts.Type | undefined): boolean {
  const [ports] = context && isReference(context) ? checker.getTypeArguments(context) : [];
  return ports !== undefined && !(ports.flags & ts.TypeFlags.Never);
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return 'target' in type;
}

const shown = (text: string): string => {
  const bare = text.replace(/\b(?:import\("[^"]*"\)|[a-z]\w*)\.(?=[A-Z])/g, '');
  return bare.length > LONGEST ? `${bare.slice(0, LONGEST)}…` : bare;
};

function symbolOf(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  return (ts.isFunctionDeclaration(node) || ts.isVariableDeclaration(node)) && node.name
    ? checker.getSymbolAtLocation(node.name)
    : undefined;
}

/** Where the docstring stands: `own.command(f)` is documented at `f`. */
function writtenAs(checker: ts.TypeChecker, symbol: ts.Symbol, declaration: ts.Declaration): ts.Node {
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return declaration;
  const { initializer } = declaration;
  if (!ts.isCallExpression(initializer) || !ts.isPropertyAccessExpression(initializer.expression)) return declaration;
  const [wrapped] = initializer.arguments;
  if (!WRAPPERS.has(initializer.expression.name.text) || !wrapped) return declaration;
  const inner = checker.getSymbolAtLocation(wrapped) ?? symbol;
  const target = inner.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(inner) : inner;
  return target.valueDeclaration ?? declaration;
}
