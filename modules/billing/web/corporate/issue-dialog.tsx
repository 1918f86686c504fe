import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { Amount } from '@cm/web-kit/staff/columns.tsx';
import { useAct } from '@cm/web-kit/use-act.ts';
import { type Invoice } from './invoice-queries.ts';
import { words } from './words.ts';

/** The number is the next of the series and is final: only a credit note takes an issued invoice back. */
export function IssueDialog({ invoice, onClose }: { invoice: Invoice; onClose: () => void }) {
  const t = useT(words);
  const issue = useAct({
    act: (version: number, idempotencyKey) =>
      call('corporate.invoices.issue', { path: { id: invoice.id }, body: { version } }, { idempotencyKey }),
    refresh: [queryKeyOf('corporate.invoices')],
    done: ({ number }) => t('invoices.issued', { number: number ?? '' }),
    onDone: onClose,
  });
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('invoices.issueTitle')}
      description={t('invoices.issueText')}
      confirmLabel={t('invoices.issue')}
      loading={issue.busy}
      onConfirm={() => issue.run(invoice.version)}
    >
      <dl className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 rounded-md bg-sunken px-3.5 py-3">
        <dt>{t('col.customer')}</dt>
        <dd className="text-end">
          <bdi>{invoice.customerName}</bdi>
        </dd>
        <dt>{t('totals.ttc')}</dt>
        <dd className="text-end">
          <Amount amount={invoice.ttc} currency={invoice.currency} strong />
        </dd>
      </dl>
    </ConfirmDialog>
  );
}
