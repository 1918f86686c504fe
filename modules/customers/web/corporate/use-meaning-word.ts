import { customerFieldsQuery } from '@cm/fields/web/corporate/public.ts';
import { useLocalised } from '@cm/web-kit/i18n/localised.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useQuery } from '@tanstack/react-query';
import { OWN } from './import-mapping.ts';
import { IMPORT_FIELDS } from './import-queries.ts';
import { words } from './words.ts';

/** What a column, or the field that a reason names, is called: ours, or the operator's own by its label. */
export function useMeaningWord(): (field: string) => string {
  const t = useT(words);
  const name = useLocalised();
  const own = useQuery(customerFieldsQuery).data?.items ?? [];
  return (field) => {
    const known = IMPORT_FIELDS.find((one) => one === field);
    if (known) return t(`imports.field.${known}`);
    const theirs = own.find(({ key }) => OWN + key === field);
    return theirs ? name(theirs.label) : t('imports.row');
  };
}
