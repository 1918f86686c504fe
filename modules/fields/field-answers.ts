import { named } from '@cm/kit/named';
import { localised } from '@cm/kit/i18n';
import { instant } from '@cm/kit/http/route';
import { z } from 'zod';
import { appliesTo, type Field, fieldAccess, fieldKey, fieldKind, fieldSubject } from './field.ts';
import { boundOf } from './field-input.ts';
import { type FieldValue, fieldValue } from './field-value.ts';

export const choiceSchema = named(
  'FieldChoice',
  z.strictObject({ key: fieldKey, label: localised(120), archived: z.boolean() }),
);

const asked = z.object({
  key: z.string(),
  kind: fieldKind,
  label: localised(),
  help: localised(300).nullable(),
  required: z.boolean(),
  decimals: z.int().nullable(),
  /** Letters of a text, a number, centimes, a day. */
  min: z.union([z.string(), z.number()]).nullable(),
  max: z.union([z.string(), z.number()]).nullable(),
  /** Of a text: 9 is a digit, A a letter, * either; anything else is itself. */
  shape: z.string().nullable(),
  choices: z.array(choiceSchema),
});

/** A field as the staff knows it. */
export const fieldSchema = named(
  'CustomField',
  asked.extend({
    id: z.uuid(),
    subject: fieldSubject,
    access: fieldAccess,
    unique: z.boolean(),
    inLists: z.boolean(),
    groupIds: z.array(z.uuid()),
    position: z.int(),
    archivedAt: instant().nullable(),
    version: z.int(),
  }),
);

/** A field with its value, as the customer sees it. */
export const customerFieldSchema = named(
  'CustomerField',
  asked.extend({ value: fieldValue.nullable(), editable: z.boolean() }),
);

function askedOf(field: Field) {
  const { key, kind, label, help, required, decimals, shape, choices, least, most } = field;
  const bounds = { min: boundOf(field, least), max: boundOf(field, most) };
  return { key, kind, label, help, required, decimals, shape, choices: [...choices], ...bounds };
}

export function fieldOf(field: Field): z.output<typeof fieldSchema> {
  const { id, subject, access, unique, inLists, groupIds, position, archivedAt, version } = field;
  const more = { id, subject, access, unique, inLists, position, archivedAt, version };
  return { ...askedOf(field), ...more, groupIds: [...groupIds] };
}

/** What a customer of the group sees of its fields. @param values key → value */
export function customerFieldsOf(
  fields: readonly Field[],
  groupId: string | null,
  values: Readonly<Record<string, FieldValue>>,
): z.output<typeof customerFieldSchema>[] {
  return fields
    .filter((field) => field.access !== 'staff' && appliesTo(field, groupId))
    .map((field) => ({
      ...askedOf(field),
      value: values[field.key] ?? null,
      editable: field.access === 'customer_edits',
    }));
}
