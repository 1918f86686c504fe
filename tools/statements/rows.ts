import ts from 'typescript';
import { propertyName } from '../../packages/kit/src/column-names.ts';
import type { Column } from './describe.ts';
import type { Nulls } from './nulls.ts';

type Kind = 'string' | 'number' | 'boolean' | 'Date' | 'Buffer' | 'json' | 'list';

/** What the driver makes of each type (packages/kit/src/database.ts); 1231 is numeric[], whose elements are strings too. */
const KINDS: Readonly<Record<number, Kind>> = {
  16: 'boolean',
  17: 'Buffer',
  20: 'number',
  21: 'number',
  23: 'number',
  26: 'number',
  700: 'number',
  701: 'number',
  114: 'json',
  3802: 'json',
  1114: 'Date',
  1184: 'Date',
  1000: 'list',
  1005: 'list',
  1007: 'list',
  1009: 'list',
  1015: 'list',
  1016: 'list',
  1182: 'list',
  2951: 'list',
  199: 'list',
  3807: 'list',
};

export interface Property {
  readonly name: string;
  readonly kind: Kind | 'other';
  readonly nullable: boolean;
}

/** The properties of a declared row; null when it declares none by name. */
export function propertiesOf(checker: ts.TypeChecker, node: ts.TypeNode): Property[] | null {
  const type = checker.getTypeFromTypeNode(node);
  if (checker.getIndexInfosOfType(type).length > 0 || type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any))
    return null;
  return checker.getPropertiesOfType(type).map((symbol) => {
    const declared = checker.getTypeOfSymbolAtLocation(symbol, node);
    const nullable = declared.isUnion() && declared.types.some((one) => (one.flags & ts.TypeFlags.Null) !== 0);
    return { name: symbol.name, kind: kindOf(checker, checker.getNonNullableType(declared)), nullable };
  });
}

function kindOf(checker: ts.TypeChecker, type: ts.Type): Property['kind'] {
  if (type.flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return 'json';
  const parts = type.isUnion() ? type.types : [type];
  const all = (flag: ts.TypeFlags): boolean => parts.every((part) => (part.flags & flag) !== 0);
  if (all(ts.TypeFlags.StringLike)) return 'string';
  if (all(ts.TypeFlags.NumberLike)) return 'number';
  if (all(ts.TypeFlags.BooleanLike)) return 'boolean';
  if (parts.every((part) => checker.isArrayType(part) || checker.isTupleType(part))) return 'list';
  const name = type.symbol?.name;
  if (name === 'Date' || name === 'Buffer') return name;
  // An unknown that cannot be null is written {}.
  return (type.flags & ts.TypeFlags.Object) !== 0 || (type.flags & ts.TypeFlags.NonPrimitive) !== 0 ? 'json' : 'other';
}

/** What is wrong with a declared row, in words. */
export function compareRow(
  declared: readonly Property[],
  columns: readonly (Column & { readonly nulls: Nulls })[],
): string[] {
  const byName = new Map(columns.map((column) => [propertyName(column.name), column]));
  const missing = declared.filter(({ name }) => !byName.has(name)).map(({ name }) => `${name} is in no column`);
  const unasked = [...byName.keys()]
    .filter((name) => !declared.some((property) => property.name === name))
    .map((name) => `the column ${name} is not declared`);
  const wrong = declared.flatMap(({ name, kind, nullable }) => {
    const column = byName.get(name);
    if (!column) return [];
    const real = KINDS[column.typeId] ?? 'string';
    const fits = column.nulls === 'null' || kind === 'other' || real === kind || (real === 'json' && kind === 'list');
    return [
      ...(fits ? [] : [`${name} is declared as ${kind} and comes as ${real}`]),
      ...((column.nulls === 'maybe' || column.nulls === 'null') && !nullable ? [`${name} may be null`] : []),
    ];
  });
  return [...missing, ...unasked, ...wrong];
}
