import type { CustomField } from '@cm/api-client/schema';
import type { Localised } from '@cm/web-kit/i18n/localised.ts';

const YES_NO = [
  { value: 'true', label: { fr: 'Oui', ar: 'نعم', en: 'Yes' } },
  { value: 'false', label: { fr: 'Non', ar: 'لا', en: 'No' } },
] as const;

/** What one chooses among to narrow a list by the field; nothing where one types. */
export function filterOptions(
  field: Pick<CustomField, 'kind' | 'choices'>,
): readonly { readonly value: string; readonly label: Localised }[] {
  if (field.kind === 'yes_no') return YES_NO;
  return field.choices.map(({ key, label }) => ({ value: key, label }));
}

/** A long text has no place in a line. */
export function isShownInLists({ kind }: Pick<CustomField, 'kind'>): boolean {
  return kind !== 'long_text';
}
