import { Id } from '@cm/ui/id.tsx';
import { Link } from '@cm/ui/link.tsx';
import type { Item } from '@cm/web-kit/queries.ts';
import { portal } from '../../paths.ts';

export type Payment = Item<'portal.payments.list'>;

/** The invoices that a payment pays. */
export function PaymentAllocations({ payment }: { payment: Payment }) {
  return (
    <span className="flex flex-wrap gap-x-3">
      {payment.allocations.map(({ invoiceId, number }) => (
        <Link
          key={invoiceId}
          href={portal.invoice(invoiceId)}
          className="hit rounded-sm text-accent-text underline-offset-4 hover:underline"
        >
          <Id value={number ?? ''} />
        </Link>
      ))}
    </span>
  );
}
