import { useQuery } from '@tanstack/react-query';
import { Callout } from '@cm/ui/callout.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { type CustomerException, exceptionsQuery } from './customer-queries.ts';
import { words } from './words.ts';

/** The exemption from TVA that counts today for a customer; null while none is known. */
export function useTaxExemption(customerId: string): CustomerException | null {
  const allowed = usePermission('customers.read');
  const { data } = useQuery({ ...exceptionsQuery(customerId), enabled: allowed && customerId !== '' });
  return data?.items.find(({ kind, standing }) => kind === 'tax_exemption' && standing === 'current') ?? null;
}

/** Says on a draft that its buyer pays no TVA today, and until when. */
export function TaxExemptionNote({ exemption }: { readonly exemption: CustomerException | null }) {
  const t = useT(words);
  const format = useFormat();
  if (!exemption?.certificate) return null;
  const { number, mention } = exemption.certificate;
  return (
    <div className="mt-4">
      <Callout tone="info" title={t('exceptions.buyerExempt')}>
        {t('exceptions.buyerExemptText', { mention, number, until: format.date(exemption.validUntil ?? '') })}
      </Callout>
    </div>
  );
}
