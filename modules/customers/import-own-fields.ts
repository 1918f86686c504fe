import { type Field, type GivenValues, readValue } from '@cm/fields';
import type { ImportFieldMapping } from './import.ts';

interface OwnRules {
  readonly fields: readonly Field[];
  readonly fieldMapping: ImportFieldMapping;
}

const textOf = (cells: readonly string[], field: Field, { fieldMapping }: OwnRules): string => {
  const column = fieldMapping[field.key];
  return column === undefined ? '' : (cells[column] ?? '').trim();
};

/** What a row says of fields that take each value once. */
export function uniqueValuesOf(cells: readonly string[], rules: OwnRules): { fieldId: string; key: string }[] {
  return rules.fields
    .filter(({ unique }) => unique)
    .flatMap((field) => {
      const read = readValue(field, textOf(cells, field, rules));
      const [stored] = read.ok ? read.stored : [];
      return stored ? [{ fieldId: field.id, key: stored.key ?? String(stored.rank) }] : [];
    });
}

interface WrongValue {
  readonly field: Field;
  readonly value: string;
  readonly isNeeded: boolean;
}

/** What a row says of the operator's own fields, and what of it cannot be taken: not of its kind, missing, or another customer's. */
export function readOwnFields(
  cells: readonly string[],
  rules: OwnRules,
  taken: ReadonlySet<string>,
): { readonly given: GivenValues; readonly wrong: readonly WrongValue[] } {
  const given: Record<string, string> = {};
  const wrong: WrongValue[] = [];
  for (const field of rules.fields) {
    const value = textOf(cells, field, rules);
    const read = readValue(field, value);
    const isMissing = value === '' && field.required;
    const isTaken = uniqueValuesOf(cells, { ...rules, fields: [field] }).some((one) => taken.has(takenKey(one)));
    if (!read.ok || isMissing || isTaken) wrong.push({ field, value, isNeeded: field.required });
    else if (value !== '') given[field.key] = value;
  }
  return { given, wrong };
}

export const takenKey = ({ fieldId, key }: { readonly fieldId: string; readonly key: string }): string =>
  `${fieldId} ${key}`;
