import { useQuery } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { ServiceStatus } from '../shared/service-status.tsx';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useCommandHref, useNavigationHref } from '@cm/web-kit/area/area-context.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { KeyValue } from '@cm/ui/key-value.tsx';
import { Link } from '@cm/ui/link.tsx';
import { Money } from '@cm/web-kit/format/money.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';
import { portal } from '../../paths.ts';
import { portal as salesPortal } from '@cm/sales/paths';
import { serviceQuery } from './queries.ts';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';

type Service = Result<'portal.services.get'>;

/** A service the customer has: its state and why, what it costs, when it is renewed. */
export function ServicePage() {
  const t = useT(words);
  const states = useT(servicesWords);
  const format = useFormat();
  const seesOrders = usePermission('portal.orders');
  const ask = useCommandHref('new-ticket');
  const { data: service } = useQuery(serviceQuery(usePage(pages.service).params.id));
  if (!service) return null;
  const day = (value: string | null) => (value ? format.date(value, 'long') : '—');
  const money = (amount: number) => <Money value={{ amount, currency: service.currency }} />;
  return (
    <Page width="narrow">
      <PageHeader
        title={service.designation}
        crumbs={[{ label: t('nav.services'), href: portal.services() }, { label: service.number }]}
        meta={
          <>
            <ServiceStatus state={service.state} look="tint" />
            <Id value={service.number} copy />
          </>
        }
        actions={
          ask ? (
            <Button asChild>
              <Link href={ask}>{t('service.ask')}</Link>
            </Button>
          ) : null
        }
      />
      <div className="grid gap-(--gap)">
        <ServiceNotice service={service} />
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
                  <Link
                    href={salesPortal.order(service.orderId)}
                    className="text-accent-text underline underline-offset-4"
                  >
                    <Id value={service.orderNumber} />
                  </Link>
                ) : (
                  <Id value={service.orderNumber} />
                ),
              },
            ]}
          />
        </Card>
      </div>
    </Page>
  );
}

function ServiceNotice({ service }: { service: Service }) {
  const t = useT(words);
  const states = useT(servicesWords);
  const format = useFormat();
  const invoices = useNavigationHref('invoices');
  if (service.state === 'suspended') {
    const unpaid = service.suspensionReason === 'non_payment';
    return (
      <Callout
        tone="warn"
        title={t('service.suspended')}
        action={
          unpaid && invoices ? (
            <Button asChild size="sm">
              <Link href={invoices}>{t('service.seeInvoices')}</Link>
            </Button>
          ) : undefined
        }
      >
        {service.suspensionReason ? states(`suspension.${service.suspensionReason}`) : null}
        {unpaid ? ` — ${t('service.suspendedUnpaid')}` : null}
      </Callout>
    );
  }
  if (service.state === 'pending') return <Callout tone="info">{t('service.pending')}</Callout>;
  if (service.terminatesOn && service.state === 'active') {
    return <Callout tone="info">{t('service.ending', { date: format.date(service.terminatesOn, 'long') })}</Callout>;
  }
  return null;
}
