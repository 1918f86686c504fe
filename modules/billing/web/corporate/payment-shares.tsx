import type { Payment } from './use-payment.ts';
import { PaymentStatus } from '../shared/payment-status.tsx';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { Card } from '@cm/ui/card.tsx';
import { Id } from '@cm/ui/id.tsx';
import { AmountInput } from '@cm/catalogue/web/corporate/public.ts';
import { Amount, Day } from '@cm/web-kit/staff/columns.tsx';
import { type ListedInvoice } from './invoice-queries.ts';
import { words } from './words.ts';
import { words as kitWords } from '@cm/web-kit/words/kit.ts';

/** What the payment settles: a share for each open invoice. */
export function PaymentShares({ payment }: { payment: Payment }) {
  const { invoices, customerId, isPending, shares, setShare } = payment;
  const t = useT(words);
  const common = useT(kitWords);
  const nothing =
    customerId === '' ? t('payments.chooseCustomer') : isPending ? common('app.loading') : t('payments.nothingOwed');
  return (
    <Card title={t('payments.settles')} hint={t('payments.settlesHint')} flush>
      {invoices.length === 0 ? (
        <p className="px-(--card-pad) pb-(--card-pad) text-ink-2">{nothing}</p>
      ) : (
        <ul className="divide-y divide-line border-t border-line">
          {invoices.map((invoice) => (
            <ShareOf
              key={invoice.id}
              invoice={invoice}
              share={shares.get(invoice.id) ?? 0}
              onChange={(share) => setShare(invoice.id, share)}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface ShareOfProps {
  readonly invoice: ListedInvoice;
  /** Minor units. */
  readonly share: number;
  readonly onChange: (share: number) => void;
}

function ShareOf({ invoice, share, onChange }: ShareOfProps) {
  const t = useT(words);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_11rem] items-center gap-x-4 gap-y-1 px-(--card-pad) py-2.5">
      <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
        <Id value={invoice.number ?? ''} />
        {invoice.paymentState ? <PaymentStatus state={invoice.paymentState} /> : null}
        <span className="text-sm text-ink-2">
          <Day value={invoice.dueOn} /> · {t('payments.owed')}{' '}
          <Amount amount={invoice.balance} currency={invoice.currency} />
        </span>
      </span>
      <AmountInput
        aria-label={t('payments.shareOf', { number: invoice.number ?? '' })}
        unit={invoice.currency}
        value={share}
        onChange={onChange}
      />
    </li>
  );
}

/** What is shared against what was received: too much is refused, what is left stands to the customer's credit. */
export function ShareSum({ payment: { allocated, received } }: { payment: Payment }) {
  const t = useT(words);
  const { currency } = useSession().tenant;
  if (allocated > received && received > 0) {
    return (
      <Callout tone="bad" live>
        {t('payments.tooMuch')}
      </Callout>
    );
  }
  if (received <= allocated) return null;
  return (
    <Callout tone="info">
      {t('payments.toCredit')} <Amount amount={received - allocated} currency={currency} />
    </Callout>
  );
}
