import FileText from 'lucide-react/icons/file-text';
import House from 'lucide-react/icons/house';
import LayoutGrid from 'lucide-react/icons/layout-grid';
import MessageSquare from 'lucide-react/icons/message-square';
import Package from 'lucide-react/icons/package';
import ReceiptText from 'lucide-react/icons/receipt-text';
import Server from 'lucide-react/icons/server';
import UserRound from 'lucide-react/icons/user-round';
import { portal } from '#kit/paths.ts';
import type { NavEntry } from '../nav-entry.ts';

/** The order is frozen: people remember places. Changing it needs a decision record. */
export const PORTAL_NAV = [
  { key: 'home', label: 'nav.home', href: portal.home(), icon: House, go: 'h' },
  {
    key: 'services',
    label: 'nav.services',
    href: portal.services(),
    icon: Server,
    go: 's',
    permission: 'portal.services',
  },
  {
    key: 'tickets',
    label: 'nav.tickets',
    href: portal.tickets(),
    icon: MessageSquare,
    go: 't',
    permission: 'portal.tickets',
  },
  { key: 'catalogue', label: 'nav.catalogue', href: portal.catalogue(), icon: LayoutGrid, go: 'c' },
  { key: 'quotes', label: 'nav.quotes', href: portal.quotes(), icon: FileText, go: 'q', permission: 'portal.orders' },
  { key: 'orders', label: 'nav.orders', href: portal.orders(), icon: Package, go: 'o', permission: 'portal.orders' },
  {
    key: 'invoices',
    label: 'nav.invoices',
    href: portal.invoices(),
    icon: ReceiptText,
    go: 'i',
    permission: 'portal.billing',
  },
  { key: 'account', label: 'nav.account', href: portal.account(), icon: UserRound, go: 'm' },
] as const satisfies readonly NavEntry<string>[];

/** The four that stand in the bottom bar of a phone; the fifth place opens the rest. */
export const PORTAL_BAR = ['home', 'services', 'tickets', 'invoices'] as const;
