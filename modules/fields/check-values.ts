import type { FieldError } from '@cm/kit/problems';
import { appliesTo, type Field } from './field.ts';
import { type FieldValue, readValue, type StoredValue, valueOf } from './field-value.ts';

/** Key of a field → its value; null clears it, what is not said stays. */
export type GivenValues = Readonly<Record<string, FieldValue | null>>;

export interface HeldValue extends StoredValue {
  readonly fieldId: string;
}

export interface ValueChange {
  readonly fieldId: string;
  readonly key: string;
  readonly stored: readonly StoredValue[];
  readonly from: FieldValue | null;
  readonly to: FieldValue | null;
}

export interface ValuesAsked {
  readonly given: GivenValues;
  readonly held: readonly HeldValue[];
  /** The group that the record is in from now on. */
  readonly groupId: string | null;
  /** A customer changes only what is theirs to change. */
  readonly isCustomer: boolean;
  /** A record that begins needs all that is required; later nothing that is required is cleared. */
  readonly isNew: boolean;
}

/**
 * What a record's values become, and what is wrong with what was said (pointers into the body's `custom`): a field that is
 * not asked of this record, or is not the caller's to change, is as unknown as one that does not exist.
 */
export function checkValues(
  fields: readonly Field[],
  { given, held, groupId, isCustomer, isNew }: ValuesAsked,
): { readonly changes: readonly ValueChange[]; readonly errors: readonly FieldError[] } {
  const changes: ValueChange[] = [];
  const errors: FieldError[] = [];
  const refuse = (key: string, code: string, params: FieldError['params'] = {}) =>
    errors.push({ pointer: `/body/custom/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, code, params });
  const asked = fields.filter(
    (field) => appliesTo(field, groupId) && (!isCustomer || field.access === 'customer_edits'),
  );
  for (const key of Object.keys(given)) if (!asked.some((field) => field.key === key)) refuse(key, 'unknown');
  for (const field of asked) {
    const isSaid = Object.hasOwn(given, field.key);
    if (!isSaid && !(isNew && field.required)) continue;
    const before = held.filter(({ fieldId }) => fieldId === field.id);
    const read = readValue(field, given[field.key] ?? null, before);
    if (!read.ok) refuse(field.key, read.code, read.params);
    else if (read.stored.length === 0 && field.required) refuse(field.key, 'required');
    else if (!isSame(before, read.stored))
      changes.push({
        fieldId: field.id,
        key: field.key,
        stored: read.stored,
        from: valueOf(field, before),
        to: valueOf(field, read.stored),
      });
  }
  return { changes, errors };
}

const isSame = (before: readonly StoredValue[], after: readonly StoredValue[]): boolean =>
  before.length === after.length &&
  after.every(({ position, value }) => before.some((one) => one.position === position && one.value === value));

/** Key of a field → its value, of the fields that are asked of a record of this group. */
export function valuesOf(
  fields: readonly Field[],
  groupId: string | null,
  held: readonly HeldValue[],
): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const field of fields) {
    if (!appliesTo(field, groupId)) continue;
    const value = valueOf(
      field,
      held.filter(({ fieldId }) => fieldId === field.id),
    );
    if (value !== null) values[field.key] = value;
  }
  return values;
}
