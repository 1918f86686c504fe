import type { FieldProblem } from '../api.ts';

/** The name react-hook-form gives the field that a JSON pointer of the request body means: `/body/lines/0/qty` → `lines.0.qty`. */
export function fieldOfPointer(pointer: string): string | null {
  const [empty, root, ...path] = pointer.split('/');
  if (empty !== '' || root !== 'body' || path.length === 0) return null;
  return path.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}

/** Splits the errors of a problem into those of known fields and the rest, which the form shows above its fields. */
export function assignErrors(
  errors: readonly FieldProblem[],
  isField: (name: string) => boolean,
): { fields: ReadonlyMap<string, FieldProblem>; rest: readonly FieldProblem[] } {
  const fields = new Map<string, FieldProblem>();
  const rest: FieldProblem[] = [];
  for (const error of errors) {
    const pointed = fieldOfPointer(error.pointer);
    // One of a list that is typed in one field: the field is told.
    const name = pointed !== null && !isField(pointed) ? pointed.replace(/\.\d+$/, '') : pointed;
    if (name === null || !isField(name)) rest.push(error);
    else if (!fields.has(name)) fields.set(name, error);
  }
  return { fields, rest };
}
