import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { z } from '@cm/web-kit/schema.ts';
import { useForm } from '@cm/web-kit/form/use-form.ts';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useSession } from '@cm/web-kit/session.ts';
import { toast } from '@cm/ui/toast.tsx';
import { call } from '@cm/web-kit/staff-call.ts';
import { useGo } from '@cm/web-kit/staff/use-go.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { useToday } from '@cm/web-kit/format/use-today.ts';
import { allocateReceived } from './allocate.ts';
import { type ListedInvoice, openInvoicesOf, PAYMENT_MODES } from './invoice-queries.ts';
import { corporate } from '../../paths.ts';
import { words } from './words.ts';
import { usePage } from '@cm/web-kit/area/page.ts';
import { pages } from './pages.ts';

const schema = z.object({
  customerId: z.uuid(),
  mode: z.enum(PAYMENT_MODES),
  amount: z.number().int().min(1),
  receivedOn: z.iso.date(),
  reference: z.string().trim().max(120),
  note: z.string().trim().max(1000),
});

/** The invoice that the page came from goes first; the others follow, the oldest due first. */
function inOrder(invoices: readonly ListedInvoice[], firstId: string | undefined): readonly ListedInvoice[] {
  return [...invoices.filter(({ id }) => id === firstId), ...invoices.filter(({ id }) => id !== firstId)];
}

/** A payment being typed, and how what was received is shared over the open invoices of the customer. */
export function usePayment() {
  const t = useT(words);
  const go = useGo();
  const refresh = useRefresh();
  const today = useToday();
  const { currency } = useSession().tenant;
  const { search } = usePage(pages.recordPayment);
  // What the page shows is what is sent: the sharing is decided below, once the invoices are known.
  const shared = useRef<ReadonlyMap<string, number>>(new Map());
  const form = useForm({
    schema,
    defaultValues: {
      customerId: search.customer ?? '',
      mode: 'transfer',
      amount: Number.NaN,
      receivedOn: today,
      reference: '',
      note: '',
    },
    submit: ({ reference, note, ...body }, idempotencyKey) =>
      call(
        'corporate.payments.record',
        {
          body: {
            ...body,
            currency,
            reference: reference || null,
            note: note || null,
            allocations: allocationsOf(shared.current),
          },
        },
        { idempotencyKey },
      ),
    onSuccess: ({ number }) => {
      toast.ok(t('payments.recorded', { number }));
      refresh(queryKeyOf('corporate.invoices'), queryKeyOf('corporate.payments'), queryKeyOf('corporate.customers'));
      go(search.invoice ? corporate.invoice(search.invoice) : corporate.payments());
    },
  });
  const [customerId, amount] = form.hook.watch(['customerId', 'amount']);
  const sharing = useSharing({ customerId, received: Number.isNaN(amount) ? 0 : amount, firstId: search.invoice });
  useEffect(() => {
    shared.current = sharing.shares;
  });
  return { form, ...sharing };
}

/** The shares as the server takes them; an invoice without one is left out. */
function allocationsOf(shares: ReadonlyMap<string, number>): { invoiceId: string; amount: number }[] {
  return [...shares].filter(([, share]) => share > 0).map(([invoiceId, amount]) => ({ invoiceId, amount }));
}

interface Received {
  readonly customerId: string;
  /** Minor units; 0 while nothing is typed. */
  readonly received: number;
  /** The invoice to settle first. */
  readonly firstId: string | undefined;
}

/** The oldest due first, until somebody shares it otherwise. */
function useSharing({ customerId, received, firstId }: Received) {
  const { currency } = useSession().tenant;
  const [chosen, setChosen] = useState<ReadonlyMap<string, number> | null>(null);
  const { data, isPending } = useQuery({ ...openInvoicesOf(customerId), enabled: customerId !== '' });
  const invoices = useMemo(
    () =>
      inOrder(
        (data ?? []).filter((invoice) => invoice.currency === currency),
        firstId,
      ),
    [data, currency, firstId],
  );
  const shares = chosen ?? allocateReceived(received, invoices);
  return {
    customerId,
    received,
    invoices,
    isPending,
    shares,
    allocated: [...shares.values()].reduce((sum, share) => sum + share, 0),
    setShare: (id: string, share: number) => setChosen(new Map([...shares, [id, Number.isNaN(share) ? 0 : share]])),
    shareAgain: () => setChosen(null),
  };
}

/** What the parts of the page draw. */
export type Payment = ReturnType<typeof usePayment>;
