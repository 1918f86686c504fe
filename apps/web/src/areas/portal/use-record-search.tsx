import FileText from 'lucide-react/icons/file-text';
import MessageSquare from 'lucide-react/icons/message-square';
import Package from 'lucide-react/icons/package';
import ReceiptText from 'lucide-react/icons/receipt-text';
import Server from 'lucide-react/icons/server';
import { useCallback } from 'react';
import { useT } from '#kit/i18n/use-t.ts';
import { portal } from '#kit/paths.ts';
import { recordGroups, type RecordSearch } from '../record-groups.tsx';
import { call } from './call.ts';

/** What the palette finds among the customer's own records, within the person's rights. */
export function useRecordSearch(): RecordSearch {
  const t = useT('portal');
  return useCallback(
    async (q, signal) => {
      const { items } = await call('portal.search.list', { query: { q } }, { signal });
      return recordGroups(items, {
        ticket: { heading: t('nav.tickets'), icon: MessageSquare, href: ({ id }) => portal.ticket(id) },
        quote: { heading: t('nav.quotes'), icon: FileText, href: ({ id }) => portal.quote(id) },
        order: { heading: t('nav.orders'), icon: Package, href: ({ id }) => portal.order(id) },
        service: { heading: t('nav.services'), icon: Server, href: ({ id }) => portal.service(id) },
        invoice: { heading: t('nav.invoices'), icon: ReceiptText, href: ({ id }) => portal.invoice(id) },
      });
    },
    [t],
  );
}
