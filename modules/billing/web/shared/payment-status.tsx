import type { PaymentState } from '@cm/api-client/schema';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { Status, type StatusKind, type StatusProps } from '@cm/ui/status-glyph.tsx';
import { words } from '../words.ts';

export const PAYMENT_GLYPHS = {
  unpaid: 'waiting',
  partially_paid: 'progress',
  paid: 'active',
  overdue: 'overdue',
} as const satisfies Readonly<Record<PaymentState, StatusKind>>;

/** Whether an invoice is paid. */
export function PaymentStatus({ state, look }: Pick<StatusProps, 'look'> & { readonly state: PaymentState }) {
  const t = useT(words);
  return (
    <Status kind={PAYMENT_GLYPHS[state]} {...(look ? { look } : {})}>
      {t(`payment.${state}`)}
    </Status>
  );
}
