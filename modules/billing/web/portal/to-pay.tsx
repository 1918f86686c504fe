import { useFormat } from '@cm/web-kit/format/use-format.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Callout } from '@cm/ui/callout.tsx';
import { type Invoice } from './invoice-document.tsx';
import { words } from './words.ts';

const SLOT = '\u0001';

/** How to pay what remains: by transfer, at the counter, with the number of the invoice. */
export function ToPay({ invoice }: { invoice: Invoice }) {
  const t = useT(words);
  const format = useFormat();
  if (invoice.balance <= 0) return null;
  // The number stays in one piece: it is what must be written on the transfer.
  const [before, after] = t('invoice.howToPay', { number: SLOT }).split(SLOT);
  const late = invoice.paymentState === 'overdue';
  const money = (amount: number) => format.money({ amount, currency: invoice.currency });
  return (
    <div data-screen-only>
      <Callout
        tone={late ? 'bad' : 'warn'}
        title={t(late ? 'invoice.late' : 'invoice.toPay', {
          amount: money(invoice.balance),
          date: invoice.dueOn ? format.date(invoice.dueOn, 'long') : '—',
        })}
      >
        {before}
        <bdi className="whitespace-nowrap">{invoice.number}</bdi>
        {after}
        {invoice.cash.stampDuty > 0 ? (
          <> {t('invoice.cash', { duty: money(invoice.cash.stampDuty), amount: money(invoice.cash.netPayable) })}</>
        ) : null}
      </Callout>
    </div>
  );
}
