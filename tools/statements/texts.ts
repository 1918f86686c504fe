import ts from 'typescript';
import { columnName } from '../../packages/kit/src/column-names.ts';
import { bare, isFragment, isSql, type Sources } from './program.ts';

/** Stands for a parameter in a text; statements number them. */
export const PARAMETER = '\u0001';

/** The arguments of a function that is read at its call. */
type Bindings = ReadonlyMap<ts.Symbol, { readonly value: ts.Expression; readonly where: Bindings }>;
const NOTHING: Bindings = new Map();
const DEEP = 20;

/** A template of a function that is given SQL: its text is known where the function is called. */
export class Open extends Error {}

/**
 * The texts that a template may become: every alternative of each of its pieces is in at least one of them. A piece that
 * is known only at run time and is a condition counts as `true`; a value is a parameter. The templates that it is made
 * of are added to `pieces`.
 *
 * @throws Open for a template that is read at its calls
 * @throws Error for a piece of SQL that cannot be followed to its text
 */
export function textsOf(
  sources: Sources,
  template: ts.TaggedTemplateExpression,
  pieces: Set<ts.Node> = new Set(),
): string[] {
  return [...new Set(new Reader(sources, pieces).template(template, NOTHING, 0))];
}

class Reader {
  readonly #sources: Sources;
  readonly #pieces: Set<ts.Node>;
  #names = 0;
  constructor(sources: Sources, pieces: Set<ts.Node>) {
    this.#sources = sources;
    this.#pieces = pieces;
  }

  template({ template }: ts.TaggedTemplateExpression, where: Bindings, depth: number): string[] {
    if (ts.isNoSubstitutionTemplateLiteral(template)) return [template.text];
    const parts = [[template.head.text]];
    for (const span of template.templateSpans)
      parts.push(this.expression(span.expression, where, depth + 1), [span.literal.text]);
    return combined(parts);
  }

  expression(given: ts.Expression, where: Bindings, depth: number): string[] {
    if (depth > DEEP) throw new Error(`${given.getText()} is nested too deeply`);
    const node = bare(given);
    if (isSql(node)) {
      this.#pieces.add(node);
      return this.template(node, where, depth);
    }
    if (ts.isConditionalExpression(node)) {
      const both = [node.whenTrue, node.whenFalse].map((side) => this.expression(side, where, depth + 1));
      // What is left out comes last, so that the others stand at the place of what they belong to.
      return both.flat().toSorted((a, b) => Number(a.trim() === '') - Number(b.trim() === ''));
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) {
      return [node.left, node.right].flatMap((side) => this.expression(side, where, depth + 1));
    }
    if (ts.isCallExpression(node)) return this.#call(node, where, depth);
    if (!this.#isFragment(node)) return [PARAMETER];
    if (ts.isIdentifier(node)) return this.#name(node, where, depth);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const members = this.#members(node, where);
      if (members.length > 0) return members.flatMap((one) => this.expression(one, NOTHING, depth + 1));
    }
    return this.#unknown(node);
  }

  #call(node: ts.CallExpression, where: Bindings, depth: number): string[] {
    const { expression: callee, arguments: given } = node;
    if (ts.isPropertyAccessExpression(callee) && callee.expression.getText() === 'sql') {
      const [first, second] = given;
      if (callee.name.text === 'join' && first) {
        const between = second ? this.expression(second, where, depth + 1) : [', '];
        return this.#joined(first, where, depth, between[0] ?? ', ');
      }
      // A name of the statement's own.
      if (callee.name.text === 'id') return [`"name${(this.#names += 1)}"`];
      if (callee.name.text === 'ref' && first) return this.#literals(first).map((name) => `"${columnName(name)}"`);
    }
    if (!this.#isFragment(node)) return [PARAMETER];
    const made = this.#function(callee);
    if (!made) return this.#unknown(node);
    const bindings = new Map(where);
    made.parameters.forEach((parameter, index) => {
      const symbol = this.#sources.checker.getSymbolAtLocation(parameter.name);
      const value = given[index] ?? parameter.initializer;
      if (symbol && value) bindings.set(symbol, { value, where });
    });
    return returned(made).flatMap((one) => this.expression(one, bindings, depth + 1));
  }

  /** The elements of a list between the separator; a list of values is a list of parameters. */
  #joined(list: ts.Expression, where: Bindings, depth: number, between: string): string[] {
    const node = bare(list);
    if (ts.isArrayLiteralExpression(node)) {
      const spread = node.elements.length === 1 ? node.elements[0] : undefined;
      if (spread && ts.isSpreadElement(spread)) return this.#joined(spread.expression, where, depth, between);
      const parts = node.elements.map((element) => this.expression(element, where, depth + 1));
      return combined(parts.flatMap((part, index) => (index === 0 ? [part] : [[between], part])));
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'map'
    ) {
      const each = node.arguments[0];
      if (each && (ts.isArrowFunction(each) || ts.isFunctionExpression(each))) {
        // Twice, so that the separator is read too.
        const element = (): string[] => returned(each).flatMap((one) => this.expression(one, where, depth + 1));
        return combined([element(), [between], element()]);
      }
    }
    if (ts.isIdentifier(node)) {
      const bound = this.#bound(node, where);
      if (bound) return this.#joined(bound.value, bound.where, depth + 1, between);
      const value = this.#initializer(node);
      if (value) return this.#joined(value, where, depth + 1, between);
    }
    const [element] = this.#sources.checker.getTypeArguments(
      this.#sources.checker.getTypeAtLocation(node) as ts.TypeReference,
    );
    if (element && isFragment(this.#sources.checker, element)) return this.#opaque(element, node);
    return [PARAMETER];
  }

  #name(node: ts.Identifier, where: Bindings, depth: number): string[] {
    const bound = this.#bound(node, where);
    if (bound) return this.expression(bound.value, bound.where, depth + 1);
    const value = this.#initializer(node);
    if (value) return this.expression(value, where, depth + 1);
    const members = this.#members(node, where);
    return members.length > 0
      ? members.flatMap((one) => this.expression(one, NOTHING, depth + 1))
      : this.#unknown(node);
  }

  #bound(node: ts.Identifier, where: Bindings) {
    const symbol = this.#sources.checker.getSymbolAtLocation(node);
    return symbol && where.get(symbol);
  }

  #declaration(node: ts.Node): ts.Declaration | undefined {
    const { checker } = this.#sources;
    const symbol = checker.getSymbolAtLocation(node);
    const real = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return real?.declarations?.[0];
  }

  #initializer(node: ts.Identifier): ts.Expression | undefined {
    const declaration = this.#declaration(node);
    return declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  }

  #function(callee: ts.Expression): ts.FunctionLikeDeclaration | undefined {
    const declaration = this.#declaration(callee);
    if (!declaration) return undefined;
    if (ts.isFunctionDeclaration(declaration)) return declaration;
    const value = ts.isVariableDeclaration(declaration) && declaration.initializer && bare(declaration.initializer);
    return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : undefined;
  }

  /** What may stand at `table[key]`, at `table[key].column`, or in a variable that is taken out of one of them. */
  #members(node: ts.Expression, where: Bindings): ts.Expression[] {
    if (ts.isPropertyAccessExpression(node))
      return this.#objects(node.expression, where).flatMap((one) => property(one, node.name.text));
    if (ts.isElementAccessExpression(node))
      return this.#objects(node.expression, where).flatMap((one) => one.properties.flatMap(initializerOf));
    const declaration = this.#declaration(node);
    if (!declaration || !ts.isBindingElement(declaration)) return [];
    const owner = declaration.parent.parent;
    if (!ts.isVariableDeclaration(owner) || !owner.initializer) return [];
    const key = (declaration.propertyName ?? declaration.name).getText();
    return this.#objects(owner.initializer, where).flatMap((one) => property(one, key));
  }

  #objects(given: ts.Expression, where: Bindings): ts.ObjectLiteralExpression[] {
    const node = bare(given);
    if (ts.isObjectLiteralExpression(node)) return [node];
    if (ts.isIdentifier(node)) {
      const value = this.#bound(node, where)?.value ?? this.#initializer(node);
      return value ? this.#objects(value, where) : [];
    }
    if (ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node))
      return this.#members(node, where).flatMap((one) => this.#objects(one, where));
    return [];
  }

  #literals(node: ts.Expression): string[] {
    const type = this.#sources.checker.getTypeAtLocation(node);
    const parts = type.isUnion() ? type.types : [type];
    const texts = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
    if (texts.length === 0 || texts.length < parts.length)
      throw new Error(`${node.getText()} may be any name: give it a type of names`);
    return texts;
  }

  #isFragment(node: ts.Expression): boolean {
    const { checker } = this.#sources;
    return isFragment(checker, checker.getTypeAtLocation(node));
  }

  #unknown(node: ts.Expression): string[] {
    return this.#opaque(this.#sources.checker.getTypeAtLocation(node), node);
  }

  /** A condition is checked where it is made. */
  #opaque(type: ts.Type, node: ts.Node): string[] {
    if (/\bSqlBool\b|<boolean>|\bCondition\b/.test(this.#sources.checker.typeToString(type))) return ['true'];
    const declaration = this.#declaration(node);
    if (declaration && isGiven(declaration)) throw new Open();
    // A column of the builder, whose name the compiler has checked.
    if (/\bref\(/.test(node.getText())) return [PARAMETER];
    throw new Error(`${node.getText()} cannot be followed to its text`);
  }
}

/** A parameter, or what is taken out of one. */
function isGiven(declaration: ts.Declaration): boolean {
  if (ts.isParameter(declaration)) return true;
  return ts.isBindingElement(declaration) && isGiven(declaration.parent.parent);
}

function returned(made: ts.FunctionLikeDeclaration): ts.Expression[] {
  const { body } = made;
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

function property(object: ts.ObjectLiteralExpression, name: string): ts.Expression[] {
  return object.properties.filter((one) => one.name?.getText().replace(/['"]/g, '') === name).flatMap(initializerOf);
}

function initializerOf(one: ts.ObjectLiteralElementLike): ts.Expression[] {
  if (ts.isPropertyAssignment(one)) return [one.initializer];
  return ts.isShorthandPropertyAssignment(one) ? [one.name] : [];
}

/** Texts in which each alternative of each part comes at least once, those at the same place together; not every combination. */
function combined(parts: readonly (readonly string[])[]): string[] {
  const most = Math.max(1, ...parts.map((part) => part.length));
  return Array.from({ length: most }, (_, turn) =>
    parts.map((part) => part[Math.min(turn, part.length - 1)] ?? '').join(''),
  );
}
