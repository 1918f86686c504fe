import type { Service } from './service-queries.ts';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { corporate as salesCorporate } from '@cm/sales/paths';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';

/** What a service is, what it costs and until when. */
export function ServiceFacts({ service }: { service: Service }) {
  const t = useT(words);
  const states = useT(servicesWords);
  const format = useFormat();
  const day = (value: string | null) => (value === null ? null : format.date(value, 'long'));
  return (
    <Card title={t('services.facts')}>
      <KeyValue
        items={[
          { label: t('lines.quantity'), value: format.number(service.quantity) },
          {
            label: t('services.price'),
            value: (
              <>
                <Amount
                  amount={service.quantity * service.unitPrice - service.discount}
                  currency={service.currency}
                  strong
                />{' '}
                <span className="text-ink-2">
                  {t('totals.beforeTax')}, {states(`perCycle.${service.cycle}`)}
                </span>
              </>
            ),
          },
          { label: t('services.activated'), value: day(service.activatedOn) },
          { label: t('services.nextRenewal'), value: day(service.nextRenewalOn) },
          ...(service.terminatesOn ? [{ label: t('services.terminates'), value: day(service.terminatesOn) }] : []),
          ...(service.terminatedOn ? [{ label: t('services.terminated'), value: day(service.terminatedOn) }] : []),
          {
            label: t('services.order'),
            value: (
              <Link
                href={salesCorporate.order(service.orderId)}
                className="rounded-sm text-accent-text hover:underline"
              >
                <Id value={service.orderNumber} />
              </Link>
            ),
          },
        ]}
      />
    </Card>
  );
}
