import FileDown from 'lucide-react/icons/file-down';
import { useState } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { usePermission } from '@cm/web-kit/session.ts';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { Link } from '@cm/ui/link.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useAct } from '@cm/web-kit/use-act.ts';
import { useMay } from '@cm/web-kit/staff/use-may.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { CreditDialog } from './credit-dialog.tsx';
import { type Invoice } from './invoice-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';

/** PDF, payment, credit note; for a draft, throwing it away. Issuing is the draft's own button. */
export function InvoiceActs({ invoice }: { invoice: Invoice }) {
  const t = useT(words);
  const go = useGo();
  const [open, setOpen] = useState<'credit' | 'discard' | null>(null);
  const { id } = invoice;
  const can = useMay(invoice.can, 'invoices.manage');
  const pays = usePermission('payments.record');
  const discard = useAct({
    act: (_: null, idempotencyKey) => call('corporate.invoices.discard', { path: { id } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.invoices')],
    done: t('invoices.discarded'),
    onDone: () => go(corporate.invoices()),
  });
  return (
    <>
      {can.discard ? (
        <Button variant="danger-ghost" aria-haspopup="dialog" onClick={() => setOpen('discard')}>
          {t('invoices.discard')}
        </Button>
      ) : null}
      {can.credit ? (
        <Button aria-haspopup="dialog" onClick={() => setOpen('credit')}>
          {t('credit.new')}
        </Button>
      ) : null}
      {invoice.can.print ? (
        <Button asChild>
          <a href={`/api/corporate/invoices/${encodeURIComponent(id)}/pdf`} download>
            <FileDown aria-hidden="true" />
            {t('pdf')}
          </a>
        </Button>
      ) : null}
      {invoice.can.pay && pays ? (
        <Button asChild variant="primary">
          <Link href={`${corporate.recordPayment()}?customer=${invoice.customerId}&invoice=${id}`}>
            {t('payments.record')}
          </Link>
        </Button>
      ) : null}
      {open === 'credit' ? <CreditDialog invoice={invoice} onClose={() => setOpen(null)} /> : null}
      <ConfirmDialog
        open={open === 'discard'}
        danger
        onOpenChange={(next) => setOpen(next ? 'discard' : null)}
        title={t('invoices.discardTitle')}
        description={t('invoices.discardText')}
        confirmLabel={t('invoices.discard')}
        loading={discard.busy}
        onConfirm={() => discard.run(null)}
      />
    </>
  );
}
