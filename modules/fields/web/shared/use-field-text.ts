import { useCallback } from 'react';
import type { FieldValue } from '@cm/api-client/schema';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { words } from '../words.ts';
import type { AskedField } from './custom-values.ts';

/** A value in words for the reader. */
export function useFieldText(): (
  field: Pick<AskedField, 'kind' | 'decimals' | 'choices'>,
  value: FieldValue | null | undefined,
) => string {
  const t = useT(words);
  const format = useFormat();
  const localised = useLocalised();
  return useCallback(
    (field, value) => {
      if (value === null || value === undefined) return '—';
      if (typeof value === 'boolean') return t(value ? 'value.yes' : 'value.no');
      if (typeof value === 'number') {
        const decimals = field.kind === 'money' ? 2 : (field.decimals ?? 0);
        const shown = field.kind === 'money' ? value / 100 : value;
        return format.number(shown, {
          maximumFractionDigits: decimals,
          minimumFractionDigits: field.kind === 'money' ? 2 : 0,
        });
      }
      if (field.kind === 'date' && typeof value === 'string') return format.date(value);
      const called = (key: string) => {
        const choice = field.choices.find((one) => one.key === key);
        return choice ? localised(choice.label) : key;
      };
      return (Array.isArray(value) ? value : [value]).map(called).join(', ');
    },
    [t, format, localised],
  );
}
