import type { Result } from '@cm/api-client/client';
import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useNavigationHref } from '@cm/web-kit/area/area-context.ts';
import { Button } from '@cm/ui/button.tsx';
import { Callout } from '@cm/ui/callout.tsx';
import { Link } from '@cm/ui/link.tsx';
import { words } from './words.ts';
import { words as servicesWords } from '../words.ts';

export type Service = Result<'portal.services.get'>;

export function ServiceNotice({ service }: { service: Service }) {
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
