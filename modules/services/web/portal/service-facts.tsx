import type { Service } from './service-notice.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { portal as salesPortal } from '@cm/sales/paths';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';

/** What a service costs, how often, and its days. */
export function ServiceFacts({ service }: { service: Service }) {
  const t = useT(words);
  const states = useT(servicesWords);
  const format = useFormat();
  const seesOrders = usePermission('portal.orders');
  const day = (value: string | null) => (value ? format.date(value, 'long') : '—');
  const money = (amount: number) => <Money value={{ amount, currency: service.currency }} />;
  return (
    <Card title={t('service.details')}>
      <KeyValue
        items={[
          {
            label: t('service.price'),
            value: (
              <>
                {money(service.unitPrice)} {states(`perCycle.${service.cycle}`)}
              </>
            ),
          },
          { label: t('service.quantity'), value: format.number(service.quantity) },
          ...(service.discount > 0 ? [{ label: t('service.discount'), value: money(-service.discount) }] : []),
          { label: t('service.cycle'), value: states(`cycle.${service.cycle}`) },
          { label: t('service.activatedOn'), value: day(service.activatedOn) },
          { label: t('services.renewal'), value: day(service.nextRenewalOn) },
          ...(service.terminatesOn ? [{ label: t('service.terminatesOn'), value: day(service.terminatesOn) }] : []),
          ...(service.terminatedOn ? [{ label: t('service.terminatedOn'), value: day(service.terminatedOn) }] : []),
          {
            label: t('service.order'),
            value: seesOrders ? (
              <Link href={salesPortal.order(service.orderId)} className="text-accent-text underline underline-offset-4">
                <Id value={service.orderNumber} />
              </Link>
            ) : (
              <Id value={service.orderNumber} />
            ),
          },
        ]}
      />
    </Card>
  );
}
