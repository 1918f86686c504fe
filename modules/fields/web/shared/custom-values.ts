import type { CustomField, FieldValue } from '@cm/api-client/schema';
import { z } from '@cm/web-kit/schema.ts';

/** What a field asks, as the staff and the customer know it. */
export type AskedField = Pick<
  CustomField,
  'key' | 'kind' | 'label' | 'help' | 'required' | 'decimals' | 'min' | 'max' | 'shape' | 'choices'
>;

/** As it stands in a form: what is typed, several choices by their keys. */
export const customFormSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type CustomFormValues = z.infer<typeof customFormSchema>;

export type CustomValues = Readonly<Record<string, FieldValue>>;

/** Every field has its place in the form, so that what the server refuses is shown at it. */
export function customFormValues(fields: readonly AskedField[], values: CustomValues): CustomFormValues {
  return Object.fromEntries(fields.map((field) => [field.key, typedOf(field, values[field.key])]));
}

function typedOf(field: AskedField, value: FieldValue | undefined): string | string[] {
  if (field.kind === 'choices') return Array.isArray(value) ? value : [];
  if (value === undefined || Array.isArray(value)) return '';
  if (typeof value !== 'number') return String(value);
  return (field.kind === 'money' ? (value / 100).toFixed(2) : String(value)).replace('.', ',');
}

/** What the API takes: as it was typed, which it reads as people write. */
export function customBody(fields: readonly AskedField[], typed: CustomFormValues): Record<string, string | string[]> {
  return Object.fromEntries(fields.map(({ key }) => [key, typed[key] ?? '']));
}

/** Is it asked of a record of this group? */
export function isAskedOf(field: Pick<CustomField, 'groupIds' | 'archivedAt'>, groupId: string | null): boolean {
  if (field.archivedAt !== null) return false;
  return field.groupIds.length === 0 || (groupId !== null && field.groupIds.includes(groupId));
}
