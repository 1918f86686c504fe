import { InvoiceStatus } from '../shared/invoice-status.tsx';
import { PaymentStatus } from '../shared/payment-status.tsx';
import { Amount, Day, StateAndAmount } from '@cm/web-kit/staff/columns.tsx';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import type { ListedInvoice } from './invoice-queries.ts';

interface CellProps {
  readonly of: ListedInvoice;
}

/** How far an invoice is paid, or that it is a draft; on a phone with what is still owed. */
export function State({ of: { state, paymentState, balance, ttc, currency } }: CellProps) {
  return (
    <StateAndAmount amount={state === 'draft' ? ttc : balance || ttc} currency={currency}>
      {paymentState ? <PaymentStatus state={paymentState} /> : <InvoiceStatus state={state} />}
    </StateAndAmount>
  );
}

/** The day it is due; marked when it has passed and something is still owed. */
export function DueOn({ of: { balance, dueOn } }: CellProps) {
  const late = useToday() > (dueOn ?? '9999') && balance > 0;
  return (
    <span className={late ? 'font-medium text-bad-text' : ''}>
      <Day value={dueOn} />
    </span>
  );
}

/** What is still owed; a draft owes nothing yet. */
export function Balance({ of: { state, balance, currency } }: CellProps) {
  return state === 'draft' ? '—' : <Amount amount={balance} currency={currency} strong={balance > 0} />;
}
