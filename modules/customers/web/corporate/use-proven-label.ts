import { provenFields } from '@cm/api-client/vocabulary';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { words } from './words.ts';

/** What the staff call the fields that documents prove. */
export function useProvenLabel(): (field: string) => string {
  const t = useT(words);
  const labels: Readonly<Record<(typeof provenFields)[number], string>> = {
    name: t('col.name'),
    legalForm: t('customers.legalForm'),
    rc: t('customers.rc'),
    nif: t('customers.nif'),
    nis: t('customers.nis'),
    ai: t('customers.ai'),
  };
  return (field) => labels[provenFields.find((one) => one === field) ?? 'name'];
}
