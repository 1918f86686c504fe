import type { CustomerImport, ImportField } from './import-queries.ts';

type Mapping = CustomerImport['mapping'];

/** The field of each column; undefined for one that is left out. */
export function fieldsByColumn(mapping: Mapping, columns: number): readonly (ImportField | undefined)[] {
  const fields: (ImportField | undefined)[] = Array.from({ length: columns }, () => undefined);
  for (const [field, column] of Object.entries(mapping) as [ImportField, number][]) fields[column] = field;
  return fields;
}

/** Field → column; of one that was chosen twice the first column. */
export function mappingOf(fields: readonly (ImportField | undefined)[]): Mapping {
  const mapping: { [F in ImportField]?: number } = {};
  for (const [column, field] of fields.entries()) if (field) mapping[field] ??= column;
  return mapping;
}

/** A field that two columns have. */
export function twiceIn(fields: readonly (ImportField | undefined)[]): ImportField | undefined {
  return fields.find((field, index) => field !== undefined && fields.indexOf(field) !== index);
}
