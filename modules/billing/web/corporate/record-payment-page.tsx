import { PaymentFields } from './payment-fields.tsx';
import { PaymentShares, ShareSum } from './payment-shares.tsx';
import { usePayment } from './use-payment.ts';
import { FormView } from '@cm/web-kit/form/form.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Link } from '@cm/ui/link.tsx';
import { PageHeader } from '@cm/ui/page-header.tsx';
import { Page } from '@cm/web-kit/page.tsx';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

/** A payment received by hand and what it settles: shared over the open invoices, changed by whoever records it. */
export function RecordPaymentPage() {
  const t = useT(words);
  const common = useT(kitWords);
  const payment = usePayment();
  const { form, allocated, received } = payment;
  return (
    <Page width="narrow">
      <PageHeader
        title={t('payments.record')}
        crumbs={[
          { label: t('nav.invoices'), href: corporate.invoices() },
          { label: t('payments.title'), href: corporate.payments() },
          { label: t('payments.record') },
        ]}
      />
      <FormView form={form} label={t('payments.record')} className="grid gap-(--gap)">
        <PaymentFields payment={payment} />
        <PaymentShares payment={payment} />
        <ShareSum payment={payment} />
        <div className="flex justify-end gap-2">
          <Button asChild>
            <Link href={corporate.payments()}>{common('action.cancel')}</Link>
          </Button>
          <Button type="submit" variant="primary" loading={form.submitting} disabled={allocated > received}>
            {t('payments.submit')}
          </Button>
        </div>
      </FormView>
    </Page>
  );
}
