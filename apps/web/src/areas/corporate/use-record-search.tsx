import FileText from 'lucide-react/icons/file-text';
import MessageSquare from 'lucide-react/icons/message-square';
import Package from 'lucide-react/icons/package';
import ReceiptText from 'lucide-react/icons/receipt-text';
import Server from 'lucide-react/icons/server';
import UsersRound from 'lucide-react/icons/users-round';
import Wallet from 'lucide-react/icons/wallet';
import { useCallback } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { corporate } from '#kit/paths.ts';
import { recordGroups, type RecordSearch } from '../record-groups.tsx';
import { call } from '../staff-call.ts';

/** What the palette finds among the records; the server leaves out what the person may not read. */
export function useRecordSearch(): RecordSearch {
  const t = useT('corporate');
  return useCallback(
    async (q, signal) => {
      const { items } = await call('corporate.search.list', { query: { q } }, { signal });
      return recordGroups(items, {
        customer: { heading: t('nav.customers'), icon: UsersRound, href: ({ id }) => corporate.customer(id) },
        ticket: { heading: t('nav.tickets'), icon: MessageSquare, href: ({ id }) => corporate.ticket(id) },
        quote: { heading: t('nav.quotes'), icon: FileText, href: ({ id }) => corporate.quote(id) },
        order: { heading: t('nav.orders'), icon: Package, href: ({ id }) => corporate.order(id) },
        service: { heading: t('nav.services'), icon: Server, href: ({ id }) => corporate.service(id) },
        invoice: { heading: t('nav.invoices'), icon: ReceiptText, href: ({ id }) => corporate.invoice(id) },
        // A payment has no page of its own: it stands among those of its customer.
        payment: {
          heading: t('payments.title'),
          icon: Wallet,
          href: ({ customerId }) => (customerId ? corporate.paymentsOf(customerId) : corporate.payments()),
        },
      });
    },
    [t],
  );
}
