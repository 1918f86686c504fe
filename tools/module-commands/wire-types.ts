import ts from 'typescript';

/** Objects that have a form in JSON that both sides agree on: an instant in ISO 8601, bytes in base64, a map as an object. */
const CARRIED = new Set(['Date', 'Uint8Array', 'Buffer']);
const COLLECTIONS = new Set(['Array', 'ReadonlyArray', 'Map', 'ReadonlyMap', 'Set', 'ReadonlySet']);
const PLAIN =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.Null |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Void;
const DEEPEST = 12;

/** Why a value of this type cannot leave the process, or null when it can. `place` names it in the answer. */
export function wireFault(
  checker: ts.TypeChecker,
  from: ts.Node,
  type: ts.Type,
  place: string,
  seen: readonly ts.Type[] = [],
): string[] | null {
  if (type.flags & PLAIN || seen.includes(type)) return null;
  const inner = (one: ts.Type, name: string): string[] => wireFault(checker, from, one, name, [...seen, type]) ?? [];
  const fault = (message: string): string[] => [`${place} ${message}`];
  if (seen.length > DEEPEST) return fault('goes too deep to be sure');
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return fault('may be anything');
  if (type.isUnionOrIntersection()) return orNull(type.types.flatMap((one) => inner(one, place)));
  if (!(type.flags & ts.TypeFlags.Object)) return fault(`is a ${checker.typeToString(type)}, which no text can carry`);
  const name = type.getSymbol()?.getName() ?? '';
  if (CARRIED.has(name)) return null;
  if (COLLECTIONS.has(name) || checker.isTupleType(type))
    return orNull(checker.getTypeArguments(type as ts.TypeReference).flatMap((one) => inner(one, place)));
  if (type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0)
    return fault('is a function: it cannot be called from another process');
  if (type.getSymbol()?.flags && (type.getSymbol()?.flags ?? 0) & ts.SymbolFlags.Class)
    return fault(`is an object of the class ${name}`);
  const values = checker.getIndexInfosOfType(type).flatMap((info) => inner(info.type, `${place}[…]`));
  const properties = type
    .getProperties()
    .flatMap((one) => inner(checker.getTypeOfSymbolAtLocation(one, from), `${place}.${one.name}`));
  return orNull([...values, ...properties]);
}

const orNull = (faults: string[]): string[] | null => (faults.length > 0 ? faults : null);
