import { type Locale, pick, type Words } from '@cm/kit/i18n';
import type { Field } from './field.ts';
import type { FieldValue } from './field-value.ts';

const YES: Words = { fr: 'Oui', ar: 'نعم', en: 'Yes' };
const NO: Words = { fr: 'Non', ar: 'لا', en: 'No' };

/** A value as a cell of a file, in words where it has some; an import reads it back. */
export function cellOf(field: Field, value: FieldValue | undefined, locale: Locale): string | null {
  if (value === undefined) return null;
  if (typeof value === 'boolean') return (value ? YES : NO)[locale];
  if (typeof value === 'number') return field.kind === 'money' ? (value / 100).toFixed(2) : String(value);
  const words = Array.isArray(value) ? value : [value];
  if (field.choices.length === 0) return words.join(', ');
  return words.map((key) => choiceLabel(field, key, locale)).join(' | ');
}

function choiceLabel(field: Field, key: string, locale: Locale): string {
  const choice = field.choices.find((one) => one.key === key);
  return choice ? pick(choice.label, locale) : key;
}
