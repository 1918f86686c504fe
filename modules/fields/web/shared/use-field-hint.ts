import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { words } from '../words.ts';
import type { AskedField } from './custom-values.ts';
import { useFieldText } from './use-field-text.ts';

const MEASURED = new Set<AskedField['kind']>(['number', 'money', 'date']);

/** What helps to fill a field in: the operator's words, then what its values are between. */
export function useFieldHint(): (field: AskedField) => string {
  const t = useT(words);
  const text = useFieldText();
  const localised = useLocalised();
  return (field) => {
    const bound = (value: string | number | null) => (value === null ? null : text(field, value));
    const [min, max] = MEASURED.has(field.kind) ? [bound(field.min), bound(field.max)] : [null, null];
    return [
      field.help ? localised(field.help) : '',
      field.shape === null ? '' : t('hint.shape', { shape: field.shape }),
      min !== null && max !== null ? t('hint.between', { min, max }) : '',
      min !== null && max === null ? t('hint.from', { min }) : '',
      min === null && max !== null ? t('hint.until', { max }) : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
}
