import type { CustomerImport, ImportField } from './import-queries.ts';

type Mapping = CustomerImport['mapping'];
type FieldMapping = CustomerImport['fieldMapping'];

/** A field of the operator's own among the meanings of a column. */
export const OWN = 'custom.';
/** What a column may mean: a field, one of the operator's own, or nothing. */
export type Meaning = ImportField | `${typeof OWN}${string}` | undefined;

const isOwn = (meaning: Meaning): meaning is `${typeof OWN}${string}` => meaning?.startsWith(OWN) ?? false;

/** The meaning of each column; undefined for one that is left out. */
export function fieldsByColumn(
  { mapping, fieldMapping }: { readonly mapping: Mapping; readonly fieldMapping: FieldMapping },
  columns: number,
): readonly Meaning[] {
  const fields: Meaning[] = Array.from({ length: columns }, () => undefined);
  for (const [field, column] of Object.entries(mapping) as [ImportField, number][]) fields[column] = field;
  for (const [key, column] of Object.entries(fieldMapping)) fields[column] = `${OWN}${key}`;
  return fields;
}

/** Field → column; of one that was chosen twice the first column. */
export function mappingOf(fields: readonly Meaning[]): {
  readonly mapping: Mapping;
  readonly fieldMapping: FieldMapping;
} {
  const mapping: { [F in ImportField]?: number } = {};
  const fieldMapping: Record<string, number> = {};
  for (const [column, field] of fields.entries()) {
    if (field === undefined) continue;
    if (isOwn(field)) fieldMapping[field.slice(OWN.length)] ??= column;
    else mapping[field] ??= column;
  }
  return { mapping, fieldMapping };
}

/** A field that two columns have. */
export function twiceIn(fields: readonly Meaning[]): Meaning {
  return fields.find((field, index) => field !== undefined && fields.indexOf(field) !== index);
}
